import { STANDARDS } from '../catalog/lookup.ts';
import type { ErrorMention } from './errors.ts';
import type { Post } from './read.ts';
import { CARRIERS } from './words/errors.ts';

/** An error of a thread with all that tell of it. */
export interface Group {
  mention: ErrorMention;
  /** The less, the earlier it is listed. */
  rank: number;
  alias: Set<string>;
  /** Where it was seen first. */
  readonly first: Post;
  readonly at: number;
  posts: Post[];
  people: Set<string>;
}

/** Sentences compared with each other. */
const MOST_COMPARED = 150;

/** Puts together what is one error: a code that only one post gives the provider of, a sentence said shorter. */
export function merge(groups: readonly Group[], all: readonly Post[]): readonly Group[] {
  return mergeSentences(mergeCodes(groups, all), all);
}

/** A code of a standard is the same one, whether or not the post that shows it tells whose it is. */
function mergeCodes(groups: readonly Group[], all: readonly Post[]): readonly Group[] {
  const kept = new Map<string, Group>();
  const others: Group[] = [];
  for (const group of groups) {
    const key = group.mention.code.toLowerCase();
    const known = kept.get(key);
    if (!known) kept.set(key, group);
    else if (isOpen(group)) fold(known, group, all);
    else if (isOpen(known)) {
      known.mention = group.mention;
      fold(known, group, all);
    } else others.push(group);
  }
  return withOwners([...kept.values(), ...others], all);
}

/** `invalid_grant` in one post is the provider's own `invalid_grant`, of which another post shows the message alone. */
function withOwners(groups: readonly Group[], all: readonly Post[]): readonly Group[] {
  const owners = new Map<string, Group>();
  // "ValidationError" beside its message is that error, when nothing more is known of the name.
  const shown = new Map<string, Group>();
  for (const group of groups) {
    if (group.mention.finding?.entry) for (const name of group.alias) shown.set(name.toLowerCase(), group);
    if (isOpen(group)) continue;
    for (const { name } of group.mention.finding?.entry?.names ?? [])
      if (!owners.has(name.toLowerCase())) owners.set(name.toLowerCase(), group);
  }
  return groups.filter((group) => {
    const { code } = group.mention;
    const name = code.toLowerCase();
    const beside = group.mention.finding ? undefined : shown.get(name);
    const owner = (isOpen(group) ? owners.get(name) : undefined) ?? beside;
    if (!owner) return true;
    fold(owner, group, all);
    const message = owner.mention.code;
    if (CARRIERS.test(code) && /\s/.test(message)) {
      owner.mention = { ...owner.mention, code };
      owner.alias.delete(code);
      owner.alias.add(message);
    }
    return false;
  });
}

/** Not an entry of one provider's. */
function isOpen({ mention: { finding } }: Group): boolean {
  return !finding?.entry || STANDARDS.includes(finding.entry.provider);
}

/** A sentence that begins another one is the same error, said shorter. */
function mergeSentences(groups: readonly Group[], all: readonly Post[]): readonly Group[] {
  const sentences = groups
    .filter(({ mention }) => mention.shape === 'sentence')
    .slice(0, MOST_COMPARED)
    .map((group) => ({ group, text: group.mention.code.toLowerCase() }))
    .toSorted((a, b) => a.text.length - b.text.length);
  const dropped = new Set<Group>();
  for (const [at, { group: short, text }] of sentences.entries()) {
    if (dropped.has(short)) continue;
    for (const { group: long, text: longer } of sentences.slice(at + 1)) {
      if (dropped.has(long) || !longer.includes(text)) continue;
      dropped.add(long);
      fold(short, long, all);
    }
  }
  return groups.filter((group) => !dropped.has(group));
}

/** Adds all that tell of `other`; the name stays. */
function fold(group: Group, other: Group, all: readonly Post[]): void {
  for (const name of [other.mention.code, ...other.alias])
    if (name !== group.mention.code) group.alias.add(name);
  const both = new Set([...group.posts, ...other.posts]);
  group.posts = all.filter((post) => both.has(post));
  for (const user of other.people) group.people.add(user);
  group.rank = Math.min(group.rank, other.rank);
}

import type { ErrorMention } from './errors.ts';
import { type Group, merge } from './merge.ts';
import type { Post } from './read.ts';
import { oneLine } from './said.ts';
import { findSpoken } from './spoken.ts';
import type { ErrorSeen } from './types.ts';
import { CARRIERS, SAYS_NO_REASON } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

/** How much a kind of error says about the incident; the less, the later it is listed. */
const RANK: Readonly<Record<ErrorMention['shape'], number>> = {
  entry: 0,
  unknown: 0,
  name: 1,
  carrier: 2,
  sentence: 2,
  class: 3,
  status: 4,
};
/** Says that sign-in failed, and no reason. */
const NO_REASON = anyOf(SAYS_NO_REASON);
const WITHOUT_REASON = 2.5;
/** Recognised by the catalog, but not by a code. */
const BY_WORDS = 0.5;
/** A sentence that programs put around the error of somebody else. */
const WRAPS = 2.2;
/** Named by people who are not affected. */
const ONLY_NAMED = 2.5;
/** Names of an error that nobody shows. */
const MOST_SPOKEN = 2;

/**
 * The errors of a thread, the most central first: what the catalog knows before what only looks like an error, what is
 * reported now before what was reported in an earlier episode, what more people show before what fewer do. Codes that
 * are only guessed, compared or denied are none.
 */
export function findCodes(
  posts: readonly Post[],
  affected: ReadonlySet<string>,
  current: readonly Post[],
): readonly ErrorSeen[] {
  const told = gather(posts, affected, ({ hedged }, inQuestion) => !hedged && !inQuestion);
  // Where nobody tells of any other error, it may be the one of which somebody asks whether it belongs here, or no more
  // than what people call it.
  const asked = told.size > 0 ? told : gather(posts, affected, (mention) => mention.asked);
  const groups = asked.size > 0 ? asked : gatherSpoken(posts, affected);
  nameInFull(groups, posts);
  const now = new Set(current);
  const isOld = ({ posts: seen }: Group) => !seen.some((post) => now.has(post));
  return [...merge([...groups.values()], posts)]
    .map((group) => ({ group, order: posts.indexOf(group.first), old: isOld(group) ? 1 : 0 }))
    .toSorted(
      (a, b) =>
        a.group.rank - b.group.rank ||
        a.old - b.old ||
        spread(b.group) - spread(a.group) ||
        a.order - b.order ||
        carries(a.group) - carries(b.group) ||
        a.group.at - b.group.at,
    )
    .map(({ group }) => toSeen(group));
}

/** A code of the standard carries the provider's own, which says more. */
function carries({ mention }: Group): number {
  return CARRIERS.test(mention.code) ? 1 : 0;
}

/** The errors that are believed, each with who tells of it. */
function gather(
  posts: readonly Post[],
  affected: ReadonlySet<string>,
  isBelieved: (mention: ErrorMention, inQuestion: boolean) => boolean,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [at, post] of posts.entries()) {
    // A bot's answer repeats codes; one that opens the thread is an alert.
    if (post.bot && at > 0) continue;
    for (const mention of post.errors) {
      const isReport = post.bot || at === 0 || affected.has(post.user);
      if (!isBelieved(mention, !isReport && !mention.pasted && post.cues.has('question'))) continue;
      // Who looks into it pastes the log of what happened to the others.
      add(groups, mention, post, isReport || mention.pasted);
    }
  }
  return groups;
}

/** What those who have it call the error, and the opener first of all. */
function gatherSpoken(posts: readonly Post[], affected: ReadonlySet<string>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [at, post] of posts.entries()) {
    if (post.bot || (at > 0 && !affected.has(post.user))) continue;
    for (const mention of findSpoken(post)) add(groups, mention, post, true);
  }
  return new Map([...groups].slice(0, MOST_SPOKEN));
}

/** Pages show the number of a code alone; whoever knows the whole code says it, be it only in a question. */
function nameInFull(groups: ReadonlyMap<string, Group>, posts: readonly Post[]): void {
  for (const group of groups.values()) {
    const { code } = group.mention;
    if (!/^\d+$/.test(code)) continue;
    const whole = posts
      .flatMap(({ errors }) => errors)
      .find(({ code: other }) => /^[A-Z]{2,10}\d+$/.test(other) && other.endsWith(code));
    if (!whole || /\d/.test(whole.code.slice(0, -code.length))) continue;
    group.alias.add(code);
    group.mention = whole;
  }
}

/** One or two people, some, many: one more person does not make an error the main one. */
function spread({ people }: Group): number {
  return people.size < 3 ? 0 : people.size < 6 ? 1 : 2;
}

function keyOf({ code, finding }: ErrorMention): string {
  return finding?.entry?.id ?? code.toLowerCase();
}

/**
 * A whole code says more than its number alone or than its message; the name of an error says more than a page in another
 * language that the same person shows.
 */
function isBetterName(
  { code, finding }: ErrorMention,
  { code: known }: ErrorMention,
  bySame: boolean,
): boolean {
  if (/^\d+$/.test(known)) return code !== known && code.endsWith(known);
  if (!/\s/.test(known) || /\s/.test(code)) return false;
  return (
    finding?.evidence === 'code' ||
    // A message names a standard's code by saying what it means.
    (finding?.evidence === 'message' && CARRIERS.test(code)) ||
    (bySame && /[^\x00-\x7f]/.test(known) && finding?.evidence !== 'message')
  );
}

/** A page that gives no reason stays vague when the catalog knows whose page it is. */
function isVague({ shape, code, finding }: ErrorMention): boolean {
  const isSentence = shape === 'sentence' || finding?.evidence === 'message';
  return isSentence && NO_REASON.test(code);
}

/** A name in small letters that the catalog has not says no more than a sentence. */
function rankOf(mention: ErrorMention): number {
  if (isVague(mention)) return WITHOUT_REASON;
  if (mention.wraps) return WRAPS;
  if (mention.shape === 'name' && /^[a-z]/.test(mention.code)) return RANK.sentence;
  if (mention.finding?.entry?.carrier && mention.finding.evidence === 'message') return WRAPS;
  // Recognised by its words, which another code may explain.
  if (mention.shape === 'entry' && mention.finding?.evidence === 'message') return BY_WORDS;
  return RANK[mention.shape];
}

function add(groups: Map<string, Group>, mention: ErrorMention, post: Post, isReport: boolean): void {
  const key = keyOf(mention);
  const own = rankOf(mention);
  const rank = isReport ? own : Math.max(ONLY_NAMED, own);
  const known = groups.get(key);
  const group = known ?? {
    mention,
    rank,
    alias: new Set(),
    first: post,
    at: mention.at,
    posts: [],
    people: new Set(),
  };
  group.rank = Math.min(group.rank, rank);
  if (isBetterName(mention, group.mention, group.people.has(post.user))) {
    group.alias.add(group.mention.code);
    group.mention = mention;
  }
  for (const name of [mention.code, ...mention.alias]) if (name !== group.mention.code) group.alias.add(name);
  if (group.posts.at(-1) !== post) group.posts.push(post);
  if (isReport) group.people.add(post.user);
  groups.set(key, group);
}

function toSeen({ mention: { code, finding }, alias, posts }: Group): ErrorSeen {
  const messages = posts.map(({ ts }) => ts);
  const first = messages[0] ?? '';
  return {
    code: oneLine(asTyped(code, posts)),
    alias: distinct(
      code,
      [...alias].map((name) => oneLine(asTyped(name, posts))),
    ),
    entry: finding?.entry?.id ?? null,
    provider: finding?.entry?.provider ?? finding?.provider ?? null,
    count: messages.length,
    first,
    last: messages.at(-1) ?? first,
    messages,
  };
}

/** With its quotes as they stand in the thread, so that whoever looks for it there finds it. */
function asTyped(name: string, posts: readonly Post[]): string {
  if (!/['"]/.test(name)) return name;
  for (const { text, typed } of posts) {
    const at = text.indexOf(name);
    if (at !== -1) return typed.slice(at, at + name.length);
  }
  return name;
}

/** The same words in other quotes, or with a stop that belongs to the sentence around them, are no other name. */
function distinct(code: string, names: readonly string[]): readonly string[] {
  const seen = new Set([wordsOf(code)]);
  return names.filter((name) => {
    const words = wordsOf(name);
    return words !== '' && !seen.has(words) && seen.add(words);
  });
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

import { isOwnSuccess } from './people.ts';
import { type Post, sentenceThat } from './read.ts';
import { couldHelp, denies, isMixed, readStatement, type StatementKind } from './statements.ts';
import type { Status } from './types.ts';

/** A post that may hold the fix, and what the others said to it. */
export interface Candidate {
  readonly post: Post;
  readonly kind: StatementKind;
  readonly around: boolean;
  readonly confirmed: readonly Post[];
  readonly denied: readonly Post[];
  readonly score: number;
}

/** How an episode ended. */
export interface Outcome {
  readonly status: Status;
  readonly fix?: Candidate;
  /** What was said against fixes, whether they hold or not. */
  readonly denied: readonly Post[];
}

/** A statement counts as the fix from this score on. */
const HOLDS = 2;
const CONFIRMED = { opener: 3, other: 2 } as const;
const DENIED = { opener: 4, other: 2 } as const;
/** What helped who opened the thread is a fix, even if it does not help everybody. */
const DENIED_THOUGH_IT_HELPED = { opener: 4, other: 1 } as const;
/** How many posts back a reply may point; a thread of thousands stays linear. */
const REACH = 50;

const AGAINST = ['question', 'failure', 'promises', 'suffers', 'same', 'contrast', 'objects'] as const;
/** Characters of a post that is delight and no report. */
const MOST_DELIGHT = 160;

/** Finds the fix of one episode: an instruction or statement, and what the others said to it. */
export function settle(posts: readonly Post[]): Outcome {
  const opener = posts[0]?.user ?? '';
  const candidates = weighStatements(posts, opener);
  const holding = candidates.filter(({ score, kind }) => score >= HOLDS && kind !== 'bare');
  const fix = best(holding.filter(({ around }) => !around)) ?? best(holding);
  const denied = candidates.flatMap((candidate) => candidate.denied);
  if (fix) return { status: fix.around || isPartial(fix, posts) ? 'workaround' : 'resolved', fix, denied };
  return { ...withoutFix(posts, candidates, opener), denied };
}

/** The best one; of equal ones the first, but of equal announcements the last. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((top, candidate) => {
    if (!top || candidate.score > top.score) return candidate;
    return candidate.score === top.score && candidate.kind === 'announced' ? candidate : top;
  }, undefined);
}

interface Draft {
  readonly post: Post;
  readonly kind: StatementKind;
  around: boolean;
  readonly base: number;
  readonly confirmed: Post[];
  readonly denied: Post[];
}

function weighStatements(posts: readonly Post[], opener: string): readonly Candidate[] {
  const drafts: Draft[] = [];
  const affected = new Set<string>();
  for (const [at, post] of posts.entries()) {
    const before = posts.slice(Math.max(0, at - REACH), at);
    if (post.cues.has('taken-back')) withdraw(drafts, post.user);
    if (!isAnswered(post, before, drafts, affected.has(post.user))) {
      deny(post, drafts);
      const statement = readStatement(post, {
        opens: at === 0,
        isOpener: post.user === opener,
        wasAffected: affected.has(post.user),
      });
      if (statement) drafts.push({ ...statement, post, confirmed: [], denied: [] });
    }
    if (at === 0 || post.cues.has('same') || post.cues.has('suffers')) affected.add(post.user);
  }
  return drafts.map((draft) => weigh(draft, opener));
}

function weigh({ base, ...draft }: Draft, opener: string): Candidate {
  const people = (posts: readonly Post[]) => new Set(posts.map(({ user }) => user));
  const [confirmed, denied] = [people(draft.confirmed), people(draft.denied)];
  const worth = (users: ReadonlySet<string>, by: { readonly opener: number; readonly other: number }) =>
    (users.has(opener) ? by.opener : 0) + (users.size - (users.has(opener) ? 1 : 0)) * by.other;
  const against = confirmed.has(opener) ? DENIED_THOUGH_IT_HELPED : DENIED;
  return { ...draft, score: base + worth(confirmed, CONFIRMED) - worth(denied, against) };
}

function isAnswered(post: Post, before: readonly Post[], drafts: Draft[], isAffected: boolean): boolean {
  return (
    confirms(post, before, drafts) ||
    acceptsForNow(post, before, drafts) ||
    (isAffected && accepts(post, before, drafts))
  );
}

/** Notes that a post says of somebody else's statement that it helped; false when it says no such thing. */
function confirms(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, mentions } = post;
  if (bot || !cues.has('success') || isMixed(post) || !isOwnSuccess(post, before)) return false;
  // "Thanks all, turned out it was the proxy": a cause of one's own, not somebody else's.
  if (cues.has('found') && !cues.has('points-back') && mentions.length === 0) return false;
  // "Never mind, works now": nobody's advice did it.
  if (cues.has('taken-back') && !cues.has('points-back') && mentions.length === 0) return false;
  const known = latestFor(post, drafts);
  // "Generated a new one and it works": one's own doing, unless somebody had said so.
  const alone = cues.has('did') && !cues.has('points-back') && !cues.has('thanks') && mentions.length === 0;
  if (alone && !(known && isTold(known.post))) return false;
  const target = known ?? helpBefore(post, before, drafts);
  target?.confirmed.push(post);
  return target !== undefined;
}

/**
 * Delight of somebody affected, right after advice; or a good word in reply to an instruction, with what was done. Short,
 * and with nothing against it.
 */
function accepts(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, errors, text } = post;
  if (bot || errors.length > 0 || text.length > MOST_DELIGHT || AGAINST.some((cue) => cues.has(cue)))
    return false;
  const target =
    latestFor(post, drafts) ??
    (cues.has('did') || cues.has('found') ? helpBefore(post, before, drafts) : undefined);
  if (!target) return false;
  const well =
    isTold(target.post) &&
    cues.has('good') &&
    !cues.has('bad') &&
    (!cues.has('thanks') || cues.has('did') || post.sentences.length > 1);
  const owns = cues.has('found') && cues.has('points-back');
  if (!cues.has('pleased') && !well && !owns) return false;
  target.confirmed.push(post);
  return true;
}

function isTold({ cues }: Post): boolean {
  return cues.has('instructs') || cues.has('announces') || cues.has('experience');
}

/** "That works, but we cannot ask everybody to": it helps and is no fix. */
function acceptsForNow(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, errors } = post;
  const mixed = cues.has('success') && cues.has('points-back') && cues.has('contrast');
  if (bot || !mixed || cues.has('failure') || errors.length > 0) return false;
  const target = latestFor(post, drafts) ?? helpBefore(post, before, drafts);
  if (!target) return false;
  target.confirmed.push(post);
  target.around = true;
  return true;
}

function deny(post: Post, drafts: readonly Draft[]): void {
  const target = post.bot ? undefined : latestFor(post, drafts);
  if (target && denies(post, target.post)) target.denied.push(post);
}

function withdraw(drafts: readonly Draft[], user: string): void {
  for (const { denied } of drafts.slice(-REACH)) {
    const at = denied.findLastIndex((post) => post.user === user);
    if (at !== -1) denied.splice(at, 1);
  }
}

function latestFor(post: Post, drafts: readonly Draft[]): Draft | undefined {
  return drafts.slice(-REACH).findLast((draft) => speaksTo(post, draft.post));
}

/** A post without a cue of ours that somebody thanks for was advice all the same. */
function helpBefore(post: Post, before: readonly Post[], drafts: Draft[]): Draft | undefined {
  const help = before.findLast((earlier) => speaksTo(post, earlier) && couldHelp(earlier));
  if (!help) return undefined;
  const draft: Draft = {
    post: help,
    kind: 'advised',
    around: help.cues.has('around'),
    base: 0,
    confirmed: [],
    denied: [],
  };
  drafts.push(draft);
  return draft;
}

/** A post that mentions people speaks to them; one that mentions nobody, to whoever wrote before. */
function speaksTo(post: Post, earlier: Post): boolean {
  return earlier.user !== post.user && (post.mentions.length === 0 || post.mentions.includes(earlier.user));
}

/** One person's fix that nobody confirmed while others go on asking is a way around for that person. */
function isPartial({ kind, confirmed, post }: Candidate, posts: readonly Post[]): boolean {
  if (kind !== 'experienced' || confirmed.length > 0 || posts[0]?.user === post.user) return false;
  return laterOf(posts, post).some(({ cues }) =>
    ['same', 'suffers', 'question', 'news'].some((cue) => cues.has(cue as 'same')),
  );
}

function laterOf(posts: readonly Post[], post: Post): readonly Post[] {
  return posts.slice(posts.indexOf(post) + 1).filter(({ user, bot }) => user !== post.user && !bot);
}

const UNEASY = ['same', 'suffers', 'failure', 'news', 'question', 'contrast'] as const;
/** "Any luck, @U01?" asks how it went, and denies nothing. */
const ASKING = new Set<string>(['question', 'news', 'calls', 'suggests']);

function isEasy({ user, cues, mentions, text }: Post, opener: string): boolean {
  // Who asked came back and did not say that it helped.
  if (user === opener && !(cues.has('thanks') && text.length < MOST_DELIGHT)) return false;
  if (mentions.includes(opener) && [...cues].every((cue) => ASKING.has(cue))) return true;
  return !UNEASY.some((cue) => cues.has(cue));
}

function withoutFix(
  posts: readonly Post[],
  candidates: readonly Candidate[],
  opener: string,
): Pick<Outcome, 'status' | 'fix'> {
  const bare = candidates.findLast(
    ({ kind, post, denied }) => kind === 'bare' && post.user === opener && denied.length === 0,
  );
  if (bare) {
    const others = laterOf(posts, bare.post).some(({ cues }) => cues.has('same') || cues.has('suffers'));
    return others ? { status: 'unclear' } : { status: 'resolved', fix: bare };
  }
  const advice = posts.findLast(isPendingAdvice);
  if (!advice) return { status: 'open' };
  const silent = laterOf(posts, advice).every((later) => isEasy(later, opener));
  const refused = candidates.some(({ post, denied }) => post === advice && denied.length > 0);
  return { status: silent && !refused ? 'unclear' : 'open' };
}

/** Advice, or a part of a fix, that somebody could have followed. */
function isPendingAdvice(post: Post): boolean {
  const { bot, cues } = post;
  if (bot || cues.has('same') || cues.has('failure')) return false;
  if (cues.has('announces')) return true;
  return sentenceThat(post, 'instructs') !== undefined && !cues.has('suffers') && !cues.has('deflects');
}

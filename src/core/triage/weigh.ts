import { isAnswered, latestFor } from './confirmations.ts';
import { belongsToEarlier, type Draft, REACH } from './drafts.ts';
import { secondsOf } from './order.ts';
import type { Post } from './read.ts';
import { denies, readStatement, type StatementKind } from './statements.ts';

/** A post that may hold the fix, and what the others said to it. */
export interface Candidate {
  readonly post: Post;
  readonly kind: StatementKind;
  readonly around: boolean;
  readonly carriedOut?: Post;
  readonly confirmed: readonly Post[];
  readonly denied: readonly Post[];
  readonly score: number;
}

const CONFIRMED = { opener: 3, other: 2 } as const;
const DENIED = { opener: 4, other: 2 } as const;
/** What helped who opened the thread is a fix, even if it does not help everybody. */
const DENIED_THOUGH_IT_HELPED = { opener: 4, other: 1 } as const;

const OUTAGE =
  /\b(?:outages?|incidents?|degrad\w{2,6}|disruptions?|status ?pages?|elevated|investigating|down)\b|\bhttps?:\/\/status\./i;

/** Everything that could be the fix of an episode, with what the others said to it, in the order of the posts. */
export function weighStatements(posts: readonly Post[], opener: string): readonly Candidate[] {
  const drafts: Draft[] = [];
  const affected = new Set<string>();
  const owners = new Set<string>();
  let ofOutage = false;
  for (const [at, post] of posts.entries()) {
    const before = posts.slice(Math.max(0, at - REACH), at);
    const { user, cues } = post;
    if (cues.has('taken-back')) withdraw(drafts, user);
    if (cues.has('receives') && !affected.has(user)) owners.add(user);
    if (!isAnswered(post, before, drafts, affected.has(user))) {
      deny(post, before, drafts);
      const statement = readStatement(post, {
        opens: at === 0,
        isOpener: user === opener,
        wasAffected: affected.has(user),
        isOwner: owners.has(user),
        ofOutage,
      });
      const draft = statement && { ...statement, post, confirmed: [], denied: [] };
      if (draft && !belongsToEarlier(draft, before, drafts)) drafts.push(draft);
    }
    // Who is asked by name can act, unless it is who reported that is asked back.
    if (cues.has('question') || cues.has('calls'))
      for (const called of post.mentions) if (!affected.has(called)) owners.add(called);
    if ((at === 0 && !owners.has(user)) || cues.has('same') || cues.has('suffers') || cues.has('still'))
      affected.add(user);
    ofOutage ||= OUTAGE.test(post.text);
  }
  return drafts.map((draft) => weigh(draft, opener));
}

function weigh({ base, ...draft }: Draft, opener: string): Candidate {
  const people = (posts: readonly Post[]) => new Set(posts.map(({ user }) => user));
  const confirmed = people(draft.confirmed);
  // Who says in the end that it helped denies no more.
  const denied = people(
    draft.denied.filter(
      ({ user, ts }) =>
        !draft.confirmed.some((later) => later.user === user && secondsOf(later.ts) >= secondsOf(ts)),
    ),
  );
  const worth = (users: ReadonlySet<string>, by: { readonly opener: number; readonly other: number }) =>
    (users.has(opener) ? by.opener : 0) + (users.size - (users.has(opener) ? 1 : 0)) * by.other;
  const helped = confirmed.has(opener) || (draft.kind === 'experienced' && draft.post.user === opener);
  const against = helped ? DENIED_THOUGH_IT_HELPED : DENIED;
  return { ...draft, score: base + worth(confirmed, CONFIRMED) - worth(denied, against) };
}

function deny(post: Post, before: readonly Post[], drafts: readonly Draft[]): void {
  const target = post.bot ? undefined : (latestFor(post, drafts) ?? askedAbout(post, before, drafts));
  if (!target) return;
  // "Do you still have it?" – "yes": whoever goes around the cause still has it.
  if (
    target.around &&
    asksWhetherStill(
      before.findLast(({ bot }) => !bot),
      post,
    )
  )
    return;
  // A bare no answers what was said right before, and nothing else.
  const no = post.cues.has('nope') && before.findLast(({ user }) => user !== post.user) === target.post;
  if (no || denies(post, target.post)) target.denied.push(post);
}

const ASKED_WHETHER =
  /\b(?:did|does|has|was|is) (?:that|this|it|the (?:fix|change|suggestion|solution|workaround)|any of (?:this|that|it))(?: \w+){0,2}? (?:help(?:ed)?|work(?:ed)?|fix(?:ed)?|solved?|the (?:solution|fix)|enough)\b/i;

/** "@U01 was that the solution for you?" – "@U03 no, it didn't help": said to who asked, and about what somebody else advised. */
function askedAbout(post: Post, before: readonly Post[], drafts: readonly Draft[]): Draft | undefined {
  const last = before.findLast(({ bot }) => !bot);
  const isAsked =
    last !== undefined &&
    post.mentions.includes(last.user) &&
    last.sentences.some(({ cues, masked }) => cues.has('question') && ASKED_WHETHER.test(masked));
  return isAsked
    ? drafts.slice(-REACH).findLast((draft) => draft.post.user !== post.user && draft.post !== last)
    : undefined;
}

const STILL_THERE =
  /\bstill\b.{0,40}\b(?:have|has|get|gets|see|sees|getting|seeing|having|happen\w*|fail\w*|broken|there|occur\w*|an? (?:issue|problem)|the case|experienc\w*|facing|going on|down|present|valid|relevant|need\w*)\b/i;

function asksWhetherStill(last: Post | undefined, { user }: Post): boolean {
  return (
    last !== undefined &&
    last.user !== user &&
    last.sentences.some(({ cues, masked }) => cues.has('question') && STILL_THERE.test(masked))
  );
}

/** Takes back what somebody said last: a denial, a confirmation, or a statement of their own. */
function withdraw(drafts: Draft[], user: string): void {
  const recent = drafts.slice(-REACH);
  let denies = false;
  for (const { denied } of recent) {
    const at = denied.findLastIndex((post) => post.user === user);
    if (at !== -1) denied.splice(at, 1);
    denies ||= at !== -1;
  }
  if (denies) return;
  for (const { confirmed } of recent) {
    const at = confirmed.findLastIndex((post) => post.user === user);
    if (at !== -1) confirmed.splice(at, 1);
  }
  const own = drafts.findLastIndex(({ post, confirmed }) => post.user === user && confirmed.length === 0);
  if (own !== -1 && drafts.length - own <= REACH) drafts.splice(own, 1);
}

import { belongsToEarlier, type Draft, REACH } from './drafts.ts';
import { secondsOf } from './order.ts';
import { isOwnSuccess } from './people.ts';
import type { Post } from './read.ts';
import { couldHelp, denies, isMixed, readStatement, type StatementKind } from './statements.ts';

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

/** The page on which a provider tells of its incidents. */
const STATUS_PAGE = /\bhttps?:\/\/status\.[a-z0-9.-]{3,60}/i;

const OUTAGE =
  /\b(?:outages?|incidents?|degrad\w{2,6}|disruptions?|status ?pages?|elevated|investigating|down)\b|\bhttps?:\/\/status\./i;

const AGAINST = ['question', 'failure', 'promises', 'suffers', 'same', 'contrast', 'objects'] as const;
/** Characters of a post that is delight and no report. */
export const MOST_DELIGHT = 160;

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

function isAnswered(post: Post, before: readonly Post[], drafts: Draft[], isAffected: boolean): boolean {
  return (
    confirms(post, before, drafts) ||
    acceptsForNow(post, before, drafts) ||
    (isAffected && accepts(post, before, drafts))
  );
}

/** Notes that a post says of somebody else's statement that it helped; false when it says no such thing. */
function confirms(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, mentions, sentences } = post;
  if (bot || !cues.has('success') || isMixed(post) || !isOwnSuccess(post, before)) return false;
  // "Thanks all, turned out it was the proxy": a cause of one's own, not somebody else's.
  if (cues.has('found') && !cues.has('points-back') && mentions.length === 0) return false;
  // "Yes @U02, it's solved. The account had been deleted, turns out": in answer to somebody who told nothing.
  if (sentences.some(isOwnCause) && !tellsSomething(latestFor(post, drafts))) return false;
  // "According to the status page it works again": the end of an incident, told by a bystander.
  if (cues.has('announces') && !cues.has('did') && !cues.has('thanks') && mentions.length === 0) return false;
  // "It's been working again since about 2 PM": it came back by itself.
  if (cues.has('over') && !cues.has('did') && !cues.has('thanks')) return false;
  // "It works now, possibly this was it: https://status…": the provider's end of an outage.
  if (STATUS_PAGE.test(post.text) && mentions.length === 0) return false;
  // "Never mind, works now": nobody's advice did it.
  if (cues.has('taken-back') && !cues.has('points-back') && mentions.length === 0) return false;
  if (BY_ITSELF.test(post.text) && !cues.has('points-back') && mentions.length === 0) return false;
  const known = answeredBy(post, before, drafts);
  // "Generated a new one and it works": one's own doing, unless somebody had said so.
  const alone = cues.has('did') && !cues.has('points-back') && !cues.has('thanks') && mentions.length === 0;
  if (alone && !(known && isTold(known.post))) return false;
  // "I set a default role and that was it": a cure of one's own.
  const own = sentences.some(({ cues: said }) => said.has('experience') && said.has('did'));
  if (own && !cues.has('thanks') && mentions.length === 0 && !(known && isTold(known.post))) return false;
  const target = known ?? helpBefore(post, before, drafts);
  if (!target) return false;
  target.confirmed.push(post);
  // "Going back to 3.1.2 solves it here, too": what helps is called a way around by whom it helps.
  if (cues.has('around') && !cues.has('found')) target.around = true;
  return true;
}

/**
 * Delight of somebody affected, right after advice; or a good word in reply to an instruction, with what was done. Short,
 * and with nothing against it.
 */
function accepts(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, errors, mentions, text } = post;
  if (bot || errors.length > 0 || text.length > MOST_DELIGHT || AGAINST.some((cue) => cues.has(cue)))
    return false;
  // "I'm good, what did it was a restart": a cure of one's own.
  if (cues.has('found') && !cues.has('points-back') && mentions.length === 0) return false;
  if (cues.has('over') || BARE_NOD.test(text)) return false;
  const target =
    latestFor(post, drafts) ??
    (cues.has('did') || cues.has('found') ? helpBefore(post, before, drafts) : undefined);
  if (!target) return false;
  const well =
    isTold(target.post) &&
    before.slice(-NEAR).includes(target.post) &&
    cues.has('good') &&
    !cues.has('bad') &&
    (!cues.has('thanks') || cues.has('did') || post.sentences.length > 1);
  const owns = cues.has('found') && cues.has('points-back');
  if (!cues.has('pleased') && !well && !owns) return false;
  target.confirmed.push(post);
  return true;
}

/** A cause that the speaker found, in a sentence of its own. */
function isOwnCause({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('found') && !cues.has('points-back') && !cues.has('success') && masked.length > 20;
}

function tellsSomething(draft: Draft | undefined): boolean {
  return draft !== undefined && isTold(draft.post);
}

/** How many posts back a good word may point. */
const NEAR = 8;

/** Says that it was read. */
const BARE_NOD = /^(?:ok|okay|k|kk|sure|alright|will do|got it|noted|np|i see|aha)[\s.!]*$/i;

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

function deny(post: Post, before: readonly Post[], drafts: readonly Draft[]): void {
  const target = post.bot ? undefined : latestFor(post, drafts);
  if (!target) return;
  // A bare no answers what was said right before, and nothing else.
  const no = post.cues.has('nope') && before.findLast(({ user }) => user !== post.user) === target.post;
  if (no || denies(post, target.post)) target.denied.push(post);
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

function latestFor(post: Post, drafts: readonly Draft[]): Draft | undefined {
  return drafts.slice(-REACH).findLast((draft) => speaksTo(post, draft.post));
}

/** "Went away on its own". */
const BY_ITSELF =
  /\b(?:by itself|(?:on|by) its own|of its own accord|all by themselves|(?:i|we) (?:did|changed|have changed) nothing|did(?:n'?t| not) change (?:a thing|anything)|without (?:me |us |my |our |any )?(?:changing|doing|changes?)|von (?:selbst|allein\w*)|tou(?:t|te) seule?|por s[ií] (?:sol[oa]|mism[oa])|sozinh[oa])\b/i;

/** A short reply is to the words right before it, whatever else their author said earlier. */
function answeredBy(post: Post, before: readonly Post[], drafts: readonly Draft[]): Draft | undefined {
  const known = latestFor(post, drafts);
  const last = before.at(-1);
  const passedOver = known && last && last !== known.post && last.user === known.post.user && couldHelp(last);
  const asks = last?.cues.has('question') || last?.cues.has('claims');
  return passedOver && post.text.length < MOST_TERSE && !asks ? undefined : known;
}

/** Characters of "ok works, thanks". */
const MOST_TERSE = 30;

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

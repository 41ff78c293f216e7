import type { Post } from './read.ts';
import type { StatementKind } from './statements.ts';

/** How many posts back a reply may point; a thread of thousands stays linear. */
export const REACH = 50;

/** A statement about a fix while the thread is being read. */
export interface Draft {
  readonly post: Post;
  readonly kind: StatementKind;
  around: boolean;
  /** Who did what the post advises. */
  carriedOut?: Post;
  base: number;
  readonly confirmed: Post[];
  readonly denied: Post[];
}

/** "Now. Give it a try": only says that what was announced is there. */
const BARE_CLAIM = 60;
/** Of what was done it says that it takes effect later, so whoever denied it was too early. */
const TOO_EARLY =
  /\b(?:give it (?:another |a |about )?(?:\d+|few|some|couple of|two|five|ten)? ?(?:more )?(?:s|sec|min|h|hour|moment|time|while|bit)\w*|takes? (?:up to |about |around )?(?:\w+ ){0,2}(?:min|hour|moment|while|bit)\w*|still (?:restarting|rolling out|deploying|propagating|syncing|replicating|running|building|coming up|on its way)|not (?:everywhere|all) (?:yet|out)|(?:dauert|braucht) (?:noch )?(?:ein paar |\d+ )?minuten)\b/i;
/** How many posts back an instruction is that somebody answers with "done". */
const RECENT = 6;
const DONE =
  /^(?:ok(?:ay)?[,!. ]{1,3}|yes[,!. ]{1,3})?(?:done|did (?:that|it|so|as)|erledigt|gemacht|hecho|feito|fait|fatto)\b/i;

/**
 * Whether a statement adds to an earlier one, which then is the fix, instead of being one itself. `before`: the posts
 * before it; `drafts`: the statements until then, which it may change.
 */
export function belongsToEarlier(draft: Draft, before: readonly Post[], drafts: Draft[]): boolean {
  const { post, kind, base } = draft;
  const { cues, sentences, text } = post;
  if (kind === 'announced' && cues.has('over')) takeOver(draft, drafts);
  const isBare = !(['did', 'handled', 'announces', 'experience', 'success'] as const).some((cue) =>
    cues.has(cue),
  );
  if (isBare && cues.has('claims') && text.length < BARE_CLAIM) {
    const announced = drafts.slice(-RECENT).findLast((earlier) => earlier.kind === 'announced');
    if (announced && announced.post.user === post.user && TOO_EARLY.test(text)) announced.denied.splice(0);
    if (announced && announced.denied.length === 0) return true;
  }
  // "Good enough for now": of what was confirmed before.
  if (isBare && draft.around && !cues.has('instructs')) {
    const held = drafts.slice(-RECENT).findLast(({ confirmed }) => confirmed.length > 0);
    if (held) held.around = true;
    if (held) return true;
  }
  if (kind !== 'announced') return false;
  if (mendsForOne(post, drafts)) return true;
  const order = before.slice(-RECENT).findLast((earlier) => orders(earlier, post));
  const told = order && drafts.find((earlier) => earlier.post === order && earlier.kind === 'advised');
  if (!told || sentences.some(({ cues: own }) => own.has('found'))) return false;
  told.base = Math.max(told.base, base);
  told.carriedOut = post;
  return true;
}

/** The author's own fix, brought to somebody for whom it had not helped: "@U03 you were in the old group, moved you". */
function mendsForOne({ user, mentions }: Post, drafts: readonly Draft[]): boolean {
  if (mentions.length === 0) return false;
  const earlier = drafts
    .slice(-RECENT)
    .findLast(({ post, confirmed }) => post.user === user && confirmed.length > 0);
  const helped = earlier?.denied.findLastIndex((post) => mentions.includes(post.user)) ?? -1;
  if (earlier && helped !== -1) earlier.denied.splice(helped, 1);
  return helped !== -1;
}

/** An instruction to this author by name, or to anybody when the author begins with "done". */
function orders({ user, sentences, cues }: Post, by: Post): boolean {
  if (user === by.user || cues.has('suffers') || cues.has('same')) return false;
  const done = DONE.test(by.sentences[0]?.masked ?? '');
  return sentences.some(
    ({ cues: own, masked }) => own.has('instructs') && (done || masked.includes(`@${by.user}`)),
  );
}

/** The end of an outage mends it, and not what was said while all waited. */
function takeOver(end: Draft, drafts: readonly Draft[]): void {
  for (const { kind, confirmed } of drafts.slice(-REACH)) {
    if (kind === 'advised') end.confirmed.push(...confirmed.splice(0));
  }
}

import { couldHelp } from './could-help.ts';
import { type Draft, REACH } from './drafts.ts';
import { isOwnSuccess } from './people.ts';
import { type Post, speaksTo } from './read.ts';
import { tellsSolution } from './solved.ts';
import { isMixed } from './statements.ts';
import { acceptsForNow, wentTheWayOf } from './taken-up.ts';
import { haveInCommon, thingsIn, versionsIn } from './things.ts';
import { CAME } from './words/hedged.ts';

/** The page on which a provider tells of its incidents. */
const STATUS_PAGE = /\bhttps?:\/\/status\.[a-z0-9.-]{3,60}/i;

const AGAINST = ['question', 'failure', 'promises', 'suffers', 'same', 'contrast', 'objects'] as const;
/** Characters of a post that is delight and no report. */
export const MOST_DELIGHT = 160;

/** Notes what a post answers to somebody else's statement: that it helped; false when it says no such thing. */
export function isAnswered(
  post: Post,
  before: readonly Post[],
  drafts: Draft[],
  isAffected: boolean,
): boolean {
  if (bringsOwn(post, drafts) || tellsSolution(post)) return followed(post, drafts);
  return (
    confirms(post, before, drafts) ||
    acceptsForNow(post, () => latestFor(post, drafts) ?? helpBefore(post, before, drafts)) ||
    followed(post, drafts) ||
    (isAffected && accepts(post, before, drafts))
  );
}

/** Notes whose way somebody went. */
function followed(post: Post, drafts: readonly Draft[]): boolean {
  const target = drafts.slice(-REACH).findLast((draft) => wentTheWayOf(post, draft));
  target?.confirmed.push(post);
  return target !== undefined;
}

/** Notes that a post says of somebody else's statement that it helped; false when it says no such thing. */
function confirms(post: Post, before: readonly Post[], drafts: Draft[]): boolean {
  const { bot, cues, mentions, sentences } = post;
  // "Fixed that, thanks for holding my hand."
  const thanked = cues.has('mends') && cues.has('thanks') && !cues.has('failure');
  if (bot || !(cues.has('success') || thanked) || isMixed(post) || isReport(post)) return false;
  const again = sameVersion(post, drafts);
  if (!again && !isOwnSuccess(post, before)) return false;
  // "It works, the problem was my token", right after "check your token".
  const asTold = findsAsTold(post, before, drafts);
  // "Thanks all, turned out it was the proxy": a cause of one's own, not somebody else's.
  if (cues.has('found') && !cues.has('points-back') && mentions.length === 0 && !asTold) return false;
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
  const target = again ?? asTold ?? namedIn(post, known, drafts) ?? known ?? helpBefore(post, before, drafts);
  if (!target) return false;
  target.confirmed.push(post);
  // "Going back to 3.1.2 solves it here, too": what helps is called a way around by whom it helps.
  if (cues.has('around') && !cues.has('found')) target.around = true;
  return true;
}

/** "Same error for me. In the browser it lets me in": has the trouble, and tells where not. */
function isReport({ cues, mentions, sentences }: Post): boolean {
  if (cues.has('thanks') || cues.has('points-back') || mentions.length > 0) return false;
  const has = sentences.some(
    ({ cues: own, masked }) =>
      own.has('same') && !own.has('success') && !own.has('experience') && HAS_TROUBLE.test(masked),
  );
  return has && !sentences.some(({ cues: own, masked }) => own.has('success') && CAME.test(masked));
}

/** Names the trouble, which it does not call a thing of the past. */
const HAS_TROUBLE =
  /^(?!.{0,200}\b(?:had|was|were)\b).{0,200}\b(?:errors?|issues?|problems?|trouble|behaviou?r|exceptions?|symptoms?|bugs?)\b/i;

const CURES = ['experience', 'found', 'did', 'around', 'announces'] as const;

/** What a post names where it tells what was done: versions, or where there are none, all things. */
function curesIn({ text, sentences }: Post): Named {
  const telling = sentences.filter(
    ({ cues, masked }) =>
      (CURES.some((cue) => cues.has(cue)) || (cues.has('success') && TIP.test(masked))) &&
      !cues.has('question') &&
      !cues.has('failure'),
  );
  const said = telling.map(({ start, end }) => text.slice(start, end)).join(' ');
  const versions = versionsIn(said);
  const things = versions.size > 0 ? versions : thingsIn(said);
  const read = versions.size > 0 ? versionsIn : thingsIn;
  return { versions, things, standIn: (draft) => haveInCommon(things, read(draft.post.text)) };
}

/** "The Web Auth steps from your post did it". */
const TIP =
  /\b(?:steps?|tips?|hints?|advice|suggestions?|comments?|instructions?|guides?|approach|methods?|options?|links?|trick|idea|recipe|your (?:\w+ ){0,3}(?:post|answer|reply|way|solution|fix))\b/i;

interface Named {
  readonly versions: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Whether a statement names one of them, too. */
  standIn(draft: Draft): boolean;
}

/** "Solved by setting the audience", "fixed in 1.0.5, thanks to @U04": it answers nobody who has not spoken of that. */
function bringsOwn(post: Post, drafts: readonly Draft[]): boolean {
  const { cues } = post;
  const cures = cues.has('experience') && !cues.has('thanks') && !cues.has('points-back');
  if ((!cures && !cues.has('announces')) || cues.has('failure')) return false;
  // "@U03 great, it was the proxy all along": named, so it is of what that person had said.
  if (cures && cues.has('success') && drafts.some((draft) => post.mentions.includes(draft.post.user)))
    return false;
  const { things, versions, standIn } = curesIn(post);
  if (things.size === 0 || (!cures && versions.size === 0)) return false;
  return !drafts.slice(-REACH).some((draft) => mayReply(post, draft.post) && standIn(draft));
}

/** The statement that names what somebody did, where the latest one names nothing of it. */
function namedIn(post: Post, known: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  const { things, standIn } = curesIn(post);
  if (!known || things.size === 0 || standIn(known)) return undefined;
  return drafts.slice(-NEAR).findLast((draft) => mayReply(post, draft.post) && standIn(draft));
}

/** "With the update to 1.0.2 it is fixed", where somebody had said that 1.0.2 does it. */
function sameVersion(post: Post, drafts: readonly Draft[]): Draft | undefined {
  const { versions, standIn } = curesIn(post);
  if (versions.size === 0) return undefined;
  return drafts.slice(-REACH).findLast((draft) => mayReply(post, draft.post) && standIn(draft));
}

/** What was said to the speaker last, if it names the cause that the speaker found. */
function findsAsTold(post: Post, before: readonly Post[], drafts: readonly Draft[]): Draft | undefined {
  const last = before.findLast(({ user }) => user !== post.user);
  const told = post.cues.has('found') ? drafts.findLast((draft) => draft.post === last) : undefined;
  return told && curesIn(post).standIn(told) ? told : undefined;
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
    (!cues.has('thanks') || cues.has('did') || post.sentences.length > 1) &&
    !post.sentences.some(({ masked }) => FOR_AN_ANSWER.test(masked));
  const owns = cues.has('found') && cues.has('points-back');
  if (!cues.has('pleased') && !well && !owns) return false;
  target.confirmed.push(post);
  return true;
}

/** "Thanks for replying. It is Oracle's": thanks for a word, not for a cure. */
const FOR_AN_ANSWER =
  /\b(?:thanks|thank you|thx|ty|cheers)\b.{0,20} for (?:(?:the|your|such|that|this|all|a|quick|fast|prompt|kind|super|so|very) ){0,4}(?:repl(?:y|ies|ying)|answer(?:s|ing)?|respon(?:se|ses|ding)|getting back|coming back|look(?:ing)?|time|interest|reporting|feedback|info\w*|details?|clarif\w+|heads[- ]?up|follow(?:ing)?[- ]?up|patience)\b/i;

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

/** The latest statement that a post may speak to. */
export function latestFor(post: Post, drafts: readonly Draft[]): Draft | undefined {
  return drafts.slice(-REACH).findLast((draft) => mayReply(post, draft.post));
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
  const help = before.findLast((earlier) => mayReply(post, earlier) && couldHelp(earlier));
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

/** Whether a post may be a reply to what somebody else said before. */
function mayReply(post: Post, earlier: Post): boolean {
  return earlier.user !== post.user && speaksTo(post, earlier.user);
}

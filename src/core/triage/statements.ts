import { callsItWorkaround, isOwnWayAround } from './around.ts';
import { ASKS_TO_SEE } from './could-help.ts';
import { isHearsay, passesOn } from './passed-on.ts';
import type { Post } from './read.ts';
import { leavesAnswer, leavesSetting, tellsSolution } from './solved.ts';

/** What a statement is about a fix: done by its owner, told as one's own experience, only advised, or a bare "fixed". */
export type StatementKind = 'announced' | 'experienced' | 'advised' | 'bare';

/** Who speaks, as far as the thread has told until then. */
export interface Speaker {
  /** The post is the first of its episode. */
  readonly opens: boolean;
  /** The post is by whoever opened the episode. */
  readonly isOpener: boolean;
  readonly wasAffected: boolean;
  /** Was asked by name to do something, or took the report in. */
  readonly isOwner: boolean;
  /** Somebody has spoken of an outage. */
  readonly ofOutage: boolean;
}

export interface Statement {
  readonly kind: StatementKind;
  readonly around: boolean;
  /** What it is worth before anybody has said a word to it. */
  readonly base: number;
}

/**
 * An announcement and an experience are a fix by themselves (from 2), advice only when somebody else says that it helped,
 * a bare "fixed" never. A workaround that is called one needs no confirmation.
 */
const BASE = { announced: 2.5, experienced: 2, own: 3, around: 2, advised: 0, bare: 0.5 } as const;

/** What a post says about a fix, or nothing. */
export function readStatement(post: Post, speaker: Speaker): Statement | undefined {
  const { cues, bot, sentences } = post;
  const around = cues.has('around');
  const as = (kind: StatementKind, base: number): Statement => ({ kind, around, base });
  if (announces(post, speaker))
    return isUnproven(post) ? as('advised', BASE.advised) : as('announced', BASE.announced);
  if (!bot && speaker.opens && sentences.some(isOwnWayAround))
    return { ...as('experienced', BASE.experienced), around: true };
  // "We had that, an update fixed it. And here it is again": told of another time.
  if (bot || (speaker.opens && cues.has('relapse'))) return undefined;
  if (speaker.opens && !cues.has('success') && !cues.has('shares'))
    return sentences.some(tellsAnswer) ? as('advised', BASE.advised) : undefined;
  const tells =
    sentences.some(({ cues: own }) => own.has('experience') && !hedges(own)) ||
    (!(cues.has('suffers') && reports(post)) && passesOn(post, speaker.wasAffected)) ||
    (speaker.isOpener && leavesAnswer(post)) ||
    leavesSetting(post) ||
    tellsSolution(post);
  // "We had that, the proxy did it. Maybe look there?" advises, and so does who knows it from others.
  if (tells && !speaker.isOpener && (cues.has('suggests') || sentences.some(isHearsay)))
    return as('advised', BASE.advised);
  // "Forget it, I just went to the next version": needs no answer any more.
  if (speaker.wasAffected && cues.has('taken-back') && sentences.some(isNewWay))
    return as('experienced', speaker.isOpener ? BASE.own : BASE.experienced);
  if (tells && !isMixed(post)) {
    const told = as('experienced', speaker.isOpener ? BASE.own : BASE.experienced);
    return { ...told, around: around || (reports(post) && !sentences.some(isCured)) };
  }
  if (around && callsItWorkaround(post)) return as('advised', BASE.around);
  if (speaker.isOpener && !speaker.opens && post.mentions.length === 0 && correctsOneself(post))
    return as('experienced', BASE.own);
  const well = cues.has('success') || (cues.has('mends') && !cues.has('failure') && !cues.has('did'));
  if (well && speaker.wasAffected && !isMixed(post)) {
    return cues.has('did') || tellsMore(post) ? as('experienced', BASE.experienced) : as('bare', BASE.bare);
  }
  const done = cues.has('did') || cues.has('handled');
  return sentences.some((sentence) => isAdvice(sentence) || isHint(sentence, done))
    ? as('advised', BASE.advised)
    : undefined;
}

/** "That was embarrassing: the clock was two hours behind. Works.": what was wrong is told beside that it works. */
function tellsMore({ sentences, mentions }: Post): boolean {
  return (
    mentions.length === 0 &&
    sentences.some(
      ({ cues, masked }) =>
        (cues.has('admits') || CAUSE_TOLD.test(masked)) &&
        !(['failure', 'promises', 'question', 'thanks'] as const).some((not) => cues.has(not)),
    )
  );
}

const CAUSE_TOLD =
  /\b(?:was|were|had) (?:not|n't|never|still|two|an? (?:old|wrong|stale|second|different)|the (?:wrong|old|other)|missing|wrong|off|behind|empty|expired|swapped|different|outdated|disabled|blocked|either|conflict\w*)\b|\b(?:was|were)n't\b|\b(?:in|into) the [\w.-]{2,30}, then it\b/i;

/** What was done in place of what had been asked for. */
function isNewWay({ cues }: Post['sentences'][number]): boolean {
  return cues.has('did') && !cues.has('failure') && !cues.has('promises') && !cues.has('contrast');
}

/** "The answer is to sign in once more", in the post that opens the thread: others may say that it helped them. */
function tellsAnswer({ cues }: Post['sentences'][number]): boolean {
  return cues.has('experience') && cues.has('instructs') && !cues.has('failure') && !cues.has('question');
}

/** "Did you get anywhere?" */
const ASKS_HOW_IT_WENT =
  /\b(?:did|do|have|has|had|were|was|could|can) (?:you|u|anyone|anybody|someone|somebody)(?: \w+)? (?:get (?:anywhere|any (?:further|answer|reply)|past|it (?:working|to work|sorted|fixed|solved|going))|got (?:anywhere|it)|found?|find|figured?|solved?|fix(?:ed)?|resolved?|managed?|sort(?:ed)?|able to|had any|overcome|hear|heard)\b/i;

/** A question that points somewhere; neither "did you solve it?" nor a mere "would you try again?". */
function isHint({ cues, masked }: Post['sentences'][number], done: boolean): boolean {
  return cues.has('suggests') && (done || !cues.has('claims')) && !ASKS_HOW_IT_WENT.test(masked);
}

/** "That was long fixed, though": brought up against something, not told as a cure. */
function hedges(cues: Post['cues']): boolean {
  return cues.has('contrast') && !cues.has('did') && !cues.has('success') && !cues.has('found');
}

/** "Everything works. The problem is when I try another." */
const ONLY_THERE =
  /^(?:but |however,? )?(?:the (?:problem|issue|error|trouble) (?:is|comes|starts|appears)\b|only when\b)/i;

/** "On my dev machine it still fails": a cure need not reach there. */
const AT_HOME =
  /\b(?:local(?:ly|host)?|(?:dev|development) (?:machine|box|server|environment|setup|laptop))\b/i;

/** Works, but …: what follows the contrast decides. */
export function isMixed({ sentences }: Post): boolean {
  const good = sentences.findLastIndex(({ cues }) => cues.has('success') || cues.has('experience'));
  const later = sentences.slice(good + 1).filter(({ masked }) => !AT_HOME.test(masked));
  if (later.some(({ cues, masked }) => cues.has('failure') || ONLY_THERE.test(masked))) return true;
  const next = sentences[good + 1];
  // "I fixed the policy, however now it is this: …"
  if (sentences[good]?.cues.has('contrast') && next?.cues.has('suffers')) return true;
  return [sentences[good], next].some(
    (sentence) => sentence?.cues.has('contrast') && sentence.cues.has('suffers'),
  );
}

/** Turns down what somebody else said: it did not help, or "fair point, but …". */
export function denies({ cues, mentions, sentences }: Post, target: Post): boolean {
  if (cues.has('taken-back')) return false;
  if (cues.has('failure') || cues.has('objects')) return true;
  if (cues.has('success') || cues.has('question') || !mentions.includes(target.user)) return false;
  // "It isn't about this project, but I'll put it in the guide": takes it in.
  return sentences.some(({ cues: own }) => own.has('contrast') && !own.has('promises'));
}

function isAdvice({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('instructs') && !cues.has('deflects') && !ASKS_TO_SEE.test(masked);
}

/**
 * Something was done by whom it belongs to; a promise or a part is no announcement. A version, a release, the end of an
 * incident may be told by anybody. "I replaced the certificate" and "should work now" are announcements from who was
 * asked or took the report in, and from who is not affected if it is nobody's own laptop and not a tale of last year.
 */
function announces(post: Post, { opens, wasAffected, isOwner, ofOutage }: Speaker): boolean {
  const { cues, sentences, errors } = post;
  // "The status page is all green, by the way": looked at, where nobody has spoken of an outage.
  if (cues.has('over') && cues.has('looked') && !ofOutage && !cues.has('relapse')) return false;
  if (opens || cues.has('failure') || (cues.has('deflects') && !sentences.some(isDone))) return false;
  if (wasAffected && (cues.has('same') || cues.has('suffers'))) return false;
  if (cues.has('same') && !isOwner) return false;
  const says = (cue: 'announces' | 'claims' | 'handled' | 'mends') =>
    sentences.some(
      (one) =>
        one.cues.has(cue) &&
        !(['promises', 'own-thing', 'long-ago'] as const).some((not) => one.cues.has(not)) &&
        !isHearsay(one),
    );
  if (
    says('announces') ||
    (isOwner && !wasAffected && cues.has('success') && !cues.has('tickets') && !isMixed(post))
  )
    return true;
  if (wasAffected && !isOwner) return false;
  // "Solved it for us too, many thanks": by what somebody else said.
  const thanksForIt = cues.has('thanks') && cues.has('success') && !cues.has('handled') && !isOwner;
  if (says('mends') && !isMixed(post) && !cues.has('contrast') && !thanksForIt) return true;
  // "Works again, I had forgotten the trigger": the mistake was the speaker's own to mend.
  if (
    cues.has('success') &&
    (cues.has('found') || cues.has('admits')) &&
    !cues.has('long-ago') &&
    !sentences.some(isHearsay) &&
    !isMixed(post)
  )
    return true;
  if (says('claims'))
    return (
      isOwner || says('handled') || (!cues.has('question') && !reports(post) && !sentences.every(onlyWaits))
    );
  if (cues.has('experience') && !isOwner) return false;
  // "Put in the new secret, and now it says: …" has mended nothing.
  if (!isOwner && errors.some(({ pasted, hedged }) => pasted && !hedged)) return false;
  return says('handled') && (isOwner || sentences.some(isOfAll));
}

/** "That can take two hours": something to wait for, which nobody need have done. */
function onlyWaits({ cues, masked }: Post['sentences'][number]): boolean {
  return (
    !cues.has('claims') || /\btakes? (?:up to |about |around )?(?:\w+ ){0,2}(?:min|hour|h\b)/i.test(masked)
  );
}

/** Shows an error, which says "log in again" itself: nobody has done anything about it. */
function reports({ errors }: Post): boolean {
  return errors.some(({ hedged, shape }) => !hedged && shape !== 'status');
}

/** Over, for who says so; "once they have logged in there, it works from then on" gets by. */
function isCured({ cues }: Post['sentences'][number]): boolean {
  return cues.has('found') || cues.has('success') || cues.has('mends') || cues.has('announces');
}

/** "It is fixed in the release. I will close this": closed because it is done. */
function isDone({ cues }: Post['sentences'][number]): boolean {
  return (
    (cues.has('announces') || cues.has('mends')) &&
    !(['deflects', 'promises', 'question', 'failure'] as const).some((cue) => cues.has(cue))
  );
}

/** A build to be tested, or one that "might help": nobody says yet that it does. */
const UNPROVEN =
  /\b(?:might|may|could) (?:well )?(?:help|fix|solve|be (?:fixed|solved)|have (?:fixed|solved|resolved|helped|dealt|addressed))\b|\b(?:beta|alpha|rc\d|preview|nightly|snapshot|canary)\b|\bwho can (?:test|try|give|check)\b|\breport back\b/i;

function isUnproven({ cues, sentences }: Post): boolean {
  return !cues.has('success') && sentences.some(({ masked }) => UNPROVEN.test(masked));
}

const OF_ALL =
  /\b(?:deploy\w*|release|change|config\w*|cert\w*|secret|polic(?:y|ies)|registration|service|server|proxy|cluster|connections?|rules?|groups?|mapping|metadata|redirect ur[il]s?|tenant|idp|provider|gateway|backend|node|fix(?:es)?|patch|hotfix|build|v?\d{1,4}\.\d{1,4}|version|licen[cs]es?|consent|assignment|clients?|pods?|key)\b/i;

/** What was done to something that all of them use. */
function isOfAll({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('handled') && !cues.has('own-thing') && !cues.has('long-ago') && OF_ALL.test(masked);
}

const HOW_IT_HAS_TO_BE = /\b(?:ha[sd]|needs?|needed) to be\b|\b(?:must|should) (?:be|have been)\b/i;

/** Who opened the thread comes back with how it has to be. */
function correctsOneself({ cues, sentences }: Post): boolean {
  if (cues.has('failure') || cues.has('question')) return false;
  if (sentences.some(({ cues: own }) => own.has('admits') && !own.has('suffers'))) return true;
  if (cues.has('suffers')) return false;
  return sentences.some(
    ({ cues: own, masked }) =>
      own.has('instructs') && !own.has('claims') && !own.has('contrast') && HOW_IT_HAS_TO_BE.test(masked),
  );
}

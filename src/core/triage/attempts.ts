import { answerToDone, answerToTry, isTold } from './attempt-answers.ts';
import { isOwnSuccess } from './people.ts';
import { type Post, sentenceThat } from './read.ts';
import { say } from './said.ts';
import type { Attempt } from './types.ts';
import { PRESENTS_TRIAL } from './words/trials.ts';

/** "fails since we moved it": what set it off, not what was tried against it. */
const TRIGGER = /(?<!\beven )\b(?:after|since|when|until|before|once) (?:i|we|our|the)\b/i;

/** What was there before the trouble, in the report of it. */
const FROM_TO =
  /^(?:i |we )?(?:just |recently )?(?:updated|upgraded|migrated|moved|went|switched) (?:from|to)\b/i;

/** "We moved to the new tenant on Sunday": told as what may have set it off. */
const MOVED =
  /\b(?:moved|migrated|switched|went) (?:\w+ ){0,4}\b(?:on (?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|over the weekend)\b|\b(?:moved|migrated|switched|went) (?:in)?to\b.{0,40}\b(?:on (?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|over the weekend)\b/i;

/** "We changed nothing, and since today it says …" */
const NOTHING_DONE =
  /\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:changed|did|done|touched|modified) (?:absolutely |really )?(?:nothing|no\w* thing)\b/i;

const REACH = 12;

/** "Never mind, works now" tells of no try. */
function isSelfMade({ cues, sentences }: Post): boolean {
  return cues.has('taken-back') && sentences.length < 2;
}

/**
 * Somebody else told the author what to do, so that 'still the same' tells of a try. Of those who answer an announcement
 * only the first tells of a try, the others agree.
 */
function wasAdvised(post: Post, before: readonly Post[]): boolean {
  const at = before.findLastIndex(
    ({ user, sentences, mentions }) =>
      user !== post.user &&
      sentences.some(isTold) &&
      (mentions.length === 0 || mentions.includes(post.user) || post.mentions.includes(user)),
  );
  const last = before[at];
  if (!last) return false;
  if (isWordless(post.text)) return false;
  // "Works" answers "done, try again", and tells of no try of one's own.
  if (post.cues.has('success') && (isDone(last) || isCall(last))) return false;
  if (!isDone(last)) return true;
  return !before
    .slice(at + 1)
    .some(
      ({ user, cues, text }) =>
        user !== last.user &&
        user !== post.user &&
        (cues.has('success') || cues.has('failure')) &&
        !isWordless(text),
    );
}

function isDone({ cues }: Post): boolean {
  return SAYS_DONE.some((cue) => cues.has(cue));
}

/** "Try again in five minutes", which is little to follow. */
function isCall({ cues, text }: Post): boolean {
  return cues.has('claims') && (cues.has('did') || text.length < BARE_CALL);
}

const BARE_CALL = 60;

/** A tick says that it helped, and not what was done. */
function isWordless(text: string): boolean {
  return !/\p{L}{2}/u.test(text.replace(/:[\w+-]{1,40}:/g, ''));
}

const SAYS_DONE = ['announces', 'handled', 'mends'] as const;

/** "Last year we had that, we threw out the rule. Maybe look there?" */
function isOldStory({ cues, mentions }: Post): boolean {
  return cues.has('long-ago') && cues.has('suggests') && !cues.has('claims') && mentions.length === 0;
}

/** Short, and of what was tried: "no luck", "with your settings it runs". */
function tellsResult({ cues, errors }: Post): boolean {
  return (
    !(['still', 'relapse', 'same', 'suffers'] as const).some((cue) => cues.has(cue)) && errors.length === 0
  );
}

/** "Sadly the steps didn't fix it for me": whatever the post tells besides. */
function isRefusal({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('failure') && !cues.has('suffers') && !cues.has('still') && REFUSED.test(masked);
}

const REFUSED =
  /\b(?:steps?|suggestions?|solutions?|workarounds?|fix|recipe|tips?|hints?|that|this|it)\b.{0,30}\b(?:didn'?t|did not|doesn'?t|does not) (?:\w+ )?(?:fix|help|work|solve|do|change)\b/i;

/** "`--no-browser` is a way to get past it": a way that is named, and not that its author went it. */
function isOnlyNamed({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('around') && !cues.has('did') && !FIRST_PERSON.test(masked);
}

const FIRST_PERSON = /\b(?:i|we|me|us|my|our|ich|wir|je|nous|yo|nosotros|eu)\b/i;

/** A deed that ended the trouble, and who said that it did. */
export interface Cure {
  readonly post: Post;
  readonly confirmed: readonly Post[];
}

/**
 * What people did about it, not what was only proposed: own deeds in the past, and suggestions whose result is told. Where
 * the deed that ended it is told, whoever only confirms it tells its result, and tried nothing themselves.
 */
export function findAttempts(posts: readonly Post[], cure?: Cure): readonly Attempt[] {
  const fix = cure?.post;
  const opener = posts[0]?.user;
  const affected = new Set<string>();
  const found = posts.flatMap((post, at) => {
    if (post.bot) return [];
    const known = affected.has(post.user);
    if (at === 0 || post.cues.has('same') || post.cues.has('suffers')) affected.add(post.user);
    const before = posts.slice(Math.max(0, at - REACH), at);
    const deed = post.sentences.find(
      ({ cues, masked }) =>
        (cues.has('did') || (cues.has('handled') && !cues.has('promises'))) &&
        !MOVED.test(masked) &&
        !NOTHING_DONE.test(masked) &&
        !cues.has('long-ago') &&
        !isOldStory(post) &&
        !(TRIGGER.test(masked) && (cues.has('suffers') || cues.has('same'))) &&
        !(at === 0 && FROM_TO.test(masked)) &&
        // "I closed this too early": housekeeping.
        !cues.has('deflects'),
    );
    const told = post.cues.has('experience')
      ? post.sentences.find(
          (sentence) =>
            sentence.cues.has('experience') && !isOnlyNamed(sentence) && !(known && isCauseAlone(sentence)),
        )
      : undefined;
    const result = post.sentences.find(({ cues }) => cues.has('success') || cues.has('failure'));
    const followed =
      post.cues.has('success') &&
      !post.cues.has('announces') &&
      !isSelfMade(post) &&
      !(known && isExplained(post)) &&
      wasAdvised(post, before) &&
      isOwnSuccess(post, posts.slice(Math.max(0, at - 50), at))
        ? result
        : undefined;
    const refused =
      post.cues.has('failure') &&
      !post.cues.has('question') &&
      (tellsResult(post) ||
        post.sentences.some(isRefusal) ||
        (post.user === opener && isToldDone(before, post))) &&
      wasAdvised(post, before)
        ? result
        : undefined;
    const first = before.every(({ bot }) => bot);
    const looked = first ? undefined : sentenceThat(post, 'looked');
    // "Same with 3.9.9" from somebody new is a me-too.
    const other = affected.has(post.user)
      ? post.sentences.find(
          ({ cues, masked }) =>
            (cues.has('elsewhere') && (known || first || !cues.has('same'))) ||
            (known && PRESENTS_TRIAL.test(masked)),
        )
      : undefined;
    const handedOn = at > 0 ? sentenceThat(post, 'tickets') : undefined;
    const done =
      post === fix && !isRelease(post) && !(known && isExplained(post))
        ? post.sentences.find(isNews)
        : undefined;
    const main =
      deed ??
      told ??
      followed ??
      refused ??
      looked ??
      other ??
      handedOn ??
      (known ? (answerToTry(post, before) ?? answerToDone(post, before)) : undefined) ??
      done;
    if (!main) return [];
    const own = deed ?? told;
    return [{ post, main, own, result: result && result.start > main.start ? result : undefined }];
  });
  const tellsCure = found.some(({ post }) => post === fix);
  const tried = found.filter(({ post, own }) => own || !(tellsCure && cure?.confirmed.includes(post)));
  return tried.map(({ post, main, result }) => ({
    ...say(post, main, result),
    result: post === fix && cure && cure.confirmed.length > 0 ? 'worked' : resultOf(post),
    messages: [post.ts],
  }));
}

function resultOf({ cues, sentences }: Post): Attempt['result'] {
  const last = sentences.findLast((sentence) => sentence.cues.has('success') || sentence.cues.has('failure'));
  if (last) return last.cues.has('success') ? 'worked' : 'failed';
  return cues.has('experience') ? 'worked' : 'not stated';
}

/** Somebody else has just said that it is done. */
function isToldDone(before: readonly Post[], { user }: Post): boolean {
  const last = before.findLast((earlier) => !earlier.bot && earlier.user !== user);
  return last !== undefined && (last.cues.has('claims') || SAYS_DONE.some((cue) => last.cues.has(cue)));
}

const VERSION = /\bv?\d+\.\d+|\b(?:releas\w+|version|publish\w+|merged|shipped|branch)\b/i;

/** A version that is out was not tried by who says so. */
function isRelease({ cues, text }: Post): boolean {
  return cues.has('announces') && VERSION.test(text);
}

/** "Solved. The account had been deleted": the cause is told, and no deed. */
function isExplained({ cues, sentences }: Post): boolean {
  return (
    (cues.has('admits') || sentences.some(isCauseAlone)) &&
    !(['did', 'handled'] as const).some((cue) => cues.has(cue))
  );
}

/** Tells what the cause was, and not what was done about it. */
function isCauseAlone({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('found') && !cues.has('did') && !cues.has('success') && !BY_DOING.test(masked);
}

const BY_DOING =
  /\b(?:by|was|is|were|after|with) (?:to )?[a-z-]{2,}(?:ing|e|t|d)?\b.{0,80}\b(?:fix|solv|work|help|cur)\w*|\b(?:had|needed|have|has|needs) to\b|\b(?:fix|solution|trick|cure|answer|workaround)\b|\b(?:by|was|is) [a-z-]{3,}ing\b|\bend(?:ed)? up\b/i;

/** Neither "please try again" nor how it has to be. */
function isNews({ cues }: Post['sentences'][number]): boolean {
  return !(['claims', 'instructs', 'question', 'thanks'] as const).some((cue) => cues.has(cue));
}

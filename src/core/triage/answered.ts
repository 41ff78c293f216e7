import { secondsOf } from './order.ts';
import { type Post, speaksTo } from './read.ts';

/** A post that speaks to nobody in particular answers what was asked within this many seconds: two weeks. */
const SOON = 14 * 86_400;

/** What is asked, and what is known about who may answer it. */
export interface Asking {
  readonly asked: Post;
  /** Whom it is put to. */
  readonly to: string | undefined;
  /** Somebody is named. */
  readonly explicit: boolean;
  /** The post with the fix, which answers what was asked before it. */
  readonly fix: Post | undefined;
  /** The next post by somebody else. */
  readonly next: Post | undefined;
  /** Asked by somebody who has not reported the trouble. */
  readonly helping: boolean;
  /** Asks about the circumstances of those who have the trouble: nobody but these can tell. */
  readonly back: boolean;
  /** Whether somebody is one of these. */
  readonly isAsked: (user: string) => boolean;
  /** People to whom somebody else put another question since. */
  readonly taken: ReadonlySet<string>;
}

/** Wants to hear how others got rid of it. */
export const WANTS_CURE =
  /\b(?:solved?|fix(?:ed)?|resolved?|figured?|sort(?:ed)?|find (?:a|any|the)|found (?:a|any|the)|way (?:around|out)|work-?arounds?|ever get|get (?:it|this|that) (?:to work|working|going)|overcome|(?:got|get|getting) past|how you d(?:o|id) it)\b/i;
const CURES = [
  'experience',
  'announces',
  'mends',
  'instructs',
  'shares',
  'success',
  'around',
  'claims',
] as const;
const HOW_TO = /^(?:and |so |but )?how (?:do|can|could|would|should) (?:i|we|one)\b/i;
/** Wants to hear who else has it. */
const WHO_ELSE =
  /\b(?:any(?:one|body)|some(?:one|body)) (?:else )?(?:\w+ )?(?:seeing|seen|having|has|had|have|getting|facing|experienc\w+|unable|affected|hit)\b|\b(?:is it|is this|am i|are we) (?:just|only|the only)\b/i;
/** "Not so far, sorry": an answer, though no pleasant one. */
const NOT_SO_FAR =
  /^(?:(?:sorry|sadly|unfortunately|hi|hello|no|nope|@\S+)[,:.!]? ){0,3}(?:not (?:so far|yet|that i(?:'m| am)? (?:know|aware))|no(?:pe)?[,.!]|no(?:pe)?$)/i;

/** Whether a later post answers what was asked, or shows that no answer is wanted any more. */
export function answers(reply: Post, asking: Asking): boolean {
  const { asked, to, explicit, fix, next, helping, back, isAsked, taken } = asking;
  if (reply.bot) return false;
  if (back) {
    const one = isAsked(reply.user)
      ? explicit || speaksTo(reply, asked.user)
      : reply.mentions.includes(asked.user);
    return one && reply.user !== asked.user && tells(reply);
  }
  // Who asked and then says that it is done wants no answer any more.
  if (reply.user === asked.user)
    return says(reply, 'success', 'experience', 'shares') || reply === fix || isNotSoFar(reply, asked);
  // The end of an outage tells nobody how to get in another way.
  if (isBareRelief(reply) && asks(asked, HOW_TO)) return false;
  if (reply === fix && reply.mentions.length === 0 && !explicit) return true;
  if (isNotSoFar(reply, asked)) return true;
  if (onlySuffers(reply) && asks(asked, WHO_ELSE)) return true;
  if (!isAnswer(reply) || isTally(reply, asked)) return false;
  // Who was named and says something says it about what was asked.
  if (asked.mentions.includes(reply.user) && speaksTo(reply, asked.user)) return true;
  if (isOwnTrial(reply, asked) || isOwnReport(reply) || (!helping && asksOn(reply))) return false;
  const cure = asks(asked, WANTS_CURE);
  if (cure && (onlySuffers(reply) || !says(reply, ...CURES))) return false;
  if (reply.mentions.includes(asked.user)) return true;
  if (taken.has(reply.user)) return false;
  if (to !== undefined && reply.user === to) return reply.mentions.length === 0;
  const soon = secondsOf(reply.ts) - secondsOf(asked.ts) <= SOON;
  if (reply.mentions.length > 0)
    return (soon || cure) && to !== undefined && explicit && reply.mentions.includes(to);
  if (explicit && !says(reply, 'instructs', 'experience', 'announces')) return false;
  // In an issue tracker the next to write may do so months later.
  return soon || (reply === next && reply.cues.has('instructs') && !onlySuffers(reply));
}

function says({ cues }: Post, ...wanted: readonly (typeof TELLS_NEWS)[number][]): boolean {
  return wanted.some((cue) => cues.has(cue));
}

function asks({ sentences }: Post, what: RegExp): boolean {
  return sentences.some(({ cues, masked }) => cues.has('question') && what.test(masked));
}

function isBareRelief({ cues }: Post): boolean {
  const tellsHow = (['experience', 'did', 'around', 'shares'] as const).some((cue) => cues.has(cue));
  return cues.has('over') || (cues.has('success') && !tellsHow && !cues.has('instructs'));
}

function isNotSoFar(reply: Post, asked: Post): boolean {
  return (asked.cues.has('news') || asks(asked, WANTS_CURE)) && NOT_SO_FAR.test(reply.text);
}

/** Characters of a mere count. */
const MOST_TALLY = 20;
const TELLS_NEWS = [
  ...CURES,
  'promises',
  'handled',
  'did',
  'receives',
  'failure',
  'points-back',
  'looked',
] as const;

/** "23 tickets": no news. */
function isTally(reply: Post, asked: Post): boolean {
  return asked.cues.has('news') && reply.text.length < MOST_TALLY && !says(reply, ...TELLS_NEWS);
}

/** Tells of a try that failed, to nobody: no answer to who wondered about a cause. */
function isOwnTrial(reply: Post, asked: Post): boolean {
  return (
    reply.cues.has('did') &&
    reply.cues.has('failure') &&
    reply.mentions.length === 0 &&
    !asked.cues.has('suggests') &&
    !says(reply, ...CURES)
  );
}

/** Shows an error of their own and asks on. */
function isOwnReport({ cues, errors, mentions }: Post): boolean {
  return (
    cues.has('suffers') &&
    cues.has('question') &&
    errors.length > 0 &&
    mentions.length === 0 &&
    !cues.has('experience') &&
    !cues.has('shares')
  );
}

/** Asks back, or asks the same, and has nothing to advise: what was asked stays open. */
function asksOn(reply: Post): boolean {
  return reply.cues.has('question') && !says(reply, ...CURES);
}

/** Has the trouble as well, and knows no cure. */
function onlySuffers({ cues }: Post): boolean {
  return (cues.has('same') || cues.has('suffers')) && !cues.has('experience') && !cues.has('shares');
}

/** "see: https://…", with the address masked. */
const ONLY_A_LINK = /^(?:see|cf|source|link|docs?)?[:\s]*x*$/i;

/** Neither a me-too nor a question nor a reference elsewhere. */
function isAnswer(post: Post): boolean {
  const { cues, sentences } = post;
  if (sendsAway(post) || cues.has('news') || cues.has('dunno') || cues.has('belongs')) return false;
  // "Hm. Opening a case with them": asks on.
  if (cues.has('tickets') && !cues.has('instructs') && !cues.has('experience')) return false;
  const speaks = sentences.some(
    ({ cues: own, masked }) => !own.has('question') && !isFiller(own) && !ONLY_A_LINK.test(masked),
  );
  return speaks && !(cues.has('same') && !cues.has('experience') && !cues.has('instructs'));
}

/** Refers elsewhere and advises nothing. */
function sendsAway({ cues, sentences }: Post): boolean {
  return (
    cues.has('deflects') &&
    !sentences.some(
      ({ cues: own }) =>
        !own.has('deflects') && (own.has('instructs') || own.has('experience') || own.has('announces')),
    )
  );
}

/** Says or shows something, and be it a pasted log. */
function tells({ cues, sentences, text }: Post): boolean {
  if (cues.has('deflects')) return false;
  return (
    sentences.some(({ cues: own }) => !own.has('question') && !isFiller(own)) ||
    (sentences.length === 0 && text.trim() !== '')
  );
}

function isFiller(cues: ReadonlySet<string>): boolean {
  return cues.has('calls') || (cues.has('thanks') && !cues.has('success') && cues.size === 1);
}

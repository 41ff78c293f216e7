import * as advice from './words/advice.ts';
import * as affected from './words/affected.ts';
import * as announcements from './words/announcements.ts';
import * as checks from './words/checks.ts';
import * as deeds from './words/deeds.ts';
import * as failure from './words/failure.ts';
import * as fixes from './words/fixes.ts';
import * as questions from './words/questions.ts';
import { anyOf, foldLatin } from './words/rule.ts';
import * as same from './words/same.ts';
import * as success from './words/success.ts';

/** What a sentence does. */
export type Cue =
  | 'same'
  | 'suffers'
  | 'success'
  | 'failure'
  | 'still'
  | 'relapse'
  | 'nope'
  | 'taken-back'
  | 'experience'
  | 'found'
  | 'shares'
  | 'instructs'
  | 'suggests'
  | 'announces'
  | 'over'
  | 'claims'
  | 'handled'
  | 'own-thing'
  | 'long-ago'
  | 'admits'
  | 'receives'
  | 'notice'
  | 'belongs'
  | 'dunno'
  | 'promises'
  | 'around'
  | 'did'
  | 'looked'
  | 'thanks'
  | 'points-back'
  | 'deflects'
  | 'calls'
  | 'tickets'
  | 'question'
  | 'news'
  | 'contrast'
  | 'objects'
  | 'pleased'
  | 'good'
  | 'bad';

const SAME = anyOf(same.SAME);
const NOT_SAME = anyOf(same.NOT_SAME);
const SUFFERS = anyOf(affected.SUFFERS);
const SUCCESS = anyOf(success.SUCCESS);
const UNREAL = anyOf(success.UNREAL);
const FAILURE = anyOf(failure.FAILURE);
const RELAPSE = anyOf(failure.RELAPSE);
const STILL =
  /\bstill\b|\bimmer noch\b|\btoujours\b|\bsigue|\bnot (?:working|fixed|solved) (?:for|here|yet)\b/i;
const ANNOUNCES = anyOf(announcements.ANNOUNCES);
const OVER = anyOf(announcements.OVER);
const TRY_AGAIN = anyOf(announcements.TRY_AGAIN);
const CLAIMS = anyOf(announcements.CLAIMS);
const BELONGS = anyOf(questions.BELONGS);
const DUNNO = anyOf(questions.DUNNO);
const CALLS = anyOf(deeds.CALLS);
const SUGGESTS = anyOf(advice.SUGGESTS);
const NEWS = anyOf(questions.NEWS);
const OPENS = anyOf(questions.OPENS_AS_QUESTION);
const ASKS = anyOf(questions.ASKS);
const RHETORICAL = anyOf(questions.RHETORICAL);
const PLEASED = anyOf(deeds.PLEASED);
const GOOD = anyOf(deeds.GOOD_WORDS);
const BAD = anyOf(deeds.BAD_WORDS);
const NOT_YET = anyOf(deeds.NOT_YET);
/** "Tell us if you still see it" denies nothing. */
const IF_STILL =
  /\b(?:if|whether|in case|should) (?:you|it|this|that|the|anyone|someone|they|there|anybody)\b/i;
const CONTRAST =
  /\b(?:but|however|unfortunately|sadly|though|although|except|yet|leider|aber|pero|mais|mas)\b/i;

/** Statements only: a question does none of these. */
const STATED: readonly (readonly [Cue, RegExp])[] = [
  ['suffers', SUFFERS],
  ['experience', anyOf(fixes.EXPERIENCE)],
  ['found', anyOf(fixes.FOUND)],
  ['shares', anyOf(fixes.SHARES)],
  ['instructs', anyOf(advice.INSTRUCTS)],
  ['promises', anyOf(announcements.PROMISES)],
  ['around', anyOf(advice.AROUND)],
  ['did', anyOf(deeds.DID)],
  ['looked', anyOf(checks.LOOKED)],
  ['thanks', anyOf(deeds.THANKS)],
  ['points-back', anyOf(deeds.POINTS_BACK)],
  ['deflects', anyOf(deeds.DEFLECTS)],
  ['tickets', anyOf(deeds.TICKETS)],
  ['contrast', CONTRAST],
  ['objects', anyOf(failure.OBJECTS)],
  ['nope', anyOf(failure.NOPE)],
  ['handled', anyOf(announcements.OWNER_DEEDS)],
  ['own-thing', anyOf(deeds.OWN_THINGS)],
  ['long-ago', anyOf(deeds.LONG_AGO)],
  ['admits', anyOf(fixes.ADMITS)],
  ['receives', anyOf(affected.RECEIVES)],
  ['notice', anyOf(affected.NOTICES)],
  ['dunno', anyOf(questions.DUNNO)],
  ['taken-back', anyOf(failure.TAKEN_BACK)],
];

/** What one masked sentence does. Negation and contrast beat success words; questions state nothing. */
export function readCues(sentence: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  const text = foldLatin(sentence).replace(/^(?:@\S+[,:]?\s+|(?:hi|hello|hey|hallo)\b[,!]?\s+){1,4}/i, '');
  if (isQuestion(text)) {
    cues.add('question');
    if (SUGGESTS.test(text)) cues.add('suggests');
    if (NEWS.test(text)) cues.add('news');
    if (CALLS.test(text)) cues.add('calls');
    if (TRY_AGAIN.test(text) || CLAIMS.test(text)) cues.add('claims');
    if (BELONGS.test(text)) cues.add('belongs');
    if (DUNNO.test(text)) cues.add('dunno');
    readStatement(beforeQuestion(text), cues);
    return cues;
  }
  readStatement(text, cues);
  if (NEWS.test(text)) cues.add('news');
  if (CALLS.test(text)) cues.add('calls');
  return cues;
}

const ASKING_CLAUSE =
  /(?:[,;:]? and |[,;:] | - )(?=(?:how|what|why|when|where|who|which|would|could|can|do|does|did|is|are|was|has|have|should|will|any|anyone|anybody|please|so|or|but)\b)/i;

/** "Same issue, would you share the fix?": what stands before the asking clause is said, not asked. */
function beforeQuestion(text: string): string {
  const clause = ASKING_CLAUSE.exec(text)?.index ?? text.indexOf(', ');
  return clause > 0 ? text.slice(0, clause) : '';
}

/** Longer sentences are reports, not replies; there a good or bad word says nothing. */
const LONGEST_REPLY = 160;

function readStatement(text: string, cues: Set<Cue>): void {
  if (text === '') return;
  if (SAME.test(text) && !NOT_SAME.test(text)) cues.add('same');
  for (const [cue, pattern] of STATED) if (pattern.test(text)) cues.add(cue);
  const returned = RELAPSE.test(text) && !IF_STILL.test(text);
  if (returned) cues.add('relapse');
  if (returned || (FAILURE.test(text) && !IF_STILL.test(text))) {
    cues.add('failure');
    if (STILL.test(text)) cues.add('still');
    cues.delete('experience');
    cues.delete('found');
  } else {
    if (SUCCESS.test(text) && !UNREAL.test(text)) cues.add('success');
    // "should be fixed now" is a wish from a user, an announcement from an owner.
    if (OVER.test(text)) cues.add('over').add('announces');
    if (ANNOUNCES.test(text)) cues.add('announces');
    if (CLAIMS.test(text) || TRY_AGAIN.test(text)) cues.add('claims');
    if (PLEASED.test(text) && !NOT_YET.test(text)) cues.add('pleased');
  }
  // A cause that was found is an experience, too.
  if (cues.has('found')) cues.add('experience');
  if (text.length > LONGEST_REPLY || BAD.test(text)) cues.add('bad');
  else if (GOOD.test(text)) cues.add('good');
}

/** What may stand behind a question mark: closing marks, an emoji or its name. */
const AFTER_MARK = /^[\s"')\]*_~!?]{0,40}(?::[\w+-]{1,40}:)?[^\p{L}\p{N}]*$/u;

function isQuestion(text: string): boolean {
  const mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  if (mark !== -1 && text.length - mark < 40 && AFTER_MARK.test(text.slice(mark + 1)))
    return !RHETORICAL.test(text);
  return ASKS.test(text) || (!/[.!:]$/.test(text) && OPENS.test(text));
}

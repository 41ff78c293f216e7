import * as affected from './words/affected.ts';
import * as deeds from './words/deeds.ts';
import * as fixes from './words/fixes.ts';
import * as outcome from './words/outcome.ts';
import * as questions from './words/questions.ts';
import { anyOf } from './words/rule.ts';

/** What a sentence does. */
export type Cue =
  | 'same'
  | 'suffers'
  | 'success'
  | 'failure'
  | 'taken-back'
  | 'experience'
  | 'found'
  | 'shares'
  | 'instructs'
  | 'suggests'
  | 'announces'
  | 'promises'
  | 'around'
  | 'did'
  | 'thanks'
  | 'points-back'
  | 'deflects'
  | 'calls'
  | 'tickets'
  | 'question'
  | 'news'
  | 'contrast';

const SAME = anyOf(affected.SAME);
const NOT_SAME = anyOf(affected.NOT_SAME);
const SUFFERS = anyOf(affected.SUFFERS);
const SUCCESS = anyOf(outcome.SUCCESS);
const UNREAL = anyOf(outcome.UNREAL);
const FAILURE = anyOf(outcome.FAILURE);
const ANNOUNCES = anyOf(fixes.ANNOUNCES);
const CALLS = anyOf(deeds.CALLS);
const SUGGESTS = anyOf(fixes.SUGGESTS);
const NEWS = anyOf(questions.NEWS);
const OPENS = anyOf(questions.OPENS_AS_QUESTION);
const ASKS = anyOf(questions.ASKS);
const RHETORICAL = anyOf(questions.RHETORICAL);
const TAKEN_BACK = anyOf(outcome.TAKEN_BACK);
const CONTRAST =
  /\b(?:but|however|unfortunately|sadly|though|although|except|yet|leider|aber|pero|mais|mas)\b/i;

/** Statements only: a question does none of these. */
const STATED: readonly (readonly [Cue, RegExp])[] = [
  ['suffers', SUFFERS],
  ['experience', anyOf(fixes.EXPERIENCE)],
  ['found', anyOf(fixes.FOUND)],
  ['shares', anyOf(fixes.SHARES)],
  ['instructs', anyOf(fixes.INSTRUCTS)],
  ['promises', anyOf(fixes.PROMISES)],
  ['around', anyOf(fixes.AROUND)],
  ['did', anyOf(deeds.DID)],
  ['thanks', anyOf(deeds.THANKS)],
  ['points-back', anyOf(deeds.POINTS_BACK)],
  ['deflects', anyOf(deeds.DEFLECTS)],
  ['tickets', anyOf(deeds.TICKETS)],
  ['contrast', CONTRAST],
];

/** What one masked sentence does. Negation and contrast beat success words; questions state nothing. */
export function readCues(sentence: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  const text = sentence.replace(/^(?:@\S+[,:]?\s+|(?:hi|hello|hey|hallo)\b[,!]?\s+){1,4}/i, '');
  if (isQuestion(text)) {
    cues.add('question');
    if (SUGGESTS.test(text)) cues.add('suggests');
    if (NEWS.test(text)) cues.add('news');
    if (CALLS.test(text)) cues.add('calls');
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

function readStatement(text: string, cues: Set<Cue>): void {
  if (SAME.test(text) && !NOT_SAME.test(text)) cues.add('same');
  const failed = FAILURE.test(text);
  const unreal = UNREAL.test(text);
  if (failed) cues.add('failure');
  if (!failed && !unreal && SUCCESS.test(text)) cues.add('success');
  if (TAKEN_BACK.test(text)) cues.add('taken-back');
  // "should be fixed now" is a wish from a user, an announcement from an owner.
  if (!failed && ANNOUNCES.test(text)) cues.add('announces');
  for (const [cue, pattern] of STATED) if (pattern.test(text)) cues.add(cue);
  if (failed) {
    cues.delete('experience');
    cues.delete('found');
  }
  // A cause that was found is an experience, too.
  if (cues.has('found')) cues.add('experience');
}

function isQuestion(text: string): boolean {
  if (/\?["')\]*_~\s!]*(?::[\w+-]+:|\p{Extended_Pictographic}|\s)*$|？$/u.test(text))
    return !RHETORICAL.test(text);
  return ASKS.test(text) || (!/[.!:]$/.test(text) && OPENS.test(text));
}

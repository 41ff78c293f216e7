import { beforeQuestion, isQuestion } from './asked-sentence.ts';
import { tellsDeed } from './deed.ts';
import { isFixedInNewer } from './versions.ts';
import * as advice from './words/advice.ts';
import * as affected from './words/affected.ts';
import * as announcements from './words/announcements.ts';
import * as checks from './words/checks.ts';
import * as deeds from './words/deeds.ts';
import * as elsewhere from './words/elsewhere.ts';
import * as failure from './words/failure.ts';
import * as fixes from './words/fixes.ts';
import { type Fits, gate } from './words/gate.ts';
import * as hedged from './words/hedged.ts';
import { MENDS } from './words/mends.ts';
import * as questions from './words/questions.ts';
import { foldLatin } from './words/rule.ts';
import * as same from './words/same.ts';
import * as success from './words/success.ts';
import * as trials from './words/trials.ts';

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
  | 'other'
  | 'dunno'
  | 'promises'
  | 'around'
  | 'did'
  | 'elsewhere'
  | 'mends'
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

/** All words that sentences are compared with; `STILL` and the like below are too short to be worth it. */
export const RULES = {
  SAME: same.SAME,
  NOT_SAME: same.NOT_SAME,
  SUFFERS: affected.SUFFERS,
  SUCCESS: success.SUCCESS,
  UNREAL: success.UNREAL,
  FAILURE: failure.FAILURE,
  RELAPSE: failure.RELAPSE,
  ANNOUNCES: announcements.ANNOUNCES,
  OVER: announcements.OVER,
  TRY_AGAIN: announcements.TRY_AGAIN,
  CLAIMS: announcements.CLAIMS,
  BELONGS: questions.BELONGS,
  OTHER: questions.OTHER,
  DUNNO: questions.DUNNO,
  CALLS: deeds.CALLS,
  SUGGESTS: advice.SUGGESTS,
  NEWS: questions.NEWS,
  OPENS_AS_QUESTION: questions.OPENS_AS_QUESTION,
  ASKS: questions.ASKS,
  RHETORICAL: questions.RHETORICAL,
  PLEASED: deeds.PLEASED,
  GOOD_WORDS: deeds.GOOD_WORDS,
  BAD_WORDS: deeds.BAD_WORDS,
  NOT_YET: deeds.NOT_YET,
  EXPERIENCE: fixes.EXPERIENCE,
  FOUND: fixes.FOUND,
  SHARES: fixes.SHARES,
  INSTRUCTS: advice.INSTRUCTS,
  PROMISES: announcements.PROMISES,
  AROUND: advice.AROUND,
  DID: deeds.DID,
  ELSEWHERE: elsewhere.ELSEWHERE,
  MENDS,
  LOOKED: checks.LOOKED,
  THANKS: deeds.THANKS,
  POINTS_BACK: deeds.POINTS_BACK,
  DEFLECTS: deeds.DEFLECTS,
  TICKETS: deeds.TICKETS,
  OBJECTS: failure.OBJECTS,
  NOPE: failure.NOPE,
  OWNER_DEEDS: announcements.OWNER_DEEDS,
  OWN_THINGS: deeds.OWN_THINGS,
  LONG_AGO: deeds.LONG_AGO,
  ADMITS: fixes.ADMITS,
  RECEIVES: affected.RECEIVES,
  NOTICES: affected.NOTICES,
  TAKEN_BACK: failure.TAKEN_BACK,
  NO_TRIAL: trials.NO_TRIAL,
};
type Rule = keyof typeof RULES;
const look = gate<Rule>(RULES);

const STILL =
  /\bstill\b|\bimmer noch\b|\btoujours\b|\bsigue|\bnot (?:working|fixed|solved) (?:for|here|yet)\b/i;

/** Statements only: a question does none of these. */
const STATED: readonly (readonly [Cue, Rule])[] = [
  ['suffers', 'SUFFERS'],
  ['experience', 'EXPERIENCE'],
  ['found', 'FOUND'],
  ['shares', 'SHARES'],
  ['instructs', 'INSTRUCTS'],
  ['promises', 'PROMISES'],
  ['around', 'AROUND'],
  ['did', 'DID'],
  ['elsewhere', 'ELSEWHERE'],
  ['looked', 'LOOKED'],
  ['thanks', 'THANKS'],
  ['points-back', 'POINTS_BACK'],
  ['deflects', 'DEFLECTS'],
  ['tickets', 'TICKETS'],
  ['objects', 'OBJECTS'],
  ['nope', 'NOPE'],
  ['handled', 'OWNER_DEEDS'],
  ['own-thing', 'OWN_THINGS'],
  ['long-ago', 'LONG_AGO'],
  ['admits', 'ADMITS'],
  ['receives', 'RECEIVES'],
  ['notice', 'NOTICES'],
  ['dunno', 'DUNNO'],
  ['other', 'OTHER'],
  ['taken-back', 'TAKEN_BACK'],
];

/** What one masked sentence does. Negation and contrast beat success words; questions state nothing. */
export function readCues(sentence: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  const text = foldLatin(sentence.replaceAll('*', ''))
    .replace(/^(?:@\S+\s?[,:]?\s+|(?:hi|hello|hey|hallo)\b[,!]?\s+|, ){1,4}/i, '')
    .replace(hedged.OF_ANOTHER, '');
  const fits = look(text);
  if (isQuestion(text, fits)) {
    cues.add('question');
    if (fits('SUGGESTS')) cues.add('suggests');
    if (fits('NEWS')) cues.add('news');
    if (fits('CALLS')) cues.add('calls');
    if (fits('TRY_AGAIN') || fits('CLAIMS')) cues.add('claims');
    if (fits('BELONGS')) cues.add('belongs');
    if (fits('DUNNO')) cues.add('dunno');
    const said = beforeQuestion(text);
    if (said !== '') readStatement(said, look(said), cues);
    return cues;
  }
  readStatement(text, fits, cues);
  if (fits('NEWS')) cues.add('news');
  if (fits('CALLS')) cues.add('calls');
  return cues;
}

const TOLD = ['found', 'experience'] as const;
/** Longer sentences are reports, not replies; there a good or bad word says nothing. */
const LONGEST_REPLY = 160;

function readStatement(text: string, fits: Fits<Rule>, cues: Set<Cue>): void {
  if (fits('SAME') && !fits('NOT_SAME')) cues.add('same');
  const firm = text
    .replace(hedged.HOPE_BEHIND, '')
    .replace(hedged.DOUBT_BEHIND, '')
    .replace(hedged.DOUBT_BEFORE, '');
  const wished = hedged.WISH.test(firm);
  for (const [cue, rule] of STATED) if (fits(rule)) cues.add(cue);
  if (tellsDeed(text)) cues.add('did');
  if (cues.has('did') && fits('NO_TRIAL')) cues.delete('did');
  if (cues.has('suffers') && hedged.YOURS.test(text) && !hedged.MINE.test(text)) cues.delete('suffers');
  if (hedged.CONTRAST.test(text)) cues.add('contrast');
  const turned = fits('FAILURE') ? hedged.TURN.exec(text)?.[1] : undefined;
  if (turned !== undefined && look(turned)('SUCCESS') && !look(turned)('FAILURE')) {
    cues.add('success');
    return;
  }
  if (isFixedInNewer(text)) {
    cues.add('experience').delete('suffers');
    return;
  }
  const returned = fits('RELAPSE') && !hedged.IF_STILL.test(text);
  if (returned) cues.add('relapse');
  if (returned || (fits('FAILURE') && !hedged.IF_STILL.test(text))) {
    cues.add('failure');
    if (STILL.test(text)) cues.add('still');
    cues.delete('experience');
    cues.delete('found');
  } else {
    const real = !(firm === text ? fits : look(firm))('UNREAL');
    // "On the website the login is ok": elsewhere it always has been.
    if (
      real &&
      fits('SUCCESS') &&
      !(cues.has('elsewhere') && hedged.PLACE_FIRST.test(text) && !hedged.CAME.test(text))
    )
      cues.add('success');
    const stated = real ? text : text.replace(hedged.AND_SO, '');
    if (!wished && fits('MENDS') && (real || (stated !== text && look(stated)('MENDS')))) cues.add('mends');
    // "should be fixed now" is a wish from a user, an announcement from an owner.
    if (fits('OVER')) cues.add('over').add('announces');
    if (!wished && fits('ANNOUNCES') && look(text.replace(hedged.CONDITION, ''))('ANNOUNCES'))
      cues.add('announces');
    // "Fixed in master and will be published in the next release": the fix is there.
    if (cues.has('announces') && hedged.DONE_AND_COMING.test(text)) cues.delete('promises');
    if (fits('CLAIMS') || fits('TRY_AGAIN')) cues.add('claims');
    if (fits('PLEASED') && !fits('NOT_YET')) cues.add('pleased');
  }
  // "This should be fixed with #53" is nobody's experience, "works here" no cure; a cause that was found is one.
  if (hedged.SHOULD_BE.test(text) || (!cues.has('did') && hedged.WORKS_HERE.test(text)))
    cues.delete('experience');
  if (hedged.GUESS.test(text) && !cues.has('success')) for (const cue of TOLD) cues.delete(cue);
  if (cues.has('found')) cues.add('experience');
  if (text.length > LONGEST_REPLY || fits('BAD_WORDS')) cues.add('bad');
  else if (fits('GOOD_WORDS')) cues.add('good');
}

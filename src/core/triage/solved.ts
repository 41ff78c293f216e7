import type { Post } from './read.ts';

/** Stands above the cure, on a line of its own. */
const HEADING =
  /^[\s*_#:=-]*(?:resolution|solution|the fix|fix|answer|solved|resolved|how i fixed it|what helped|解[决決](?:方法|办法)?|已解决|解決(?:策|方法)?|해결(?: ?방법)?|решение)[\s*_#:=!.-]*$/i;

/** Cries out that it is done, and has not told how yet. */
const EUREKA =
  /^(?:(?:ok(?:ay)?|oh|ah|aha|yes|yay|hey|hooray|finally|so|guys|all|update|edit)[,:! ]{1,3}){0,3}(?:(?:i|we)(?:'ve| have)? (?:just |finally |now )?(?:solved|fixed|did|made|managed|cracked|nailed) (?:it|this)|(?:i |we )?(?:got it|found it|figured it out|worked it out|got it (?:working|to work|going|solved|fixed|sorted)))[\s!.:)]*(?::[\w+-]+:\s*)?$|^(?:我|我们|我們)?(?:终于|終於|已经|自己)?(?:(?:搞|弄)(?:定|好)|解决|解決)了[！!。.~\s]*$|^(?:自己)?解決しました[！!。\s]*$|^해결했(?:습니다|어요)[!.\s]*$|^(?:я )?(?:решил[аи]?|починил[аи]?|разобрал(?:ся|ась|ись)|получилось)[!.)\s]*$/i;

const UNLIKE = ['failure', 'question', 'promises', 'suffers', 'thanks'] as const;
const YOURS = /\byou(?:r|rs)?\b|@\S/i;

/** Tells of a solution of one's own: below a heading, or behind a cry that it is found. */
export function tellsSolution({ cues, sentences, mentions, text }: Post): boolean {
  if (sentences.length < 2) return false;
  if (sentences.some(({ masked }) => HEADING.test(masked))) return true;
  if (mentions.length > 0 || UNLIKE.some((cue) => cues.has(cue))) return false;
  // "I did it! Took your settings over": somebody else's solution.
  if (cues.has('points-back') && YOURS.test(text)) return false;
  const cry = sentences.findIndex(({ masked }) => EUREKA.test(masked));
  return (
    cry !== -1 && sentences.slice(cry + 1).some(({ cues: own }) => own.has('did') || own.has('instructs'))
  );
}

/** Puts a setting, for whoever comes with the same one day; a log or a screenshot is put to be looked at. */
const FOR_WHOEVER =
  /\b(?:in case|for) (?:any(?:one|body)|some(?:one|body)|others?|those|whoever)(?: else)? (?:\w+ ){0,2}?(?:needs?|wonders?|wants?|gets?|comes?|lands?|finds?|runs?|looks?|looking|has|have|stumbles?)\b(?!.{0,80}\b(?:logs?|traces?|outputs?|screen-?shots?|dumps?|details)\b)/i;

/** "It was something of this platform. For reference, there the IDs are set like this": a cause, and how it has to be. */
const FOR_REFERENCE = /^(?:for (?:the )?(?:reference|record|posterity)|fwiw|for what it'?s worth)\b/i;
const CAUSE_SEEN =
  /\b(?:looks? like|seems?(?: like)?|turns? out|apparently|appears)[, ]{1,2}(?:that )?(?:it|this|that|the (?:problem|issue|error|cause|reason)) was\b/i;

const IT_NEEDS = /\b(?:needs?|needed|requires?|has to|have to|had to|must|set|add|use|put)\b/i;

/** "For whoever lands here later: it needs this setting": from anybody who had it. */
export function leavesSetting({ cues, sentences }: Post): boolean {
  if (cues.has('failure') || cues.has('question') || cues.has('promises')) return false;
  return sentences.some(
    ({ cues: own, masked }) =>
      own.has('shares') && !own.has('suffers') && FOR_WHOEVER.test(masked) && IT_NEEDS.test(masked),
  );
}

/** Who had asked leaves behind how it has to be, without having been told. */
export function leavesAnswer({ cues, sentences }: Post): boolean {
  if (cues.has('failure') || cues.has('question') || cues.has('suffers') || cues.has('promises'))
    return false;
  const seen = sentences.some(({ masked }) => CAUSE_SEEN.test(masked));
  return sentences.some(
    ({ cues: own, masked }) =>
      own.has('shares') && (FOR_WHOEVER.test(masked) || (seen && FOR_REFERENCE.test(masked))),
  );
}

import type { Post } from './read.ts';

/** "Please post the log": mends nothing. */
export const ASKS_TO_SEE =
  /\b(?:provide|share|post|attach|paste|upload|send) (?:(?:me|us|here|a|an|the|your|some|more|full|any|of|that) ){0,4}(?:logs?|screen-?shots?|config\w*|details?|output|traces?|information|info|version|example|code|response|har|page|message|stack)\b|\b(?:give|show|tell|send) (?:me|us)\b|\b(?:me|nous|nos) (?:donner|envoyer|montrer|enviar|mandar|pasar|mostrar)\b|\b(?:mir|uns) .{0,30}(?:schicken|posten|zeigen|geben)\b/i;

const FIRST_PERSON = /\b(?:i|we|me|us|my|our)\b/i;

/** "They have an outage, engineers are on it": news, which mends nothing. */
const OF_OUTAGE =
  /\b(?:outage|status ?page|is down|are down|(?:known|ongoing|current) (?:issue|incident))\b/i;
const DOING = ['instructs', 'did', 'handled', 'experience', 'around', 'suggests', 'mends'] as const;

function tellsOfOutage(sentences: Post['sentences']): boolean {
  return (
    sentences.some(({ masked }) => OF_OUTAGE.test(masked)) &&
    !sentences.some(({ cues }) => DOING.some((cue) => cues.has(cue)))
  );
}

/** Something that could have helped: said by somebody who is not affected, and more than a question or thanks. */
export function couldHelp({ bot, cues, sentences }: Post): boolean {
  if (bot || cues.has('same') || cues.has('news') || cues.has('deflects')) return false;
  if (tellsOfOutage(sentences)) return false;
  if (
    cues.has('suffers') &&
    sentences.some(({ cues: own, masked }) => own.has('suffers') && FIRST_PERSON.test(masked))
  )
    return false;
  return sentences.some(
    ({ cues: own, masked }) =>
      !own.has('question') && !own.has('thanks') && masked.length > 20 && !ASKS_TO_SEE.test(masked),
  );
}

import type { Post } from './read.ts';

/** "Two customers wrote that a restart did it": what others went through, and not the speaker. */
const OF_OTHERS =
  /\b(?:(?:some|several|other|many|most|few|two|three|lots of|another|one of (?:our|my|the)) (?:\w+ )?(?:customers?|users?|people|folks|clients?|colleagues?|teams?|organi[sz]ations?|companies|company|others)|others|somebody else|someone else) (?:(?:have|has|had|also|who had it|with (?:this|it)) ){0,2}(?:told|tell|tells|said|say|says|report(?:s|ed)?|wrote|writes?|mention(?:s|ed)?|claim(?:s|ed)?|solved|fixed|cured|got (?:it|this|around|past|rid))\b/i;

/** Knows it from others. */
export function isHearsay({ masked }: Post['sentences'][number]): boolean {
  return OF_OTHERS.test(masked);
}

/** "In case it helps, set the claim like this": advice, as long as nothing shows that it was ever tried. */
const WENT_THROUGH = [
  'did',
  'success',
  'experience',
  'same',
  'suffers',
  'around',
  'long-ago',
  'thanks',
] as const;

/** Leaves behind a cure that was tried. */
export function passesOn({ cues, sentences }: Post, wasAffected: boolean): boolean {
  return (
    cues.has('shares') &&
    !sentences.some(isUnsure) &&
    (wasAffected || WENT_THROUGH.some((cue) => cues.has(cue))) &&
    sentences.some(isPassedOn)
  );
}

/** What is left for whoever comes later; "open a ticket with support" is no cure. */
function isPassedOn({ cues }: Post['sentences'][number]): boolean {
  return !cues.has('deflects') && (['instructs', 'did', 'around'] as const).some((cue) => cues.has(cue));
}

/** "No idea if it helps anybody, but …": not tried. */
function isUnsure({ cues }: Post['sentences'][number]): boolean {
  return cues.has('shares') && cues.has('dunno');
}

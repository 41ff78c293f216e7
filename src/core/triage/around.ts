import type { Post } from './read.ts';

/** "No solution, but as a workaround take 2.5.0": in the report itself. */
export function isOwnWayAround({ cues, masked }: Post['sentences'][number]): boolean {
  if (!cues.has('around') || cues.has('question') || cues.has('failure')) return false;
  return (
    cues.has('experience') ||
    cues.has('success') ||
    AND_IT_WORKS.test(masked) ||
    (CALLED_WORKAROUND.test(masked) && NAMES_A_WAY.test(masked))
  );
}

/** "Go back to 2.3 and it logs in as before". */
const AND_IT_WORKS =
  /\b(?:and|then|there|,) (?:then )?(?:it|that|this|everything|all|login|sign-?in|sso|things|auth\w*)(?:'s| is)? (?:\w+ )?(?:works?|worked|fine|ok|okay|good|authenticates|logs? in|runs?|passes|goes through)\b/i;

const NAMES_A_WAY =
  /\b(?:take|use|using|stay|staying|pin|downgrad\w*|go(?:ing)? (?:back|down)|is to|by \w+ing|helps|works)\b|\b(?:je suis|on est|on a|nous avons|j'ai) (?:\w+ )?(?:re)?(?:pass|mis|bascul|revenu)\w*|\b(?:volvi|volvimos|voltei|voltamos|pasamos|passei|usamos|usando|utilis\w+|nutz\w+|nehmen|verwend\w+)\b|\b(?:bin|sind|habe?|haben) .{0,40}\b(?:zuruck\w*|umgest\w+|gewechselt|ausgewichen)\b/i;

const CALLED_WORKAROUND =
  /work-?\s?(?:ed |ing )?-?around|\bw\/a\b|for now|for the time being|in the meantime|better than nothing|^meanwhile:|until (?:then|it|this|a fix)|way (?:to get )?(?:past|around|round)|gets? (?:you|us|me|one|people) (?:going|around|past|by)|\b(?:en attendant|pour l'instant|por ahora|mientras tanto|de momento|por enquanto|enquanto isso|bis dahin|vorerst|erst ?mal|einstweilen|solange|per ora|nel frattempo|voorlopig)\b/i;

/** Whether a sentence of a post says of something that it is a way around. */
export function callsItWorkaround({ sentences }: Post): boolean {
  return sentences.some(
    ({ cues, masked }) => cues.has('around') && !cues.has('question') && CALLED_WORKAROUND.test(masked),
  );
}

import type { Post, Sentence } from './read.ts';

const TELLING = ['experience', 'announces', 'handled', 'instructs', 'around', 'admits', 'did'] as const;
const MOST_SENTENCES = 4;

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|hallo|bonjour|hola|ol[aá]|ciao|salve|привет|здравствуйте|你好|您好|大家好|こんにちは|안녕하세요)\b[^.]{0,30}$|^(?:你好|您好|大家好|こんにちは|안녕하세요)/i;

/** Whether a sentence says more than hello or thank you. */
export function saysMore({ masked, cues }: Sentence): boolean {
  return !GREETING.test(masked.trim()) && !(cues.has('thanks') && cues.size <= 2);
}

/** The sentences that give the fix; behind a colon, also the list that follows. */
export function tellingOf({ sentences }: Post): readonly Sentence[] {
  const telling = sentences.filter(
    (sentence) => TELLING.some((cue) => sentence.cues.has(cue)) && saysMore(sentence),
  );
  const chosen = (telling.length > 0 ? telling : sentences.filter(({ cues }) => !cues.has('thanks'))).slice(
    0,
    MOST_SENTENCES,
  );
  const last = chosen.at(-1);
  const list =
    last && /:\s*$/.test(last.masked)
      ? sentences.filter(({ start }) => start > last.start).slice(0, MOST_SENTENCES)
      : [];
  return [...chosen, ...list];
}

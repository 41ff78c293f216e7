import type { Post, Sentence } from './read.ts';

const TELLING = ['experience', 'announces', 'handled', 'instructs', 'around', 'admits', 'did'] as const;
const MOST_SENTENCES = 4;

/** The sentences that give the fix; behind a colon, also the list that follows. */
export function tellingOf({ sentences }: Post): readonly Sentence[] {
  const telling = sentences.filter(({ cues }) => TELLING.some((cue) => cues.has(cue)));
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

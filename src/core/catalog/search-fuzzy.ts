import Fuse from 'fuse.js';
import { editDistance } from '../text/nearest.ts';

/** Words of the catalog that resemble a word. */
export type Fuzzy = (word: string) => readonly string[];

/** Fuse.js over the words that begin with the same letter, and over all of them only when those give nothing. */
export function buildFuzzy(words: readonly string[]): Fuzzy {
  const options = { threshold: 0.5, distance: 20, minMatchCharLength: 3 };
  const byLetter = new Map(
    [...Map.groupBy(words, (word) => word[0])].map(([letter, own]) => [letter, new Fuse(own, options)]),
  );
  const all = new Fuse(words, options);
  const seek = (fuse: Fuse<string> | undefined, word: string) =>
    fuse?.search(word, { limit: 12 }).map(({ item }) => item) ?? [];
  return (word) => {
    const near = seek(byLetter.get(word[0]), word);
    return near.some((other) => editDistance(word, other) <= 2) ? near : seek(all, word);
  };
}

/** Words of the catalog that a word may have been meant for: Fuse.js finds candidates, the letters that differ decide. */
export function likeWords(
  fuzzy: Fuzzy,
  word: string,
): readonly { readonly word: string; readonly certainty: number }[] {
  if (word.length < 4 || /\d{2}/.test(word)) return [];
  const most = word.length <= 5 ? 1 : 2;
  return fuzzy(word)
    .map((item) => ({ word: item, distance: editDistance(word, item) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word: item, distance }) => ({ word: item, certainty: 0.95 - 0.15 * distance }));
}

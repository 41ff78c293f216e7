import { EVERYDAY_WORDS, STOP_WORDS } from './search-words.ts';

/** A word to look up, with how sure it is that this was meant. */
export interface Meant {
  readonly word: string;
  readonly certainty: number;
}

/** Whether what was typed speaks of sign-in at all; `meant` has for each of its words those of the catalog. */
export type Relevance = (meant: ReadonlyMap<string, readonly Meant[]>) => boolean;

/** This share of entries, and no more than so many, have a word of the field in their titles, keywords or names. */
const COMMON_SHARE = 0.006;
const COMMON = 20;
/** A mended word of fewer letters may as well be another word. */
const LONG = 6;
/** Known words that together say enough, when they are as much of what was typed. */
const ENOUGH = 2;
const MOST_OF_IT = 0.5;

/**
 * Tells talk from questions about errors, by the titles, keywords and names of all entries: each of them has some words
 * that many share, and any word of talk resembles some word of the catalog.
 */
export function buildRelevance(
  phrasesOf: readonly (readonly ReadonlySet<string>[])[],
  isKnown: (word: string) => boolean,
): Relevance {
  const entriesWith = new Map<string, number>();
  for (const phrases of phrasesOf) {
    for (const word of new Set(phrases.flatMap((phrase) => [...phrase])))
      entriesWith.set(word, (entriesWith.get(word) ?? 0) + 1);
  }
  const least = Math.max(1, Math.min(COMMON, phrasesOf.length * COMMON_SHARE));
  const isCommon = ({ word }: Meant) => (entriesWith.get(word) ?? 0) >= least;
  return (meant) => {
    const telling = [...meant].filter(([word]) => !STOP_WORDS.has(word) && !EVERYDAY_WORDS.has(word));
    const isTold = telling.some(([word, others]) => {
      if (/\d{2}/.test(word) && isKnown(word)) return true;
      return (isKnown(word) || others.length === 0 || word.length >= LONG) && others.some(isCommon);
    });
    const known = telling.filter(([word]) => isKnown(word)).length;
    return isTold || (known >= ENOUGH && known >= telling.length * MOST_OF_IT);
  };
}

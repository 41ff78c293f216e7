import { type Token, tokenize } from '../../text/tokens.ts';
import { type Alignment, align, type TokenText } from '../align.ts';
import { type IndexedWording, pairKey } from '../wording-index.ts';
import type { Finder, Sighting } from './shared.ts';

/** Alignments that failed for one wording in one text before it is given up. */
const MOST_FAILURES = 24;
/** How much of a wording must be there, and how much weight at the least, to count at all. */
const LEAST_COVERAGE = 0.55;
const LEAST_WEIGHT = 9;

/** Sentences of the catalog's wordings, with captures, tolerant of other quotes, line breaks, small differences and cut ends. */
export const findMessages: Finder = (text, { wordings: index }) => {
  const tokens = tokenize(text);
  const ids = Uint16Array.from(tokens, ({ word }) => index.ids.get(word) ?? 0);
  const view: TokenText = { text, tokens, ids };
  const failures = new Map<number, number>();
  const done = new Map<number, number>();
  const found: Sighting[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = ids[at] ?? 0;
    if (first === 0 || !index.openers.has(first)) continue;
    for (const { wording: number, part } of index.pairs.get(pairKey(first, ids[at + 1] ?? 0)) ?? []) {
      const wording = index.wordings[number];
      if (!wording || (done.get(number) ?? -1) > at || (failures.get(number) ?? 0) >= MOST_FAILURES) continue;
      const alignment = align(view, wording, part, at);
      if (isGood(wording, alignment)) {
        done.set(number, alignment.to);
        found.push(toSighting(wording, alignment, tokens));
      } else {
        failures.set(number, (failures.get(number) ?? 0) + 1);
      }
    }
  }
  return found;
};

function isGood(wording: IndexedWording, { coverage, matched, matchedWords }: Alignment): boolean {
  // A short sentence proves itself only as a whole; a long one also by a good part.
  if (wording.words <= 3 || wording.total < LEAST_WEIGHT) return coverage > 0.97;
  if (matchedWords < 3 || matched < LEAST_WEIGHT) return false;
  return coverage >= LEAST_COVERAGE;
}

function toSighting(wording: IndexedWording, alignment: Alignment, tokens: readonly Token[]): Sighting {
  const { from, to, captures, coverage, fit, matched } = alignment;
  const span = { start: tokens[Math.max(0, from)]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { evidence: 'message', span, candidates: wording.entries, captures, coverage, fit, weight: matched };
}

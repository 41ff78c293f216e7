import { type Token, tokenize } from '../../text/tokens.ts';
import { type Alignment, align, type TokenText } from '../align.ts';
import type { IndexedWording } from '../wording-index.ts';
import type { Finder, Sighting } from './shared.ts';

/** Alignments that failed for one wording in one text before it is given up. */
const MOST_FAILURES = 12;
/** Repetitions of one sentence in one text that are looked at; a log says the same thousands of times. */
const MOST_MATCHES = 20;
/** How much of a wording must be there, and how much weight at the least, to count at all. */
const LEAST_COVERAGE = 0.55;
const LEAST_WEIGHT = 9;

/** Tokens that may lie between two anchors of a wording, beyond those that the wording has there itself. */
const MOST_BETWEEN = 60;

/** Sentences of the catalog's wordings, with captures, tolerant of other quotes, line breaks, small differences and cut ends. */
export const findMessages: Finder = (text, { wordings: index }) => {
  const tokens = tokenize(text);
  const ids = new Uint16Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) ids[at] = index.ids.get(tokens[at]?.word ?? '') ?? 0;
  const view: TokenText = { text, tokens, ids };
  const progress = new Map<number, Progress>();
  const found: Sighting[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [ids[at] ?? 0, ids[at + 1] ?? 0];
    const anchors = first === 0 || second === 0 ? undefined : index.pairs.get(first)?.get(second);
    for (const { wording: number, part } of anchors ?? []) {
      const wording = index.wordings[number];
      if (!wording) continue;
      const known = progress.get(number) ?? { at: -1, part: -1, failures: 0, matches: 0, done: -1 };
      progress.set(number, known);
      if (known.done > at || known.failures >= MOST_FAILURES || known.matches >= MOST_MATCHES) continue;
      if (wording.anchors > 1 && !isSecond(known, part, at)) {
        [known.at, known.part] = [at, part];
        continue;
      }
      const alignment = align(view, wording, part, at);
      if (isGood(wording, alignment)) {
        known.done = alignment.to;
        known.matches++;
        found.push(toSighting(wording, alignment, tokens));
      } else {
        known.failures++;
      }
      [known.at, known.part] = [at, part];
    }
  }
  return found;
};

/** How far one wording has come in one text. */
interface Progress {
  /** Where its last anchor was seen, and which part of the wording that was. */
  at: number;
  part: number;
  failures: number;
  matches: number;
  /** The token behind its last match. */
  done: number;
}

/** One anchor alone is chance; a second one behind it, in the order of the wording, is worth an alignment. */
function isSecond({ at: before, part: earlier }: Progress, part: number, at: number): boolean {
  return before !== -1 && part > earlier && at - before < part - earlier + MOST_BETWEEN;
}

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

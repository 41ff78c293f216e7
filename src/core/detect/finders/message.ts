import { type Token, tokenize } from '../../text/tokens.ts';
import { type Alignment, align, type TokenText } from '../align.ts';
import type { IndexedWording, WordingIndex } from '../wording-index.ts';
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
  const progress = progressOf(index);
  const found: Sighting[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [ids[at] ?? 0, ids[at + 1] ?? 0];
    const anchors = first === 0 || second === 0 ? undefined : index.pairs.get(first)?.get(second);
    if (!anchors) continue;
    for (const { wording: number, part } of anchors) {
      const wording = index.wordings[number];
      if (!wording || progress.isOver(number, at)) continue;
      if (wording.anchors > 1 && !progress.isSecond(number, part, at)) {
        progress.move(number, part, at);
        continue;
      }
      const alignment = align(view, wording, part, at);
      if (isGood(wording, alignment)) {
        progress.match(number, alignment.to);
        found.push(toSighting(wording, alignment, tokens));
      } else {
        progress.fail(number);
      }
      progress.move(number, part, at);
    }
  }
  return found;
};

/**
 * How far each wording has come in one text. A text touches a hundred of thousands, so what was noted of the text before
 * is not wiped but told apart by its turn.
 */
class Progress {
  #turn = 0;
  readonly #turns: Uint32Array;
  /** Where its last anchor was seen, and which part of the wording that was. */
  readonly #at: Int32Array;
  readonly #part: Int32Array;
  readonly #failures: Uint8Array;
  readonly #matches: Uint8Array;
  /** The token behind its last match. */
  readonly #done: Int32Array;

  constructor(wordings: number) {
    this.#turns = new Uint32Array(wordings);
    this.#at = new Int32Array(wordings);
    this.#part = new Int32Array(wordings);
    this.#failures = new Uint8Array(wordings);
    this.#matches = new Uint8Array(wordings);
    this.#done = new Int32Array(wordings);
  }

  nextText(): this {
    this.#turn += 1;
    return this;
  }

  /** Whether a wording has matched here already, or often enough, or has failed too often. */
  isOver(wording: number, at: number): boolean {
    if (this.#turns[wording] !== this.#turn) {
      this.#turns[wording] = this.#turn;
      this.#at[wording] = -1;
      this.#failures[wording] = 0;
      this.#matches[wording] = 0;
      this.#done[wording] = -1;
      return false;
    }
    return (
      (this.#done[wording] ?? 0) > at ||
      (this.#failures[wording] ?? 0) >= MOST_FAILURES ||
      (this.#matches[wording] ?? 0) >= MOST_MATCHES
    );
  }

  /** One anchor alone is chance; a second one behind it, in the order of the wording, is worth an alignment. */
  isSecond(wording: number, part: number, at: number): boolean {
    const [before = -1, earlier = 0] = [this.#at[wording], this.#part[wording]];
    return before !== -1 && part > earlier && at - before < part - earlier + MOST_BETWEEN;
  }

  move(wording: number, part: number, at: number): void {
    this.#at[wording] = at;
    this.#part[wording] = part;
  }

  match(wording: number, to: number): void {
    this.#done[wording] = to;
    this.#matches[wording] = (this.#matches[wording] ?? 0) + 1;
  }

  fail(wording: number): void {
    this.#failures[wording] = (this.#failures[wording] ?? 0) + 1;
  }
}

const known = new WeakMap<WordingIndex, Progress>();

function progressOf(index: WordingIndex): Progress {
  const progress = known.get(index) ?? new Progress(index.wordings.length);
  known.set(index, progress);
  return progress.nextText();
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

import type { PlaceholderKind } from '../catalog/wording.ts';
import type { Token } from '../text/tokens.ts';
import type { IndexedWording, Part } from './wording-index.ts';

/** A text as the aligner sees it: tokens, and for each the ID of its word in the index (0: no wording has it). */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ids: Uint16Array;
}

export interface Alignment {
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Weight of the words that were found, and of them all: their ratio is the coverage. */
  readonly matched: number;
  readonly matchedWords: number;
  readonly coverage: number;
  readonly captures: Readonly<Record<string, string>>;
}

/** How many tokens a value of each kind may take up before the wording goes on. */
const REACH: Readonly<Record<PlaceholderKind, number>> = { number: 3, word: 8, uuid: 12, uri: 40, text: 40 };
/** Foreign tokens that may stand between two words of a wording. */
const SLACK = 2;
/** Words of the wording that may be missing in a row before its end counts as cut off. */
const MOST_MISSES = 4;

/**
 * Lays a wording over a text, starting where part `part` of the wording stands at token `at`, and going both ways in
 * order. Missing heads and tails, other words in between and small differences lower the coverage. Costs at most the
 * length of the wording times a constant.
 */
export function align(text: TokenText, wording: IndexedWording, part: number, at: number): Alignment {
  const forward = walk(text, wording.parts, part, at, 1);
  const backward = walk(text, wording.parts, part - 1, at - 1, -1);
  const matched = forward.matched + backward.matched;
  const foreign = (forward.foreign + backward.foreign) * 0.25;
  return {
    from: backward.edge === at - 1 && backward.words === 0 ? at : backward.edge,
    to: forward.edge + 1,
    matched,
    matchedWords: forward.words + backward.words,
    coverage: Math.max(0, (matched - foreign) / wording.total),
    captures: { ...backward.captures, ...forward.captures },
  };
}

interface Walk {
  readonly matched: number;
  readonly words: number;
  readonly foreign: number;
  /** The last token that matched. */
  readonly edge: number;
  readonly captures: Record<string, string>;
}

function walk(
  text: TokenText,
  parts: readonly Part[],
  firstPart: number,
  firstToken: number,
  step: 1 | -1,
): Walk {
  const captures: Record<string, string> = {};
  let [matched, words, foreign, misses] = [0, 0, 0, 0];
  let token = firstToken;
  let edge = firstToken;
  let pending: Extract<Part, { kind: 'capture' }> | undefined;
  for (let p = firstPart; p >= 0 && p < parts.length; p += step) {
    const part = parts[p];
    if (part === undefined) break;
    if (part.kind === 'capture') {
      pending = part;
      continue;
    }
    const reach = pending ? REACH[pending.as] : SLACK;
    const found = seek(text.ids, part.id, token, reach, step);
    if (found === -1) {
      misses++;
      if (misses > MOST_MISSES) break;
      continue;
    }
    if (pending) {
      const value = valueBetween(
        text,
        pending.as,
        step === 1 ? token - 1 : found,
        step === 1 ? found : token + 1,
      );
      if (value !== undefined) captures[pending.name] ??= value;
      pending = undefined;
    } else {
      foreign += Math.abs(found - token);
    }
    matched += part.weight;
    words++;
    misses = 0;
    edge = found;
    token = found + step;
  }
  // A value at the very end of the wording has no word behind it that would tell where it stops.
  if (pending && step === 1 && misses === 0) {
    const value = valueAfter(text, pending.as, edge);
    if (value !== undefined) captures[pending.name] ??= value;
  }
  return { matched, words, foreign, edge, captures };
}

function seek(ids: Uint16Array, id: number, from: number, reach: number, step: 1 | -1): number {
  for (let i = 0; i <= reach; i++) {
    const at = from + i * step;
    if (at < 0 || at >= ids.length) return -1;
    if (ids[at] === id) return at;
  }
  return -1;
}

const SHAPES: Readonly<Record<PlaceholderKind, RegExp>> = {
  uri: /[a-z][a-z0-9+.-]*:[^\s'"<>]+|[^\s'"<>()]+/i,
  uuid: /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i,
  number: /-?\d+(?:\.\d+)?/,
  word: /[^\s'"<>(),;]+/,
  text: /[^\s](?:.*[^\s])?/s,
};
const LONGEST_VALUE = 400;

function valueBetween(
  text: TokenText,
  as: PlaceholderKind,
  before: number,
  after: number,
): string | undefined {
  const start = text.tokens[before]?.end ?? 0;
  const end = text.tokens[after]?.start ?? text.text.length;
  return end > start && end - start < 2_000 ? readValue(text.text.slice(start, end), as) : undefined;
}

function valueAfter(text: TokenText, as: PlaceholderKind, last: number): string | undefined {
  const start = text.tokens[last]?.end ?? 0;
  const rest = text.text.slice(start, start + LONGEST_VALUE).replace(/^['"]?\s*[:=]?\s*/, '');
  const quoted = /^(['"`])([^'"`\n]{1,300})\1/.exec(rest);
  const line = quoted?.[2] ?? /^[^\n]*/.exec(rest)?.[0] ?? '';
  return readValue(as === 'text' && !quoted ? (/^[^.;]{0,200}/.exec(line)?.[0] ?? '') : line, as);
}

function readValue(raw: string, as: PlaceholderKind): string | undefined {
  const bare = raw.replace(/^[\s'"`([{<:=*,]+|[\s'"`)\]}>:=*,]+$/g, '');
  const value = SHAPES[as].exec(bare)?.[0].replace(/[.,;:]+$/, '');
  return value && value.length <= LONGEST_VALUE ? value : undefined;
}

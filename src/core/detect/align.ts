import type { PlaceholderKind } from '../catalog/wording.ts';
import type { Token } from '../text/tokens.ts';
import { readValues, valuesAfter, valuesBefore } from './values.ts';
import type { Capture, IndexedWording, Part } from './wording-index.ts';

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
  /** 0 to 1; a long piece without a gap counts by its own weight, however long the wording goes on. */
  readonly coverage: number;
  /** The same ratio for the part of the wording that the text shows: a cut-off tail does not lower it. */
  readonly fit: number;
  readonly captures: Readonly<Record<string, string>>;
}

/** How many tokens a value of each kind may take up before the wording goes on. */
const REACH: Readonly<Record<PlaceholderKind, number>> = { number: 3, word: 8, uuid: 12, uri: 40, text: 40 };
/** Foreign tokens that may stand between two words of a wording. */
const SLACK = 2;
/** In the currency of foreign words, a quarter each. */
const CONTRADICTION = 8;
/** A gapless piece of this weight is as good as the whole sentence. */
const SELF_EVIDENT = 45;
/** Words of such a piece; one without the wording's head may be what every page ends with: "please contact your administrator". */
const LONG = 6;
const LONG_WITHOUT_HEAD = 12;
/** Who pastes half a sentence says so. */
const CUT = /^\s{0,9}(?:…|\.{3})\s?\p{L}{0,20}\s?$/u;
/** Characters that the values between two words may take up. */
const LONGEST = 2_000;
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
  const coverage = Math.max(0, (matched - foreign) / wording.total);
  const fit = Math.max(0, (matched - foreign) / (matched + forward.missedInside + backward.missedInside));
  const from = backward.edge === at - 1 && backward.words === 0 ? at : backward.edge;
  const hasHead =
    wording.parts.slice(0, backward.part).every(({ kind }) => kind === 'capture') ||
    (from < 3 && CUT.test(text.text.slice(0, text.tokens[from]?.start)));
  const isLongCut = fit >= 0.9 && forward.words + backward.words >= (hasHead ? LONG : LONG_WITHOUT_HEAD);
  return {
    from,
    to: forward.edge + 1,
    matched,
    matchedWords: forward.words + backward.words,
    coverage: Math.max(coverage, isLongCut ? Math.min(fit, matched / SELF_EVIDENT) : 0),
    fit,
    captures: { ...backward.captures, ...forward.captures },
  };
}

interface Walk {
  readonly matched: number;
  readonly words: number;
  readonly foreign: number;
  /** Weight of words that are missing between words that matched. */
  readonly missedInside: number;
  /** The last token that matched, and the part of the wording that it matched. */
  readonly edge: number;
  readonly part: number;
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
  let [missed, missedInside] = [0, 0];
  let lastPart = firstPart;
  let token = firstToken;
  let edge = firstToken;
  let pending: Capture[] = [];
  // Values right behind the last word that matched can be read even when the rest of the wording is cut off.
  let isBehindMatch = false;
  const keep = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) captures[name] ??= value;
  };
  for (let p = firstPart; p >= 0 && p < parts.length; p += step) {
    const part = parts[p];
    if (part === undefined) break;
    if (part.kind === 'capture') {
      if (pending.length === 0) isBehindMatch = misses === 0;
      pending = step === 1 ? [...pending, part] : [part, ...pending];
      continue;
    }
    const reach = pending.length > 0 ? Math.max(...pending.map(({ as }) => REACH[as])) : SLACK;
    const found = seek(text.ids, part.id, token, reach, step);
    if (found === -1) {
      misses++;
      missed += part.weight;
      if (misses > MOST_MISSES) break;
      continue;
    }
    if (pending.length > 0) {
      const [before, after] = step === 1 ? [token - 1, found] : [found, token + 1];
      const start = text.tokens[before]?.end ?? 0;
      const end = text.tokens[after]?.start ?? text.text.length;
      keep(readValues(text.text.slice(start, Math.min(end, start + LONGEST)), pending));
      pending = [];
    } else {
      foreign += Math.abs(found - token);
    }
    matched += part.weight;
    words++;
    missedInside = missed;
    misses = 0;
    lastPart = p;
    edge = found;
    token = found + step;
  }
  // A value at the very end of the wording has no word behind it that would tell where it stops.
  if (pending.length > 0 && isBehindMatch) {
    const at = step === 1 ? text.tokens[edge]?.end : text.tokens[words === 0 ? edge + 1 : edge]?.start;
    if (step === 1) keep(valuesAfter(text.text.slice(at ?? 0, (at ?? 0) + LONGEST), pending));
    else keep(valuesBefore(text.text.slice(Math.max(0, (at ?? 0) - LONGEST), at ?? 0), pending));
  }
  return {
    matched,
    words,
    foreign: foreign + contradiction(text, parts, lastPart, edge, step),
    missedInside,
    edge,
    part: words === 0 ? firstPart - step : lastPart,
    captures,
  };
}

/**
 * How much speaks against a match that ends before the wording does: where the text goes on in the same sentence with
 * another word, the wording was not cut off but contradicted ("is invalid" for "is expired").
 */
function contradiction(
  { text, tokens }: TokenText,
  parts: readonly Part[],
  last: number,
  edge: number,
  step: 1 | -1,
): number {
  const next = parts[last + step];
  const [here, there] = step === 1 ? [tokens[edge], tokens[edge + 1]] : [tokens[edge - 1], tokens[edge]];
  if (next?.kind !== 'word' || !here || !there) return 0;
  const goesOn = /^[ \t,'"`-]{0,3}$/.test(text.slice(here.end, there.start));
  return goesOn ? next.weight * CONTRADICTION : 0;
}

function seek(ids: Uint16Array, id: number, from: number, reach: number, step: 1 | -1): number {
  for (let i = 0; i <= reach; i++) {
    const at = from + i * step;
    if (at < 0 || at >= ids.length) return -1;
    if (ids[at] === id) return at;
  }
  return -1;
}

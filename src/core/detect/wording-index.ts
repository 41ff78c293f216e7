import type { Entry } from '../catalog/types.ts';
import { readWording, type WordingItem } from '../catalog/wording.ts';

/** A word of a wording with its weight (rarer words weigh more), or a value to capture. */
export type Part = { readonly kind: 'word'; readonly id: number; readonly weight: number } | Capture;

/** A value to capture, as the wording has it. */
export type Capture = Extract<WordingItem, { kind: 'capture' }>;

/** One wording, ready to be aligned with a text. Equal sentences of several entries are one wording. */
export interface IndexedWording {
  readonly entries: readonly Entry[];
  readonly parts: readonly Part[];
  /** Sum of all words' weights. */
  readonly total: number;
  readonly words: number;
  /** How many places of it alignments may begin at. */
  readonly anchors: number;
}

/** Where to begin an alignment: this part of this wording. */
export interface Anchor {
  readonly wording: number;
  readonly part: number;
}

export interface WordingIndex {
  readonly wordings: readonly IndexedWording[];
  /** Word → ID, 1 and up. */
  readonly ids: ReadonlyMap<string, number>;
  /** Pair of neighbouring words → the places where alignments may begin. */
  readonly pairs: Pairs;
}

/** First word of a pair → second word → anchors. Two small numbers are looked up faster than one large one. */
export type Pairs = ReadonlyMap<number, ReadonlyMap<number, readonly Anchor[]>>;

const PAIR = 65_536;
const ANCHORS_PER_STRETCH = 3;
const STRETCH = 8;
const MOST_PLACES_PER_PAIR = 32;

/** The key of two neighbouring words. */
const pairKey = (first: number, second: number): number => first * PAIR + second;

/**
 * Indexes the wordings of all entries by their rarest pairs of neighbouring words, so that a text is compared only with
 * wordings of which it holds at least such a pair, whatever the size of the catalog.
 */
export function indexWordings(entries: readonly Entry[]): WordingIndex {
  const ids = new Map<string, number>();
  const bySentence = new Map<string, { entries: Entry[]; items: ReturnType<typeof readWording> }>();
  for (const entry of entries) {
    for (const { text } of entry.messages) {
      const items = readWording(text);
      const key = items.map((item) => (item.kind === 'word' ? item.word : `{${item.name}}`)).join(' ');
      const known = bySentence.get(key);
      if (!known) bySentence.set(key, { entries: [entry], items });
      else if (!known.entries.includes(entry)) known.entries.push(entry);
    }
  }
  const sentences = [...bySentence.values()];
  const frequency = new Map<string, number>();
  for (const { items } of sentences) {
    for (const word of new Set(items.flatMap((item) => (item.kind === 'word' ? [item.word] : [])))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (!ids.has(word) && ids.size < PAIR - 2) ids.set(word, ids.size + 1);
    }
  }
  const count = Math.max(sentences.length, 50);
  const weigh = (word: string) => {
    const weight = Math.max(0.4, Math.log2(count / (frequency.get(word) ?? 1)));
    return Math.round(10_000 * weight * (STOP_WORDS.has(word) ? 0.35 : 1)) / 10_000;
  };
  // One object for all places of a word: there are ten times as many places as words.
  const shared = new Map<string, Part>();
  const partOf = (word: string): Part => {
    const part = shared.get(word) ?? { kind: 'word', id: ids.get(word) ?? 0, weight: weigh(word) };
    shared.set(word, part);
    return part;
  };
  const wordings = sentences.map(({ entries: owners, items }): IndexedWording => {
    return toWording(
      owners,
      items.map((item) => (item.kind === 'capture' ? item : partOf(item.word))),
    );
  });
  const { pairs, anchors } = indexPairs(wordings);
  return {
    wordings: wordings.map((wording, at) => ({ ...wording, anchors: anchors[at] ?? 0 })),
    ids,
    pairs,
  };
}

/** A wording of these entries out of its parts; how many anchors it has is not known yet. */
export function toWording(entries: readonly Entry[], parts: readonly Part[]): IndexedWording {
  let [total, words] = [0, 0];
  for (const part of parts) {
    if (part.kind !== 'word') continue;
    total += part.weight;
    words++;
  }
  return { entries, parts, total, words, anchors: 0 };
}

/** Nests anchors by the two words of their pair. */
export function nestPairs(
  flat: Iterable<readonly [first: number, second: number, anchors: readonly Anchor[]]>,
): Pairs {
  const pairs = new Map<number, Map<number, readonly Anchor[]>>();
  for (const [first, second, anchors] of flat) {
    const known = pairs.get(first);
    if (known) known.set(second, anchors);
    else pairs.set(first, new Map([[second, anchors]]));
  }
  return pairs;
}

/** All pairs with their anchors, in the order of the first words. */
export function flatPairs(pairs: Pairs): (readonly [number, number, readonly Anchor[]])[] {
  return [...pairs].flatMap(([first, rest]) =>
    [...rest].map(([second, anchors]) => [first, second, anchors] as const),
  );
}

function indexPairs(
  wordings: readonly IndexedWording[],
): Pick<WordingIndex, 'pairs'> & { readonly anchors: readonly number[] } {
  const candidates = wordings.map(({ parts }) =>
    parts.flatMap((part, at) => {
      const next = parts[at + 1];
      if (part.kind !== 'word' || next?.kind !== 'word') return [];
      return [{ key: pairKey(part.id, next.id), part: at, weight: part.weight + next.weight }];
    }),
  );
  const seen = new Map<number, number>();
  for (const { key } of candidates.flat()) seen.set(key, (seen.get(key) ?? 0) + 1);
  const pairs = new Map<number, Anchor[]>();
  const anchors = wordings.map(() => 0);
  // Rare words first: a pair of common ones stands in any chat. Among equals, the pair that fewer sentences have.
  const worth = ({ key, weight }: { key: number; weight: number }) =>
    weight - 1.5 * Math.log2(seen.get(key) ?? 1);
  for (const [wording, own] of candidates.entries()) {
    const rarest = (some: readonly (typeof own)[number][]) =>
      some.toSorted((a, b) => worth(b) - worth(a)).slice(0, ANCHORS_PER_STRETCH);
    for (const { key, part } of stretches(own).flatMap(rarest)) {
      const list = pairs.get(key) ?? [];
      // A pair that so many wordings share tells nothing; they are found by their other pairs.
      if (list.length < MOST_PLACES_PER_PAIR) {
        list.push({ wording, part });
        anchors[wording] = (anchors[wording] ?? 0) + 1;
      }
      pairs.set(key, list);
    }
  }
  const flat = [...pairs].map(([key, list]) => [Math.floor(key / PAIR), key % PAIR, list] as const);
  return { anchors, pairs: nestPairs(flat) };
}

/** The pairs of neighbouring words at which alignments begin; `isSole` when some sentence has no other. */
export function anchorWords({ ids, pairs, wordings }: WordingIndex): readonly {
  readonly first: string;
  readonly second: string;
  readonly isSole: boolean;
  readonly places: readonly number[];
}[] {
  const words = new Map([...ids].map(([word, id]) => [id, word]));
  return flatPairs(pairs).map(([first, second, places]) => ({
    first: words.get(first) ?? '',
    second: words.get(second) ?? '',
    isSole: places.some(({ wording }) => (wordings[wording]?.anchors ?? 0) < 2),
    places: [...new Set(places.map(({ wording }) => wording))],
  }));
}

/** A long sentence may be pasted without its head or tail, so each stretch of it has anchors of its own. */
function stretches<T>(pairs: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(pairs.length / STRETCH));
  const size = Math.ceil(pairs.length / count);
  return Array.from({ length: count }, (_, i) => pairs.slice(i * size, (i + 1) * size));
}

/** Words so common in any sentence that finding them says little. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any are as at be been but by can could do does for from had has have if in into is it its may more must no not of on or our out s should so such that the their them then there these this those to up was we were when which will with would you your'.split(
    ' ',
  ),
);

import type { Entry } from '../catalog/types.ts';
import {
  type Anchor,
  type Capture,
  flatPairs,
  nestPairs,
  type Part,
  toWording,
  type WordingIndex,
} from './wording-index.ts';

/**
 * A wording index as plain values, small enough to be kept beside the catalog: building it from the sentences takes
 * several times as long as reading this.
 */
export interface PackedWordings {
  /** All words, the first with ID 1, and the weight of each. */
  readonly words: readonly string[];
  readonly weights: readonly number[];
  /** For each wording its entries, by their place in the catalog, and its parts: the IDs of words, and captures. */
  readonly wordings: readonly (readonly [entries: readonly number[], parts: readonly (number | Capture)[]])[];
  /** For each pair the IDs of its words, then wording and part of each of its anchors. */
  readonly pairs: readonly (readonly number[])[];
}

/** Packs an index over `entries`, the whole catalog's in their order. */
export function packWordings(
  { ids, wordings, pairs }: WordingIndex,
  entries: readonly Entry[],
): PackedWordings {
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const weights: number[] = [...ids].map(() => 0);
  for (const { parts } of wordings)
    for (const part of parts) if (part.kind === 'word') weights[part.id - 1] = part.weight;
  return {
    words: [...ids.keys()],
    weights,
    wordings: wordings.map(({ entries: owners, parts }) => [
      owners.flatMap((entry) => places.get(entry) ?? []),
      parts.map((part) => (part.kind === 'word' ? part.id : part)),
    ]),
    pairs: flatPairs(pairs).map(([first, second, anchors]) => [
      first,
      second,
      ...anchors.flatMap(({ wording, part }) => [wording, part]),
    ]),
  };
}

/** The index that was packed, over the same entries. */
export function unpackWordings(packed: PackedWordings, entries: readonly Entry[]): WordingIndex {
  const shared = packed.weights.map((weight, at): Part => ({ kind: 'word', id: at + 1, weight }));
  const toPart = (part: number | Capture): Part =>
    typeof part === 'number' ? (shared[part - 1] ?? { kind: 'word', id: 0, weight: 0 }) : part;
  const counts = new Uint16Array(packed.wordings.length);
  const pairs = packed.pairs.map(([first = 0, second = 0, ...rest]) => {
    const anchors: Anchor[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const wording = rest[i] ?? 0;
      anchors.push({ wording, part: rest[i + 1] ?? 0 });
      counts[wording] = (counts[wording] ?? 0) + 1;
    }
    return [first, second, anchors] as const;
  });
  return {
    wordings: packed.wordings.map(([owners, parts], at) => ({
      ...toWording(
        owners.flatMap((owner) => entries[owner] ?? []),
        parts.map(toPart),
      ),
      anchors: counts[at] ?? 0,
    })),
    ids: new Map(packed.words.map((word, at) => [word, at + 1])),
    pairs: nestPairs(pairs),
  };
}

import type { Sighting } from './finders/shared.ts';
import type { Hint, Vocabulary } from './vocabulary.ts';

/** How strongly a text speaks for one provider, and what says so. */
export interface ProviderScore {
  readonly score: number;
  readonly because: readonly string[];
}

export type ProviderScores = ReadonlyMap<string, ProviderScore>;

const WEIGHTS = { host: 6, field: 3, word: 2, code: 5, own: 1 } as const;
/** What a code of its own gives a provider; more than this means that something else speaks for it, too. */
export const OWN_CODE = WEIGHTS.code;
const LABELS = { host: 'host', field: 'response field', word: 'the word' } as const;

/**
 * Which providers a text speaks of: by host names, response fields, code formats, vocabulary, and errors that only one
 * provider has. The reasons are kept as evidence.
 */
export function scoreProviders(
  text: string,
  sightings: readonly Sighting[],
  vocabulary: Vocabulary,
): ProviderScores {
  const scores = new Map<string, { score: number; because: string[] }>();
  const add = (provider: string, points: number, reason: string) => {
    const known = scores.get(provider) ?? { score: 0, because: [] };
    if (known.because.includes(reason)) return;
    scores.set(provider, { score: known.score + points, because: [...known.because, reason] });
  };
  const lower = text.toLowerCase();
  for (const hint of hintsIn(lower, vocabulary.hints)) {
    if (stands(lower, hint)) add(hint.provider, WEIGHTS[hint.kind], `${LABELS[hint.kind]} ${hint.text}`);
  }
  const coded = new Set<string>();
  for (const sighting of sightings) {
    // Codes of one form do not speak for each other: what numbers one crate so numbers the next.
    if (sighting.evidence === 'code' && sighting.provider && !coded.has(sighting.provider)) {
      coded.add(sighting.provider);
      add(sighting.provider, WEIGHTS.code, `code ${sighting.code ?? ''}`);
    }
    const owners = new Set(sighting.candidates.map(({ provider }) => provider));
    const [only] = owners;
    if (owners.size === 1 && only !== undefined && sighting.evidence !== 'code') {
      add(only, WEIGHTS.own, `${sighting.code ?? 'a sentence'} that only it has`);
    }
  }
  return scores;
}

/** By the first word of each hint: its places in the list. A text has few words, and a catalog many hints. */
const indexes = new WeakMap<readonly Hint[], ReadonlyMap<string, readonly number[]>>();

/** The hints whose first word stands in the text, in the order of the list. */
function hintsIn(lower: string, hints: readonly Hint[]): readonly Hint[] {
  const index = indexes.get(hints) ?? indexHints(hints);
  indexes.set(hints, index);
  const words = new Set(lower.match(WORD));
  const places = ['', ...words].flatMap((word) => index.get(word) ?? []);
  return places.toSorted((a, b) => a - b).flatMap((place) => hints[place] ?? []);
}

function indexHints(hints: readonly Hint[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { text }] of hints.entries()) {
    // Nothing that is a letter or digit here may stand beside a hint, so that its words are whole words of the text.
    const word = text.match(WORD)?.[0] ?? '';
    index.set(word, [...(index.get(word) ?? []), place]);
  }
  return index;
}

const WORD = /[a-z0-9]+/g;

function stands(lower: string, { kind, text }: Hint): boolean {
  for (let at = lower.indexOf(text); at !== -1; at = lower.indexOf(text, at + text.length)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + text.length] ?? ' ';
    const free =
      kind === 'host' ? hostEdge(text, before, after) : !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after);
    if (free) return true;
  }
  return false;
}

function hostEdge(text: string, before: string, after: string): boolean {
  if (/[a-z0-9-]/.test(after)) return false;
  return text.startsWith('.') ? /[a-z0-9-]/.test(before) : !/[a-z0-9-]/.test(before);
}

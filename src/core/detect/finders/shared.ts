import type { Entry } from '../../catalog/types.ts';
import type { Captures, Evidence, Span } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a finder reports: a place in the text and the entries that it may stand for; refiners decide between them. */
export interface Sighting {
  readonly evidence: Evidence;
  readonly span: Span;
  readonly code?: string;
  /** Every entry that this may be; empty for a code of a known format that the catalog does not have. */
  readonly candidates: readonly Entry[];
  /** Set where the sighting itself names the provider, as a code format does. */
  readonly provider?: string;
  readonly captures: Captures;
  readonly coverage?: number;
  /** How much of the part of the wording that the text shows was there, 0 to 1. */
  readonly fit?: number;
  /** Weight of the words that matched: how much was read, for comparing messages that overlap. */
  readonly weight: number;
}

/** One wire shape: the whole cleaned text in, sightings out, linear. */
export type Finder = (text: string, vocabulary: Vocabulary) => readonly Sighting[];

import Fuse from 'fuse.js';
import type { Catalog, Entry } from '../../src/core/catalog/types.ts';

/** What a bot without a detector does: a regular expression for codes, and Fuse.js over the whole catalog behind it. */
export interface Baseline {
  readonly answer: (text: string) => Entry | undefined;
  readonly search: (query: string, limit: number) => readonly Entry[];
}

const CODE = /AADSTS\d{4,8}|AADB2C\d+|MSIS\d+|\bE\d{7}\b|\b[a-z]+(?:_[a-z]+)+\b/g;
/** The score below which Fuse.js calls it a match; its default threshold is 0.6, which answers almost everything. */
const THRESHOLD = 0.4;

/** Builds the baseline over the same catalog that the product uses. */
export function buildBaseline(catalog: Catalog): Baseline {
  const byCode = new Map<string, Entry>();
  for (const entry of catalog.entries) {
    for (const { name } of entry.names)
      if (!byCode.has(name.toLowerCase())) byCode.set(name.toLowerCase(), entry);
  }
  const fuse = new Fuse([...catalog.entries], {
    keys: ['names.name', 'title', 'keywords', 'messages.text'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    includeScore: true,
  });
  const search = (query: string, limit: number) =>
    fuse.search(query.slice(0, 60), { limit }).map(({ item }) => item);
  const answer = (text: string) => {
    for (const [code] of text.matchAll(CODE)) {
      const entry = byCode.get(code.toLowerCase());
      if (entry) return entry;
    }
    // A pattern of Fuse.js is at most 32 characters fast; whole messages would find nothing.
    return search(text.split('\n').find((line) => line.length > 20) ?? text, 1)[0];
  };
  return { answer, search };
}

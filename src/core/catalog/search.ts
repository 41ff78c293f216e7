import Fuse from 'fuse.js';
import { editDistance } from '../text/nearest.ts';
import { tokenize } from '../text/tokens.ts';
import { STANDARDS } from './lookup.ts';
import type { Catalog, Entry } from './types.ts';

/** An entry that fits typed words; `score` is 0 to 1, more is better. */
export interface SearchHit {
  readonly entry: Entry;
  readonly score: number;
  /** True for what only looks alike, and is offered as such. */
  readonly suggestion: boolean;
  /** True when the words, typing errors mended, are a name, title or sentence of the entry. */
  readonly exact: boolean;
}

export interface SearchIndex {
  /** Ranked entries for typed words, best first. A code is matched exactly or not at all; words forgive typing errors. */
  search(query: string, limit: number): readonly SearchHit[];
}

interface Posting {
  readonly entry: number;
  readonly weight: number;
}

const FIELDS = { name: 6, title: 3, keyword: 3.5, message: 2, cause: 0.7, provider: 2.5 } as const;
const MOST_CANDIDATES = 200;
const MOST_FUZZY_WORDS = 12;

/**
 * Indexes the catalog for typed queries. Words are looked up in an index; only words that the catalog does not have go
 * to Fuse.js, over its vocabulary and not over its prose, so that a query costs little whatever the catalog's size.
 */
export function buildSearch(catalog: Catalog): SearchIndex {
  const postings = new Map<string, Posting[]>();
  const phrases = new Map<string, Entry[]>();
  for (const [at, entry] of catalog.entries.entries()) {
    for (const [word, weight] of wordsOf(entry, catalog)) {
      const list = postings.get(word) ?? [];
      list.push({ entry: at, weight });
      postings.set(word, list);
    }
    for (const phrase of [
      entry.title,
      ...entry.keywords,
      ...entry.names.map(({ name }) => name),
      ...entry.messages.map(({ text }) => text),
    ]) {
      const key = sentence(phrase);
      const owners = phrases.get(key) ?? [];
      owners.push(entry);
      phrases.set(key, owners);
    }
  }
  const count = catalog.entries.length;
  const rarity = (word: string) => Math.log2(1 + count / (postings.get(word)?.length ?? count));
  const fuzzy = buildFuzzy([...postings.keys()].filter((word) => word.length > 3 && !/\d{3}/.test(word)));

  const search = (query: string, limit: number): readonly SearchHit[] => {
    const words = tokenize(query)
      .flatMap(({ word }) => split(word))
      .slice(0, 60);
    if (words.length === 0) return [];
    const totals = new Float64Array(count);
    const touched = new Set<number>();
    let [possible, fuzzyWords] = [0, 0];
    const mended = new Map<string, string>();
    for (const word of new Set(words)) {
      const known = postings.has(word)
        ? [{ word, certainty: 1 }]
        : fuzzyWords++ < MOST_FUZZY_WORDS
          ? likeWords(fuzzy, word)
          : [];
      if (known.length === 0 && STOP.has(word)) continue;
      mended.set(word, known[0]?.word ?? word);
      possible += known.length === 0 ? 4 : Math.max(...known.map((other) => rarity(other.word)));
      for (const other of known) {
        for (const { entry, weight } of postings.get(other.word) ?? []) {
          totals[entry] =
            (totals[entry] ?? 0) + rarity(other.word) * other.certainty * (weight / FIELDS.name + 0.5);
          touched.add(entry);
        }
      }
    }
    const meant = pieces(query)
      .map((word) => mended.get(word) ?? word)
      .join(' ');
    const exact = new Set(phrases.get(meant) ?? []);
    const bonus = (entry: Entry) =>
      exact.has(entry)
        ? 1 + (STANDARDS.includes(entry.provider) ? 0.3 : 0) + (sentence(entry.slug) === meant ? 0.1 : 0)
        : 0;
    const ranked = [...touched]
      .toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)
      .slice(0, MOST_CANDIDATES)
      .flatMap((at) => (catalog.entries[at] ? [{ entry: catalog.entries[at], raw: totals[at] ?? 0 }] : []))
      .map(({ entry, raw }) => ({
        entry,
        score: Math.min(1, raw / Math.max(possible, 1)) * lengthFactor(entry) + bonus(entry),
      }))
      .toSorted((a, b) => b.score - a.score);
    const top = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score > 0.22 && score >= top * 0.35)
      .slice(0, limit)
      .map(({ entry, score }) => ({
        entry,
        score: Math.min(1, score),
        suggestion: score < 0.45,
        exact: exact.has(entry),
      }));
  };
  return { search };
}

/** Retired entries and neighbours stand behind. */
const lengthFactor = ({ retired, kind }: Entry) => (retired ? 0.5 : kind === 'neighbour' ? 0.9 : 1);

/** The words of a text as they are compared: names cut at their underscores, plurals and past forms as the word itself. */
const pieces = (text: string): readonly string[] =>
  tokenize(text).flatMap(({ word }) =>
    word
      .split('_')
      .filter((part) => part !== '')
      .map(stem),
  );

const sentence = (text: string) => pieces(text).join(' ');

function wordsOf(entry: Entry, catalog: Catalog): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { word } of tokenize(text)) {
      for (const piece of split(word)) words.set(piece, Math.max(words.get(piece) ?? 0, weight));
    }
  };
  const provider = catalog.providerById.get(entry.provider);
  add(entry.cause, FIELDS.cause);
  for (const { text } of entry.messages) add(text, FIELDS.message);
  add([entry.provider, provider?.name ?? '', ...(provider?.words ?? [])].join(' '), FIELDS.provider);
  add(entry.title, FIELDS.title);
  for (const keyword of entry.keywords) add(keyword, FIELDS.keyword);
  for (const { name } of entry.names) add(name.replace(/([a-z])([A-Z])/g, '$1 $2'), FIELDS.name);
  for (const { name } of entry.names) words.set(name.toLowerCase(), FIELDS.name);
  return words;
}

/** `redirect_uri` is looked up as a whole and by its parts; plurals and past forms count as the word itself. */
function split(word: string): readonly string[] {
  const parts = word.split('_').filter((part) => part.length > 0);
  const stems = parts.map(stem);
  return parts.length > 1 ? [word, ...stems] : stems;
}

function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed)$/, '');
}

/** Words of the catalog that resemble a word. */
type Fuzzy = (word: string) => readonly string[];

/** Fuse.js over the words that begin with the same letter, and over all of them only when those give nothing. */
function buildFuzzy(words: readonly string[]): Fuzzy {
  const options = { threshold: 0.5, distance: 20, minMatchCharLength: 3 };
  const byLetter = new Map(
    [...Map.groupBy(words, (word) => word[0])].map(([letter, own]) => [letter, new Fuse(own, options)]),
  );
  const all = new Fuse(words, options);
  const seek = (fuse: Fuse<string> | undefined, word: string) =>
    fuse?.search(word, { limit: 12 }).map(({ item }) => item) ?? [];
  return (word) => {
    const near = seek(byLetter.get(word[0]), word);
    return near.some((other) => editDistance(word, other) <= 2) ? near : seek(all, word);
  };
}

/** Words of the catalog that a word may have been meant for: Fuse.js finds candidates, the letters that differ decide. */
function likeWords(
  fuzzy: Fuzzy,
  word: string,
): readonly { readonly word: string; readonly certainty: number }[] {
  if (word.length < 4 || /\d{2}/.test(word)) return [];
  const most = word.length <= 5 ? 1 : 2;
  return fuzzy(word)
    .map((item) => ({ word: item, distance: editDistance(word, item) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word: item, distance }) => ({ word: item, certainty: 0.95 - 0.15 * distance }));
}

const STOP: ReadonlySet<string> = new Set(
  'a an and are as at be by can do does for from get has have how i in is it me my not of on or our the this to was we what when why with you your'.split(
    ' ',
  ),
);

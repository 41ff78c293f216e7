import { STANDARDS } from './lookup.ts';
import { buildFuzzy, likeWords } from './search-fuzzy.ts';
import { buildRelevance, type Meant } from './search-relevance.ts';
import { pieces, STOP_WORDS, synonymsOf } from './search-words.ts';
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

const FIELDS = { name: 6, keyword: 3.6, title: 3.4, message: 1.8, cause: 0.6 } as const;
const MOST_CANDIDATES = 80;
const MOST_WORDS = 60;
const MOST_FUZZY_WORDS = 5;
const SYNONYM = 0.6;
/** How much an entry of a provider that the query names gains, and what the others lose. */
const NAMED = { own: 1.3, other: 0.72 } as const;

/**
 * Indexes the catalog for typed queries. Words are looked up in an index; only words that the catalog does not have go
 * to Fuse.js, over its vocabulary and not over its prose, so that a query costs little whatever the catalog's size. The
 * best candidates are then compared phrase by phrase, so that a title that says it all stands before a long entry.
 */
export function buildSearch(catalog: Catalog): SearchIndex {
  const { postings, phrases, phrasesOf } = indexWords(catalog);
  const providersOf = indexProviders(catalog);
  const count = catalog.entries.length;
  const rarity = (word: string) => Math.log2(1 + count / (postings.get(word)?.length ?? count));
  const isOfTheField = buildRelevance(phrasesOf, (word) => postings.has(word) || providersOf.has(word));
  const fuzzy = buildFuzzy([...postings.keys()].filter((word) => word.length > 3 && !/\d{3}/.test(word)));

  // One long name with a typing error in it is compared as a whole: its parts alone may be other words.
  const names = new Map(
    catalog.entries
      .flatMap((entry) => entry.names.map(({ name }) => [name.toLowerCase(), entry] as const))
      .filter(([name]) => name.length > 7 && !/\d{3}|\s/.test(name)),
  );
  const fuzzyNames = buildFuzzy([...names.keys()]);
  const misspeltNames = (query: string): readonly Entry[] => {
    const name = query.trim().toLowerCase();
    if (name.length < 8 || name.length > 60 || /\s|\d{3}/.test(name) || catalog.byName.has(name)) return [];
    return likeWords(fuzzyNames, name)
      .slice(0, 1)
      .flatMap(({ word }) => catalog.byName.get(word) ?? []);
  };

  const meanings = (word: string, budget: { fuzzy: number }): readonly Meant[] => {
    const others = synonymsOf(word)
      .filter((other) => postings.has(other))
      .map((other) => ({ word: other, certainty: SYNONYM }));
    if (postings.has(word)) return [{ word, certainty: 1 }, ...others];
    if (others.length > 0) return others;
    return budget.fuzzy-- > 0 ? likeWords(fuzzy, word) : [];
  };

  const search = (query: string, limit: number): readonly SearchHit[] => {
    const words = [...new Set(pieces(query))].slice(0, MOST_WORDS);
    const budget = { fuzzy: MOST_FUZZY_WORDS };
    const meant = new Map(words.map((word) => [word, meanings(word, budget)]));
    const providers = new Set(words.flatMap((word) => [...(providersOf.get(word) ?? [])]));
    const totals = new Float64Array(count);
    const touched = new Set<number>();
    let possible = 0;
    for (const [word, known] of meant) {
      if (STOP_WORDS.has(word) && words.length > 2) continue;
      possible +=
        known.length === 0 ? 3 : Math.max(...known.map((other) => rarity(other.word) * other.certainty));
      const best = new Map<number, number>();
      for (const other of known) {
        for (const { entry, weight } of postings.get(other.word) ?? []) {
          const points = rarity(other.word) * other.certainty * (weight / FIELDS.name + 0.4);
          best.set(entry, Math.max(best.get(entry) ?? 0, points));
        }
      }
      for (const [entry, points] of best) {
        totals[entry] = (totals[entry] ?? 0) + points;
        touched.add(entry);
      }
    }
    const phrase = pieces(query).map((word) =>
      (meant.get(word)?.[0]?.certainty ?? 0) > SYNONYM ? (meant.get(word)?.[0]?.word ?? word) : word,
    );
    const exact = new Set([...(phrases.get(phrase.join(' ')) ?? []), ...misspeltNames(query)]);
    if (exact.size === 0 && !isOfTheField(meant)) return [];
    const asked = new Set(phrase.filter((word) => !STOP_WORDS.has(word) && !providersOf.has(word)));
    const bonus = (entry: Entry) =>
      exact.has(entry)
        ? 1 +
          (STANDARDS.includes(entry.provider) ? 0.3 : 0) +
          (pieces(entry.slug).join(' ') === phrase.join(' ') ? 0.1 : 0)
        : 0;
    const named = (entry: Entry) =>
      providers.size === 0 ? 1 : providers.has(entry.provider) ? NAMED.own : NAMED.other;
    const ranked = [...touched]
      .toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)
      .slice(0, MOST_CANDIDATES)
      .flatMap((at) => {
        const entry = catalog.entries[at];
        if (!entry) return [];
        const share = Math.min(1, (totals[at] ?? 0) / Math.max(possible, 1));
        const fit = Math.max(0, ...(phrasesOf[at] ?? []).map((own) => overlap(asked, own)));
        return [
          { entry, score: (0.65 * share + 0.35 * fit) * named(entry) * standing(entry) + bonus(entry) },
        ];
      })
      .toSorted((a, b) => b.score - a.score);
    const top = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score > 0.2 && score >= top * 0.35)
      .slice(0, limit)
      .map(({ entry, score }) => ({
        entry,
        score: Math.min(1, score),
        suggestion: score < 0.4,
        exact: exact.has(entry),
      }));
  };
  return { search };
}

/** Retired entries and neighbours stand behind; what people meet most stands a little before. */
const standing = ({ retired, kind, grade }: Entry) =>
  (retired ? 0.5 : kind === 'neighbour' ? 0.9 : 1) * (grade === 'full' ? 1.06 : 1);

/** How much two sets of words have in common: 2 × shared ÷ both (Dice). */
function overlap(asked: ReadonlySet<string>, own: ReadonlySet<string>): number {
  if (asked.size === 0 || own.size === 0) return 0;
  let shared = 0;
  for (const word of asked) if (own.has(word) || synonymsOf(word).some((other) => own.has(other))) shared++;
  return (2 * shared) / (asked.size + own.size);
}

interface WordIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Titles, names, keywords and sentences, as joined pieces → the entries that have them. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** For each entry the words of its title, keywords and names. */
  readonly phrasesOf: readonly (readonly ReadonlySet<string>[])[];
}

function indexWords(catalog: Catalog): WordIndex {
  const postings = new Map<string, Posting[]>();
  const phrases = new Map<string, Entry[]>();
  const phrasesOf: (readonly ReadonlySet<string>[])[] = [];
  for (const [at, entry] of catalog.entries.entries()) {
    const names = entry.names.map(({ name }) => name);
    const short = [entry.title, ...entry.keywords, ...names];
    phrasesOf.push(short.map((text) => new Set(pieces(text).filter((word) => !STOP_WORDS.has(word)))));
    for (const text of [...short, entry.slug, ...entry.messages.map((message) => message.text)]) {
      const key = pieces(text).join(' ');
      const owners = phrases.get(key);
      if (!owners) phrases.set(key, [entry]);
      else if (!owners.includes(entry)) owners.push(entry);
    }
    for (const [word, weight] of wordsOf(entry, names)) {
      const list = postings.get(word);
      if (list) list.push({ entry: at, weight });
      else postings.set(word, [{ entry: at, weight }]);
    }
  }
  return { postings, phrases, phrasesOf };
}

function wordsOf(entry: Entry, names: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of pieces(text)) words.set(word, Math.max(words.get(word) ?? 0, weight));
  };
  add(entry.cause, FIELDS.cause);
  for (const { text } of entry.messages) add(text, FIELDS.message);
  add(entry.title, FIELDS.title);
  for (const keyword of entry.keywords) add(keyword, FIELDS.keyword);
  for (const name of names) {
    add(name, FIELDS.name);
    // A bare number typed beside other words means the code with that number.
    const digits = /\d{4,}$/.exec(name)?.[0];
    if (digits) words.set(digits, FIELDS.name);
  }
  return words;
}

/** Words by which a query names providers: few providers may share one. */
function indexProviders(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, short, words } of catalog.providers) {
    const single = words.filter((word) => !/[\s./:-]/.test(word)).map((word) => word.toLowerCase());
    for (const word of [...[id, name, short].flatMap(pieces), ...single]) {
      if (word.length < 3 || STOP_WORDS.has(word) || GENERIC.has(word)) continue;
      owners.set(word, (owners.get(word) ?? new Set()).add(id));
    }
  }
  return new Map([...owners].filter(([, ids]) => ids.size <= 4));
}

/** Words of provider names that say nothing of the provider. */
const GENERIC: ReadonlySet<string> = new Set(
  'app login access token sign web api user client session identity account connected external pool hosted error service directory trouble conditional active mobile http https com org net www oauth2 oauth auth protocol connect'.split(
    ' ',
  ),
);

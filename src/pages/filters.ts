import type { Entry, Fixer } from '../core/catalog/types.ts';
import { FIXERS } from '../core/catalog/types.ts';
import type { Site } from './site.ts';

/** What somebody looks for; what is left out does not limit. */
export interface Filters {
  readonly query: string;
  readonly provider?: string;
  readonly fixer?: Fixer;
  readonly grade?: Entry['grade'];
  /** 1-based. */
  readonly page: number;
}

/** An entry that was found; `suggestion` when it only looks alike. */
export interface Found {
  readonly entry: Entry;
  readonly suggestion: boolean;
}

/** Longest query that is looked at, in characters. */
const LONGEST_QUERY = 400;
const MOST_HITS = 200;
const MOST_PAGES = 10_000;

/** Reads the parameters of an address. Whatever is unknown counts as left out; secrets in the words are masked. */
export function readFilters(parameters: URLSearchParams, { catalog, explainer }: Site): Filters {
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  const provider = read('provider').toLowerCase();
  const fixer = FIXERS.find((known) => known === read('fixer'));
  const grade = read('grade');
  const page = /^[1-9]\d{0,4}$/.test(read('page')) ? Math.min(Number(read('page')), MOST_PAGES) : 1;
  return {
    query: explainer.redact(read('q').slice(0, LONGEST_QUERY)),
    ...(catalog.providerById.has(provider) ? { provider } : {}),
    ...(fixer ? { fixer } : {}),
    ...(grade === 'full' || grade === 'short' ? { grade } : {}),
    page,
  };
}

/** Whether anything is looked for at all. */
export function isLimited({ query, provider, fixer, grade }: Filters): boolean {
  return query !== '' || [provider, fixer, grade].some((filter) => filter !== undefined);
}

/** Everything that fits: ranked when there are words, else in the order of the catalog. */
export function findEntries(site: Site, filters: Filters): readonly Found[] {
  const fits = ({ entry }: Found) =>
    (filters.provider === undefined || entry.provider === filters.provider) &&
    (filters.fixer === undefined || entry.fixer === filters.fixer) &&
    (filters.grade === undefined || entry.grade === filters.grade);
  const found =
    filters.query === ''
      ? site.entries.map((entry) => ({ entry, suggestion: false }))
      : site.explainer.search(filters.query, MOST_HITS);
  return found.filter(fits);
}

/** The address of a list, with only what limits it: `/catalog?q=consent&page=2`. */
export function listPath({ query, provider, fixer, grade, page }: Filters): string {
  const wanted = { q: query, provider, fixer, grade, page: page > 1 ? String(page) : '' };
  const parameters = new URLSearchParams(
    Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return parameters.size > 0 ? `/catalog?${parameters}` : '/catalog';
}

import type { Catalog, Entry, NumberRule, Provider } from '../catalog/types.ts';
import { type LiteralSearch, searchLiterals } from '../text/literals.ts';
import { buildQuickLook, type QuickLook } from './quick-look.ts';
import { indexWordings, type WordingIndex } from './wording-index.ts';

/** A code format such as `AADSTS{digits:4-8}`, taken apart. */
export interface CodeFormat {
  readonly provider: string;
  readonly prefix: string;
  readonly least: number;
  readonly most: number;
}

/** What to look for, derived from a catalog once. */
export interface Vocabulary {
  readonly catalog: Catalog;
  readonly formats: readonly CodeFormat[];
  /** Finds prefix and number of every format: group 1 the prefix, group 2 the digits. */
  readonly codePattern: RegExp;
  readonly wordings: WordingIndex;
  readonly numberRules: readonly (NumberRule & { readonly provider: string; readonly words: string })[];
  /** Which of their words, by their places in the list, stand in a text in lower case. */
  readonly searchNumberWords: LiteralSearch;
  readonly hints: readonly Hint[];
  /** False for a text in which nothing can be found; costs one pass over its characters. */
  readonly quickLook: QuickLook;
  /** Lower-case names that may stand anywhere: those that no ordinary sentence holds. */
  readonly isTelling: (name: string) => boolean;
  readonly entriesNamed: (name: string) => readonly Entry[];
}

/** Something in a text that speaks for a provider. */
export interface Hint {
  readonly provider: string;
  readonly kind: 'host' | 'field' | 'word';
  /** Lower case; a host may begin with a dot: any subdomain. */
  readonly text: string;
}

/** The catalog's sentences, indexed; those of retired entries are not looked for. */
export function indexCatalogWordings({ entries }: Pick<Catalog, 'entries'>): WordingIndex {
  return indexWordings(entries.filter(({ retired }) => retired === undefined));
}

/** Derives from the catalog everything that the finders look for, except the index of its sentences where that is at hand. */
export function buildVocabulary(catalog: Catalog, wordings = indexCatalogWordings(catalog)): Vocabulary {
  const formats = catalog.providers.flatMap((provider) =>
    provider.codes.flatMap((format) => readFormat(provider.id, format)),
  );
  const numberRules = catalog.providers.flatMap((provider) =>
    provider.numbers.map((rule) => ({ ...rule, provider: provider.id, words: rule.after.toLowerCase() })),
  );
  const vocabulary = {
    catalog,
    formats,
    codePattern: codePattern(formats),
    wordings,
    numberRules,
    searchNumberWords: searchLiterals(numberRules.map(({ words }) => words)),
    hints: catalog.providers.flatMap(hintsOf),
    isTelling,
    entriesNamed: (name: string) => catalog.byName.get(name.toLowerCase()) ?? [],
  };
  return { ...vocabulary, quickLook: buildQuickLook(vocabulary) };
}

/** `AADSTS{digits:4-8}` → prefix and range of digits; a format without digits gives nothing. */
export function readFormat(provider: string, format: string): CodeFormat[] {
  const match = /^(.+?)\{digits(?::(\d+)(?:-(\d+))?)?\}$/.exec(format);
  if (!match) return [];
  const least = Number(match[2] ?? 1);
  return [{ provider, prefix: match[1] ?? '', least, most: Number(match[3] ?? match[2] ?? 12) }];
}

function codePattern(formats: readonly CodeFormat[]): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const any = [...new Set(formats.map(({ prefix }) => prefix))].toSorted((a, b) => b.length - a.length);
  // A telling prefix may be written in any case and be torn from its number; a short one must be exact.
  const insensitive = (prefix: string) =>
    [...literal(prefix)]
      .map((c) => (/[a-z]/i.test(c) ? `[${c.toLowerCase()}${c.toUpperCase()}]` : c))
      .join('');
  const parts = any.map((prefix) =>
    prefix.length >= 4 ? `(${insensitive(prefix)})[\\s:#*_\`-]{0,3}` : `(${literal(prefix)})`,
  );
  return new RegExp(`(?:${parts.join('|') || '(?!)'})((?:\\d(?:\\*\\*)?){1,14})`, 'g');
}

function hintsOf(provider: Provider): Hint[] {
  const hint = (kind: Hint['kind'], texts: readonly string[]) =>
    texts.map(
      (text): Hint => ({ provider: provider.id, kind, text: text.toLowerCase().replace(/^\*\./, '.') }),
    );
  return [
    ...hint('host', provider.hosts),
    ...hint('field', provider.fields),
    ...hint('word', [...provider.words, provider.name]),
  ];
}

function isTelling(name: string): boolean {
  if (/\s/.test(name) || name.length < 5) return false;
  return (
    name.includes('_') ||
    name.includes('::') ||
    name.startsWith('urn:') ||
    /[a-z][A-Z]/.test(name) ||
    /^[A-Z]{2,}[-A-Z]*\d{3,}$/.test(name)
  );
}

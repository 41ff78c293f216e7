import { STANDARDS } from '../core/catalog/lookup.ts';
import type { Catalog, Entry, EntryId, Provider } from '../core/catalog/types.ts';
import type { Explainer } from '../core/explainer.ts';
import { basePath } from './address.ts';

/** What the pages are made from. */
export interface PagesOptions {
  readonly explainer: Pick<Explainer, 'catalog' | 'search' | 'lookUp' | 'redact'>;
  /** Text of the files that pages refer to, by name: `page.css`, `page.js`, `icon.svg`. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the pages are reached from outside, without a slash at the end: `https://help.example.com/bot`. */
  readonly publicUrl?: string;
  /** Where an entry can be edited; nothing where that is not known. */
  readonly editUrl?: (entry: Entry) => string | undefined;
}

/** What every page refers to. */
export interface Site extends PagesOptions {
  readonly catalog: Catalog;
  /** Every entry: providers in their order, each one's entries by code, numbers by their value. */
  readonly entries: readonly Entry[];
  /** The standards first, then everybody else by name. */
  readonly providers: readonly Provider[];
  readonly byProvider: ReadonlyMap<string, readonly Entry[]>;
  /** Entries that take what they leave out from this one. */
  readonly extendedBy: ReadonlyMap<EntryId, readonly Entry[]>;
  /** Path of a page as a browser asks for it: `/bot/catalog/entra`. `path` begins with `/catalog`. */
  href(path: string): string;
}

/** Prepares what all pages need, once. */
export function createSite(options: PagesOptions): Site {
  const { catalog } = options.explainer;
  const collator = new Intl.Collator('en', { numeric: true });
  const rank = ({ id }: Provider) => (STANDARDS.includes(id) ? STANDARDS.indexOf(id) : STANDARDS.length);
  const providers = catalog.providers.toSorted(
    (a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name),
  );
  const groups = Map.groupBy(catalog.entries, ({ provider }) => provider);
  // Entries without a code stand behind those that have one.
  const sortKey = ({ code, title }: Entry) => (code === undefined ? `\uffff${title}` : code);
  const byProvider = new Map(
    providers.map(({ id }) => [
      id,
      (groups.get(id) ?? []).toSorted((a, b) => collator.compare(sortKey(a), sortKey(b))),
    ]),
  );
  const entries = [...byProvider.values()].flat();
  return {
    ...options,
    catalog,
    entries,
    providers,
    byProvider,
    extendedBy: new Map(
      [...Map.groupBy(entries, (entry) => entry.extends)].flatMap(([id, own]) =>
        id === undefined ? [] : [[id, own] as const],
      ),
    ),
    href: (path) => basePath(options.publicUrl) + path,
  };
}

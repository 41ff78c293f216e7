import { ownersOf, siblingsOf } from '../core/catalog/lookup.ts';
import type { Entry } from '../core/catalog/types.ts';
import { entryPath } from './address.ts';
import { listPath } from './filters.ts';
import { type Html, html, type Piece } from './html.ts';
import { nameOf, providerName } from './rows.ts';
import type { Site } from './site.ts';

/** How many entries a group shows when all of them are listed elsewhere. */
const MOST = 12;

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Path of a page on which all of them are listed. */
  readonly all?: string;
}

/** Entries that somebody at this one may be looking for instead; each is shown once. */
export function renderRelated(site: Site, entry: Entry): Piece {
  const groups = groupsOf(site, entry).filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return undefined;
  return html`<section aria-labelledby="related"><h2 id="related">Related entries</h2>${groups.map((group) => groupOf(site, group))}</section>`;
}

function groupOf(site: Site, { title, entries, all }: Group): Html {
  const shown = all === undefined ? entries : entries.slice(0, MOST);
  const items = shown.map(
    (other) =>
      html`<li><a href="${site.href(entryPath(other))}">${nameOf(other)}</a> <small>${providerName(site, other)}</small></li>`,
  );
  const rest = entries.length - shown.length;
  const more =
    all !== undefined && rest > 0 && html`<li>and <a href="${site.href(all)}">${rest} more</a></li>`;
  return html`<h3>${title}</h3><ul class="related">${items}${more}</ul>`;
}

function groupsOf(site: Site, entry: Entry): readonly Group[] {
  const { catalog, extendedBy } = site;
  const { provider, code } = entry;
  const seen = new Set([entry.id]);
  const once = (entries: readonly Entry[]) =>
    entries.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
  const base = entry.extends === undefined ? undefined : catalog.byId.get(entry.extends);
  const search = code === undefined ? undefined : { query: code, page: 1 };
  // Entries that only share another name are not what a search for the code finds.
  const shared = ownersOf(catalog, code ?? '').length > 1 ? search : undefined;
  return [
    { title: 'It builds on', entries: once(base ? [base] : []) },
    {
      title: 'Other causes with the same code',
      entries: once(siblingsOf(catalog, entry)),
      ...(search ? { all: listPath({ ...search, provider }) } : {}),
    },
    {
      title: 'The same code elsewhere',
      entries: once(elsewhere(site, entry)),
      ...(shared ? { all: listPath(shared) } : {}),
    },
    { title: 'Entries that build on it', entries: once(extendedBy.get(entry.id) ?? []) },
  ];
}

/** What the names of an entry mean at other providers, the standards first. A bare number means something else everywhere. */
function elsewhere({ catalog, providers }: Site, { names, provider }: Entry): readonly Entry[] {
  const order = new Map(providers.map(({ id }, at) => [id, at]));
  return names
    .filter(({ only }) => only !== 'number')
    .flatMap(({ name }) => ownersOf(catalog, name))
    .filter((other) => other.provider !== provider)
    .toSorted((a, b) => (order.get(a.provider) ?? 0) - (order.get(b.provider) ?? 0));
}

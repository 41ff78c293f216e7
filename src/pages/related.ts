import type { Entry } from '../core/catalog/types.ts';
import { html, type Piece } from './html.ts';
import { nameOf, providerName } from './rows.ts';
import { entryPath, type Site } from './site.ts';

/** How many entries one group shows. */
const MOST = 12;

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Entries that somebody at this one may be looking for instead; each is shown once. */
export function renderRelated(site: Site, entry: Entry): Piece {
  const groups = groupsOf(site, entry).filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return undefined;
  const lists = groups.map(({ title, entries }) => {
    const items = entries
      .slice(0, MOST)
      .map(
        (other) =>
          html`<li><a href="${site.href(entryPath(other))}">${nameOf(other)}</a> <small>${providerName(site, other)}</small></li>`,
      );
    const rest = entries.length - MOST;
    return html`<h3>${title}</h3><ul class="related">${items}${rest > 0 && html`<li class="rest">and ${rest} more</li>`}</ul>`;
  });
  return html`<section aria-labelledby="related"><h2 id="related">Related entries</h2>${lists}</section>`;
}

function groupsOf(site: Site, entry: Entry): readonly Group[] {
  const { catalog, extendedBy } = site;
  const seen = new Set([entry.id]);
  const once = (entries: readonly Entry[]) =>
    entries.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
  const base = entry.extends === undefined ? undefined : catalog.byId.get(entry.extends);
  const same = sameName(site, entry);
  return [
    { title: 'It builds on', entries: once(base ? [base] : []) },
    {
      title: 'Other causes with the same code',
      entries: once(same.filter(({ provider }) => provider === entry.provider)),
    },
    {
      title: 'The same code elsewhere',
      entries: once(same.filter(({ provider }) => provider !== entry.provider)),
    },
    { title: 'Entries that build on it', entries: once(extendedBy.get(entry.id) ?? []) },
  ];
}

/** Entries that share a name with this one. A bare number means something else everywhere, so it does not count. */
function sameName({ catalog }: Site, { names }: Entry): readonly Entry[] {
  return names
    .filter(({ only }) => only !== 'number')
    .flatMap(({ name }) => catalog.byName.get(name.toLowerCase()) ?? []);
}

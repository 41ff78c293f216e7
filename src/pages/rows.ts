import type { Entry } from '../core/catalog/types.ts';
import { entryPath } from './address.ts';
import type { Found } from './filters.ts';
import { type Html, html, join, type Piece } from './html.ts';
import { plainProse } from './prose.ts';
import type { Site } from './site.ts';
import { FIXER_NAMES, GRADE_NAMES } from './words.ts';

/** How many entries stand on one page of a list. */
const PER_PAGE = 50;

/** A list of entries, each with its code, title, cause and who can mend it. */
export function renderRows(site: Site, found: readonly Found[], { provider = true } = {}): Html {
  return html`<ul class="rows">${found.map((one) => rowOf(site, one, provider))}</ul>`;
}

function rowOf(site: Site, { entry, suggestion }: Found, showProvider: boolean): Html {
  const facts: readonly Piece[] = [
    showProvider && providerName(site, entry),
    FIXER_NAMES[entry.fixer],
    entry.grade === 'full' && GRADE_NAMES.full,
    entry.kind === 'informational' && 'No failure',
    entry.kind === 'neighbour' && 'No sign-in error',
    entry.retired !== undefined && 'Retired',
    suggestion && 'Looks alike',
  ].filter((fact) => fact !== false);
  return html`<li class="row">
<a class="row-link" href="${site.href(entryPath(entry))}">${nameOf(entry)}</a>
<p class="row-cause">${plainProse(entry.cause)}</p>
<p class="row-facts">${join(facts, html` <span aria-hidden="true">·</span> `)}</p>
</li>
`;
}

/** Code and title of an entry, as a link's words. */
export function nameOf({ code, title }: Pick<Entry, 'code' | 'title'>): Html {
  return html`${code !== undefined && html`<code>${code}</code> `}<span>${title}</span>`;
}

/** The short name of an entry's provider. */
export function providerName({ catalog }: Site, { provider }: Pick<Entry, 'provider'>): string {
  return catalog.providerById.get(provider)?.short ?? provider;
}

/** Links to the pages of a list; nothing when it fits on one. `pathOf` gives the address of a page, counted from 1. */
export function renderPager(
  site: Site,
  { page, total, pathOf }: { page: number; total: number; pathOf: (page: number) => string },
): Piece {
  const last = Math.ceil(total / PER_PAGE);
  if (last <= 1) return undefined;
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((at) => at >= 1 && at <= last);
  const items = shown.map((at, i) => {
    const gap = at - (shown[i - 1] ?? at) > 1 && html`<li class="gap" aria-hidden="true">…</li>`;
    const words = html`<span class="hidden-visually">Page </span>${at}`;
    return html`${gap}<li>${at === page ? html`<span class="page-here" aria-current="page">${words}</span>` : html`<a class="page-link" href="${site.href(pathOf(at))}">${words}</a>`}</li>`;
  });
  return html`<nav class="pager" aria-label="Pages"><ul>${items}</ul></nav>`;
}

/** The part of a list that stands on one page; a page beyond the last gives the last. */
export function pageOf(found: readonly Found[], wanted: number): { page: number; shown: readonly Found[] } {
  const page = Math.max(1, Math.min(wanted, Math.ceil(found.length / PER_PAGE)));
  return { page, shown: found.slice((page - 1) * PER_PAGE, page * PER_PAGE) };
}

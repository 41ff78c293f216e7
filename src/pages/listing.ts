import type { Provider } from '../core/catalog/types.ts';
import { providerPath } from './address.ts';
import { type Filters, type Found, findEntries, isLimited, listPath } from './filters.ts';
import { type Html, html, type Piece } from './html.ts';
import type { PageContent } from './layout.ts';
import { nearOf, renderUnknownCode } from './near.ts';
import { pageOf, renderPager, renderRows } from './rows.ts';
import { renderSearchForm } from './search-form.ts';
import type { Site } from './site.ts';
import { countOf, FIXER_NAMES, GRADE_NAMES } from './words.ts';

/** `/catalog`: the way in, or what was found when something is looked for. */
export function listingPage(site: Site, filters: Filters): PageContent {
  return isLimited(filters) ? resultsPage(site, filters) : startPage(site, filters);
}

function startPage(site: Site, filters: Filters): PageContent {
  const { entries, providers, byProvider } = site;
  const full = entries.filter(({ grade }) => grade === 'full').length;
  const cards = providers.map((provider) => cardOf(site, provider, byProvider.get(provider.id)?.length ?? 0));
  return {
    title: 'Catalog of sign-in errors',
    description: `${countOf(entries.length)} of OAuth, OpenID Connect and SAML errors: cause, fix, and whom to ask.`,
    canonical: '/catalog',
    searchInBar: false,
    main: html`<div class="intro">
<h1>Sign-in errors, explained</h1>
<p class="lede">${countOf(entries.length)} from ${countOf(providers.length, 'provider', 'providers')}, ${full.toLocaleString('en')} of them in depth: what happened, how to fix it, who can, and whom to ask.</p>
</div>
${renderSearchForm(site, filters)}
<section aria-labelledby="providers">
<h2 id="providers">By provider</h2>
<ul class="cards">${cards}</ul>
</section>`,
  };
}

function cardOf(site: Site, { id, name }: Provider, count: number): Html {
  return html`<li><a class="card" href="${site.href(providerPath(id))}"><span class="card-name">${name}</span> <span class="card-count">${countOf(count)}</span></a></li>
`;
}

function resultsPage(site: Site, filters: Filters): PageContent {
  const found = findEntries(site, filters);
  const { page, shown } = pageOf(found, filters.page);
  const pathOf = (at: number) => listPath({ ...filters, page: at });
  const title = filters.query === '' ? 'Entries' : `“${filters.query}”`;
  const pager = renderPager(site, { page, total: found.length, pathOf });
  return {
    title: `${title} in the catalog`,
    canonical: pathOf(page),
    hidden: true,
    searchInBar: false,
    trail: [{ label: 'Catalog', path: '/catalog' }],
    here: 'Search',
    main: html`<h1 class="hidden-visually">Search in the catalog</h1>
${renderSearchForm(site, filters)}
${renderUnknownCode(site, filters.query)}
<section aria-labelledby="found">
<h2 id="found">${headingOf(site, filters, found)}</h2>
${found.length > 0 ? renderRows(site, shown) : nothingFound(site, filters)}
${pager}
</section>`,
  };
}

function headingOf(site: Site, filters: Filters, found: readonly Found[]): Piece {
  const { query, provider, fixer, grade } = filters;
  const limits = [
    provider !== undefined && site.catalog.providerById.get(provider)?.name,
    fixer && FIXER_NAMES[fixer],
    grade && GRADE_NAMES[grade],
  ].filter(Boolean);
  const about = query === '' ? '' : ` for “${query}”`;
  return `${countOf(found.length)}${about}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`;
}

function nothingFound(site: Site, filters: Filters): Html {
  const wider = { query: filters.query, page: 1 };
  const others = filters.query === '' ? [] : nearOf(site, filters.query);
  if (others.length > 0) {
    return html`<p>Nothing fits with these filters. <a href="${site.href(listPath(wider))}">Search without them</a>, or look at these:</p>
${renderRows(site, others)}`;
  }
  return html`<p class="empty">Nothing in the catalog fits. Try the code alone, a piece of the message, or <a href="${site.href('/catalog')}">choose a provider</a>.</p>`;
}

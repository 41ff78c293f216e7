import { html } from './html.ts';
import type { PageContent } from './layout.ts';
import { nearOf, renderUnknownCode } from './near.ts';
import { renderRows } from './rows.ts';
import { renderSearchForm } from './search-form.ts';
import type { Site } from './site.ts';

/**
 * The page for an address that leads nowhere; `words` are what was asked for, `provider` where, and `nobody` the provider of
 * the address where there is none of that name.
 */
export function notFoundPage(
  site: Site,
  words: string,
  { provider, nobody }: { readonly provider?: string; readonly nobody?: string } = {},
): PageContent {
  const query = site.explainer.redact(words.slice(0, 200));
  const near = query === '' ? [] : nearOf(site, query, provider);
  return {
    title: 'Not in the catalog',
    hidden: true,
    searchInBar: false,
    trail: [{ label: 'Catalog', path: '/catalog' }],
    here: 'Not found',
    main: html`<div class="intro">
<h1>This page is not in the catalog</h1>
<p class="lede">${sayMissing(site, query, nobody)}</p>
</div>
${renderUnknownCode(site, query, { alike: false })}
${renderSearchForm(site, { query, page: 1, ...(provider === undefined ? {} : { provider }) })}
${near.length > 0 && html`<section aria-labelledby="near"><h2 id="near">Perhaps one of these</h2>${renderRows(site, near)}</section>`}`,
  };
}

function sayMissing({ explainer }: Site, query: string, nobody = '') {
  if (nobody) return html`There is no provider <code>${explainer.redact(nobody.slice(0, 200))}</code>.`;
  return query === '' ? 'The address leads nowhere.' : html`There is no entry <code>${query}</code>.`;
}

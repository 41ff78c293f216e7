import { ROLE_LABELS } from '../core/answer/labels.ts';
import type { Provider } from '../core/catalog/types.ts';
import { providerPath } from './address.ts';
import { externalLink, html, join, type Piece } from './html.ts';
import type { PageContent } from './layout.ts';
import { inSentence } from './prose.ts';
import { pageOf, renderPager, renderRows } from './rows.ts';
import { renderSearchForm } from './search-form.ts';
import type { Site } from './site.ts';
import { countOf } from './words.ts';

/** `/catalog/<provider>`: what it is known by, and all its entries. `wanted` is the page of the list, counted from 1. */
export function providerPage(site: Site, provider: Provider, wanted: number): PageContent {
  const found = (site.byProvider.get(provider.id) ?? []).map((entry) => ({ entry, suggestion: false }));
  const { page, shown } = pageOf(found, wanted);
  const path = providerPath(provider.id);
  const pathOf = (at: number) => (at > 1 ? `${path}?page=${at}` : path);
  const full = found.filter(({ entry }) => entry.grade === 'full').length;
  return {
    title: `Sign-in errors of ${provider.name}`,
    description: `${countOf(found.length)} for errors of ${provider.name}: cause, fix, and whom to ask.`,
    canonical: pathOf(page),
    searchInBar: false,
    trail: [{ label: 'Catalog', path: '/catalog' }],
    here: provider.name,
    main: html`<div class="intro">
<h1>${provider.name}</h1>
<p class="lede">${countOf(found.length)}, ${full.toLocaleString('en')} in depth.</p>
${factsOf(provider)}
</div>
${renderSearchForm(site, { query: '', page: 1, provider: provider.id })}
<section aria-labelledby="entries">
<h2 id="entries">Entries${page > 1 && `, page ${page}`}</h2>
${renderRows(site, shown, { provider: false })}
${renderPager(site, { page, total: found.length, pathOf })}
</section>`,
  };
}

function factsOf({ codes, lookup, status, unknown }: Provider): Piece {
  const formats = codes.map((format) => html`<code>${format.replace(/\{[^}]*\}/g, '…')}</code>`);
  // An address with a place for the code leads nowhere without one.
  const page = lookup && !lookup.url.includes('{') ? lookup : undefined;
  const links = [
    page && externalLink(page.url, page.title),
    status !== undefined && externalLink(status, 'Status page'),
  ].filter((link) => link !== undefined && link !== false);
  return html`<dl class="facts-line">
${formats.length > 0 && html`<div><dt>Codes</dt><dd>${join(formats, ' ')}</dd></div>`}
${links.length > 0 && html`<div><dt>Links</dt><dd>${join(links, ', ')}</dd></div>`}
<div><dt>A code that is not listed</dt><dd>ask the ${inSentence(ROLE_LABELS[unknown.escalate.to])}</dd></div>
</dl>`;
}

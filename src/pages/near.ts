import { entryPath } from './address.ts';
import type { Found } from './filters.ts';
import { externalLink, type Html, html, join, type Piece } from './html.ts';
import type { Site } from './site.ts';

const MOST_NEAR = 6;

/** Entries that may have been meant by words or a code that lead nowhere, best first; those of `provider` before others. */
export function nearOf(site: Site, words: string, provider?: string): readonly Found[] {
  const { catalog, explainer } = site;
  const answer = explainer.lookUp(words).answer;
  const alike =
    answer.kind === 'unknown-code' ? answer.near.flatMap(({ entry }) => catalog.byId.get(entry) ?? []) : [];
  const ranked = explainer.search(words, 40).map(({ entry }) => entry);
  const all = [...new Set([...alike, ...ranked])];
  const own = all.filter((entry) => entry.provider === provider);
  const others = all.filter((entry) => entry.provider !== provider);
  return [...own, ...others].slice(0, MOST_NEAR).map((entry) => ({ entry, suggestion: false }));
}

/** What to say of a code of a known format that the catalog does not have: the provider's own page, and (`alike`) codes that look alike. Nothing otherwise. */
export function renderUnknownCode(site: Site, query: string, { alike: wanted = true } = {}): Piece {
  const answer = query === '' ? undefined : site.explainer.lookUp(query).answer;
  if (answer?.kind !== 'unknown-code') return undefined;
  const { code, providerName, lookup, near } = answer;
  const alike = near.flatMap(({ entry }): Html[] => {
    const other = site.catalog.byId.get(entry);
    return other
      ? [html`<a href="${site.href(entryPath(other))}"><code>${other.code}</code> ${other.title}</a>`]
      : [];
  });
  return html`<div class="notice">
<p><code>${code}</code> has the form of a code of ${providerName}, but it is not in this catalog.${lookup && html` ${externalLink(lookup.url, lookup.title)} may explain it.`}</p>
${wanted && alike.length > 0 && html`<p>Codes that look alike, in case it was mistyped: ${join(alike, '; ')}</p>`}
</div>`;
}

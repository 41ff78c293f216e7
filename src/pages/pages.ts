import { lookUp } from '../core/catalog/lookup.ts';
import type { Entry, Provider } from '../core/catalog/types.ts';
import { entryPath, providerPath, stepsBelowCatalog } from './address.ts';
import { entryPage } from './entry.ts';
import { readFilters } from './filters.ts';
import { type PageContent, renderLayout } from './layout.ts';
import { listingPage } from './listing.ts';
import { notFoundPage } from './not-found.ts';
import { providerPage } from './provider.ts';
import { createSite, type PagesOptions, type Site } from './site.ts';

/** What to send back; the server adds length and entity tag. */
export interface PageReply {
  readonly status: 200 | 302 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The catalog's pages. */
export interface CatalogPages {
  /** The reply to GET for a request target (`/catalog?q=consent`); undefined when it is none of the catalog's. */
  reply(target: string): PageReply | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing is loaded from elsewhere, nothing runs that is not our one script file, and nobody frames the pages. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Makes the pages of a catalog. Pure: the same target always gives the same reply. */
export function createCatalogPages(options: PagesOptions): CatalogPages {
  const site = createSite(options);
  const files = new Map(Object.entries(options.files));
  return {
    reply(target) {
      const steps = stepsBelowCatalog(target, site.href(''));
      if (!steps) return undefined;
      const [name = ''] = steps;
      const file = steps.length === 1 ? files.get(name) : undefined;
      if (file !== undefined) return replyFile(name, file);
      const [, ...query] = target.split('?');
      return route(site, steps, new URLSearchParams(query.join('?')));
    },
  };
}

function route(site: Site, steps: readonly string[], parameters: URLSearchParams): PageReply {
  const names = steps.map(decode);
  if (names.some((name) => name === undefined)) return show(site, notFoundPage(site, ''), 404);
  const [provider = '', slug = '', ...rest] = names.filter((name) => name !== undefined);
  if (steps.length === 0) return show(site, listingPage(site, readFilters(parameters, site)));
  if (provider === '' && steps.length === 1) return redirect(site, '/catalog');
  const known = findProvider(site, provider);
  if (!known && slug === '' && rest.length === 0) return routeName(site, provider);
  if (!known) return show(site, notFoundPage(site, rest.at(-1) || slug, { nobody: provider }), 404);
  if (rest.some((step) => step !== ''))
    return show(site, notFoundPage(site, rest.at(-1) ?? '', { provider: known.id }), 404);
  if (slug !== '') return routeEntry(site, known, slug, steps.length > 2);
  if (known.id !== provider || steps.length > 1) return redirect(site, providerPath(known.id));
  return show(site, providerPage(site, known, readFilters(parameters, site).page));
}

/** `/catalog/AADSTS50011` leads to the one entry of that name. */
function routeName(site: Site, name: string): PageReply {
  const entry = lookUp(site.catalog, name);
  return entry ? redirect(site, entryPath(entry)) : show(site, notFoundPage(site, name), 404);
}

function routeEntry(site: Site, provider: Provider, slug: string, hasMore: boolean): PageReply {
  const entry = site.catalog.byId.get(`${provider.id}/${slug}`);
  if (entry && !hasMore) return show(site, entryPage(site, entry));
  const meant = entry ?? findByOtherName(site, provider, slug);
  return meant
    ? redirect(site, entryPath(meant))
    : show(site, notFoundPage(site, slug, { provider: provider.id }), 404);
}

function findProvider({ catalog }: Site, id: string): Provider | undefined {
  return catalog.providerById.get(id.toLowerCase());
}

/** The entry of a provider by its slug in another case, or by a name that only this entry has. */
function findByOtherName({ byProvider, catalog }: Site, provider: Provider, name: string): Entry | undefined {
  const wanted = name.toLowerCase();
  const bySlug = byProvider.get(provider.id)?.find(({ slug }) => slug.toLowerCase() === wanted);
  const named = catalog.byName.get(wanted)?.filter((entry) => entry.provider === provider.id) ?? [];
  return bySlug ?? (named.length === 1 ? named[0] : undefined);
}

function decode(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    // A broken escape names nothing.
    return undefined;
  }
}

function show(site: Site, content: PageContent, status: 200 | 404 = 200): PageReply {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY };
  return { status, headers, body: renderLayout(site, content) };
}

function redirect(site: Site, path: string): PageReply {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Location: site.href(path) };
  return { status: 302, headers, body: `See ${site.href(path)}\n` };
}

function replyFile(name: string, body: string): PageReply {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  return { status: 200, headers: { 'Content-Type': type, 'Content-Security-Policy': POLICY }, body };
}

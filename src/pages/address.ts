import type { Entry } from '../core/catalog/types.ts';

/** The path of the public address, without a slash at the end: `/bot` of `https://help.example.com/bot`. */
export function basePath(publicUrl: string | undefined): string {
  return (URL.parse(publicUrl ?? '')?.pathname ?? '').replace(/\/+$/, '');
}

/**
 * The steps below `/catalog` that a request target names, `['entra', 'AADSTS50011']`; undefined for what is no page of the
 * catalog. A proxy may or may not have taken the public address's own path (`base`) off.
 */
export function stepsBelowCatalog(target: string, base: string): readonly string[] | undefined {
  const [path = ''] = target.split('?');
  const local = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const [first, top, ...rest] = local.split('/');
  return first === '' && top === 'catalog' ? rest : undefined;
}

/** `/catalog/entra/AADSTS50011`. */
export function entryPath({ provider, slug }: Pick<Entry, 'provider' | 'slug'>): string {
  return `${providerPath(provider)}/${encodeURIComponent(slug.toWellFormed())}`;
}

/** Address of an entry's page, seen from outside; `publicUrl` without a slash at the end. */
export function entryAddress(publicUrl: string, entry: Pick<Entry, 'provider' | 'slug'>): string {
  return publicUrl + entryPath(entry);
}

/** `/catalog/entra`. */
export function providerPath(id: string): string {
  return `/catalog/${encodeURIComponent(id.toWellFormed())}`;
}

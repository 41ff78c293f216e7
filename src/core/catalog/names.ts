import type { Catalog, CatalogData, Entry } from './types.ts';

/**
 * Indexes catalog data for look-up. A bare code that several entries share belongs to the entry whose file has its
 * name; that one comes first in `byName`.
 */
export function indexCatalog(data: CatalogData): Catalog {
  const byName = new Map<string, Entry[]>();
  for (const entry of data.entries) {
    const keys = new Set([...entry.names.map(({ name }) => name.toLowerCase()), entry.slug.toLowerCase()]);
    for (const key of keys) {
      const list = byName.get(key) ?? [];
      if (ownsName(entry, key)) list.unshift(entry);
      else list.push(entry);
      byName.set(key, list);
    }
  }
  return {
    ...data,
    byName,
    carriers: new Set(
      data.entries.flatMap(({ carrier, code }) => (carrier && code ? [code.toLowerCase()] : [])),
    ),
    byId: new Map(data.entries.map((entry) => [entry.id, entry])),
    providerById: new Map(data.providers.map((provider) => [provider.id, provider])),
  };
}

/** True when the bare name belongs to this entry: its file is called so (a path's characters that files cannot have count as `-`). */
export function ownsName(entry: Entry, name: string): boolean {
  const key = name.toLowerCase();
  return (
    entry.slug.toLowerCase() === key ||
    (entry.code?.toLowerCase() === key && entry.slug.toLowerCase() === slugOf(key))
  );
}

/** The file name for a code: its last segment for a URN, with every character that a file name should not have as `-`. */
export function slugOf(code: string): string {
  const last = code.startsWith('urn:') ? (code.split(':').at(-1) ?? code) : code;
  return last.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
}

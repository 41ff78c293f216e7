import type { Catalog, Entry } from './types.ts';

/** Providers whose entries hold everywhere: what the standards say. */
export const STANDARDS: readonly string[] = ['oauth', 'saml'];

/**
 * The entry that a name stands for. With a provider: that provider's entry, else the standard's. Without: the
 * standard's, else the only provider's that has the name; several providers and no standard give nothing, because a
 * code is never guessed.
 *
 * @param name any name of an error; case does not matter
 */
export function lookUp(catalog: Catalog, name: string, provider?: string): Entry | undefined {
  const entries = ownersOf(catalog, name);
  const own = provider === undefined ? undefined : entries.find((entry) => entry.provider === provider);
  const standard = entries.find((entry) => STANDARDS.includes(entry.provider));
  if (own ?? standard) return own ?? standard;
  if (provider !== undefined) return undefined;
  return new Set(entries.map((entry) => entry.provider)).size === 1 ? entries[0] : undefined;
}

/** Every entry that answers for a name: of each provider the one that owns it, else the only ones that carry it. */
export function ownersOf(catalog: Catalog, name: string): readonly Entry[] {
  const all = catalog.byName.get(name.toLowerCase()) ?? [];
  const first = new Map<string, Entry>();
  for (const entry of all) if (!first.has(entry.provider)) first.set(entry.provider, entry);
  return [...first.values()];
}

/** The entries of one provider that share a wire code with `entry`: the causes behind one bare code. */
export function siblingsOf(catalog: Catalog, entry: Entry): readonly Entry[] {
  if (entry.code === undefined) return [];
  const all = catalog.byName.get(entry.code.toLowerCase()) ?? [];
  return all.filter((other) => other.provider === entry.provider && other.id !== entry.id);
}

import { buildCatalog } from '../core/catalog/build.ts';
import type { CatalogData, Problem } from '../core/catalog/types.ts';
import { type PackedWordings, packWordings } from '../core/detect/packed-wordings.ts';
import { indexCatalogWordings } from '../core/detect/vocabulary.ts';
import { readCatalogFolder } from './catalog-files.ts';

/**
 * Reads catalog folders, later ones overriding earlier ones, and indexes their sentences. The entries come without their
 * examples. All problems are collected; never throws.
 */
export function compileCatalog(folders: readonly string[]): {
  readonly data: CatalogData;
  readonly wordings: PackedWordings;
  readonly problems: readonly Problem[];
} {
  const read = folders.map(readCatalogFolder);
  const built = buildCatalog(read.flatMap(({ files }) => files));
  const data = {
    ...built.data,
    entries: built.data.entries.map((entry) => ({ ...entry, examples: { matches: [], ignores: [] } })),
  };
  return {
    data,
    wordings: packWordings(indexCatalogWordings(data), data.entries),
    problems: [...read.flatMap((part) => part.problems), ...built.problems],
  };
}

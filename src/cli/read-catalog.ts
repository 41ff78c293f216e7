import { type BuildResult, buildCatalog } from '../core/catalog/build.ts';
import { indexCatalog } from '../core/catalog/names.ts';
import type { Catalog } from '../core/catalog/types.ts';
import { readCatalogFolder } from '../service/catalog-files.ts';
import { CATALOG_FOLDER } from '../service/load-catalog.ts';

/** The catalog of a folder as its files say it now, with everything that is wrong with them and where. */
export function readCatalog(folder = CATALOG_FOLDER): BuildResult & { readonly catalog: Catalog } {
  const { files, problems } = readCatalogFolder(folder);
  const built = buildCatalog(files);
  return { ...built, problems: [...problems, ...built.problems], catalog: indexCatalog(built.data) };
}

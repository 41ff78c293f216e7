import { fileURLToPath } from 'node:url';
import { type BuildResult, buildCatalog, indexCatalog } from '../core/catalog/build.ts';
import type { Catalog } from '../core/catalog/types.ts';
import { buildExplainer, type Explainer } from '../core/explainer.ts';
import { readCatalogFolder } from '../service/catalog-files.ts';
import { readOrganisation } from '../service/config.ts';
import { renderProblem } from '../service/problems.ts';
import { UsageProblem } from './usage.ts';

/** The catalog that comes with the program. */
export const CATALOG_FOLDER = fileURLToPath(new URL('../../catalog', import.meta.url));

/**
 * The catalog of a folder (default: the one that comes with the program), an organisation's own entries over it, as the
 * files say it, with everything that is wrong with them.
 */
export function readCatalog(
  folder = CATALOG_FOLDER,
  own?: string,
): BuildResult & { readonly catalog: Catalog } {
  const ours = readCatalogFolder(folder);
  const theirs = own === undefined ? { files: [], problems: [] } : readCatalogFolder(own);
  const built = buildCatalog([...ours.files, ...theirs.files]);
  return {
    ...built,
    problems: [...ours.problems, ...theirs.problems, ...built.problems],
    catalog: indexCatalog(built.data),
  };
}

/**
 * The explainer over the catalog, the organisation's own entries and its contacts, as the configuration file has them.
 *
 * @throws UsageProblem when a catalog or configuration file is broken: an answer out of half a catalog could be wrong
 */
export function loadExplainer(folder?: string): Explainer {
  const organisation = readOrganisation();
  if ('problems' in organisation) throw new UsageProblem(organisation.problems.map(renderProblem).join('\n'));
  const { contacts, catalogFolder } = organisation.settings;
  const { catalog, problems } = readCatalog(folder, catalogFolder);
  const first = problems.find(({ level }) => level === 'error');
  if (first) {
    throw new UsageProblem(
      `The catalog cannot be used: ${renderProblem(first)}. "oauth-error check" lists everything.`,
    );
  }
  return buildExplainer(catalog, contacts);
}

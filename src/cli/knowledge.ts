import { indexCatalog } from '../core/catalog/names.ts';
import { buildExplainer, type Explainer } from '../core/explainer.ts';
import { readOrganisation } from '../service/config.ts';
import { loadCatalog } from '../service/load-catalog.ts';
import { renderProblem } from '../service/problems.ts';
import { UsageProblem } from './usage.ts';

/**
 * The explainer over the catalog, the organisation's own entries and its contacts, as the configuration file has them.
 *
 * @throws UsageProblem when a catalog or configuration file is broken: an answer out of half a catalog could be wrong
 */
export async function loadExplainer(folder?: string): Promise<Explainer> {
  const organisation = await readOrganisation();
  if ('problems' in organisation) throw new UsageProblem(organisation.problems.map(renderProblem).join('\n'));
  const { contacts, catalogFolder } = organisation.settings;
  const { data, wordings, problems } = await loadCatalog({
    ...(folder === undefined ? {} : { folder }),
    own: catalogFolder,
  });
  const first = problems.find(({ level }) => level === 'error');
  if (first) {
    throw new UsageProblem(
      `The catalog cannot be used: ${renderProblem(first)}. "oauth-error check" lists everything.`,
    );
  }
  return buildExplainer(indexCatalog(data), contacts, { wordings });
}

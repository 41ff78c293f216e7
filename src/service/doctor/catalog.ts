import { type CatalogPlaces, loadCatalog } from '../load-catalog.ts';
import { renderProblem } from '../problems.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

/** More lines would hide the other checks. */
const SHOWN = 5;

/** Whether the catalog and the organisation's own entries can be used, and whether their compiled form is kept. */
export async function* checkCatalog(places: CatalogPlaces): AsyncGenerator<Diagnosis> {
  const first = await loadCatalog(places);
  const errors = first.problems.filter(({ level }) => level === 'error');
  for (const found of errors.slice(0, SHOWN)) {
    const { hint, ...rest } = found;
    yield problem('catalog', renderProblem(rest), hint ?? '"oauth-error check" shows all of it');
  }
  if (errors.length > SHOWN)
    yield problem('catalog', `${errors.length - SHOWN} more problems`, '"oauth-error check" lists them');
  if (errors.length > 0) return;
  const { entries } = first.data;
  if (entries.length === 0) {
    yield problem('catalog', 'has no entries', 'install the project again, with its folder "catalog"');
    return;
  }
  yield ok('catalog', `${entries.length} entries of ${first.data.providers.length} providers`);
  // What was compiled just now is there the next time, unless it could not be written.
  if (!first.compiled && !(await loadCatalog(places)).compiled)
    yield note(
      'catalog cache',
      'the compiled catalog cannot be kept, so that every start takes some seconds more',
      'let this user write to the folder ".cache" of the project',
    );
}

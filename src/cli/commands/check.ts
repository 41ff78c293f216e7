import type { Catalog, Problem } from '../../core/catalog/types.ts';
import { buildExplainer } from '../../core/explainer.ts';
import { lint } from '../../core/lint/lint.ts';
import { renderProblem } from '../../service/problems.ts';
import { readCatalog } from '../read-catalog.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Checks the catalog: shapes, then all rules, then a table of entries and grades by provider. Returns whether no
 * error was found; warnings do not count.
 */
export async function check(
  terminal: Terminal,
  { json, folder }: { readonly json?: boolean; readonly folder: string | undefined },
): Promise<boolean> {
  const { catalog, problems: broken, locate } = readCatalog(folder);
  const explainer = buildExplainer(catalog, { find: ({ role }) => ({ role }) });
  const today = new Date().toISOString().slice(0, 10);
  const problems = [...broken, ...lint({ catalog, explainer, today, locate })];
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (json) {
    terminal.write(`${JSON.stringify({ problems, providers: grades(catalog) }, null, 2)}\n`);
  } else {
    terminal.write(problems.map((problem) => `${printProblem(problem, terminal)}\n`).join(''));
    terminal.write(printGrades(catalog, terminal));
    terminal.write(
      `${errors === 0 ? 'No errors' : `${errors} errors`}, ${problems.length - errors} warnings.\n`,
    );
  }
  return errors === 0;
}

function printProblem(problem: Problem, { style }: Terminal): string {
  return `${renderProblem(problem)}  ${style(problem.level === 'error' ? 'red' : 'yellow', problem.rule)}`;
}

interface GradeRow {
  readonly provider: string;
  readonly entries: number;
  readonly full: number;
  readonly reviewed: number;
}

function grades(catalog: Catalog): readonly GradeRow[] {
  return catalog.providers.map(({ id }) => {
    const own = catalog.entries.filter(({ provider }) => provider === id);
    return {
      provider: id,
      entries: own.length,
      full: own.filter(({ grade }) => grade === 'full').length,
      reviewed: own.filter(({ reviewed }) => reviewed !== undefined).length,
    };
  });
}

function printGrades(catalog: Catalog, { style }: Terminal): string {
  const rows = grades(catalog);
  const total = {
    provider: 'all',
    entries: catalog.entries.length,
    full: rows.reduce((sum, { full }) => sum + full, 0),
    reviewed: rows.reduce((sum, { reviewed }) => sum + reviewed, 0),
  };
  const line = ({ provider, entries, full, reviewed }: GradeRow) =>
    `${provider.padEnd(14)}${String(entries).padStart(8)}${String(full).padStart(8)}${String(entries - full).padStart(8)}${String(reviewed).padStart(10)}`;
  return `${style('bold', `${'provider'.padEnd(14)} entries    full   short  reviewed`)}\n${[...rows, total].map(line).join('\n')}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownersOf } from '../core/catalog/lookup.ts';
import type { Explainer } from '../core/explainer.ts';
import type { Terminal } from './terminal.ts';
import { UsageProblem } from './usage.ts';

/** How many rows of one table of known codes lead to an entry, and by what. */
export interface CoverageRow {
  readonly table: string;
  readonly rows: number;
  readonly byCode: number;
  readonly byName: number;
  readonly byMessage: number;
  /** Rows that lead nowhere: line number in the table, and the code. */
  readonly missed: readonly { readonly line: number; readonly code: string; readonly name: string }[];
}

/**
 * Looks every row of a folder of tables (`*.tsv` with the columns code, name, message; the file is named after the
 * provider) up in the catalog.
 *
 * @throws UsageProblem when the folder holds no such table
 */
export function coverage(folder: string, explainer: Explainer): readonly CoverageRow[] {
  const tables = listTables(folder);
  if (tables.length === 0) throw new UsageProblem(`${folder} holds no *.tsv tables.`);
  return tables.map((file) =>
    coverTable(file.replace(/\.tsv$/, ''), readFileSync(join(folder, file), 'utf8'), explainer),
  );
}

function listTables(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .toSorted();
  } catch (error) {
    throw new UsageProblem(
      `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function coverTable(table: string, text: string, explainer: Explainer): CoverageRow {
  const [header = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = header.split('\t');
  const at = (cells: readonly string[], column: string) => cells[columns.indexOf(column)]?.trim() ?? '';
  const shared = new Map<string, number>();
  for (const line of lines)
    shared.set(at(line.split('\t'), 'code'), (shared.get(at(line.split('\t'), 'code')) ?? 0) + 1);
  const count = { code: 0, name: 0, message: 0 };
  const missed: { line: number; code: string; name: string }[] = [];
  for (const [i, line] of lines.entries()) {
    const cells = line.split('\t');
    const [code, name, message] = [at(cells, 'code'), at(cells, 'name'), at(cells, 'message')];
    const by = reach(table, { code, name, message, isShared: (shared.get(code) ?? 0) > 1 }, explainer);
    if (by) count[by]++;
    else missed.push({ line: i + 2, code, name });
  }
  return {
    table,
    rows: lines.length,
    byCode: count.code,
    byName: count.name,
    byMessage: count.message,
    missed,
  };
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  /** Other rows have the same code: then the code alone does not lead to this row's cause. */
  readonly isShared: boolean;
}

function reach(
  table: string,
  { code, name, message, isShared }: Row,
  { catalog, detect, search }: Explainer,
): 'code' | 'name' | 'message' | undefined {
  const belongs = (provider: string) =>
    table === 'other' ||
    table === 'windows' ||
    provider === table ||
    provider === 'oauth' ||
    provider === 'saml';
  const has = (text: string) =>
    text !== '' && ownersOf(catalog, text).some(({ provider }) => belongs(provider));
  if (isShared && message !== '') {
    const sentence = message.replace(/\.\.\.$/, '');
    const found = detect(sentence).findings.some(
      ({ entry, evidence }) => entry !== undefined && evidence === 'message' && belongs(entry.provider),
    );
    if (found) return 'message';
  }
  if (has(code) && (!isShared || message === '')) return 'code';
  if (has(name)) return 'name';
  const words = message === '' ? `${code} ${name}` : message;
  if (!isShared && detect(words).findings.some(({ entry }) => entry !== undefined && belongs(entry.provider)))
    return 'message';
  return search(code, 3).some(({ entry, suggestion }) => !suggestion && belongs(entry.provider)) && !isShared
    ? 'message'
    : undefined;
}

/** The table as text: a line for each table, then what is missed. */
export function printCoverage(rows: readonly CoverageRow[], { style }: Terminal): string {
  const number = (n: number) => String(n).padStart(9);
  const line = ({ table, rows: all, byCode, byName, byMessage, missed }: CoverageRow) =>
    `${table.padEnd(14)}${number(all)}${number(byCode)}${number(byName)}${number(byMessage)}${`${(((all - missed.length) / Math.max(all, 1)) * 100).toFixed(1)} %`.padStart(9)}`;
  const sum = (pick: (row: CoverageRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const total: CoverageRow = {
    table: 'all',
    rows: sum((r) => r.rows),
    byCode: sum((r) => r.byCode),
    byName: sum((r) => r.byName),
    byMessage: sum((r) => r.byMessage),
    missed: rows.flatMap(({ missed }) => missed),
  };
  const misses = rows.flatMap(({ table, missed }) =>
    missed.map(({ line: at, code, name }) => `  ${table}.tsv:${at}  ${code}  ${name}`),
  );
  return `\n${style('bold', `${'table'.padEnd(14)}     rows  by code  by name  by mess.  reached`)}\n${[...rows, total].map(line).join('\n')}\n${misses.length > 0 ? `Not reached:\n${misses.join('\n')}\n` : ''}`;
}

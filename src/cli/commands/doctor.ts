import type { Diagnosis } from '../../service/doctor/diagnosis.ts';
import { type Examined, examine } from '../../service/doctor/examine.ts';
import type { Terminal } from '../terminal.ts';
import { harmless, wrap } from '../terminal.ts';

/**
 * Prints one line for each thing that the bot needs, with a remedy where it is amiss; with `json` one object of `ok` and
 * `checks`. Returns whether there was no problem.
 */
export async function doctor(
  terminal: Terminal,
  { json, folder, ...examined }: Examined & { readonly json?: boolean; readonly folder?: string | undefined },
): Promise<boolean> {
  const found: Diagnosis[] = [];
  const catalog = folder === undefined ? examined.catalog : { ...examined.catalog, folder };
  for await (const diagnosis of examine({ ...examined, ...(catalog ? { catalog } : {}) })) {
    found.push(diagnosis);
    if (!json) terminal.write(print(diagnosis, terminal));
  }
  const problems = found.filter(({ level }) => level === 'problem').length;
  if (json) terminal.write(`${JSON.stringify({ ok: problems === 0, checks: found }, null, 2)}\n`);
  else
    terminal.write(
      problems === 0 ? 'No problems.\n' : `${problems} ${problems === 1 ? 'problem' : 'problems'}.\n`,
    );
  return problems === 0;
}

const SIGNS = { ok: ['green', '✓'], note: ['yellow', '·'], problem: ['red', '✗'] } as const;
const INDENT = 2;

function print({ check, level, says, remedy }: Diagnosis, { style, width }: Terminal): string {
  const [colour, sign] = SIGNS[level];
  const line = `${style(colour, sign)} ${style('bold', check)}: ${harmless(says)}${remedy ? `; ${harmless(remedy)}` : ''}`;
  return `${wrap(line, width, INDENT)}\n`;
}

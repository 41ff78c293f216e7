/**
 * All benches, each beside its baseline, in one command: `npm run bench` (about five minutes), `npm run bench -- all` with
 * the long ones (an hour), or `npm run bench -- speed events`. `--cases <folder>` adds labelled messages and threads that
 * are not in the repository. Prints tables, and keeps the same figures as JSON in `.cache/bench.json`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Figure, show } from './figures.ts';

interface Bench {
  readonly name: string;
  readonly args: readonly string[];
  /** Takes many minutes, and is run when it is asked for. */
  readonly long?: true;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' } },
});
const { cases } = values;

const BENCHES: readonly Bench[] = [
  ...(cases === undefined ? [] : [{ name: 'accuracy', args: [cases] }]),
  { name: 'queries', args: [] },
  { name: 'speed', args: [] },
  { name: 'triage', args: [cases === undefined ? join(root, 'test/threads') : join(cases, 'threads')] },
  { name: 'learn', args: [] },
  { name: 'exactly-once', args: [] },
  { name: 'events', args: [] },
  { name: 'load', args: [], long: true },
  { name: 'chaos', args: [], long: true },
  { name: 'soak', args: [], long: true },
];

interface Table {
  readonly title: string;
  readonly figures: readonly (Figure & { readonly met?: boolean })[];
}

const unknown = positionals.filter((name) => name !== 'all' && !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${BENCHES.map(({ name }) => name).join(', ')}, all.`,
  );
  process.exit(2);
}
const chosen = BENCHES.filter(({ name, long }) =>
  positionals.length === 0 ? !long : positionals.includes(name) || positionals.includes('all'),
);

const results: { readonly bench: string; readonly tables: readonly Table[] }[] = [];
for (const { name, args } of chosen) {
  process.stderr.write(`\n${name} …\n`);
  results.push({ bench: name, tables: await run(name, args) });
}
const file = join(root, '.cache/bench.json');
mkdirSync(join(root, '.cache'), { recursive: true });
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, undefined, 2)}\n`);
const missed = results.flatMap(({ tables }) =>
  tables.flatMap(({ title, figures }) =>
    figures.filter(({ met }) => met === false).map((figure) => `${title}: ${figure.name}`),
  ),
);
process.stdout.write(
  `\n${missed.length === 0 ? 'Every goal was met.' : `Missed:\n  ${missed.join('\n  ')}`}\n`,
);
process.stdout.write(`The figures are in ${file}.\n`);

/** Runs a bench in a process of its own, and shows each table as soon as it is there. */
async function run(name: string, args: readonly string[]): Promise<readonly Table[]> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const tables: Table[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const table = JSON.parse(line) as Table;
    tables.push(table);
    show(table.title, table.figures);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the bench ${name} ended with ${code}`);
  return tables;
}

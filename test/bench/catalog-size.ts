/**
 * What the catalog costs: start, memory, and look-up by code with ever more entries. `node test/bench/catalog-size.ts`.
 * Each row runs in a process of its own, so that one does not warm the next; prints, never gates.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lookUp } from '../../src/core/catalog/lookup.ts';
import { indexCatalog } from '../../src/core/catalog/names.ts';
import type { CatalogData, Entry } from '../../src/core/catalog/types.ts';
import { buildExplainer } from '../../src/core/explainer.ts';
import { loadCatalog } from '../../src/service/load-catalog.ts';
import { noContacts } from '../fakes/catalog.ts';

const SIZES = [1_500, 15_000, 150_000];
const LOOK_UPS = 200_000;

const ours = (await loadCatalog()).data;

/** Synthetic entries of one provider, each with a code, a sentence and steps of about the usual length. */
function synthetic(count: number): CatalogData {
  const { providers } = ours;
  const entries = Array.from({ length: count }, (_, i): Entry => {
    const code = `AADSTS${9_000_000 + i}`;
    return {
      id: `entra/${code}`,
      provider: 'entra',
      slug: code,
      path: `entra/${code}.yml`,
      code,
      names: [{ name: code }],
      title: `Synthetic error ${i}`,
      kind: 'failure',
      grade: 'short',
      keywords: [],
      causes: [],
      variants: [],
      docs: [],
      messages: [{ text: `The value ${i} of part ${i % 97} does not fit section ${i % 89} of the request` }],
      cause: `Part ${i % 97} was sent with a value that section ${i % 89} does not take.`,
      fix: [`Compare part ${i % 97} with the list.`, `Correct section ${i % 89}.`],
      fixer: 'developer',
      escalate: { to: 'developer', include: [] },
      examples: { matches: [], ignores: [] },
    };
  });
  return { entries, providers };
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function measure(size: number): string {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const begin = performance.now();
  const data = size === 0 ? ours : synthetic(size);
  const catalog = indexCatalog(data);
  const explainer = buildExplainer(catalog, noContacts);
  const ready = performance.now() - begin;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const codes = data.entries.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const start = performance.now();
  for (let i = 0; i < LOOK_UPS; i++) lookUp(catalog, codes[(i * 7919) % codes.length] ?? '', 'entra');
  const each = ((performance.now() - start) / LOOK_UPS) * 1e6;
  const text = `${codes[codes.length >> 1]}: something happened`;
  explainer.explain(text);
  const from = performance.now();
  for (let i = 0; i < 300; i++) explainer.explain(text);
  const explain = ((performance.now() - from) / 300) * 1e3;
  return `${String(data.entries.length).padStart(8)} ${ready.toFixed(0).padStart(9)} ${megabytes(heap).padStart(9)} ${each.toFixed(0).padStart(12)} ${explain.toFixed(0).padStart(13)}`;
}

const own = process.argv[2];
if (own === undefined) {
  console.log(
    ' entries  ready ms   heap MB   look-up ns   explain us     target: real catalog <= 40 MB, look-up independent of size',
  );
  for (const size of [0, ...SIZES]) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), String(size)],
      { encoding: 'utf8' },
    );
    process.stdout.write(stdout || stderr);
  }
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, [main, 'explain', 'AADSTS50011'], { encoding: 'utf8' });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  console.log(`\nexplain from cold: ${times[2]?.toFixed(0)} ms (median of 5)     target: < 500 ms`);
} else {
  console.log(measure(Number(own)));
}

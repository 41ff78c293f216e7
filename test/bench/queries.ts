/**
 * How well typed words find an entry, beside Fuse.js over the same catalog in the same run.
 *
 * node test/bench/queries.ts: asks the hundred queries of queries.tsv (query, entries that a specialist would give
 * separated by |, kind). `--misses` lists each query whose first three hits hold none of them.
 */
import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/core/catalog/types.ts';
import { realExplainer } from '../fakes/catalog.ts';
import { buildBaseline } from './baseline.ts';
import { type Figure, print } from './figures.ts';

interface Query {
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
  readonly kind: string;
}

const explainer = realExplainer();
const { catalog } = explainer;
const baseline = buildBaseline(catalog);

const queries = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Query => {
    const [text = '', entries = '', kind = ''] = line.split('\t');
    return { text, wanted: new Set(entries.split('|')), kind };
  });
for (const { text, wanted } of queries) {
  const unknown = [...wanted].filter((id) => !catalog.byId.has(id));
  if (unknown.length > 0) console.error(`"${text}" expects ${unknown.join(', ')}, which the catalog has not`);
}

/** The place of the first right entry: 1 is first; undefined when none of the three is right. */
function placeOf(hits: readonly Entry[], wanted: ReadonlySet<string>): number | undefined {
  const at = hits.findIndex(({ id }) => wanted.has(id));
  return at === -1 ? undefined : at + 1;
}

interface Score {
  readonly of: number;
  readonly first: number;
  readonly three: number;
}
const plus = (score: Score | undefined, place: number | undefined): Score => ({
  of: (score?.of ?? 0) + 1,
  first: (score?.first ?? 0) + Number(place === 1),
  three: (score?.three ?? 0) + Number(place !== undefined),
});

const ours = new Map<string, Score>();
const theirs = new Map<string, Score>();
const misses: string[] = [];
for (const { text, wanted, kind } of queries) {
  const hits = explainer.search(text, 3).map(({ entry }) => entry);
  const place = placeOf(hits, wanted);
  const other = placeOf(baseline.search(text, 3), wanted);
  for (const row of [kind, 'all']) {
    ours.set(row, plus(ours.get(row), place));
    theirs.set(row, plus(theirs.get(row), other));
  }
  if (place !== 1) {
    const got = hits.map(({ id }) => id).join(', ') || 'nothing';
    misses.push(`${place ?? '-'}  ${text}\n     wanted ${[...wanted].join(', ')}\n     got    ${got}`);
  }
}

const rows = [...[...ours.keys()].filter((row) => row !== 'all'), 'all'];
const share = (score: Score | undefined, pick: 'first' | 'three') =>
  (100 * (score?.[pick] ?? 0)) / Math.max(score?.of ?? 0, 1);
const figuresOf = (pick: 'first' | 'three'): readonly Figure[] =>
  rows.map((row) => ({
    name: `${row}, ${ours.get(row)?.of ?? 0}`,
    unit: '%',
    ours: share(ours.get(row), pick),
    baseline: share(theirs.get(row), pick),
  }));
print('typed queries: a right entry first, beside Fuse.js', figuresOf('first'));
print('typed queries: a right entry among the first three, beside Fuse.js', figuresOf('three'));
if (process.argv.includes('--misses')) {
  console.log('\nNot first, with the place of the first right entry:');
  for (const miss of misses) console.log(miss);
}

/**
 * How often the right entry is found, beside the baseline in the same run.
 *
 * node test/bench/accuracy.ts <folder>: reads messages.jsonl ({id, text, provider, codes, implicit}), negatives.jsonl
 * ({id, text}) and phrases.tsv (phrase, provider, codes) from the folder; whichever is missing is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/core/catalog/types.ts';
import { realExplainer } from '../fakes/catalog.ts';
import { buildBaseline } from './baseline.ts';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly provider: string;
  readonly codes: readonly string[];
  readonly implicit?: boolean;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('node test/bench/accuracy.ts <folder with messages.jsonl, negatives.jsonl, phrases.tsv>');
  process.exit(2);
}
const explainer = realExplainer();
const { catalog } = explainer;
const baseline = buildBaseline(catalog);

const read = (name: string) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : [];
const messages = read('messages.jsonl').map((line) => JSON.parse(line) as Message);
const negatives = read('negatives.jsonl').map((line) => JSON.parse(line) as { id: string; text: string });
const phrases = read('phrases.tsv')
  .slice(1)
  .map((line) => line.split('\t'));

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isCalled = (entry: Entry | undefined, codes: readonly string[]) =>
  entry !== undefined &&
  codes.some((code) =>
    [...entry.names.map(({ name }) => name), entry.slug, entry.title].some(
      (name) => plain(name) === plain(code),
    ),
  );
const PROVIDERS: Readonly<Record<string, string>> = { b2c: 'entra-b2c' };

interface Score {
  hit: number;
  of: number;
}
const table = new Map<string, readonly [Score, Score]>();
function count(row: string, ours: boolean, theirs: boolean): void {
  const [a, b] = table.get(row) ?? [
    { hit: 0, of: 0 },
    { hit: 0, of: 0 },
  ];
  table.set(row, [
    { hit: a.hit + Number(ours), of: a.of + 1 },
    { hit: b.hit + Number(theirs), of: b.of + 1 },
  ]);
}

const bands = new Map<number, Score>();
for (const { text, codes, provider, implicit } of messages) {
  const { findings, reply } = explainer.detect(text);
  const [first] = findings;
  const main = codes.slice(0, 1);
  const other = baseline.answer(text);
  const right = isCalled(first?.entry, main);
  const isKnown = main.some((code) => catalog.byName.has(code.toLowerCase()));
  if (!implicit && isKnown) count('code present: right entry first', right, isCalled(other, main));
  if (implicit) count('message only: right entry first', right, isCalled(other, main));
  count(
    'wrong unasked answers',
    reply && !isCalled(first?.entry, codes),
    other !== undefined && !isCalled(other, codes),
  );
  count('answered unasked', reply, other !== undefined);
  if (right && !provider.includes(':'))
    count(
      'right provider of the right ones',
      first?.provider === (PROVIDERS[provider] ?? provider),
      other?.provider === (PROVIDERS[provider] ?? provider),
    );
  if (first) {
    const band = Math.min(9, Math.floor(first.confidence * 10));
    const score = bands.get(band) ?? { hit: 0, of: 0 };
    bands.set(band, { hit: score.hit + Number(isCalled(first.entry, codes)), of: score.of + 1 });
  }
}
for (const { text } of negatives) {
  const { findings, reply } = explainer.detect(text);
  count('unasked answers to negatives', reply, baseline.answer(text) !== undefined);
  const [first] = findings;
  if (first) {
    const band = Math.min(9, Math.floor(first.confidence * 10));
    const score = bands.get(band) ?? { hit: 0, of: 0 };
    bands.set(band, { hit: score.hit, of: score.of + 1 });
  }
}
for (const [phrase = '', , codes = ''] of phrases) {
  const wanted = codes.split('|').map((code) => code.trim());
  const among = (entries: readonly Entry[]) => entries.some((entry) => isCalled(entry, wanted));
  count(
    'phrases: among the first three',
    among(explainer.search(phrase, 3).map(({ entry }) => entry)),
    among(baseline.search(phrase, 3)),
  );
}

const TARGETS: Readonly<Record<string, string>> = {
  'code present: right entry first': '>= 98 %',
  'message only: right entry first': '>= 88 %',
  'wrong unasked answers': '<= 1.5 %',
  'unasked answers to negatives': '<= 1 %',
  'right provider of the right ones': '>= 97 %',
  'phrases: among the first three': '>= 95 %',
};
const percent = ({ hit, of }: Score) => `${((hit / Math.max(of, 1)) * 100).toFixed(1)} % (${hit}/${of})`;
console.log(`${'figure'.padEnd(36)}${'this'.padEnd(20)}${'regex + Fuse.js'.padEnd(20)}target`);
for (const [row, [ours, theirs]] of table) {
  console.log(
    `${row.padEnd(36)}${percent(ours).padEnd(20)}${percent(theirs).padEnd(20)}${TARGETS[row] ?? ''}`,
  );
}
console.log('\nReliability: how often a first finding of this confidence was right');
for (const [band, score] of [...bands].toSorted((a, b) => a[0] - b[0])) {
  console.log(`${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)}   ${percent(score)}`);
}

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
import { type Figure, print } from './figures.ts';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly provider: string;
  readonly codes: readonly string[];
  readonly implicit?: boolean;
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
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

const GOALS: Readonly<Record<string, Figure['goal']>> = {
  'code present: right entry first': { least: 98, of: 'ours' },
  'message only: right entry first': { least: 88, of: 'ours' },
  'wrong unasked answers': { most: 1.5, of: 'ours' },
  'unasked answers to negatives': { most: 1, of: 'ours' },
  'right provider of the right ones': { least: 97, of: 'ours' },
  'phrases: among the first three': { least: 95, of: 'ours' },
};
const percent = ({ hit, of }: Score) => (hit / Math.max(of, 1)) * 100;
print(
  `right entries, beside a regular expression and Fuse.js (${messages.length} messages, ${negatives.length} negatives, ${phrases.length} phrases)`,
  [...table].map(([name, [ours, theirs]]): Figure => {
    const goal = GOALS[name];
    return { name, unit: '%', ours: percent(ours), baseline: percent(theirs), ...(goal ? { goal } : {}) };
  }),
);
print(
  'reliability: how often a first finding of this confidence was right',
  [...bands]
    .toSorted((a, b) => a[0] - b[0])
    .map(([band, score]) => ({
      name: `${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)}, of ${score.of}`,
      unit: '%',
      ours: percent(score),
    })),
);

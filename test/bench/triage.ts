// Scores the summaries of labelled threads, beside a naive baseline, and their speed.
// Usage: node test/bench/triage.ts <folder> [--misses]; the folder holds *.json, or <case>/thread.json, with an `expected`.
import { loadExplainer } from '../../src/cli/knowledge.ts';
import { triageJson } from '../../src/core/triage/json.ts';
import { summarize } from '../../src/core/triage/summarize.ts';
import { type Figure, print } from './figures.ts';
import { naiveSummary } from './triage-naive.ts';
import { readCases, type Scores, score, TARGETS } from './triage-score.ts';
import { incident } from './triage-synthetic.ts';

const flag = process.argv.includes('--misses');
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('Give a folder of labelled threads: node test/bench/triage.ts <folder> [--misses]');
  process.exit(2);
}
const explainer = await loadExplainer();
const cases = readCases(folder);
const ours = score(cases, (messages) => triageJson(summarize(messages, explainer)));
const naive = score(cases, naiveSummary);

const share = ({ figures }: Scores, name: string) => 100 * (figures[name] ?? 0);
print(
  `summaries of ${cases.length} threads, ${cases.reduce((sum, { messages }) => sum + messages.length, 0)} messages, beside a naive summary`,
  [
    ...Object.entries(TARGETS).map(
      ([name, target]): Figure => ({
        name,
        unit: '%',
        ours: share(ours, name),
        baseline: share(naive, name),
        goal: { least: 100 * target, of: 'ours' },
      }),
    ),
    {
      name: 'IDs wrong',
      unit: '',
      ours: ours.wrongIds,
      baseline: naive.wrongIds,
      goal: { most: 0, of: 'ours' },
    },
    {
      name: 'resolutions invented',
      unit: '',
      ours: ours.invented,
      baseline: naive.invented,
      goal: { most: 0, of: 'ours' },
    },
  ],
);
if (flag) for (const miss of ours.misses) console.log(miss);

const timed = [100, 1_000, 10_000].map((size) => {
  const messages = incident(size);
  for (let i = 0; i < 3; i++) summarize(messages, explainer);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    summarize(messages, explainer);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { size, median: times[3] ?? 0 };
});
const [, thousand, tenThousand] = timed;
print('time for a summary (synthetic incident; median of 7 after 3 to warm up)', [
  ...timed.map(
    ({ size, median }): Figure => ({
      name: `${size} messages`,
      unit: 'ms',
      ours: median,
      ...(size === 1_000 ? { goal: { most: 50, of: 'ours' } } : {}),
    }),
  ),
  {
    name: '10,000 messages over ten times 1,000',
    unit: '',
    ours: (tenThousand?.median ?? 0) / (10 * (thousand?.median ?? 1)),
  },
]);

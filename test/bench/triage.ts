// Scores the summaries of labelled threads, beside a naive baseline, and their speed.
// Usage: node test/bench/triage.ts <folder> [--misses]; the folder holds *.json, or <case>/thread.json, with an `expected`.
import { loadExplainer } from '../../src/cli/knowledge.ts';
import { triageJson } from '../../src/core/triage/json.ts';
import { summarize } from '../../src/core/triage/summarize.ts';
import { naiveSummary } from './triage-naive.ts';
import { readCases, type Scores, score, TARGETS } from './triage-score.ts';
import { incident } from './triage-synthetic.ts';

const [folder, flag] = process.argv.slice(2);
if (!folder) {
  console.error('Give a folder of labelled threads: node test/bench/triage.ts <folder> [--misses]');
  process.exit(2);
}
const explainer = await loadExplainer();
const cases = readCases(folder);
const ours = score(cases, (messages) => triageJson(summarize(messages, explainer)));
const naive = score(cases, naiveSummary);

console.log(
  `${cases.length} threads, ${cases.reduce((sum, { messages }) => sum + messages.length, 0)} messages\n`,
);
console.log(`${'figure'.padEnd(32)}${'value'.padStart(10)}${'target'.padStart(10)}${'naive'.padStart(10)}`);
for (const [name, target] of Object.entries(TARGETS)) {
  const value = (scores: Scores) => `${(100 * (scores.figures[name] ?? 0)).toFixed(1)} %`;
  const met = (ours.figures[name] ?? 0) >= target ? ' ' : '  <-- below';
  console.log(
    `${name.padEnd(32)}${value(ours).padStart(10)}${`${100 * target} %`.padStart(10)}${value(naive).padStart(10)}${met}`,
  );
}
console.log(
  `${'IDs wrong'.padEnd(32)}${String(ours.wrongIds).padStart(10)}${'0'.padStart(10)}${String(naive.wrongIds).padStart(10)}`,
);
console.log(
  `${'resolutions invented'.padEnd(32)}${String(ours.invented).padStart(10)}${'0'.padStart(10)}${String(naive.invented).padStart(10)}`,
);
if (flag === '--misses') for (const miss of ours.misses) console.log(miss);

console.log('\nspeed (synthetic incident, after 3 runs to warm up: median of 7, and the best)');
for (const size of [100, 1_000, 10_000]) {
  const messages = incident(size);
  for (let i = 0; i < 3; i++) summarize(messages, explainer);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    summarize(messages, explainer);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const [best = 0, , , median = 0] = times;
  const each = (1000 * median) / size;
  console.log(
    `${String(size).padStart(7)} messages ${median.toFixed(1).padStart(9)} ms ${best.toFixed(1).padStart(9)} ms ${each.toFixed(1).padStart(8)} µs each`,
  );
}

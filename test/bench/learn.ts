/**
 * Learns from labelled posts what words tell of a post, and says how well, beside the rules alone: each fifth of the posts
 * is judged by what was learnt from the others. `node test/bench/learn.ts [--json]`; with `--write` the table of
 * `src/core/triage/words/learnt.ts` is made anew, from all posts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Cue } from '../../src/core/triage/cues.ts';
import { DOINGS, type Doing, readLearnt } from '../../src/core/triage/learnt.ts';
import { type Figure, print } from './figures.ts';
import { readLabelledPosts, tableOf } from './learn-words.ts';

const FOLDS = 5;
const TABLE = new URL('../../src/core/triage/words/learnt.ts', import.meta.url);

/** What a rule alone would say, from its cues. */
const BY_RULE: Readonly<Record<Doing, readonly Cue[]>> = {
  attempt: ['did', 'handled'],
  affected: ['same', 'suffers'],
  workaround: ['around'],
  fix: ['experience', 'found', 'announces', 'mends'],
  broken: ['still', 'relapse', 'failure'],
};

/** Counts of how often something was said and held. */
class Balance {
  #right = 0;
  #said = 0;
  #held = 0;

  add(said: boolean, holds: boolean): void {
    this.#said += Number(said);
    this.#held += Number(holds);
    this.#right += Number(said && holds);
  }

  get clean(): number {
    return (100 * this.#right) / (this.#said || 1);
  }

  get found(): number {
    return (100 * this.#right) / (this.#held || 1);
  }
}

const posts = readLabelledPosts();
const balances = DOINGS.map(() => ({ learnt: new Balance(), rules: new Balance() }));
for (let fold = 0; fold < FOLDS; fold++) {
  const learnt = readLearnt(tableOf(posts.filter((_, at) => at % FOLDS !== fold)));
  for (const { sentences, does } of posts.filter((_, at) => at % FOLDS === fold)) {
    const found = sentences.map((sentence) => learnt.find(sentence));
    const all = new Set(found.flatMap((weights) => [...weights]));
    for (const [at, doing] of DOINGS.entries()) {
      const units = doing === 'affected' ? [all] : found;
      const holds = does[doing] !== undefined;
      balances[at]?.learnt.add(
        units.some((weights) => learnt.weigh(weights, doing) > 0),
        holds,
      );
      balances[at]?.rules.add(
        sentences.some(({ cues }) => BY_RULE[doing].some((cue) => cues.has(cue))),
        holds,
      );
    }
  }
}
const figures = DOINGS.flatMap((doing, at): Figure[] => {
  const balance = balances[at];
  if (!balance) return [];
  const { learnt, rules } = balance;
  return [
    { name: `${doing} found`, unit: '%', ours: learnt.found, baseline: rules.found },
    { name: `${doing} clean`, unit: '%', ours: learnt.clean, baseline: rules.clean },
  ];
});
print(`what ${posts.length} posts do, learnt from the others, beside the cues of the rules`, figures);

if (process.argv.includes('--write')) {
  const [head = ''] = readFileSync(TABLE, 'utf8').split('export const');
  writeFileSync(
    TABLE,
    `${head}export const LEARNT = \`\n${tableOf(posts).replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\n\`;\n`,
  );
}

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, whatever their size: those with a browser, processes, servers, or minutes on the bot's clock. */
const LONG =
  /browser|process|exactly-once|postgres|redis|stores|pack|ocr|outage|outbreak|summaries|summary-(?:reading|actions|deleted)|commands\.test/;

/** Begins with the files that take longest, so that none of them runs alone in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return (await super.sort(files)).toSorted((one, other) => isLong(other) - isLong(one));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Processes that tests start again and again find their modules compiled, as the bot's own commands do.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/modules', import.meta.url)) },
    // Tests wait half of the time: for a reply, a browser, a process, a lease that runs out.
    maxWorkers: 2 * Math.max(2, availableParallelism()),
  },
});

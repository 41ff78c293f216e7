import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    isolate: false,
    // Processes that tests start again and again find their modules compiled, as the bot's own commands do.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/modules', import.meta.url)) },
    // Most tests wait most of the time: for a reply, a browser, a process, a lease that runs out.
    maxWorkers: 2 * availableParallelism(),
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism()),
    // Protocol tests wait for real time. Where many builds share a machine, one more try tells slow from broken; both are shown.
    retry: process.env.CI ? 1 : 0,
  },
});

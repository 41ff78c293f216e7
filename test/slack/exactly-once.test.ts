import { expect, test } from 'vitest';
import { runScenario } from '../bench/exactly-once-scenario.ts';

test('each of 40 reports is answered exactly once under kills, faults and redeliveries', {
  timeout: 120_000,
}, async () => {
  expect(await runScenario('exactly-once-bot.ts')).toEqual({ events: 40, once: 40, more: 0, never: 0 });
});

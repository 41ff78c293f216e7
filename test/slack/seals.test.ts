import { expect, test } from 'vitest';
import { tendSeals } from '../../src/slack/seals.ts';
import type { SealReport } from '../../src/slack/vault.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';

/** Looks so often as there are reports, an hour apart, and gives the lines of the log. */
async function tend(reports: readonly (SealReport | Error | undefined)[]) {
  const [clock, log, over] = [createFixedClock(), createLogFake(), new AbortController()];
  const left = [...reports];
  const sealAll = async () => {
    const report = left.shift();
    if (left.length === 0) over.abort();
    if (report instanceof Error) throw report;
    return report;
  };
  await tendSeals({ sealAll }, { clock, log }, over.signal);
  return { lines: log.lines.map(({ level, message }) => `${level}: ${message}`), left, slept: clock.slept };
}

test('says when the other key may go, an hour after the last installation was encrypted anew', async () => {
  const { lines, slept } = await tend([
    { total: 3, anew: 2, lost: 0 },
    new Error('the store is gone'),
    { total: 3, anew: 0, lost: 0 },
  ]);
  expect(lines).toEqual([
    expect.stringContaining('info: Installations were encrypted'),
    expect.stringContaining('warn: Installations could not be looked through'),
    expect.stringContaining('the other may go'),
  ]);
  expect(slept).toEqual([3_600_000, 3_600_000]);
});

test('does not say so while there is one that no key opens', async () => {
  const { lines } = await tend([{ total: 3, anew: 0, lost: 1 }]);
  expect(lines).toEqual([expect.stringContaining('error: Installations cannot be opened')]);
});

test('looks no further where there is one key', async () => {
  const { lines, left } = await tend([undefined, undefined]);
  expect(lines).toEqual([]);
  expect(left).toHaveLength(1);
});

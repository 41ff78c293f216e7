import { expect, test } from 'vitest';
import { createNames } from '../../src/slack/people-names.ts';
import { createSlackTime } from '../../src/slack/slack-time.ts';
import type { CallResult } from '../../src/slack/web-client.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMetricsFake } from '../fakes/metrics.ts';

const HOUR = 3_600_000;
const AMINA: CallResult = { kind: 'done', answer: { user: { name: 'amina' } } };

/** Names out of a Slack that answers each question with the next of these results. */
function namesOutOf(...results: CallResult[]) {
  const clock = createFixedClock();
  const call = async () => results.shift() ?? { kind: 'refused' as const, reason: 'asked too often' };
  const names = createNames({
    client: { token: 'x', call },
    clock,
    time: createSlackTime(clock),
    log: createLogFake(),
    metrics: createMetricsFake(),
    stopping: new AbortController().signal,
  });
  return { clock, left: results, nameOf: async () => (await names(['U1'])).get('U1') };
}

test.each<CallResult>([
  { kind: 'rate-limited', wait: 1000 },
  { kind: 'unreached', reason: 'ECONNREFUSED' },
  { kind: 'unknown', reason: 'internal_error' },
  { kind: 'broken', reason: 'token_expired' },
])('a name that could not be asked for now is asked for again the next time (%o)', async (failure) => {
  const { nameOf } = namesOutOf(failure, AMINA);
  expect(await nameOf()).toBeUndefined();
  expect(await nameOf()).toBe('amina');
});

test('a name that was refused is not asked for again within an hour', async () => {
  const { nameOf, clock } = namesOutOf({ kind: 'refused', reason: 'missing_scope' }, AMINA);
  expect(await nameOf()).toBeUndefined();
  expect(await nameOf()).toBeUndefined();
  clock.advance(HOUR);
  expect(await nameOf()).toBe('amina');
});

test('a name is believed for an hour, however the clock is set', async () => {
  const { nameOf, clock, left } = namesOutOf(AMINA, AMINA);
  await nameOf();
  clock.jump(2 * HOUR);
  expect(await nameOf()).toBe('amina');
  expect(left).toHaveLength(1);
  clock.jump(-4 * HOUR);
  clock.advance(HOUR);
  expect(await nameOf()).toBe('amina');
  expect(left).toHaveLength(0);
});

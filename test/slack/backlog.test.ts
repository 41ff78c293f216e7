import { afterEach, expect, test } from 'vitest';
import { createLanes } from '../../src/slack/lanes.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { closeHttpStages, openOverHttp } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, closeStages, eventually, INCIDENTS, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);
afterEach(closeHttpStages);

test('of 5,000 posts in one channel those get a turn whose turn comes within the hour, and the others know at once', async () => {
  const clock = { now: () => 0, elapsed: () => 0, sleep: async () => undefined };
  const stopping = new AbortController().signal;
  const lanes = createLanes({ clock, metrics: createMetricsFake(), stopping });
  lanes.block('C1', 1000);
  const turns = await Promise.all(Array.from({ length: 5000 }, () => lanes.turn('C1', 3_600_000)));
  expect(turns.filter(Boolean)).toHaveLength(3600);
  expect(turns.slice(0, 3600).every(Boolean)).toBe(true);
});

test('an event whose turn would come too late is not acknowledged, so that Slack brings it again', async () => {
  const stage = await openStage({ speed: 1, playground: { ackTimeout: 250, retryDelays: [10, 50, 100] } });
  stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 7200 });
  stage.post(PASTE.redirect);
  await stage.settled();
  stage.post(PASTE.consent);
  stage.post(PASTE.redirect, { channel: INCIDENTS });
  await stage.settled();
  expect(stage.said({ channel: INCIDENTS })).toHaveLength(1);
  expect(stage.said()).toEqual([]);
  const states = stage.playground.deliveries.map(({ state }) => state);
  expect(states.slice(0, 3)).toEqual(['failed', 'failed', 'acked']);
  expect(stage.playground.deliveries[1]?.attempts).toHaveLength(4);
  expect(stage.log.lines).toContainEqual(
    expect.objectContaining({
      level: 'error',
      fields: expect.objectContaining({
        error: expect.objectContaining({ message: expect.stringContaining('too many posts wait') }),
      }),
    }),
  );
});

test('an event that is brought again when the queue is gone is answered', async () => {
  // Two hours are 1.4 s here, and the hour in which it may be answered 0.7 s.
  const { playground, said } = await openOverHttp({ speed: 5000, retryDelays: [10, 2000, 100] });
  playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 7200 });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: PASTE.redirect });
  await eventually(() => said().length > 0);
  await eventually(() => playground.deliveries[0]?.state === 'acked');
  expect(said()).toHaveLength(1);
  const [first, ...later] = playground.deliveries[0]?.attempts ?? [];
  expect(first?.ackedAt).toBeUndefined();
  expect(later.at(-1)?.ackedAt).toBeDefined();
});

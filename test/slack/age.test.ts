import { afterEach, describe, expect, test } from 'vitest';
import { createSlackTime, readDelivery } from '../../src/slack/slack-time.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { closeHttpStages, messageEvent, openOverHttp, signedHeaders } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { closeStages, eventually, openStage } from './stage.ts';

afterEach(closeStages);
afterEach(closeHttpStages);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TOO_LATE = 'A message is not answered: it came, or its turn came, too late';

/** A workspace in which everything seems to have happened so many milliseconds ago. */
const openAgo = (ms: number, speed = 1) =>
  openStage({
    speed,
    playground: { now: () => Date.now() - ms, ackTimeout: 300, retryDelays: [10, 50, 100] },
  });

describe('an event', () => {
  test('of three hours ago is not answered when it comes for the first time, and that is logged and counted', async () => {
    const stage = await openAgo(3 * HOUR);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toEqual([]);
    expect(stage.playground.deliveries.map(({ state }) => state)).toEqual(['acked']);
    expect(stage.log.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: TOO_LATE,
        // Slack's times are whole seconds, which the event may be short of.
        fields: expect.objectContaining({
          minutes: expect.toSatisfy((minutes) => [179, 180].includes(minutes)),
        }),
      }),
    );
    expect(stage.metrics.measured).toContainEqual({
      name: 'silent',
      value: 1,
      labels: { reason: 'too-old' },
    });
  });

  test('of three hours ago is not answered over HTTP either, where the request says what Slack’s clock shows', async () => {
    const { eventsUrl, signingSecret, said, log } = await openOverHttp();
    const body = messageEvent(PASTE.redirect, '1763900000.000100', Date.now() / 1000 - 3 * 3600);
    const response = await fetch(eventsUrl, {
      method: 'POST',
      body,
      headers: signedHeaders(signingSecret, body),
    });
    expect(response.status).toBe(200);
    expect(said()).toEqual([]);
    expect(log.lines.map(({ message }) => message)).toContain(TOO_LATE);
  });

  test('of 50 minutes ago is answered, late', async () => {
    const stage = await openAgo(50 * MINUTE);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('whose turn comes when it is older than an hour is not answered any more', async () => {
    const stage = await openAgo(40 * MINUTE, 400);
    stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 400 });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 4000 });
    stage.post(PASTE.consent);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(stage.playground.deliveries.at(-1)?.state).toBe('failed');
  });

  test.each([
    ['ahead', 2 * HOUR],
    ['behind', -2 * HOUR],
  ])('that comes only as a retry is answered by a host whose clock is two hours %s', async (_, off) => {
    const stage = await openStage();
    stage.clock.jump(off);
    stage.playground.dropSockets();
    stage.post(PASTE.redirect);
    await eventually(() => stage.said().length > 0);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('of three hours ago is not answered by a host whose clock is three hours behind', async () => {
    const stage = await openAgo(3 * HOUR);
    stage.clock.jump(-3 * HOUR);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toEqual([]);
  });

  test.each([
    ['two hours from now', -2 * HOUR],
    ['three days ago, for longer than Slack repeats anything,', 72 * HOUR],
  ])('of %s shows that a clock is wrong: it is answered, and that is logged', async (_, ago) => {
    const stage = await openAgo(ago);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(stage.log.lines.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('makes no sense'),
    );
  });
});

describe("Slack's time", () => {
  const open = () => {
    const clock = createFixedClock();
    return { clock, time: createSlackTime(clock) };
  };

  test('is not known before Slack has told it, and no event is too old then', () => {
    const { clock, time } = open();
    expect(time.now()).toBeUndefined();
    time.answered(undefined);
    time.answered('no date');
    expect(time.now()).toBeUndefined();
    expect(readDelivery({ event_time: 1 }, 3, { clock, time })).toEqual({
      delivery: { retry: 3, happenedAt: 1000, receivedAt: clock.elapsed() },
    });
  });

  test('goes on with the time that passes here, whatever our clock shows', () => {
    const { clock, time } = open();
    time.answered('Mon, 23 Nov 2026 09:00:00 GMT');
    clock.advance(5000);
    clock.jump(HOUR);
    expect(time.now()).toBe(Date.UTC(2026, 10, 23, 9, 0, 5));
    time.signed(Date.UTC(2026, 10, 23, 10) / 1000);
    expect(time.now()).toBe(Date.UTC(2026, 10, 23, 10));
  });

  test('alone tells the age of an event', () => {
    const { clock, time } = open();
    time.answered('Mon, 23 Nov 2026 09:00:00 GMT');
    const at = Date.UTC(2026, 10, 23, 8, 30) / 1000;
    expect(readDelivery({ event_time: at }, undefined, { clock, time }).delivery.age).toBe(30 * MINUTE);
    // Answers take a moment, so that an event may seem to come from just ahead.
    expect(readDelivery({ event_time: at + 1810 }, undefined, { clock, time }).delivery.age).toBe(0);
  });
});

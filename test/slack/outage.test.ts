import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/playground/faults.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, closeStages, eventually, INCIDENTS, openStage, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

/** Two minutes on the bot's clock last this long here. */
const SPEED = 100;
const within = (seconds: number) => (seconds * 1000) / SPEED;
const pass = (seconds: number) => new Promise((resolve) => setTimeout(resolve, within(seconds)));

/** As Slack does it: it gives up long before the two minutes are over, so that nobody else saves the event. */
const SLACK = { ackTimeout: within(3), retryDelays: [within(1), within(60), within(100)] };

/** Lets every call fail until `mend` is called. */
function breakSlack({ playground }: Stage, fault: Fault) {
  playground.faults.next('*', fault, { times: 1_000_000 });
  return () => playground.faults.clear();
}

/** Six reports in two channels, one of them in a thread, and one that mentions nobody's error. */
function report(stage: Stage): readonly { readonly channel: string; readonly ts: string }[] {
  const first = stage.post(PASTE.redirect);
  return [
    first,
    stage.post(PASTE.consent),
    stage.post(PASTE.missing),
    stage.post(PASTE.unknown),
    stage.post(PASTE.consent, { threadTs: first.ts }),
    stage.post(PASTE.redirect, { channel: INCIDENTS }),
  ].map(({ ts }, at) => ({ ts, channel: at === 5 ? INCIDENTS : SUPPORT }));
}

/** How often each report was answered. */
const answersTo = (stage: Stage, reports: ReturnType<typeof report>) =>
  reports.map(
    ({ ts, channel }) =>
      stage.said({ channel }).filter(({ metadata }) => {
        const payload = (metadata as { event_payload?: { source_ts?: string } } | undefined)?.event_payload;
        return payload?.source_ts === ts;
      }).length,
  );
const once = [1, 1, 1, 1, 1, 1];

describe('while Slack is away for two minutes', () => {
  test.each<[string, Fault]>([
    ['answers 503', { kind: 'http', status: 503 }],
    ['answers 500', { kind: 'http', status: 500 }],
    ['lets a gateway give up', { kind: 'http', status: 504 }],
    ['asks for patience', { kind: 'ratelimited', retryAfter: 5 }],
    ['says that it has trouble', { kind: 'error', error: 'internal_error' }],
    ['cuts every connection', { kind: 'drop-before' }],
    ['takes what is posted and loses every response', { kind: 'drop-after' }],
  ])(
    'and %s, each report is answered once, late',
    async (_, fault) => {
      const stage = await openStage({ speed: SPEED, playground: SLACK });
      const mend = breakSlack(stage, fault);
      const reports = report(stage);
      await pass(120);
      mend();
      await eventually(() => answersTo(stage, reports).every((count) => count > 0), 15_000);
      await stage.bot.idle();
      expect(answersTo(stage, reports)).toEqual(once);
    },
    30_000,
  );

  test('or for twenty, each report is answered once: Slack repeats no more by then, and the bot goes on', async () => {
    const stage = await openStage({
      speed: 600,
      playground: { ackTimeout: 100, retryDelays: [10, 50, 100] },
    });
    const mend = breakSlack(stage, { kind: 'drop-before' });
    const reports = report(stage);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(stage.playground.deliveries.some(({ state }) => state === 'failed')).toBe(true);
    mend();
    await eventually(() => answersTo(stage, reports).every((count) => count > 0), 15_000);
    await stage.bot.idle();
    expect(answersTo(stage, reports)).toEqual(once);
  }, 30_000);

  test('a private answer is given once, late, when Slack says that it does nothing', async () => {
    const stage = await openStage({
      ...{ speed: SPEED, playground: SLACK },
      channels: { [SUPPORT]: { replies: 'ephemeral' } },
    });
    const mend = breakSlack(stage, { kind: 'http', status: 503 });
    stage.post(PASTE.redirect);
    await stage.playground.people.slash({
      ...{ channel: INCIDENTS, user: AMINA, command: '/oauth-error', text: 'AADSTS65001' },
    });
    await pass(120);
    expect(stage.whispers()).toEqual([]);
    mend();
    await eventually(() => stage.whispers().length > 1, 15_000);
    await stage.bot.idle();
    await pass(60);
    expect(
      stage
        .whispers()
        .map(({ channel }) => channel)
        .toSorted(),
    ).toEqual([INCIDENTS, SUPPORT].toSorted());
  }, 30_000);
});

describe('while the store is gone for half a minute', () => {
  test('nothing is said, and afterwards each report is answered once', async () => {
    const stage = await openStage({ speed: SPEED, playground: SLACK });
    stage.stores.failWith(new Error('the disk is gone'));
    const reports = report(stage);
    await pass(30);
    expect(answersTo(stage, reports)).toEqual([0, 0, 0, 0, 0, 0]);
    stage.stores.failWith(undefined);
    await eventually(() => answersTo(stage, reports).every((count) => count > 0), 15_000);
    await stage.bot.idle();
    expect(answersTo(stage, reports)).toEqual(once);
  }, 30_000);

  test('right when the answers are being posted, each report is answered once', async () => {
    const stage = await openStage({ speed: SPEED, playground: SLACK });
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 50 }, { times: 6 });
    const reports = report(stage);
    await eventually(() => stage.playground.calls.some(({ method }) => method === 'chat.postMessage'));
    stage.stores.failWith(new Error('the disk is gone'));
    await pass(30);
    stage.stores.failWith(undefined);
    await eventually(() => answersTo(stage, reports).every((count) => count > 0), 15_000);
    await stage.bot.idle();
    expect(answersTo(stage, reports)).toEqual(once);
  }, 30_000);

  test('and Slack is away as well, each report is answered once', async () => {
    const stage = await openStage({ speed: SPEED, playground: SLACK });
    const mend = breakSlack(stage, { kind: 'drop-after' });
    const reports = report(stage);
    await pass(10);
    stage.stores.failWith(new Error('the disk is gone'));
    await pass(30);
    stage.stores.failWith(undefined);
    await pass(80);
    mend();
    await eventually(() => answersTo(stage, reports).every((count) => count > 0), 15_000);
    await stage.bot.idle();
    expect(answersTo(stage, reports)).toEqual(once);
  }, 30_000);
});

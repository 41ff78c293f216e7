import { afterEach, describe, expect, test } from 'vitest';
import type { Place } from '../../src/bot/messages.ts';
import type { SayOptions, Utterance, Voice } from '../../src/bot/voice.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, closeStages, eventually, openStage, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const HOUR = 3_600_000;
const JUMPS: readonly (readonly [string, number])[] = [
  ['an hour forward', HOUR],
  ['an hour back', -HOUR],
  ['a day forward', 24 * HOUR],
  ['a day back', -24 * HOUR],
];

const posts = ({ playground }: Stage) =>
  playground.calls.filter(({ method }) => method === 'chat.postMessage').length;

describe.each(JUMPS)('when the clock is set %s', (_, ms) => {
  test('before an event, it is answered once, and once when it comes again', async () => {
    const stage = await openStage();
    stage.clock.jump(ms);
    stage.post(PASTE.redirect);
    await stage.settled();
    stage.clock.jump(ms);
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('during a post whose response is lost, it is answered once', async () => {
    const stage = await openStage({ playground: { ackTimeout: 100, retryDelays: [10, 50, 100] } });
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 150 });
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    stage.post(PASTE.redirect);
    stage.post(PASTE.consent);
    await eventually(() => posts(stage) > 0);
    stage.clock.jump(ms);
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await eventually(() => stage.said().length > 1);
    await stage.settled();
    expect(stage.said()).toHaveLength(2);
  });

  test('while a post waits for its turn, the wait stays what Slack asked for', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 10 });
    const start = Date.now();
    stage.post(PASTE.redirect);
    await eventually(() => posts(stage) > 0);
    stage.clock.jump(ms);
    stage.post(PASTE.consent);
    await eventually(() => stage.said().length === 2);
    // Ten seconds and one are 550 ms here.
    expect(Date.now() - start).toBeGreaterThan(450);
    expect(Date.now() - start).toBeLessThan(3000);
  });

  test('while the store is gone, the event is answered once', async () => {
    const stage = await openStage();
    stage.stores.failWith(new Error('the disk is gone'));
    stage.post(PASTE.redirect);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stage.clock.jump(ms);
    stage.stores.failWith(undefined);
    await eventually(() => stage.said().length > 0, 3000);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('after a process died in the middle, another one answers when its lease is over', async () => {
    const { bot, clock, stores } = await openStage();
    const ts = '1763900000.000100';
    // What a process leaves that was killed right before it posted.
    const key = `T0PLAYGRND:answer:${SUPPORT}:${ts}:entra/AADSTS50011`;
    await stores.claims.claim(key, 'a process that is no more', 10_000);
    clock.jump(ms);
    const start = clock.elapsed();
    const say = async (_place: Place, _what: Utterance, { confirm }: SayOptions) => {
      await confirm();
      return { kind: 'said', ts: '9.9' };
    };
    const outcome = await bot.answerMessage({
      message: {
        ...{ workspace: 'T0PLAYGRND', channel: SUPPORT, ts, threadTs: ts, user: AMINA },
        ...{ text: PASTE.redirect, where: 'channel', author: 'person' },
        ...{ mentionsBot: false, quotesAnswer: false },
      },
      delivery: { retry: 1, happenedAt: 0, receivedAt: start },
      voice: { say } as unknown as Voice,
    });
    expect(outcome).toEqual({ kind: 'answered', ts: '9.9' });
    expect(clock.elapsed() - start).toBeGreaterThan(8000);
    expect(clock.elapsed() - start).toBeLessThan(40_000);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/bot/bot.ts';
import type { Delivery, IncomingMessage } from '../../src/bot/messages.ts';
import type { SayOptions, Utterance, Voice } from '../../src/bot/voice.ts';
import { createFixedClock, type FixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { PASTE, plainSettings, smallExplainer } from '../slack/small-catalog.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let clock: FixedClock;
let bot: Bot;
let metrics: ReturnType<typeof createMetricsFake>;
let said: Utterance[];

const open = (replies: 'thread' | 'ephemeral') => {
  clock = createFixedClock();
  metrics = createMetricsFake();
  said = [];
  // Sleeping lets others act; of the long sleeps between renewals only as much passes as the test lets pass.
  const sleep = async (ms: number) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (ms < 1000) clock.advance(ms);
  };
  const stores = createMemoryStores(clock);
  const stopping = new AbortController().signal;
  bot = createBot({
    ...{ ...stores, metrics, stopping, log: createLogFake(), clock: { ...clock, sleep } },
    explainer: smallExplainer(),
    settings: plainSettings({ replies, cooldown: 10 * MINUTE }),
    randomId: randomUUID,
  });
};

/** A voice whose posts wait so long for their turn. */
const voiceAfter = (wait: number) => {
  const say = async (what: Utterance, { confirm }: Partial<SayOptions>) => {
    clock.advance(wait);
    await confirm?.();
    said.push(what);
    return { kind: 'said', ts: `9.${said.length}` } as const;
  };
  return {
    say: (_: unknown, what: Utterance, options: SayOptions) => say(what, options),
    whisper: (_place: unknown, _user: unknown, what: Utterance, options = {}) => say(what, options),
    linkTo: async () => undefined,
  } as unknown as Voice;
};

const message = (ts: string): IncomingMessage => ({
  ...{ workspace: 'T1', channel: 'C1', ts, threadTs: ts, user: 'U1', text: PASTE.redirect },
  ...{ where: 'channel', author: 'person', mentionsBot: false, quotesAnswer: false },
});

const delivered = (age?: number): Delivery => ({
  ...{ retry: 0, happenedAt: clock.now(), receivedAt: clock.elapsed() },
  ...(age === undefined ? {} : { age }),
});

const answer = (ts: string, age: number | undefined, wait: number) =>
  bot.answerMessage({ message: message(ts), delivery: delivered(age), voice: voiceAfter(wait) });

describe.each(['thread', 'ephemeral'] as const)('where replies go by %s, an event', (replies) => {
  beforeEach(() => open(replies));

  test.each([
    ['whose turn comes within the hour is answered', 30 * MINUTE, 29 * MINUTE, 1],
    ['whose turn comes after the hour is not answered', 30 * MINUTE, 31 * MINUTE, 0],
    ['of unknown age has an hour from when it came', undefined, 59 * MINUTE, 1],
    ['of unknown age is not answered an hour after it came', undefined, 61 * MINUTE, 0],
  ])('%s', async (_, age, wait, times) => {
    const outcome = await answer('1.1', age, wait);
    expect(said).toHaveLength(times);
    if (times > 0) return;
    expect(outcome).toEqual({ kind: 'silent', reason: 'too-old' });
    expect(metrics.measured).toContainEqual({ name: 'silent', value: 1, labels: { reason: 'too-old' } });
  });

  test('is answered whatever happens to the clock while it waits', async () => {
    const waiting = answer('1.1', 30 * MINUTE, MINUTE);
    clock.jump(5 * HOUR);
    await waiting;
    clock.jump(-9 * HOUR);
    await answer('2.1', 0, MINUTE);
    expect(said).toHaveLength(2);
  });
});

test('a report after one that came too late gets the whole answer, and no line that leads nowhere', async () => {
  open('thread');
  await answer('1.1', 59 * MINUTE, 2 * MINUTE);
  await answer('2.1', 0, 0);
  expect(said).toMatchObject([{ kind: 'answer' }]);
});

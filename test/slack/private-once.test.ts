import type { RespondFn } from '@slack/bolt';
import { afterEach, describe, expect, test } from 'vitest';
import type { Voice } from '../../src/bot/voice.ts';
import type { Fault } from '../../src/playground/faults.ts';
import { SlackFailure } from '../../src/slack/calls.ts';
import { reply, replyInThread } from '../../src/slack/reply.ts';
import type { Tools } from '../../src/slack/tools.ts';
import { createLogFake } from '../fakes/log.ts';
import { createFastClock } from './fast-clock.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, closeStages, eventually, openStage, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const SECRET = 'client_secret=Abc8Q~sT1uVwXyZ0123456789abcdefghijklmno';
const calls = (stage: Stage, method: string) =>
  stage.playground.calls.filter((call) => call.method === method).length;
const slash = (stage: Stage) =>
  stage.playground.people.slash({
    channel: SUPPORT,
    user: AMINA,
    command: '/oauth-error',
    text: 'AADSTS50011',
  });
const moment = () => new Promise((resolve) => setTimeout(resolve, 300));

/** What goes wrong, how often, and how many answers that makes. */
const TROUBLE: readonly (readonly [string, Fault, number, number])[] = [
  ['is given once when Slack took it and its response is lost', { kind: 'drop-after' }, 1, 1],
  ['is given once when Slack asks for patience', { kind: 'ratelimited', retryAfter: 2 }, 2, 1],
  ['is given once when Slack is unavailable', { kind: 'http', status: 503 }, 2, 1],
  ['is given once when Slack fails', { kind: 'http', status: 500 }, 1, 1],
  // It may have been processed behind the gateway, and nobody can look: never is better than twice.
  ['is not given again when a gateway does not know what became of it', { kind: 'http', status: 504 }, 1, 0],
  ['is not given again when the connection is cut, nobody knows when', { kind: 'drop-before' }, 1, 0],
];

describe('a private answer that nobody asked for', () => {
  test.each(TROUBLE)('%s', async (_, fault, times, expected) => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    stage.playground.faults.next('chat.postEphemeral', fault, { times });
    stage.post(PASTE.redirect);
    await stage.settled();
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await stage.settled();
    await moment();
    expect(stage.whispers()).toHaveLength(expected);
    expect(stage.playground.deliveries.map(({ state }) => state)).toEqual(['acked']);
  });

  test('is not given again after a process that had got as far as giving it', async () => {
    const { bot, clock, stores } = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    const ts = '1763900000.000100';
    // As a kill between the answer and its note leaves it: the claim is gone, the mark stands.
    const key = `T0PLAYGRND:whisper:${SUPPORT}:${ts}:entra/AADSTS50011:`;
    await stores.store.set(`${key}\ntried`, 'an attempt of a process that is no more');
    const outcome = await bot.answerMessage({
      message: {
        ...{ workspace: 'T0PLAYGRND', channel: SUPPORT, ts, threadTs: ts, user: AMINA },
        ...{ text: PASTE.redirect, where: 'channel', author: 'person' },
        ...{ mentionsBot: false, quotesAnswer: false },
      },
      delivery: { retry: 1, happenedAt: 0, receivedAt: clock.elapsed() },
      voice: { whisper: () => expect.unreachable('it is said again') } as unknown as Voice,
    });
    expect(outcome).toEqual({ kind: 'whispered' });
  });

  test('is given although the store was gone when it was to be noted', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    stage.playground.faults.next('chat.postEphemeral', { kind: 'delay', ms: 100 });
    stage.post(PASTE.redirect);
    await eventually(() => calls(stage, 'chat.postEphemeral') > 0);
    stage.stores.failWith(new Error('the disk is gone'));
    await moment();
    stage.stores.failWith(undefined);
    await stage.settled();
    expect(stage.whispers()).toHaveLength(1);
    expect(calls(stage, 'chat.postEphemeral')).toBe(1);
  });
});

test('a warning of a pasted secret is given again when nobody knows whether it arrived', async () => {
  const stage = await openStage();
  stage.playground.faults.next('chat.postEphemeral', { kind: 'drop-before' });
  stage.post(SECRET);
  await eventually(() => stage.whispers().length > 0);
  await stage.settled();
  expect(stage.whispers()).toHaveLength(1);
});

describe('the answer to a slash command', () => {
  test.each(TROUBLE)('%s', async (_, fault, times, expected) => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', fault, { times });
    await slash(stage);
    if (expected > 0) await eventually(() => stage.whispers().length > 0);
    await moment();
    expect(stage.whispers()).toHaveLength(expected);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['goes the other way when the URL is used up or has expired', { statusCode: 404 }, ['url', 'whisper']],
    ['goes the other way when the URL refuses it', { statusCode: 400 }, ['url', 'whisper']],
    ['is told by one way when the response is lost', new TypeError('terminated'), ['url']],
    ['goes the other way when the URL cannot be reached', refused(), ['url', 'whisper']],
    ['goes the other way when Slack asks for patience', { statusCode: 429 }, ['url', 'whisper']],
    ['goes the other way when the URL is unavailable', { statusCode: 503 }, ['url', 'whisper']],
    ['is told once when a gateway knows no more', { statusCode: 504 }, ['url']],
  ])('%s', async (_, failure, ways) => {
    const { tools, to, told } = open([failure]);
    await reply(tools, to, { kind: 'help' });
    expect(told).toEqual(ways);
  });

  test('is tried by both ways while Slack is away, and not for ever', async () => {
    const { tools, to, told, log } = open(Array.from({ length: 500 }, () => refused()));
    const whisper = async () => {
      told.push('whisper');
      throw new SlackFailure('Slack did not do chat.postEphemeral: http_503');
    };
    await reply({ ...tools, voice: { whisper } as unknown as Voice }, to, { kind: 'help' });
    expect(told.slice(0, 4)).toEqual(['url', 'whisper', 'url', 'whisper']);
    expect(told.length).toBeLessThan(80);
    expect(log.lines.at(-1)).toMatchObject({ level: 'error' });
  });

  test('in a thread goes over the response URL only when the ephemeral message surely did not arrive', async () => {
    const { tools, to, told } = open([]);
    await replyInThread(tools, to, { kind: 'help' });
    const whisper = async () => ({ kind: 'refused', reason: 'user_not_in_channel' });
    const outside = { ...tools, voice: { whisper } as unknown as Voice };
    await replyInThread(outside, to, { kind: 'help' });
    expect(told).toEqual(['whisper', 'url']);
  });
});

function refused(): Error {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  });
}

/** Both ways to somebody; the response URL fails with these failures, one after the other. */
function open(failures: readonly unknown[]) {
  const told: string[] = [];
  const left = [...failures];
  const log = createLogFake();
  const respond = async () => {
    told.push('url');
    const failure = left.shift();
    if (failure !== undefined) throw failure;
  };
  const whisper = async () => {
    told.push('whisper');
    return { kind: 'said', ts: '' };
  };
  const stopping = new AbortController().signal;
  const tools = { voice: { whisper }, log, clock: createFastClock(5000), stopping } as unknown as Tools;
  const place = { workspace: 'T1', channel: SUPPORT };
  return { tools, to: { place, user: AMINA, respond: respond as unknown as RespondFn }, told, log };
}

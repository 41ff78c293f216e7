import { afterEach, expect, test } from 'vitest';
import { call, closeAll, type Running, SUPPORT, start } from './support.ts';

afterEach(closeAll);

const say = (playground: Running, channel = SUPPORT) =>
  call(playground, 'chat.postMessage', { channel, text: 'hi' });
const said = (playground: Running) => playground.workspace.channels.get(SUPPORT)?.messages.size;

test('a planned error comes as often as planned, then all is well', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'error', error: 'not_in_channel' }, { times: 2 });
  expect(await say(playground)).toEqual({ ok: false, error: 'not_in_channel' });
  expect(await say(playground)).toEqual({ ok: false, error: 'not_in_channel' });
  expect(await say(playground)).toMatchObject({ ok: true });
  expect(said(playground)).toBe(1);
});

test('a fault for one channel leaves the others alone', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'error', error: 'is_archived' }, { channel: SUPPORT });
  expect(await say(playground, 'C0INCIDNT2')).toMatchObject({ ok: true });
  expect(await say(playground)).toMatchObject({ error: 'is_archived' });
});

test('a rate limit is a 429 with the seconds to wait', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 7 });
  const response = await fetch(`${playground.apiUrl}chat.postMessage`, { method: 'POST' });
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await response.json()).toEqual({ ok: false, error: 'ratelimited' });
});

test('an HTTP fault answers with that status', async () => {
  const playground = await start();
  playground.faults.next('*', { kind: 'http', status: 503 });
  expect((await fetch(`${playground.apiUrl}auth.test`, { method: 'POST' })).status).toBe(503);
});

test('a connection cut before processing leaves nothing behind', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'drop-before' });
  await expect(say(playground)).rejects.toThrow('fetch failed');
  expect(said(playground)).toBe(0);
  expect(playground.calls.map(({ answer }) => answer)).toEqual([undefined]);
});

test('a connection cut after processing leaves the message behind', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'drop-after' });
  await expect(say(playground)).rejects.toThrow('fetch failed');
  expect(said(playground)).toBe(1);
  expect(playground.calls[0]?.answer).toMatchObject({ ok: true });
});

test('a delay comes before processing', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'delay', ms: 60 });
  const began = Date.now();
  const answer = say(playground);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said(playground)).toBe(0);
  expect(await answer).toMatchObject({ ok: true });
  expect(Date.now() - began).toBeGreaterThanOrEqual(59);
});

test('faults that nobody met can be taken back', async () => {
  const playground = await start();
  playground.faults.next('chat.postMessage', { kind: 'drop-before' });
  playground.faults.clear();
  expect(await say(playground)).toMatchObject({ ok: true });
});

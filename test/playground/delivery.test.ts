import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { AMINA, call, closeAll, connectRaw, type Envelope, SUPPORT, start, until } from './support.ts';

afterEach(closeAll);

const post = (text = 'hello') => ({ channel: SUPPORT, user: AMINA, text });
const eventId = ({ payload }: Envelope) => payload.event_id;

test('a connection begins with hello, and an event arrives as an envelope', async () => {
  const playground = await start();
  const { frames } = await connectRaw(playground);
  expect(frames[0]).toMatchObject({ type: 'hello', num_connections: 1 });
  playground.people.post(post());
  await until(() => frames.length === 2);
  expect(frames[1]).toMatchObject({
    type: 'events_api',
    accepts_response_payload: false,
    retry_attempt: 0,
    retry_reason: '',
    payload: { type: 'event_callback', event: { type: 'message', text: 'hello' } },
  });
});

test('an address for a connection works once', async () => {
  const playground = await start();
  const { url } = await call(playground, 'apps.connections.open', {}, { token: playground.appToken });
  const open = () =>
    new Promise((resolve) => {
      const socket = new WebSocket(String(url));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => resolve('refused'));
    });
  expect(await open()).toBe('open');
  expect(await open()).toBe('refused');
});

test('an event that is not acknowledged is retried as often as there are delays, with the same event ID', async () => {
  const playground = await start({ ackTimeout: 20 });
  const { frames } = await connectRaw(playground, () => undefined);
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'failed');
  const events = frames.slice(1);
  expect(events.map((frame) => [frame.retry_attempt, frame.retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
    [3, 'timeout'],
  ]);
  expect(new Set(events.map(eventId)).size).toBe(1);
  expect(new Set(events.map(({ envelope_id }) => envelope_id)).size).toBe(4);
});

test('retries end with the first acknowledgement', async () => {
  const playground = await start({ ackTimeout: 20 });
  const { frames } = await connectRaw(playground, ({ retry_attempt }) =>
    retry_attempt === 1 ? {} : undefined,
  );
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'acked');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(frames.slice(1).length).toBe(2);
  expect(playground.deliveries[0]?.attempts.map(({ ackedAt }) => ackedAt !== undefined)).toEqual([
    false,
    true,
  ]);
});

test('an acknowledgement that comes too late does not stop the retry, and its time is recorded', async () => {
  const playground = await start({ ackTimeout: 20, retryDelays: [60] });
  const late: Envelope[] = [];
  const { socket, frames } = await connectRaw(playground, (envelope) => {
    late.push(envelope);
    return undefined;
  });
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'waiting');
  socket.send(JSON.stringify({ envelope_id: late[0]?.envelope_id, payload: {} }));
  await until(() => frames.length === 3);
  expect(playground.deliveries[0]?.attempts[0]?.ackedAt).toBeDefined();
});

test('events wait while nobody is connected, and come as retries in their order', async () => {
  const playground = await start();
  playground.people.post(post('first'));
  playground.people.post(post('second'));
  await until(() => playground.deliveries.every(({ state }) => state === 'waiting'));
  const { frames } = await connectRaw(playground);
  await until(() => frames.length === 3);
  expect(frames.slice(1).map(({ payload, retry_attempt }) => [payload.event?.text, retry_attempt])).toEqual([
    ['first', 1],
    ['second', 1],
  ]);
});

test('an event that was in flight when the connection was cut is retried on the next one', async () => {
  const playground = await start({ ackTimeout: 40 });
  const first = await connectRaw(playground, () => undefined);
  playground.people.post(post());
  await until(() => first.frames.length === 2);
  playground.dropSockets();
  await until(() => first.closed());
  const second = await connectRaw(playground);
  await until(() => playground.deliveries[0]?.state === 'acked');
  expect(second.frames[1]).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
});

test('several connections share the events', async () => {
  const playground = await start();
  const sockets = [await connectRaw(playground), await connectRaw(playground)];
  for (const text of ['1', '2', '3', '4']) playground.people.post(post(text));
  await until(() => playground.deliveries.every(({ state }) => state === 'acked'));
  expect(sockets.map(({ frames }) => frames.length)).toEqual([3, 3]);
});

test('a polite disconnect asks the client to connect anew', async () => {
  const playground = await start();
  const { frames } = await connectRaw(playground);
  playground.refreshSockets();
  await until(() => frames.length === 2);
  expect(frames[1]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
});

test('an event can be sent a second time after it was acknowledged', async () => {
  const playground = await start();
  const { frames } = await connectRaw(playground);
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'acked');
  playground.redeliver(playground.deliveries[0]?.eventId ?? '');
  await until(() => frames.length === 3);
  expect(frames.slice(1).map(eventId)).toEqual([
    playground.deliveries[0]?.eventId,
    playground.deliveries[0]?.eventId,
  ]);
  expect(() => playground.redeliver('Ev0NOBODY')).toThrow('No event Ev0NOBODY');
});

test('a copy out of turn uses up none of the retries of an event that waits', async () => {
  const playground = await start({ ackTimeout: 20 });
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'waiting');
  for (let copy = 0; copy < 3; copy += 1) playground.redeliver(playground.deliveries[0]?.eventId ?? '');
  expect(playground.deliveries[0]?.state).toBe('waiting');
  const { frames } = await connectRaw(playground, () => undefined);
  await until(() => playground.deliveries[0]?.state === 'failed');
  expect(frames.slice(1).map(({ retry_attempt }) => retry_attempt)).toEqual([1, 2, 3]);
});

test('a retry is not sent when a copy was acknowledged before its time', async () => {
  const playground = await start({ ackTimeout: 20, retryDelays: [80] });
  let answers = false;
  const { frames } = await connectRaw(playground, () => (answers ? {} : undefined));
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'waiting');
  answers = true;
  playground.redeliver(playground.deliveries[0]?.eventId ?? '');
  await until(() => playground.deliveries[0]?.state === 'acked');
  await new Promise((resolve) => setTimeout(resolve, 160));
  expect(frames.slice(1).length).toBe(2);
});

test('a command is sent once only, and the person reads what went wrong', async () => {
  const playground = await start({ ackTimeout: 20 });
  const slash = () => playground.people.slash({ channel: SUPPORT, user: AMINA, command: '/oauth-error' });
  expect(await slash()).toEqual({ ok: false, error: 'dispatch_failed' });
  const { frames } = await connectRaw(playground, () => undefined);
  expect(await slash()).toEqual({ ok: false, error: 'operation_timeout' });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(frames.length).toBe(2);
  expect(frames[1]).not.toHaveProperty('retry_attempt');
  expect([...playground.workspace.ephemerals.values()].map(({ text, user }) => [user, text])).toEqual([
    ['USLACKBOT', '/oauth-error failed with the error "dispatch_failed"'],
    ['USLACKBOT', '/oauth-error failed with the error "operation_timeout"'],
  ]);
});

test('a frame that is no acknowledgement is ignored', async () => {
  const playground = await start();
  const { socket } = await connectRaw(playground);
  for (const frame of ['not JSON', '[]', '{"envelope_id":7}', '{"envelope_id":"unknown"}'])
    socket.send(frame);
  playground.people.post(post());
  await until(() => playground.deliveries[0]?.state === 'acked');
});

test('a connection that is made while the playground closes does not keep it open', async () => {
  const playground = await start();
  await connectRaw(playground);
  const { url } = await call(playground, 'apps.connections.open', {}, { token: playground.appToken });
  const closed = playground.close();
  const late = new WebSocket(String(url));
  late.on('error', () => late.terminate());
  await closed;
  expect(playground.sockets()).toBe(0);
});

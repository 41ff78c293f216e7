import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { signBody } from '../../src/playground/http-events.ts';
import { AMINA, closeAll, SUPPORT, start, until } from './support.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await closeAll();
});

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function listen(
  answer: (count: number) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    const { status, headers = {}, body = '' } = answer(received.length);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events` };
}

test('a signature is that of the Slack documentation', () => {
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  expect(signBody('8f742231b10e8888abcd99yyyzzz85a5', 1531420618, body)).toBe(
    'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  );
});

test('an event goes to the address as signed JSON', async () => {
  const { received, url } = await listen(() => ({ status: 200 }));
  const playground = await start({ eventsUrl: url });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  await until(() => playground.deliveries[0]?.state === 'acked');
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  const time = Number(headers['x-slack-request-timestamp']);
  expect(headers['x-slack-signature']).toBe(signBody(playground.signingSecret, time, body));
  expect(headers['x-slack-retry-num']).toBeUndefined();
  expect(JSON.parse(body)).toMatchObject({ type: 'event_callback', event: { text: 'hello' } });
});

test('a failed delivery is retried with its number and reason', async () => {
  const { received, url } = await listen((count) => ({ status: count < 3 ? 500 : 200 }));
  const playground = await start({ eventsUrl: url });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  await until(() => playground.deliveries[0]?.state === 'acked');
  const retries = received.map(({ headers }) => [
    headers['x-slack-retry-num'],
    headers['x-slack-retry-reason'],
  ]);
  expect(retries).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
  ]);
});

test('x-slack-no-retry ends the retries', async () => {
  const { received, url } = await listen(() => ({ status: 500, headers: { 'x-slack-no-retry': '1' } }));
  const playground = await start({ eventsUrl: url });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  await until(() => playground.deliveries[0]?.state === 'failed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(received.length).toBe(1);
});

test('nobody listening means retries for a lost connection', async () => {
  const playground = await start({ eventsUrl: 'http://127.0.0.1:9/slack/events' });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  await until(() => playground.deliveries[0]?.state === 'failed');
  expect(playground.deliveries[0]?.attempts.map(({ retryReason }) => retryReason)).toEqual([
    '',
    'connection_failed',
    'connection_failed',
    'connection_failed',
  ]);
});

test('a command goes as a form, and the text of the answer is shown', async () => {
  const { received, url } = await listen(() => ({ status: 200, body: 'Working on it' }));
  const playground = await start({ eventsUrl: url });
  await playground.people.slash({ channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'help' });
  const fields = Object.fromEntries(new URLSearchParams(received[0]?.body));
  expect(fields).toMatchObject({
    command: '/oauth-error',
    text: 'help',
    user_id: AMINA,
    is_enterprise_install: 'false',
  });
  expect([...playground.workspace.ephemerals.values()].map(({ text }) => text)).toEqual(['Working on it']);
});

test('a Bolt app over HTTP accepts the signature and answers', async () => {
  const port = await freePort();
  const playground = await start({ eventsUrl: `http://127.0.0.1:${port}/slack/events`, ackTimeout: 1_000 });
  const receiver = new HTTPReceiver({ signingSecret: playground.signingSecret, logLevel: LogLevel.ERROR });
  const clientOptions = { slackApiUrl: playground.apiUrl };
  const app = new App({ token: playground.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  app.message(async ({ say }) => void (await say('answered')));
  app.shortcut('explain_error', async ({ ack }) => ack());
  await app.start({ port, host: '127.0.0.1' });
  closers.push(() => app.stop());
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  const texts = () =>
    [...(playground.workspace.channels.get(SUPPORT)?.messages.values() ?? [])].map(({ text }) => text);
  await until(() => texts().includes('answered'));
  const shortcut = { channel: SUPPORT, user: AMINA, ts, callbackId: 'explain_error' };
  expect(await playground.people.shortcut(shortcut)).toEqual({ ok: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

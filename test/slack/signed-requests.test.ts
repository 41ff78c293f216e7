import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App, ReceiverEvent } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { createBoltLogger } from '../../src/slack/bolt-log.ts';
import type { Intake } from '../../src/slack/receive.ts';
import { createSignedRequests } from '../../src/slack/signed-requests.ts';
import { createLogFake } from '../fakes/log.ts';
import { signedHeaders } from './http-stage.ts';

const SECRET = 'a-signing-secret';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server whose signed requests come to `processEvent`; returns what is answered to a body. */
async function open(processEvent: (event: ReceiverEvent) => Promise<void>) {
  const log = createLogFake();
  const intake = { attach: (receiver: unknown) => receiver } as unknown as Intake;
  const requests = createSignedRequests(SECRET, { intake, logger: createBoltLogger(log) });
  requests.receiver.init({ processEvent } as unknown as App);
  const server = createServer((request, response) => void requests.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const send = (body: string, type?: string) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: signedHeaders(SECRET, body, type === undefined ? {} : { type }),
      signal: AbortSignal.timeout(5000),
    });
  return { send, log };
}

const EVENT = '{"type":"event_callback","event":{"type":"message"}}';

test('an event is answered with what acknowledges it', async () => {
  const { send } = await open(async ({ body, ack }) => ack({ told: body.type }));
  const response = await send(EVENT);
  expect([response.status, await response.json()]).toEqual([200, { told: 'event_callback' }]);
});

test('the address is verified with the challenge that Slack sends', async () => {
  const { send } = await open(async () => expect.unreachable('this is no event'));
  const response = await send('{"type":"url_verification","challenge":"abc"}');
  expect([response.status, await response.json()]).toEqual([200, { challenge: 'abc' }]);
});

test("the check of the server's certificate is answered", async () => {
  const { send } = await open(async () => expect.unreachable('this is no event'));
  expect((await send('ssl_check=1', 'application/x-www-form-urlencoded')).status).toBe(200);
});

test('what fails where nobody expects it is answered with 500, and said in the log', async () => {
  const { send, log } = await open(() => {
    throw new TypeError('nobody expects this');
  });
  expect((await send(EVENT)).status).toBe(500);
  expect(log.lines).toEqual([
    expect.objectContaining({ level: 'error', message: 'A signed request could not be taken' }),
  ]);
});

test('a body that cannot be read is not quoted in the log', async () => {
  const { send, log } = await open(async () => expect.unreachable('this is no event'));
  expect((await send('{"text": pasted')).status).toBe(400);
  expect(log.lines).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('pasted');
});

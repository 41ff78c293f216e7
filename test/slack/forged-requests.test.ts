import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { closeHttpStages, messageEvent, openOverHttp, signedHeaders } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, eventually, SUPPORT } from './stage.ts';

afterEach(closeHttpStages);

const FORM = 'application/x-www-form-urlencoded';
const now = () => Math.floor(Date.now() / 1000);
const send = (url: string, body: string, headers: Record<string, string>) =>
  fetch(url, { method: 'POST', body, headers });

const command = (responseUrl: string) =>
  new URLSearchParams({
    command: '/oauth-error',
    text: 'AADSTS50011',
    team_id: 'T0PLAYGRND',
    channel_id: SUPPORT,
    user_id: AMINA,
    response_url: responseUrl,
  }).toString();

describe('a request is refused and changes nothing', () => {
  const event = messageEvent(PASTE.redirect);
  test.each<readonly [string, number, string, (secret: string) => Record<string, string>]>([
    ['without a signature', 401, event, () => ({ 'content-type': 'application/json' })],
    ['signed with another secret', 401, event, () => signedHeaders('another-secret', event)],
    ['signed for another body', 401, event, (secret) => signedHeaders(secret, `${event} `)],
    ['signed six minutes ago', 401, event, (secret) => signedHeaders(secret, event, { at: now() - 360 })],
    ['signed an hour ahead', 401, event, (secret) => signedHeaders(secret, event, { at: now() + 3600 })],
    [
      'with the time of another signature',
      401,
      event,
      (secret) => ({
        ...signedHeaders(secret, event, { at: now() - 9 }),
        'x-slack-request-timestamp': `${now()}`,
      }),
    ],
    [
      'with a signature of another version',
      401,
      event,
      (secret) => {
        const headers = signedHeaders(secret, event);
        return { ...headers, 'x-slack-signature': (headers['x-slack-signature'] ?? '').replace('v0', 'v1') };
      },
    ],
    [
      'that hides a payload behind the check of the certificate',
      401,
      `ssl_check=0&payload=${encodeURIComponent(event)}`,
      () => ({ 'content-type': FORM }),
    ],
    ['that is signed and no JSON', 400, '{"type":', (secret) => signedHeaders(secret, '{"type":')],
    ...['null', '42', '"event_callback"', '[]', `[${event}]`].map(
      (body) =>
        [
          `that is signed and no JSON object: ${body}`,
          400,
          body,
          (secret: string) => signedHeaders(secret, body),
        ] as const,
    ),
    [
      'that is signed and has a payload that is no JSON object',
      400,
      'payload=null',
      (secret) => signedHeaders(secret, 'payload=null', { type: FORM }),
    ],
  ])('%s', async (_, status, body, headersFor) => {
    const { eventsUrl, said, stored, playground, signingSecret } = await openOverHttp();
    const response = await send(eventsUrl, body, headersFor(signingSecret));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
    expect(said()).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(playground.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  test.each([
    ['with its length told', false],
    ['in pieces without a length', true],
  ])('larger than two megabytes, %s', async (_, inPieces) => {
    const { eventsUrl, said, stored, signingSecret } = await openOverHttp();
    const body = messageEvent(`${PASTE.redirect} ${'x'.repeat(2_100_000)}`);
    const pieces = new Blob([body]).stream();
    const status = await fetch(eventsUrl, {
      method: 'POST',
      body: inPieces ? pieces : body,
      headers: signedHeaders(signingSecret, body),
      ...(inPieces ? { duplex: 'half' } : {}),
    } as RequestInit).then(
      (response) => response.status,
      // The connection may be cut before all is sent.
      () => 413,
    );
    expect(status).toBe(413);
    expect(said()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('with another method, which says what is allowed', async () => {
    const { eventsUrl } = await openOverHttp();
    const response = await fetch(eventsUrl);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a request that comes a second time', () => {
  test('is refused when it is an event, which stays answered once', async () => {
    const { eventsUrl, said, playground, signingSecret } = await openOverHttp();
    const { ts } = playground.people.post({ channel: SUPPORT, user: 'U0BENJI002', text: 'hello' });
    await eventually(() => playground.deliveries.every(({ state }) => state === 'acked'));
    const body = messageEvent(PASTE.redirect, ts);
    const headers = signedHeaders(signingSecret, body);
    expect((await send(eventsUrl, body, headers)).status).toBe(200);
    expect((await send(eventsUrl, body, headers)).status).toBe(401);
    expect(said()).toHaveLength(1);
  });

  test('is refused when it is a command, also when both come at once', async () => {
    const { eventsUrl, playground, signingSecret } = await openOverHttp();
    const body = command('http://127.0.0.1:9/none');
    const headers = signedHeaders(signingSecret, body, { type: FORM });
    const statuses = await Promise.all(
      [1, 2, 3].map(async () => (await send(eventsUrl, body, headers)).status),
    );
    expect(statuses.toSorted()).toEqual([200, 401, 401]);
    await eventually(() => playground.workspace.ephemerals.size > 0);
    expect(playground.workspace.ephemerals.size).toBe(1);
  });

  test('is taken when the work had failed', async () => {
    const { eventsUrl, said, playground, signingSecret } = await openOverHttp();
    const { ts } = playground.people.post({ channel: SUPPORT, user: 'U0BENJI002', text: 'hello' });
    const body = messageEvent(PASTE.redirect, ts);
    const headers = signedHeaders(signingSecret, body);
    playground.faults.next('chat.postMessage', { kind: 'error', error: 'account_inactive' });
    expect((await send(eventsUrl, body, headers)).status).toBe(500);
    expect((await send(eventsUrl, body, headers)).status).toBe(200);
    expect(said()).toHaveLength(1);
  });
});

describe('an address for answers that is not at Slack', () => {
  /** Notes what somebody else than Slack is sent. */
  async function eavesdrop() {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(`${request.method} ${request.headers.authorization ?? 'without a token'}`);
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { heard, url: `http://127.0.0.1:${port}/x`, close: () => server.close() };
  }

  test('gets nothing through a command without a signature', async () => {
    const { eventsUrl, playground } = await openOverHttp();
    const { heard, url, close } = await eavesdrop();
    expect((await send(eventsUrl, command(url), { 'content-type': FORM })).status).toBe(401);
    expect(heard).toEqual([]);
    expect(playground.workspace.ephemerals.size).toBe(0);
    close();
  });

  test('gets nothing through a signed command either: the answer goes by an ephemeral message', async () => {
    const { eventsUrl, playground, signingSecret } = await openOverHttp();
    const { heard, url, close } = await eavesdrop();
    const body = command(url);
    const headers = signedHeaders(signingSecret, body, { type: FORM });
    expect((await send(eventsUrl, body, headers)).status).toBe(200);
    await eventually(() => playground.workspace.ephemerals.size === 1);
    expect(heard).toEqual([]);
    close();
  });
});

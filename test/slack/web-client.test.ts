import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createWebClient } from '../../src/slack/web-client.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Seen {
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly token: string | undefined;
  readonly body: string;
}

async function serve(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { authorization: token, 'content-type': type } = request.headers;
    seen.push({ url: request.url, type, token, body });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  return { seen, slackApiUrl, client: createWebClient('xoxb-1', { slackApiUrl }) };
}

const json = (body: unknown) => (response: ServerResponse) => response.end(JSON.stringify(body));

test('writes go as JSON, reads as a form, both with the token', async () => {
  const { client, seen } = await serve(json({ ok: true, ts: '1.2' }));
  const blocks = [{ type: 'divider' }];
  expect(await client.call('chat.postMessage', { channel: 'C1', blocks, thread_ts: undefined })).toEqual({
    kind: 'done',
    answer: { ok: true, ts: '1.2' },
  });
  await client.call('conversations.replies', {
    channel: 'C1',
    limit: 200,
    include_all_metadata: true,
    cursor: undefined,
  });
  expect(seen.map(({ url, body }) => [url, body])).toEqual([
    ['/api/chat.postMessage', '{"channel":"C1","blocks":[{"type":"divider"}]}'],
    ['/api/conversations.replies', 'channel=C1&limit=200&include_all_metadata=true'],
  ]);
  expect(seen.every(({ token }) => token === 'Bearer xoxb-1')).toBe(true);
});

test('a token of a whole organisation names the workspace in each call', async () => {
  const { slackApiUrl, seen } = await serve(json({ ok: true }));
  await createWebClient('xoxb-1', { slackApiUrl, teamId: 'T1' }).call('auth.test', {});
  expect(seen[0]?.body).toBe('team_id=T1');
});

test.each([
  [
    'Slack refuses it',
    json({ ok: false, error: 'channel_not_found' }),
    { kind: 'refused', reason: 'channel_not_found' },
  ],
  [
    'the token is dead',
    json({ ok: false, error: 'token_revoked' }),
    { kind: 'broken', reason: 'token_revoked' },
  ],
  [
    'Slack is in trouble',
    json({ ok: false, error: 'internal_error' }),
    { kind: 'unknown', reason: 'internal_error', told: true },
  ],
  [
    'it comes too fast',
    (response: ServerResponse) => response.writeHead(429, { 'retry-after': '7' }).end('{"ok":false}'),
    { kind: 'rate-limited', wait: 7000 },
  ],
  [
    'a gateway fails',
    (response: ServerResponse) => response.writeHead(502).end('<html>'),
    { kind: 'unknown', reason: 'http_502', told: true },
  ],
  [
    'the answer is no JSON',
    (response: ServerResponse) => response.end('<html>'),
    { kind: 'unknown', reason: 'no_json' },
  ],
  [
    'the connection is cut',
    (response: ServerResponse) => response.destroy(),
    { kind: 'unknown', reason: 'UND_ERR_SOCKET' },
  ],
])('a call is understood when %s', async (_, answer, told) => {
  const { client } = await serve(answer);
  expect(await client.call('chat.postMessage', {})).toEqual(told);
});

test('a call surely did not arrive when nobody listens', async () => {
  const client = createWebClient('xoxb-1', { slackApiUrl: 'http://127.0.0.1:9/api/' });
  expect(await client.call('chat.postMessage', {})).toEqual({ kind: 'unreached', reason: 'ECONNREFUSED' });
});

test('no redirect is followed, so that the token goes nowhere else', async () => {
  const elsewhere = await serve(json({ ok: true }));
  const { client } = await serve((response) =>
    response.writeHead(307, { location: elsewhere.slackApiUrl }).end(),
  );
  expect(await client.call('chat.postMessage', {})).toEqual({ kind: 'refused', reason: 'http_307' });
  expect(elsewhere.seen).toEqual([]);
});

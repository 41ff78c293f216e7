import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { FILE_LIMITS } from '../../src/core/files/limits.ts';
import { downloadFile, readSharedFiles, type SharedFile } from '../../src/slack/files.ts';

const TOKEN = 'xoxb-test-token';
const file = (url: string | undefined, more: Partial<SharedFile> = {}): SharedFile => ({
  id: 'F1',
  name: 'app.log',
  mimetype: 'text/plain',
  ...(url === undefined ? {} : { url }),
  ...more,
});

/** Fetches as the bot would, and notes who was asked; nobody is reached. */
async function ask(
  url: string | undefined,
  { apiUrl = 'https://slack.com/api/', response = () => new Response('content') } = {},
) {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  const parts = {
    botToken: TOKEN,
    slackApiUrl: apiUrl,
    stopping: new AbortController().signal,
    fetch: async (target: string | URL | Request, init?: RequestInit) => {
      asked.push({ url: String(target), init });
      return response();
    },
  };
  return { asked, result: await downloadFile(parts, file(url)) };
}

describe('the bot token goes to Slack alone', () => {
  test.each([
    ['https://files.slack.com/files-pri/T1-F1/download/app.log'],
    ['https://acme.slack.com/files/app.log'],
    ['https://slack-files.com/files-pri/T1-F1/app.log'],
  ])('it is sent to %s', async (url) => {
    const { asked, result } = await ask(url);
    expect(result).toEqual({ kind: 'fetched', bytes: Buffer.from('content') });
    expect(asked[0]?.init).toMatchObject({
      redirect: 'manual',
      headers: { authorization: `Bearer ${TOKEN}` },
    });
  });

  test.each([
    ['http://files.slack.com/x'],
    ['https://files.slack.com:8443/x'],
    ['https://files.slack.com.evil.example/x'],
    ['https://evilslack.com/x'],
    ['https://evil-slack-files.com/x'],
    ['https://files.slack.com@evil.example/x'],
    ['https://user:pass@files.slack.com/x'],
    ['https://evil.example/?https://files.slack.com/'],
    ['http://127.0.0.1:3000/files/F1'],
    ['file:///etc/passwd'],
    ['//files.slack.com/x'],
    ['not an address'],
    [undefined],
  ])('%s is never asked', async (url) => {
    const { asked, result } = await ask(url);
    expect(result).toMatchObject({ kind: 'refused', reason: 'foreign' });
    expect(asked).toEqual([]);
  });

  test('the origin of a local workspace is asked, and no other port of it', async () => {
    const apiUrl = 'http://127.0.0.1:3000/api/';
    expect((await ask('http://127.0.0.1:3000/files/F1/app.log', { apiUrl })).result.kind).toBe('fetched');
    expect((await ask('http://127.0.0.1:3001/files/F1/app.log', { apiUrl })).asked).toEqual([]);
  });
});

describe('what is no file is refused', () => {
  const page = { headers: { 'content-type': 'text/html; charset=utf-8' } };
  test.each([
    ['a sign-in page', new Response('<title>Sign in | Slack</title>', page), 'not-allowed'],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      'not-allowed',
    ],
    ['a refusal', new Response('', { status: 403 }), 'not-allowed'],
    ['what is gone', new Response('', { status: 404 }), 'gone'],
    ['trouble at Slack', new Response('', { status: 503 }), 'failed'],
    [
      'a length beyond the limit',
      new Response('x', { headers: { 'content-length': String(FILE_LIMITS.bytes + 1) } }),
      'too-large',
    ],
  ])('%s', async (_, response, reason) => {
    const { result } = await ask('https://files.slack.com/x', { response: () => response });
    expect(result).toMatchObject({ kind: 'refused', reason });
  });

  test('and reading stops at the limit, whatever the length was said to be', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { result } = await ask('https://files.slack.com/x', { response: () => new Response(endless) });
    expect(result).toMatchObject({ kind: 'refused', reason: 'too-large' });
    expect(sent).toBeLessThan(FILE_LIMITS.bytes + 5_000_000);
  });
});

describe('over a real connection', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
  const serve = async (handle: RequestListener) => {
    const server = createServer(handle);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const fetchFrom = (origin: string, stopping = new AbortController().signal) =>
    downloadFile({ botToken: TOKEN, slackApiUrl: `${origin}/api/`, stopping }, file(`${origin}/files/F1`));

  test('a redirect is not followed, so that the token stays here', async () => {
    const seen: (string | undefined)[] = [];
    const thief = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const origin = await serve((_, response) => {
      response.writeHead(302, { location: `${thief}/take` }).end();
    });
    expect(await fetchFrom(origin)).toMatchObject({ kind: 'refused', reason: 'not-allowed' });
    expect(seen).toEqual([]);
  });

  test('an answer that breaks off, or does not come before the program ends, is a failure', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('begin');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await fetchFrom(origin)).toMatchObject({ kind: 'refused', reason: 'failed' });
    const silent = await serve(() => undefined);
    expect(await fetchFrom(silent, AbortSignal.timeout(30))).toMatchObject({
      kind: 'refused',
      reason: 'failed',
    });
  });
});

describe('the files of a message', () => {
  test('are read from what Slack says, at most three, also of forwarded messages', () => {
    const shared = (id: string) => ({
      id,
      name: `${id}.log`,
      mimetype: 'text/plain',
      size: 5,
      url_private: `https://files.slack.com/${id}`,
    });
    expect(
      readSharedFiles({
        files: [shared('F1'), { name: 'no id' }, shared('F2')],
        attachments: [{ files: [shared('F3'), shared('F4')] }],
      }),
    ).toEqual([
      { id: 'F1', name: 'F1.log', mimetype: 'text/plain', size: 5, url: 'https://files.slack.com/F1' },
      { id: 'F2', name: 'F2.log', mimetype: 'text/plain', size: 5, url: 'https://files.slack.com/F2' },
      { id: 'F3', name: 'F3.log', mimetype: 'text/plain', size: 5, url: 'https://files.slack.com/F3' },
    ]);
  });

  test('have no address when they are kept elsewhere or not shown to us, and are none when deleted', () => {
    const url_private = 'https://files.slack.com/F1';
    expect(
      readSharedFiles({
        files: [
          { id: 'F1', is_external: true, url_private },
          { id: 'F2', file_access: 'check_file_info' },
          { id: 'F3', mode: 'tombstone', url_private },
        ],
      }),
    ).toEqual([
      { id: 'F1', name: 'file', mimetype: '' },
      { id: 'F2', name: 'file', mimetype: '' },
    ]);
    expect(readSharedFiles({})).toEqual([]);
  });
});

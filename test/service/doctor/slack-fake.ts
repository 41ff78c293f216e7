import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';

/** One call as it arrived. */
export interface FakeCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Answers of a Web API method: a body, and headers if any. */
export type FakeAnswer = (call: FakeCall) => {
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
};

/** A Web API of which each method can be set, with what a sound workspace answers until then. */
export interface SlackFake {
  readonly apiUrl: string;
  readonly calls: readonly FakeCall[];
  set(method: string, answer: FakeAnswer): void;
  close(): void;
}

/** All bot scopes of the manifest. */
const SCOPES: readonly string[] = parse(
  readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8'),
).oauth_config.scopes.bot;

/** Starts a Web API on a free port. */
export async function startSlackFake(now: () => number): Promise<SlackFake> {
  const answers = new Map<string, FakeAnswer>(Object.entries(SOUND));
  const calls: FakeCall[] = [];
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      const {
        body,
        headers,
        status = 200,
      } = answers.get(call.method)?.(call) ?? {
        body: { ok: false, error: 'unknown_method' },
      };
      response.writeHead(status, { date: new Date(now()).toUTCString(), ...headers });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls,
    set: (method, answer) => void answers.set(method, answer),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const SOUND: Readonly<Record<string, FakeAnswer>> = {
  'api.test': () => ({ body: { ok: true } }),
  'auth.test': () => ({
    body: { ok: true, team: 'Example', user: 'oauth-error', bot_id: 'B01' },
    headers: { 'x-oauth-scopes': SCOPES.join(',') },
  }),
  'apps.connections.open': () => ({ body: { ok: true, url: 'wss://example.com/' } }),
  'users.info': ({ args }) => ({ body: { ok: true, user: { id: args.user, deleted: false } } }),
  'usergroups.list': () => ({ body: { ok: true, usergroups: [{ id: 'S012ABC' }] } }),
  'conversations.info': ({ args }) => ({ body: { ok: true, channel: { id: args.channel } } }),
};

async function readCall(request: IncomingMessage): Promise<FakeCall> {
  return {
    method: (request.url ?? '').replace('/api/', ''),
    token: (request.headers.authorization ?? '').replace('Bearer ', ''),
    args: Object.fromEntries(new URLSearchParams(await text(request))),
  };
}

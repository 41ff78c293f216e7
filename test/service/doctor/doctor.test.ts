import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPlayground } from '../../../src/playground/playground.ts';
import type { Diagnosis } from '../../../src/service/doctor/diagnosis.ts';
import { type Examined, examine } from '../../../src/service/doctor/examine.ts';
import { startHttp } from '../../../src/service/http.ts';
import { createPrivateRedis, freePort } from '../servers.ts';
import { type SlackFake, startSlackFake } from './slack-fake.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const catalog = { folder: join(folder, 'catalog'), cache: join(folder, 'cache') };
const configFile = join(folder, 'config.yml');

beforeAll(() => {
  // A few entries instead of all of them: what is checked is the checking.
  const source = fileURLToPath(new URL('../../../catalog/oauth', import.meta.url));
  mkdirSync(join(catalog.folder, 'oauth'), { recursive: true });
  cpSync(join(source, '_provider.yml'), join(catalog.folder, 'oauth/_provider.yml'));
  cpSync(join(source, 'invalid_grant.yml'), join(catalog.folder, 'oauth/invalid_grant.yml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let slack: SlackFake;
let port: number;
beforeEach(async () => {
  slack = await startSlackFake(() => NOW);
  port = await freePort();
  writeFileSync(
    configFile,
    `contacts:
  tenant-admin: { name: Identity platform, mention: "<!subteam^S012ABC>" }
  idp-owner: { name: IdP on-call, mention: "<@U0456>", channel: C0123 }
channels:
  C0456: { replies: "off" }
`,
  );
});
afterEach(() => slack.close());

async function diagnose(
  env: Record<string, string> = {},
  more: Examined = {},
): Promise<readonly Diagnosis[]> {
  const examined = examine({
    env: {
      SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefgh',
      SLACK_APP_TOKEN: 'xapp-1-A0-1-abcdefgh',
      SLACK_API_URL: slack.apiUrl,
      STORE_URL: `sqlite:${join(folder, 'store.db')}`,
      CONFIG_FILE: configFile,
      PORT: String(port),
      ...env,
    },
    now: () => NOW,
    catalog,
    ...more,
  });
  const found: Diagnosis[] = [];
  for await (const diagnosis of examined) found.push(diagnosis);
  return found;
}

const problemsOf = (found: readonly Diagnosis[]) => found.filter(({ level }) => level === 'problem');

describe('a sound installation', () => {
  test('has no problems, one line for each thing that was looked at', async () => {
    const found = await diagnose();
    expect(problemsOf(found)).toEqual([]);
    expect(found.map(({ check }) => check)).toEqual([
      'Node.js',
      'configuration',
      'catalog',
      'store',
      'port',
      'bot token',
      'app token',
      'clock',
      'bot scopes',
      'events',
      'contacts',
    ]);
    expect(found.at(-1)?.says).toBe('4 of 4 people, groups and channels are there');
    const tokens = new Map(slack.calls.map(({ method, token }) => [method, token.slice(0, 4)]));
    expect(tokens.get('apps.connections.open')).toBe('xapp');
    expect(tokens.get('auth.test')).toBe('xoxb');
  });

  test('says what cannot be checked without further scopes, once, and takes it for no problem', async () => {
    for (const method of ['users.info', 'usergroups.list', 'conversations.info'])
      slack.set(method, () => ({ body: { ok: false, error: 'missing_scope', needed: 'x:read' } }));
    const found = await diagnose();
    expect(problemsOf(found)).toEqual([]);
    expect(found.filter(({ check }) => check === 'contacts')).toEqual([
      expect.objectContaining({
        level: 'note',
        says: expect.stringContaining('without the bot scope x:read'),
      }),
    ]);
  });

  test('may be the playground, over its Web API', async () => {
    const playground = createPlayground({});
    const http = await startHttp({
      port: 0,
      ready: async () => [],
      metrics: { render: async () => '', contentType: 'text/plain' },
      extra: (request, response) => playground.handle(request, response),
      upgrade: playground.upgrade,
    });
    playground.setBaseUrl(http.url);
    writeFileSync(configFile, '');
    const found = await diagnose(
      {
        SLACK_BOT_TOKEN: playground.botToken,
        SLACK_APP_TOKEN: playground.appToken,
        SLACK_API_URL: `${http.url}/api/`,
      },
      { now: Date.now },
    );
    expect(problemsOf(found)).toEqual([]);
    expect(found.filter(({ level }) => level === 'ok').map(({ check }) => check)).toEqual(
      expect.arrayContaining(['bot token', 'app token', 'clock']),
    );
    await playground.close();
    await http.close();
  });

  test('may have no tokens at all, and then the playground is what starts', async () => {
    const found = await diagnose({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' });
    expect(problemsOf(found)).toEqual([]);
    expect(found.at(-1)).toMatchObject({ check: 'tokens', level: 'note' });
  });

  test('may be one that is running already', async () => {
    const http = await startHttp({
      port,
      ready: async () => [],
      metrics: { render: async () => '', contentType: 'text/plain' },
    });
    const found = await diagnose();
    expect(found.find(({ check }) => check === 'port')).toMatchObject({
      level: 'note',
      says: expect.stringContaining('running'),
    });
    await http.close();
  });
});

/** A fault: how it is planted, where it must be found, in which words, and the remedy. */
type Fault = readonly [
  name: string,
  check: string,
  says: RegExp,
  remedy: RegExp,
  plant: () => Promise<Parameters<typeof diagnose>> | Parameters<typeof diagnose>,
];

const refuse = (method: string, error: string) => {
  slack.set(method, () => ({ body: { ok: false, error } }));
  return [{}] as Parameters<typeof diagnose>;
};

const FAULTS: readonly Fault[] = [
  [
    'a runtime that is too old',
    'Node.js',
    /20\.11\.1.*24 or newer/,
    /npm ci/,
    () => [{}, { nodeVersion: '20.11.1' }],
  ],
  [
    'half a pair of tokens',
    'configuration',
    /SLACK_BOT_TOKEN.*other half is missing/,
    /SLACK_APP_TOKEN/,
    () => [{ SLACK_APP_TOKEN: '' }],
  ],
  [
    'a misspelt field in the configuration file',
    'configuration',
    /config\.yml:1 .*no field is called "contcats"/,
    /did you mean "contacts"/,
    () => {
      writeFileSync(configFile, 'contcats: {}\n');
      return [];
    },
  ],
  [
    'a broken entry of their own',
    'catalog',
    /broken\.yml/,
    /./,
    () => {
      const own = join(folder, 'own');
      mkdirSync(join(own, 'oauth'), { recursive: true });
      writeFileSync(join(own, 'oauth/broken.yml'), 'title: [half\n');
      return [{}, { catalog: { ...catalog, own } }];
    },
  ],
  [
    'a store that is not there',
    'store',
    /redis:.*ECONNREFUSED/,
    /start the server, or correct host and port/,
    async () => [{ STORE_URL: `redis://127.0.0.1:${await freePort()}` }],
  ],
  [
    'a port that is taken',
    'port',
    /another program listens on \d+/,
    /PORT=\d+/,
    async () => {
      port = await occupy();
      return [];
    },
  ],
  [
    'a bot token that was revoked',
    'bot token',
    /token_revoked/,
    /SLACK_BOT_TOKEN/,
    () => refuse('auth.test', 'token_revoked'),
  ],
  [
    "a person's token in place of a bot's",
    'bot token',
    /belongs to a person \(ann\)/,
    /Bot User OAuth Token/,
    () => {
      slack.set('auth.test', () => ({ body: { ok: true, user: 'ann', team: 'Example' } }));
      return [];
    },
  ],
  [
    'a Slack that cannot be reached',
    'bot token',
    /127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/,
    /HTTPS connections to 127\.0\.0\.1/,
    async () => [{ SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` }],
  ],
  [
    'a proxy that answers in place of Slack',
    'bot token',
    /HTTP 502.*not Slack's/,
    /SLACK_API_URL/,
    () => {
      slack.set('auth.test', () => ({ body: {}, status: 502 }));
      return [];
    },
  ],
  [
    'an app token without its scope',
    'app token',
    /connections:write/,
    /App-Level Tokens/,
    () => refuse('apps.connections.open', 'missing_scope'),
  ],
  [
    'a missing bot scope',
    'bot scopes',
    /missing: chat:write/,
    /manifest\.yml.*install the app again/,
    () => {
      slack.set('auth.test', () => ({
        body: { ok: true, team: 'Example', user: 'oauth-error', bot_id: 'B01' },
        headers: { 'x-oauth-scopes': 'app_mentions:read,channels:history,commands,im:history' },
      }));
      return [];
    },
  ],
  [
    'a clock that is ten minutes slow',
    'clock',
    /60[01] s behind Slack's/,
    /timedatectl/,
    () => {
      slack.set('auth.test', () => ({
        body: { ok: true, team: 'Example', user: 'oauth-error', bot_id: 'B01' },
        headers: { 'x-oauth-scopes': 'chat:write', date: new Date(NOW + 600_000).toUTCString() },
      }));
      return [];
    },
  ],
  [
    'a contact who is not there',
    'contacts',
    /idp-owner "IdP on-call": there is no user U0456/,
    /oauth-error-bot\.yml/,
    () => refuse('users.info', 'user_not_found'),
  ],
  [
    'a user group that was removed',
    'contacts',
    /tenant-admin "Identity platform": there is no user group S012ABC/,
    /correct its ID/,
    () => {
      slack.set('usergroups.list', () => ({ body: { ok: true, usergroups: [] } }));
      return [];
    },
  ],
  [
    'an archived channel',
    'contacts',
    /the channel C0123 is archived/,
    /correct its ID/,
    () => {
      slack.set('conversations.info', ({ args }) => ({
        body: { ok: true, channel: { id: args.channel, is_archived: args.channel === 'C0123' } },
      }));
      return [];
    },
  ],
];

describe('each planted fault is found, with its remedy', () => {
  test.each(FAULTS)('%s', async (_name, check, says, remedy, plant) => {
    const found = problemsOf(await diagnose(...(await plant())));
    expect(found).toContainEqual({
      check,
      level: 'problem',
      says: expect.stringMatching(says),
      remedy: expect.stringMatching(remedy),
    });
    expect(JSON.stringify(found)).not.toMatch(/abcdefgh/);
  });

  test('a slow clock also while the bot token is refused, and what cannot be checked then is said', async () => {
    const headers = { date: new Date(NOW + 600_000).toUTCString() };
    slack.set('auth.test', () => ({ body: { ok: false, error: 'token_revoked' }, headers }));
    const found = await diagnose();
    expect(problemsOf(found).map(({ check }) => check)).toEqual(['bot token', 'clock']);
    expect(found.slice(-3).map(({ check, level }) => [check, level])).toEqual([
      ['bot scopes', 'note'],
      ['events', 'note'],
      ['contacts', 'note'],
    ]);
  });

  const redis = createPrivateRedis('A Redis that forgets', [
    ...['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'],
  ]);

  test('a Redis that throws keys out', async ({ skip }) => {
    const server = await redis;
    if (!server) return skip('redis-server is not installed');
    await server.start();
    const found = problemsOf(await diagnose({ STORE_URL: server.url }));
    expect(found).toEqual([
      expect.objectContaining({
        check: 'store',
        says: expect.stringContaining('allkeys-lru'),
        remedy: 'set maxmemory-policy noeviction',
      }),
    ]);
    await server.remove();
  });
});

test('a token goes to no other address than the one that was asked', async () => {
  const elsewhere = await startSlackFake(() => NOW);
  slack.set('auth.test', () => ({
    body: {},
    status: 307,
    headers: { location: `${elsewhere.apiUrl}auth.test` },
  }));
  const found = problemsOf(await diagnose());
  expect(found).toContainEqual(expect.objectContaining({ check: 'bot token' }));
  expect(elsewhere.calls).toEqual([]);
  elsewhere.close();
});

async function occupy(): Promise<number> {
  const server = createServer((_request, response) => response.end('something else'));
  server.listen(0);
  await once(server, 'listening');
  server.unref();
  return (server.address() as AddressInfo).port;
}

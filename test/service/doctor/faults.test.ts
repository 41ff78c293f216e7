import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPrivateRedis, freePort } from '../servers.ts';
import { catalog, configFile, diagnose, folder, NOW, problemsOf, slack, useStage } from './stage.ts';

useStage();

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

/** All channels are there, but for what is said of one. */
const answerAbout = (id: string, body: Readonly<Record<string, unknown>>) =>
  slack.set('conversations.info', ({ args }) => ({
    body: args.channel === id ? body : { ok: true, channel: { id: args.channel, is_member: true } },
  }));

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
      return [{ PORT: String(await occupy()) }];
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
  ...['default', 'C0457'].map(
    (name): Fault => [
      `an incident channel that is not there, for ${name}`,
      'contacts',
      new RegExp(`^channels\\.${name}\\.incidents: there is no channel C0789 that the bot can see`),
      /correct its ID/,
      () => {
        writeFileSync(configFile, `channels: { ${name}: { incidents: C0789 } }\n`);
        answerAbout('C0789', { ok: false, error: 'channel_not_found' });
        return [];
      },
    ],
  ),
  [
    'an incident channel in which the bot is not',
    'contacts',
    /channels\.default\.incidents: the bot is no member of the channel C0789/,
    /invite the bot/,
    () => {
      writeFileSync(configFile, 'channels: { default: { incidents: C0789 } }\n');
      answerAbout('C0789', { ok: true, channel: { id: 'C0789', is_member: false } });
      return [];
    },
  ],
  [
    "a contact's channel in which the bot is not",
    'contacts',
    /idp-owner "IdP on-call": the bot is no member of the channel C0123, and cannot post there/,
    /invite the bot/,
    () => {
      answerAbout('C0123', { ok: true, channel: { id: 'C0123', is_member: false } });
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

async function occupy(): Promise<number> {
  const server = createServer((_request, response) => response.end('something else'));
  server.listen(0);
  await once(server, 'listening');
  server.unref();
  return (server.address() as AddressInfo).port;
}

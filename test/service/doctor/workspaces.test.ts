import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/service/clock.ts';
import type { Diagnosis } from '../../../src/service/doctor/diagnosis.ts';
import { examine } from '../../../src/service/doctor/examine.ts';
import { checkSigningSecret } from '../../../src/service/doctor/secrets.ts';
import { createInstallations } from '../../../src/service/installations.ts';
import { openStores } from '../../../src/service/open-stores.ts';
import { createLogFake } from '../../fakes/log.ts';
import { freePort } from '../servers.ts';
import { type SlackFake, startSlackFake } from './slack-fake.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const [OLD, NEW, LOST] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer];
const CATALOG = fileURLToPath(new URL('../../../catalog', import.meta.url));
const CLIENT_SECRET = 'abcdefgh12345678';

let slack: SlackFake;
let folder: string;
beforeEach(async () => {
  slack = await startSlackFake(() => NOW);
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  mkdirSync(join(folder, 'catalog/oauth'), { recursive: true });
  for (const name of ['_provider.yml', 'invalid_grant.yml'])
    cpSync(join(CATALOG, 'oauth', name), join(folder, 'catalog/oauth', name));
});
afterEach(() => {
  slack.close();
  rmSync(folder, { recursive: true });
});

const storeUrl = () => `sqlite:${join(folder, 'store.db')}`;

async function install(id: string, key: Buffer): Promise<void> {
  const stores = await openStores(storeUrl(), { clock: systemClock, log: createLogFake() });
  await createInstallations({ ...stores, clock: systemClock, keys: [key] }).write(id, { token: 'xoxb-1' });
  await stores.close();
}

/** What the doctor finds where many workspaces are served, after the catalog and the like. */
async function diagnose(env: Record<string, string> = {}): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  const examined = examine({
    env: {
      SLACK_CLIENT_ID: '111.222',
      SLACK_CLIENT_SECRET: CLIENT_SECRET,
      SLACK_STATE_SECRET: 'a-state-secret-of-a-test',
      SLACK_SIGNING_SECRET: 'another-signing-secret',
      ENCRYPTION_KEY: `${NEW.toString('base64')},${OLD.toString('base64')}`,
      PUBLIC_URL: 'https://bot.example.com',
      SLACK_API_URL: slack.apiUrl,
      STORE_URL: storeUrl(),
      PORT: String(await freePort()),
      ...env,
    },
    now: () => NOW,
    // What is wrong with a catalog is another test's.
    catalog: { folder: join(folder, 'catalog'), cache: join(folder, 'cache') },
  });
  for await (const diagnosis of examined) found.push(diagnosis);
  expect(JSON.stringify(found)).not.toMatch(/xoxb|abcdefgh/);
  return found.slice(found.findIndex(({ check }) => check === 'port') + 1);
}

describe('where many workspaces are served', () => {
  test('secret, Slack, clock, installations and events are looked at, and a sound bot has no problem', async () => {
    await install('T0ALPHA', NEW);
    await install('T0BETA', OLD);
    const found = await diagnose();
    expect(found.map(({ check, level }) => [check, level])).toEqual([
      ['signing secret', 'note'],
      ['Slack', 'ok'],
      ['clock', 'ok'],
      ['installations', 'ok'],
      ['installations', 'note'],
      ['events', 'note'],
    ]);
    expect(found[3]?.says).toBe('2 can be opened');
    expect(found[4]?.says).toBe('1 still need the old key: T0BETA');
    expect(slack.calls.map(({ method, token }) => [method, token])).toEqual([['api.test', '']]);
  });

  test('no installation yet is no problem', async () => {
    const found = await diagnose();
    expect(found).toContainEqual(
      expect.objectContaining({
        check: 'installations',
        level: 'note',
        remedy: expect.stringContaining('/slack/install'),
      }),
    );
  });
});

type Fault = readonly [
  name: string,
  check: string,
  says: RegExp,
  remedy: RegExp,
  plant: () => Promise<Record<string, string>>,
];

const FAULTS: readonly Fault[] = [
  [
    'an installation that was sealed with a key which is lost',
    'installations',
    /^1 of 2 cannot be opened with ENCRYPTION_KEY: T0BETA$/,
    /ENCRYPTION_KEY=new,old/,
    async () => {
      await install('T0ALPHA', NEW);
      await install('T0BETA', LOST);
      return {};
    },
  ],
  [
    "the client secret in the signing secret's place",
    'signing secret',
    /same as the client secret/,
    /App Credentials > Signing Secret/,
    async () => ({ SLACK_SIGNING_SECRET: CLIENT_SECRET }),
  ],
  [
    'a clock that is ten minutes slow',
    'clock',
    /60[01] s behind Slack's/,
    /timedatectl/,
    async () => {
      const headers = { date: new Date(NOW + 600_000).toUTCString() };
      slack.set('api.test', () => ({ body: { ok: true }, headers }));
      return {};
    },
  ],
  [
    'a Slack that cannot be reached',
    'Slack',
    /127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/,
    /HTTPS connections to 127\.0\.0\.1/,
    async () => ({ SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` }),
  ],
  [
    'a proxy that answers in place of Slack',
    'Slack',
    /HTTP 502.*not Slack's/,
    /SLACK_API_URL/,
    async () => {
      slack.set('api.test', () => ({ body: {}, status: 502 }));
      return {};
    },
  ],
];

test.each(FAULTS)(
  '%s is found where many workspaces are served',
  async (_name, check, says, remedy, plant) => {
    const problems = (await diagnose(await plant())).filter(({ level }) => level === 'problem');
    expect(problems).toEqual([
      { check, level: 'problem', says: expect.stringMatching(says), remedy: expect.stringMatching(remedy) },
    ]);
  },
);

test.each([
  ['0123456789abcdef0123456789abcdef', 'ok'],
  ['0123456789abcdef0123456789ABCDEF', 'problem'],
  ['aVerificationTokenOf24Chr', 'problem'],
])('the shape of the signing secret "%s" is judged where it is Slack that signs', (signingSecret, level) => {
  const judge = (apiUrl: string) =>
    checkSigningSecret({ mode: 'http', botToken: 'xoxb-1', signingSecret, apiUrl }).level;
  expect(judge('https://slack.com/api/')).toBe(level);
  expect(judge('https://notslack.com/api/')).toBe('note');
});

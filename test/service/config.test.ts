import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Environment, readConfig } from '../../src/service/config.ts';
import { renderProblem } from '../../src/service/problems.ts';

const BOT = 'xoxb-1111-made-up';
const APP = 'xapp-1-made-up';
const SECRET = '0123456789abcdef0123456789abcdef';

async function configOf(env: Environment, text?: string) {
  const result = await readConfig(env, () => text);
  if ('problems' in result) throw new Error(result.problems.map(renderProblem).join('\n'));
  return result.config;
}

async function problemsOf(env: Environment, text?: string): Promise<readonly string[]> {
  const result = await readConfig(env, () => text);
  return 'problems' in result ? result.problems.map(renderProblem) : [];
}

describe('the environment', () => {
  test('gives the playground and the defaults when nothing is set', async () => {
    const { channels, ...rest } = await configOf({});
    expect(rest).toMatchObject({
      slack: { mode: 'playground' },
      storeUrl: 'memory:',
      port: 3000,
      logLevel: 'info',
    });
    expect(channels.forChannel('C0001')).toMatchObject({
      replies: 'thread',
      cooldown: 600_000,
      outbreak: { reporters: 3, within: 900_000 },
    });
  });

  test('keeps what a real workspace says in a file, and forgets what a playground says', async () => {
    expect((await configOf({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP })).storeUrl).toBe(
      'sqlite:./data/oauth-error-bot.db',
    );
    expect((await configOf({ STORE_URL: 'sqlite:./mine.db' })).storeUrl).toBe('sqlite:./mine.db');
  });

  test.each([
    ['playground', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ' }],
    ['socket', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }],
    ['socket', { SLACK_BOT_TOKEN: ` ${BOT}\n`, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET }],
    ['http', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }],
  ])('chooses the mode %s', async (mode, env) => {
    expect((await configOf(env)).slack.mode).toBe(mode);
  });

  test('ends the address of the Web API with a slash', async () => {
    const env = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP };
    expect((await configOf(env)).slack).toMatchObject({ apiUrl: 'https://slack.com/api/' });
    expect((await configOf({ ...env, SLACK_API_URL: 'http://localhost:4000/api' })).slack).toMatchObject({
      apiUrl: 'http://localhost:4000/api/',
    });
  });

  test.each([
    [{ SLACK_BOT_TOKEN: BOT }, /^SLACK_BOT_TOKEN .*SLACK_APP_TOKEN .*SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: APP }, /^SLACK_APP_TOKEN .*SLACK_BOT_TOKEN is missing/],
    [{ SLACK_SIGNING_SECRET: SECRET }, /^SLACK_SIGNING_SECRET .*SLACK_BOT_TOKEN is missing/],
    [{ SLACK_BOT_TOKEN: 'xoxp-1-made-up', SLACK_APP_TOKEN: APP }, /^SLACK_BOT_TOKEN .*a user token.*xoxb-/],
    [{ SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: APP }, /^SLACK_SIGNING_SECRET .*an app token/],
    [{ PORT: '70000' }, /^PORT {2}"70000" .*1 to 65535/],
    [{ PORT: '3000.5' }, /^PORT /],
    [{ LOG_LEVEL: 'warns' }, /^LOG_LEVEL .*did you mean "warn"/],
    [{ SLACK_API_URL: 'slack.com' }, /^SLACK_API_URL .*https:\/\/slack.com\/api\//],
    [{ STORE_URL: 'mysql://u:hunter2@h/d' }, /^STORE_URL .*u:\[hidden\]@h.*sqlite:/],
    [{ PUBLIC_URL: 'bot.example.com' }, /^PUBLIC_URL {2}"bot.example.com" .*https:\/\//],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, /^PUBLIC_URL /],
    [
      { PUBLIC_URL: 'https://me:hunter2@bot.example.com' },
      /^PUBLIC_URL {2}the value is no plain web address/,
    ],
    [{ EDIT_URL: 'https://git.example.com/?path=catalog' }, /^EDIT_URL /],
    [{ CONFIG_FILE: 'elsewhere.yml' }, /^CONFIG_FILE .*"elsewhere.yml"/],
  ])('finds one problem in %j', async (env, told) => {
    expect(await problemsOf(env)).toEqual([expect.stringMatching(told)]);
  });

  test('collects all problems and shows no token in any of them', async () => {
    const tokens = {
      SLACK_BOT_TOKEN: 'xapp-1-abcSECRET',
      SLACK_APP_TOKEN: 'xoxb-1-abcSECRET',
      LOG_LEVEL: 'xoxb-1-abcSECRET',
    };
    const problems = await problemsOf({ ...tokens, PORT: 'x', SLACK_SIGNING_SECRET: 'abc SECRET abc' });
    expect(problems).toHaveLength(5);
    expect(problems.join('\n')).not.toContain('SECRET abc');
    expect(problems.join('\n')).not.toContain('abcSECRET');
  });

  test('tells that the configuration file is a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const result = await readConfig({ CONFIG_FILE: folder });
    rmSync(folder, { recursive: true });
    expect('problems' in result && result.problems.map(renderProblem)).toEqual([
      expect.stringMatching(/^CONFIG_FILE {2}".*config-.*" is a folder, not a file; name a text file/),
    ]);
  });

  test('tells that the configuration file cannot be read', async () => {
    const result = await readConfig({}, () => {
      throw new Error('EACCES: permission denied');
    });
    expect(result).toMatchObject({
      problems: [{ path: 'CONFIG_FILE', says: expect.stringContaining('EACCES') }],
    });
  });
});

const FILE = `contacts:
  tenant-admin: { name: Identity platform, mention: "<!subteam^S012ABC>" }
  idp-owner:
    default: { name: IdP on-call, channel: C0123 }
    okta: { name: Okta team, mention: "<@U0456>" }
  developer:
    clients:
      00001111-AAAA-2222-bbbb-3333cccc4444: { name: Payroll portal, mention: "<@U0789>" }
channels:
  default: { replies: ephemeral, cooldown: 90s }
  C0456: { replies: off, cooldown: 0, outbreak: off }
  C0789: { outbreak: { reporters: 5, within: 2h } }
catalog: ./our-errors
`;

describe('the configuration file', () => {
  const config = () => configOf({ CONFIG_FILE: '/etc/bot/bot.yml' }, FILE);

  test.each([
    [
      { role: 'tenant-admin' },
      { role: 'tenant-admin', name: 'Identity platform', mention: '<!subteam^S012ABC>' },
    ],
    [
      { role: 'idp-owner', provider: 'okta' },
      { role: 'idp-owner', name: 'Okta team', mention: '<@U0456>' },
    ],
    [
      { role: 'idp-owner', provider: 'entra' },
      { role: 'idp-owner', name: 'IdP on-call', channel: 'C0123' },
    ],
    [
      { role: 'developer', clientId: '00001111-aaaa-2222-BBBB-3333cccc4444' },
      { role: 'developer', name: 'Payroll portal', mention: '<@U0789>' },
    ],
    [{ role: 'developer', clientId: 'other', provider: 'okta' }, { role: 'developer' }],
    [
      { role: 'idp-owner', provider: '__proto__' },
      { role: 'idp-owner', name: 'IdP on-call', channel: 'C0123' },
    ],
  ] as const)('finds for %j the contact %j', async (wanted, contact) => {
    expect((await config()).contacts.find(wanted)).toEqual(contact);
  });

  test('tells which contacts hold for one provider or client alone', async () => {
    const { special } = (await config()).contacts;
    expect(special?.('tenant-admin')).toEqual([]);
    expect(special?.('idp-owner')).toEqual([
      { provider: 'okta', contact: { role: 'idp-owner', name: 'Okta team', mention: '<@U0456>' } },
    ]);
    expect(special?.('developer')).toEqual([
      {
        clientId: '00001111-aaaa-2222-bbbb-3333cccc4444',
        contact: { role: 'developer', name: 'Payroll portal', mention: '<@U0789>' },
      },
    ]);
  });

  test('completes what a channel leaves out with the default, and that with ours', async () => {
    const { channels } = await config();
    const outbreak = { reporters: 3, within: 900_000, quiet: 1_800_000 };
    expect(channels.forChannel('C0001')).toEqual({ replies: 'ephemeral', cooldown: 90_000, outbreak });
    expect(channels.forChannel('C0456')).toEqual({ replies: 'off', cooldown: 0 });
    expect(channels.byId.get('C0789')).toEqual({
      replies: 'ephemeral',
      cooldown: 90_000,
      outbreak: { reporters: 5, within: 7_200_000, quiet: 1_800_000 },
    });
  });

  test('says which values are written, because people cannot change those', async () => {
    const text = [
      'channels:',
      '  default: { replies: thread, incidents: C0INC }',
      '  C0456: { cooldown: 0, outbreak: { reporters: 4, within: 5m, quiet: 1h } }',
    ].join('\n');
    const { channels } = await configOf({}, text);
    expect(channels.fixedIn('C0001')).toEqual({ replies: 'thread', incidents: 'C0INC' });
    expect(channels.fixedIn('C0456')).toEqual({ replies: 'thread', incidents: 'C0INC', cooldown: 0 });
    expect(channels.forChannel('C0456')).toMatchObject({
      incidents: 'C0INC',
      outbreak: { reporters: 4, within: 300_000, quiet: 3_600_000 },
    });
    expect((await problemsOf({}, 'channels:\n  default: { incidents: support }'))[0]).toContain(
      'no channel ID',
    );
  });

  test('takes the catalog folder from where the file lies', async () => {
    expect((await config()).catalogFolder).toBe('/etc/bot/our-errors');
    expect(await configOf({}, '')).not.toHaveProperty('catalogFolder');
  });

  test.each(['', '# nothing yet\n', 'contacts:\nchannels:\ncatalog:\n'])(
    'may be as empty as %j',
    async (text) => {
      expect(await problemsOf({}, text)).toEqual([]);
    },
  );

  test.each([
    [
      'chanels: {}',
      'oauth-error-bot.yml:1:1  chanels: no field is called "chanels"; did you mean "channels"?',
    ],
    [
      'contacts:\n  tenant-admn: { name: A }',
      'oauth-error-bot.yml:2:3  contacts.tenant-admn: no field is called "tenant-admn"; did you mean "tenant-admin"?',
    ],
    [
      'contacts:\n  developer: { name: A, mention: "<!channel>" }',
      'oauth-error-bot.yml:2:25  contacts.developer.mention: "<!channel>" mentions nobody',
    ],
    [
      'contacts:\n  developer:\n    defualt: { name: A }',
      'oauth-error-bot.yml:3:5  contacts.developer.defualt: no field is called "defualt"; did you mean "default"?',
    ],
    [
      'contacts:\n  developer:\n    okta: { nam: A }',
      'oauth-error-bot.yml:3:13  contacts.developer.okta.nam: no field is called "nam"; did you mean "name"?',
    ],
    [
      'channels:\n  general: { replies: off }',
      'oauth-error-bot.yml:2:3  channels.general: "general" is no channel ID',
    ],
    [
      'channels:\n  C01: { replies: threads }',
      'oauth-error-bot.yml:2:10  channels.C01.replies: "threads" is not known here; did you mean "thread"?',
    ],
    [
      'channels:\n  C01: { cooldown: 10 }',
      'oauth-error-bot.yml:2:10  channels.C01.cooldown: "10" is no duration; write for example 90s, 10m, 2h or 0',
    ],
    [
      'channels:\n  C01: { cooldown: -5m }',
      'oauth-error-bot.yml:2:10  channels.C01.cooldown: "-5m" is no duration',
    ],
    [
      'channels:\n  C01: { outbreak: { reporters: 1, within: 5m } }',
      'oauth-error-bot.yml:2:22  channels.C01.outbreak.reporters: is too few',
    ],
    ['channels:\n  C01: { outbreak: { reporters: 3 } }', 'oauth-error-bot.yml:2:10  channels.C01.outbreak'],
    ['channels: [1]', 'oauth-error-bot.yml:1:1  channels: "[1]" does not fit'],
    ['catalog: 5', 'oauth-error-bot.yml:1:1  catalog: "5" does not fit; expected a text'],
    ['- a', 'oauth-error-bot.yml:1:1  the file'],
    ['a: [', 'oauth-error-bot.yml:1:'],
    ['catalog: a\ncatalog: b', 'oauth-error-bot.yml:2:1  Map keys must be unique'],
  ])('tells where %j is wrong and how to mend it', async (text, told) => {
    expect(await problemsOf({}, text)).toEqual(expect.arrayContaining([expect.stringContaining(told)]));
  });

  test('tells of problems in the order of their lines', async () => {
    const lines = (
      await problemsOf({}, 'catalog: 5\ncontacts:\n  nobody: {}\nchannels:\n  C01: 7\nother: 1\n')
    ).map((line) => line.split(':')[1]);
    expect(lines).toEqual(['1', '3', '5', '6']);
  });
});

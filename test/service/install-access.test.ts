import { describe, expect, test } from 'vitest';
import { type Environment, readConfig } from '../../src/service/config.ts';
import { renderProblem } from '../../src/service/problems.ts';

const KEY = Buffer.alloc(32, 9).toString('base64');
const WHOLE: Environment = {
  SLACK_CLIENT_ID: '111.222',
  SLACK_CLIENT_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_SIGNING_SECRET: 'fedcba9876543210fedcba9876543210',
  SLACK_STATE_SECRET: 'a-long-state-secret-of-ours',
  ENCRYPTION_KEY: KEY,
};

async function read(env: Environment) {
  const result = await readConfig({ ...WHOLE, ...env }, () => undefined);
  return 'problems' in result ? result.problems.map(renderProblem) : result.config;
}

describe('many workspaces', () => {
  test('are served when all of it is set', async () => {
    expect(await read({})).toMatchObject({
      slack: { mode: 'workspaces', clientId: '111.222', keys: [Buffer.alloc(32, 9)] },
    });
  });

  test.each<[Environment, RegExp]>([
    [{ SLACK_CLIENT_ID: '' }, /^SLACK_CLIENT_ID {2}is missing beside SLACK_CLIENT_SECRET; .*Client ID/],
    [{ SLACK_CLIENT_SECRET: '' }, /^SLACK_CLIENT_SECRET {2}is missing/],
    [{ SLACK_SIGNING_SECRET: '' }, /^SLACK_SIGNING_SECRET {2}is missing/],
    [{ SLACK_STATE_SECRET: '' }, /^SLACK_STATE_SECRET {2}is missing.*openssl/],
    [{ ENCRYPTION_KEY: '' }, /^ENCRYPTION_KEY {2}is missing.*openssl rand -base64 32/],
    [{ ENCRYPTION_KEY: 'AAAA' }, /^ENCRYPTION_KEY {2}it has 3 bytes, expected 32/],
    // In any other order a replica meets what it cannot open.
    [
      { ENCRYPTION_KEY: 'AAAA' },
      /; .*to change it, .*"old,new" at every replica, then "new,old", then "new"$/,
    ],
    [{ SLACK_STATE_SECRET: 'short' }, /^SLACK_STATE_SECRET {2}this is a value of 5 characters/],
    [{ SLACK_CLIENT_ID: 'A0123' }, /^SLACK_CLIENT_ID {2}.*two numbers with a dot/],
    [{ SLACK_CLIENT_SECRET: 'xoxb-1-2-abc' }, /^SLACK_CLIENT_SECRET {2}/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1111-made-up' }, /^SLACK_BOT_TOKEN {2}is set beside SLACK_CLIENT_ID/],
    [{ SLACK_APP_TOKEN: 'xapp-1-made-up' }, /^SLACK_APP_TOKEN {2}is set beside SLACK_CLIENT_ID/],
  ])('have one problem with %j', async (env, told) => {
    expect(await read(env)).toEqual([expect.stringMatching(told)]);
  });

  test('have a problem for each thing that is missing, and no value stands in any', async () => {
    const problems = await read({
      SLACK_CLIENT_SECRET: '',
      SLACK_STATE_SECRET: 'tell nobody',
      ENCRYPTION_KEY: 'AQID',
    });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toMatch(/tell nobody|AQID/);
  });
});

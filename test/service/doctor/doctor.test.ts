import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPlayground } from '../../../src/playground/playground.ts';
import { startHttp } from '../../../src/service/http.ts';
import { createLogFake } from '../../fakes/log.ts';
import { startSlackFake } from './slack-fake.ts';
import { configFile, diagnose, NOW, port, problemsOf, slack, useStage } from './stage.ts';

useStage();

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

  test('need not have the bot in a channel that has settings and nothing else', async () => {
    slack.set('conversations.info', ({ args }) => ({
      body: { ok: true, channel: { id: args.channel, is_member: args.channel !== 'C0456' } },
    }));
    expect(problemsOf(await diagnose())).toEqual([]);
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
      log: createLogFake(),
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
      log: createLogFake(),
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

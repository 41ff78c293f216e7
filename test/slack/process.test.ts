import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { startPlayground } from '../../src/playground/playground.ts';
import { AMINA, eventually, SUPPORT } from './stage.ts';

const BOT = fileURLToPath(new URL('../../src/oauth-error-bot.js', import.meta.url));

/** The first start after a change compiles the catalog anew; milliseconds. */
const START = 60_000;

const folders: string[] = [];
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  folders.push(folder);
  return folder;
}

function start(env: Readonly<Record<string, string>>, cwd = emptyFolder()) {
  const clean = { PATH: process.env.PATH ?? '', PORT: '0', STORE_URL: 'memory:', ...env };
  const child = spawn(process.execPath, [BOT], { cwd, env: clean });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output, ended };
}

describe('the program', { timeout: 2 * START }, () => {
  test('opens the playground without a token, is ready, and ends when told to', async () => {
    const { child, output, ended } = start({});
    const url = await eventually(
      () => /playground is open: (http:\/\/localhost:\d+)/.exec(output.out)?.[1],
      START,
    );
    const ready = await fetch(`${url}/readyz`);
    expect(await ready.json()).toEqual({ ready: true, missing: [] });
    expect((await fetch(`${url}/`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('catalog_entries');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('ends what it is doing before it ends', async () => {
    const playground = await startPlayground();
    const { apiUrl, botToken, appToken } = playground;
    const access = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const { child, output, ended } = start(access);
    await eventually(() => output.out.includes('Connected to Slack'), START);
    playground.faults.next('chat.postMessage', { kind: 'delay', ms: 400 });
    const text = 'AADSTS50011: The redirect URI does not match.';
    const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text });
    await eventually(() => playground.calls.some(({ method }) => method === 'chat.postMessage'));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const messages = playground.workspace.channels.get(SUPPORT)?.messages.values() ?? [];
    expect([...messages].filter(({ byBot, threadTs }) => byBot && threadTs === ts)).toHaveLength(1);
    await playground.close();
  });

  test('says at /readyz that it is ending while it finishes what it has', async () => {
    const playground = await startPlayground();
    const { apiUrl, botToken, appToken } = playground;
    const access = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const { child, output, ended } = start(access);
    const port = await eventually(() => /"port":(\d+)/.exec(output.out)?.[1], START);
    const ready = () => fetch(`http://127.0.0.1:${port}/readyz`);
    await eventually(async () => (await ready()).status === 200);
    const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(await metrics()).toMatch(/^oauth_error_bot_ready 1$/m);
    expect(await metrics()).toMatch(/^oauth_error_bot_connected [12]$/m);
    playground.faults.next('chat.postMessage', { kind: 'delay', ms: 1500 });
    playground.people.post({
      channel: SUPPORT,
      user: AMINA,
      text: 'AADSTS50011: The redirect URI does not match.',
    });
    await eventually(() => playground.calls.some(({ method }) => method === 'chat.postMessage'));
    child.kill('SIGTERM');
    const response = await eventually(async () => {
      const answer = await ready();
      return answer.status === 503 && answer;
    }, 1000);
    expect(await response.json()).toEqual({ ready: false, missing: ['the bot is stopping'] });
    expect(await ended).toBe(0);
    expect(playground.deliveries[0]?.state).toBe('acked');
    await playground.close();
  });
});

// These wait for something to be over, and not for each other.
describe.concurrent('the program', { timeout: 2 * START }, () => {
  test('ends within ten seconds though Slack does not answer, and has acknowledged nothing', async () => {
    const playground = await startPlayground({ ackTimeout: 30_000 });
    const { apiUrl, botToken, appToken } = playground;
    const access = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const { child, output, ended } = start(access);
    await eventually(() => output.out.includes('Connected to Slack'), START);
    playground.faults.next('chat.postMessage', { kind: 'delay', ms: 15_000 });
    playground.people.post({
      channel: SUPPORT,
      user: AMINA,
      text: 'AADSTS50011: The redirect URI does not match.',
    });
    await eventually(() => playground.calls.some(({ method }) => method === 'chat.postMessage'));
    const told = Date.now();
    child.kill('SIGTERM');
    await ended;
    expect(Date.now() - told).toBeLessThan(10_000);
    expect(playground.deliveries.map(({ state }) => state)).toEqual(['sent']);
    await playground.close();
  });

  test('does not start with half of a pair of tokens, and says what is missing', async () => {
    const { output, ended } = start({ SLACK_APP_TOKEN: 'xapp-1-A1-1-a' });
    expect(await ended).toBe(2);
    expect(output.err).toContain('SLACK_BOT_TOKEN');
    expect(output.err.trim().split('\n')).toHaveLength(1);
  });

  test('does not start with a broken catalog, and names file, line and remedy', async () => {
    const folder = emptyFolder();
    const own = join(folder, 'errors/contoso');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(folder, 'oauth-error-bot.yml'), 'catalog: ./errors\n');
    writeFileSync(join(own, 'X1.yml'), 'title: Broken\nfixer: admin\n');
    const { output, ended } = start({}, folder);
    expect(await ended).toBe(2);
    expect(output.err).toMatch(/contoso\/X1\.yml:\d+:\d+ {2}\S/);
    expect(output.out).toBe('');
  });

  test('does not start with tokens that Slack refuses', async () => {
    const playground = await startPlayground();
    const access = {
      SLACK_API_URL: playground.apiUrl,
      SLACK_BOT_TOKEN: 'xoxb-1-2-wrong',
      SLACK_APP_TOKEN: playground.appToken,
    };
    const { output, ended } = start(access);
    expect(await ended).toBe(2);
    expect(output.err).toContain('SLACK_BOT_TOKEN');
    await playground.close();
  });

  test('does not start with an app token that Slack refuses', async () => {
    const playground = await startPlayground();
    const { apiUrl, botToken } = playground;
    const wrong = 'xapp-1-A1-1-wrong';
    const access = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: wrong };
    const { output, ended } = start(access);
    expect(await ended).toBe(2);
    expect(output.err).toContain('SLACK_APP_TOKEN');
    await playground.close();
  });

  test('does not start with a store that cannot be opened', async () => {
    const { output, ended } = start({ STORE_URL: `sqlite:${emptyFolder()}` });
    expect(await ended).toBe(2);
    expect(output.err).toContain('STORE_URL');
  });
});

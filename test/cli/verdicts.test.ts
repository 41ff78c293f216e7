import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WRONG_VERDICTS, type WrongVerdict } from '../../src/bot/ports.ts';
import { type VerdictOptions, verdicts } from '../../src/cli/commands/verdicts.ts';
import { UsageProblem } from '../../src/cli/usage.ts';
import { systemClock as clock } from '../../src/service/clock.ts';
import { openStores } from '../../src/service/open-stores.ts';
import { createLogFake } from '../fakes/log.ts';
import { fakeTerminal } from './fake-terminal.ts';

const DAY = Date.UTC(2026, 10, 23, 18, 2);

async function storeWith(given: readonly WrongVerdict[]): Promise<string> {
  const url = `sqlite:${join(mkdtempSync(join(tmpdir(), 'oauth-error-')), 'bot.db')}`;
  const { store, close } = await openStores(url, { clock, log: createLogFake() });
  for (const [at, verdict] of given.entries()) await store.set(`${WRONG_VERDICTS}T1:C1:${at}:U1`, verdict);
  await store.set('T1:thread:C1', { entry: 'none of these' });
  await close();
  return url;
}

/** Names a verdict without its channel and person. */
const ID = expect.stringMatching(/^[0-9a-f]{8}$/);

const GIVEN: readonly WrongVerdict[] = [
  { entry: 'okta/invalid_client', at: DAY },
  { entry: 'entra/AADSTS50011', at: DAY, text: 'the\u001b[31m proxy\nwrote http' },
  { entry: 'entra/AADSTS50011', at: DAY + 60_000, other: 'entra/AADSTS500113' },
];

test('verdicts lists answers that were called wrong, the most often first, with what people said', async () => {
  const terminal = fakeTerminal();
  expect(await verdicts(terminal, { storeUrl: await storeWith(GIVEN) })).toBe(true);
  expect(terminal.out().split('\n')).toEqual([
    'entra/AADSTS50011  wrong 2 times, last 2026-11-23 18:03',
    expect.stringMatching(/^ {2}[0-9a-f]{8} 2026-11-23 18:03 it was entra\/AADSTS500113$/),
    expect.stringMatching(/^ {2}[0-9a-f]{8} 2026-11-23 18:02 the proxy wrote http$/),
    'okta/invalid_client  wrong once, last 2026-11-23 18:02',
    '',
  ]);
});

test('verdicts --json prints one array', async () => {
  const terminal = fakeTerminal();
  await verdicts(terminal, { storeUrl: await storeWith(GIVEN), json: true });
  expect(JSON.parse(terminal.out())).toEqual([
    {
      entry: 'entra/AADSTS50011',
      count: 2,
      last: '2026-11-23 18:03',
      said: [
        { id: ID, other: 'entra/AADSTS500113', at: '2026-11-23 18:03' },
        { id: ID, text: 'the\u001b[31m proxy\nwrote http', at: '2026-11-23 18:02' },
      ],
    },
    { entry: 'okta/invalid_client', count: 1, last: '2026-11-23 18:02', said: [] },
  ]);
});

test('verdicts makes no store where there is none', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'oauth-error-')), 'bot.db');
  const terminal = fakeTerminal();
  expect(await verdicts(terminal, { storeUrl: `sqlite:${path}` })).toBe(false);
  expect(terminal.out()).toBe('No answer is called wrong, or all are done.\n');
  expect(existsSync(path)).toBe(false);
});

describe('working through the list', () => {
  /** A store with verdicts of an hour ago, and the command over it. */
  async function work(given = GIVEN.map((one) => ({ ...one, at: Date.now() - 3_600_000 }))) {
    const storeUrl = await storeWith(given);
    const run = async (options: VerdictOptions) => {
      const terminal = fakeTerminal();
      const found = await verdicts(terminal, { ...options, storeUrl });
      return { found, out: terminal.out() };
    };
    const entries = async (options: VerdictOptions = {}) => {
      const { out } = await run({ ...options, json: true });
      return (
        JSON.parse(out) as { entry: string; count: number; said: { id: string; done?: string }[] }[]
      ).map((one) => ({ ...one, said: one.said.map(({ id, done }) => ({ id, done: done !== undefined })) }));
    };
    return { run, entries };
  }

  test('lists one entry, or those of one provider', async () => {
    const { entries } = await work();
    expect((await entries({ entry: 'okta' })).map(({ entry }) => entry)).toEqual(['okta/invalid_client']);
    expect((await entries({ entry: 'entra/AADSTS50011' })).map(({ count }) => count)).toEqual([2]);
    expect(await entries({ entry: 'entra/AADSTS5001' })).toEqual([]);
  });

  test('lists what was said since a day, or within a time', async () => {
    const old = { entry: 'entra/AADSTS50011', at: Date.now() - 40 * 86_400_000, text: 'old' };
    const { entries, run } = await work([old, { ...old, at: Date.now() - 86_400_000, text: 'new' }]);
    expect((await entries({ since: '30d' })).map(({ count }) => count)).toEqual([1]);
    const day = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
    expect((await entries({ since: day })).map(({ count }) => count)).toEqual([2]);
    await expect(run({ since: 'tuesday' })).rejects.toThrow('"tuesday" is no time');
    await expect(run({ since: '2026-13-40' })).rejects.toThrow(UsageProblem);
  });

  test('marks one as done: it is not listed any more, but kept', async () => {
    const { entries, run } = await work();
    const [first] = await entries();
    const id = first?.said[0]?.id ?? '';
    expect(await run({ done: id })).toEqual({ found: true, out: '1 verdict is done; --all shows them.\n' });
    expect((await entries({ entry: 'entra' }))[0]).toMatchObject({ count: 1, said: [{ done: false }] });
    const all = (await entries({ all: true })).find(({ entry }) => entry === 'entra/AADSTS50011');
    expect(all?.said).toContainEqual({ id, done: true });
    expect((await run({ all: true })).out).toMatch(/ \(done 20\d\d-/);
    expect(await run({ done: id })).toEqual({
      found: false,
      out: `No open verdict has the ID or entry "${id}".\n`,
    });
  });

  test('marks all about an entry as done, also those that say nothing', async () => {
    const { entries, run } = await work();
    expect(JSON.parse((await run({ done: 'okta/invalid_client', json: true })).out)).toEqual({ done: 1 });
    expect((await entries()).map(({ entry }) => entry)).toEqual(['entra/AADSTS50011']);
    expect(await entries({ all: true })).toHaveLength(2);
  });

  test('says that a memory store keeps none, and exits with 2', async () => {
    await expect(verdicts(fakeTerminal(), { storeUrl: 'memory:' })).rejects.toThrow(UsageProblem);
    const command = ['src/cli/main.ts', 'verdicts'];
    const env = { ...process.env, STORE_URL: 'memory:' };
    const ended = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('keeps no verdicts');
    expect(ended.stdout).toBe('');
  });
});

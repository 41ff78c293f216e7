import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WRONG_VERDICTS, type WrongVerdict } from '../../src/bot/ports.ts';
import { verdicts } from '../../src/cli/commands/verdicts.ts';
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

const GIVEN: readonly WrongVerdict[] = [
  { entry: 'okta/invalid_client', at: DAY },
  { entry: 'entra/AADSTS50011', at: DAY, text: 'the\u001b[31m proxy\nwrote http' },
  { entry: 'entra/AADSTS50011', at: DAY + 60_000, other: 'entra/AADSTS500113' },
];

test('verdicts lists answers that were called wrong, the most often first, with what people said', async () => {
  const terminal = fakeTerminal();
  expect(await verdicts(terminal, { storeUrl: await storeWith(GIVEN) })).toBe(true);
  expect(terminal.out()).toBe(
    [
      'entra/AADSTS50011  wrong 2 times, last 2026-11-23 18:03',
      '  2026-11-23 18:03 it was entra/AADSTS500113',
      '  2026-11-23 18:02 the proxy wrote http',
      'okta/invalid_client  wrong once, last 2026-11-23 18:02',
      '',
    ].join('\n'),
  );
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
        { other: 'entra/AADSTS500113', at: '2026-11-23 18:03' },
        { text: 'the\u001b[31m proxy\nwrote http', at: '2026-11-23 18:02' },
      ],
    },
    { entry: 'okta/invalid_client', count: 1, last: '2026-11-23 18:02', said: [] },
  ]);
});

test('verdicts makes no store where there is none', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'oauth-error-')), 'bot.db');
  const terminal = fakeTerminal();
  expect(await verdicts(terminal, { storeUrl: `sqlite:${path}` })).toBe(false);
  expect(terminal.out()).toBe('Nobody called an answer wrong.\n');
  expect(existsSync(path)).toBe(false);
});

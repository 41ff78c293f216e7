import { expect, test } from 'vitest';
import type { EscalationRecord } from '../../src/bot/escalation/record.ts';
import { createStatBook, recentMonths } from '../../src/bot/statistics/counts.ts';
import { measureContacts, writeCsv } from '../../src/bot/statistics/statistics.ts';
import type { Statistics } from '../../src/bot/statistics/types.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 12);

function asked(name: string, at: number, more: Partial<EscalationRecord> = {}): EscalationRecord {
  const place = { workspace: 'T1', channel: 'C1', threadTs: '1.1' };
  const contact = { role: 'developer', name } as const;
  const said = { place, ts: '1.3' };
  const about = { subject: 'okta/x', title: 'X', contact, reason: '', note: '', by: 'U1', said };
  return { place, answerTs: '1.2', turn: 0, at, ...about, ...more };
}

test('the slowest contact comes first, and who still waits counts', () => {
  const paces = measureContacts(
    [
      asked('quick', 0, { taken: { by: 'U2', at: 5 * MINUTE } }),
      asked('slow', 0, { taken: { by: 'U2', at: 90 * MINUTE } }),
      asked('slow', 0, { taken: { by: 'U2', at: 30 * MINUTE } }),
      asked('slow', 0, { taken: { by: 'U2', at: 50 * MINUTE } }),
      asked('silent', NOW - 600 * MINUTE),
      asked('not theirs', NOW, { passed: { by: 'U3', at: NOW, to: 'tenant-admin' } }),
    ],
    NOW,
  );
  expect(paces.map(({ name }) => name)).toEqual(['silent', 'slow', 'quick', 'not theirs']);
  expect(paces[0]).toMatchObject({ waiting: 1, longest: 600 * MINUTE, taken: 0 });
  expect(paces[1]).toMatchObject({ median: 50 * MINUTE, asked: 3, taken: 3, waiting: 0 });
  expect(paces[3]).toMatchObject({ waiting: 0, taken: 0 });
});

test('counts are of this month and the last, the highest first', async () => {
  let now = Date.UTC(2026, 8, 30);
  const clock = { now: () => now, elapsed: () => now, sleep: async () => undefined };
  const book = createStatBook({ ...createMemoryStores(clock), clock });
  const count = (subject: string) => book.countStat('T1', 'asked', { subject, title: subject });
  await count('old');
  now = Date.UTC(2026, 9, 31);
  await count('okta/a');
  now = NOW;
  for (const subject of ['okta/b', 'okta/b', 'okta/a', 'okta/a']) await count(subject);
  await book.countStat('T2', 'asked', { subject: 'elsewhere', title: '' });
  const lines = await book.statsOf('T1', 'asked');
  expect(lines.map((line) => [line.subject, line.count])).toEqual([
    ['okta/a', 3],
    ['okta/b', 2],
  ]);
  expect(recentMonths(Date.UTC(2027, 0, 31))).toEqual(['2026-12', '2027-01']);
});

test('the table quotes what has to be quoted, and no cell begins like a formula', () => {
  const none: Statistics = { since: '2026-10', asked: [], helped: [], wrong: [], unknown: [], contacts: [] };
  const line = { subject: 'okta/x', code: '=cmd()', title: 'say "no", then go', count: 2 };
  const contacts = measureContacts(
    [asked('+49 team', 0, { taken: { by: 'U', at: MINUTE } }), asked('silent', NOW - 600 * MINUTE)],
    NOW,
  );
  expect(writeCsv({ ...none, asked: [line], contacts }).split('\n')).toEqual([
    'what,entry_or_role,code,title_or_name,count,taken,waiting,median_minutes,longest_wait_minutes',
    `asked,okta/x,'=cmd(),"say ""no"", then go",2,,,,`,
    `contact,developer,,silent,1,0,1,,600`,
    `contact,developer,,'+49 team,1,1,0,1,`,
  ]);
});

test('a workspace that was forgotten and comes again has its lines again at once', async () => {
  const clock = createFixedClock();
  const stores = createMemoryStores(clock);
  const book = createStatBook({ ...stores, clock });
  const count = () => book.countStat('T1', 'asked', { subject: 'entra/AADSTS50011', title: 'Redirect URI' });
  await count();
  for (const { key } of await stores.store.list('T1:', 10)) await stores.store.delete(key);
  expect(await book.statsOf('T1', 'asked')).toEqual([]);
  book.forgetNames('T1');
  await count();
  expect(await book.statsOf('T1', 'asked')).toMatchObject([{ title: 'Redirect URI' }]);
});

test('a subject whose name could not be stored is named with the next count', async () => {
  const clock = createFixedClock();
  const stores = createMemoryStores(clock);
  const book = createStatBook({ ...stores, clock });
  const count = () => book.countStat('T1', 'asked', { subject: 'okta/a', title: 'A' });
  stores.failWith(new Error('away'));
  await expect(count()).rejects.toThrow('away');
  stores.failWith(undefined);
  await count();
  expect(await book.statsOf('T1', 'asked')).toEqual([{ subject: 'okta/a', title: 'A', count: 1 }]);
});

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import { openStores } from '../../src/service/open-stores.ts';
import { openDatabase } from '../../src/service/sqlite.ts';
import { SqliteAdapter } from '../../src/service/sqlite-adapter.ts';
import { StartProblem } from '../../src/service/start-problem.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { raceForKeys } from './children.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  file = join(folder, 'data', 'bot.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const clock = createFixedClock();
const open = (url = `sqlite:${file}`) => openStores(url, { clock, log: createLogFake() });

describe('one file', () => {
  test('keeps values, claims and counters when it is opened again', async () => {
    const first = await open();
    await first.store.set('key', { a: 1 });
    await first.claims.claim('done', 'a', 1000);
    await first.claims.finish('done', 'a', 'value', 60_000);
    await first.claims.claim('held', 'a', 60_000);
    await first.claims.count('counter', 3, 60_000);
    await first.close();

    const second = await open(`sqlite://${file}`);
    expect(await second.store.get('key')).toEqual({ a: 1 });
    expect(await second.claims.claim('done', 'b', 1)).toEqual({ kind: 'done', value: 'value' });
    expect(await second.claims.claim('held', 'b', 1)).toMatchObject({ kind: 'held', owner: 'a' });
    expect(await second.claims.count('counter', 1, 60_000)).toBe(4);
    await second.close();
  });

  test('takes over what its log holds in the first quiet moment, not while it is written', async () => {
    const { store, close } = await open();
    const before = statSync(file).size;
    await Promise.all(Array.from({ length: 50 }, (_, at) => store.set(`first ${at}`, 'x'.repeat(1_000))));
    for (let at = 0; at < 260; at += 1) {
      await store.set(`key ${at}`, 'x'.repeat(1_000));
      if (at === 150) expect(statSync(file).size).toBe(before);
    }
    await vi.waitFor(() => expect(statSync(file).size).toBeGreaterThan(before + 260 * 1_000), {
      timeout: 10_000,
    });
    expect(await store.get('key 259')).toHaveLength(1_000);
    await close();
  });

  test('is shared by two who have it open at once', async () => {
    const [one, two] = [await open(), await open()];
    await one.store.set('key', 1);
    expect(await two.store.get('key')).toBe(1);
    expect(await one.claims.claim('key', 'a', 1000)).toEqual({ kind: 'won' });
    expect(await two.claims.claim('key', 'b', 1000)).toMatchObject({ kind: 'held', owner: 'a' });
    await Promise.all([one.close(), two.close()]);
  });

  test('gives every key to exactly one of two processes that start at once on a file that is not there yet', async () => {
    const [one, two] = await raceForKeys(`sqlite:${file}`, 300);
    expect(new Set([...one, ...two]).size).toBe(300);
    expect(one.length + two.length).toBe(300);

    const stores = await openStores(`sqlite:${file}`, {
      clock: { ...clock, now: () => Date.now() },
      log: createLogFake(),
    });
    expect(await stores.claims.count('all', 0, 1)).toBe(600);
    await stores.close();
  });

  test('loses expired rows in bounded portions, and nothing else', async () => {
    const database = openDatabase(':memory:');
    const own = createFixedClock();
    const adapter = new SqliteAdapter(database, own);
    for (let index = 0; index < 1200; index += 1) await adapter.set(`old ${index}`, 'x', 1000);
    await adapter.set('kept', 'x');
    const rows = () => Number(database.prepare('SELECT count(*) AS n FROM entries').get()?.n);
    own.advance(61_000);
    await adapter.set('new', 'x', 1000);
    expect(rows()).toBe(1202 - 500);
    own.advance(100);
    await adapter.set('new', 'x', 1000);
    own.advance(100);
    await adapter.set('new', 'x', 1000);
    expect(rows()).toBe(2);
    await adapter.disconnect();
  });
});

describe('a file that cannot be the store', () => {
  test.each([
    [
      'a text',
      () => writeFileSync(join(folder, 'x.db'), 'no database at all. '.repeat(500)),
      'file is not a database',
    ],
    ['a folder', () => mkdirSync(join(folder, 'x.db')), 'unable to open database file'],
    ['the database of another program', () => writeForeign(join(folder, 'x.db')), 'another program'],
    ['the file of a newer version', () => writeNewer(join(folder, 'x.db')), 'newer version'],
  ])(
    'is refused when it is %s, in a sentence with name, reason and remedy',
    async (_what, prepare, reason) => {
      prepare();
      const url = `sqlite:${join(folder, 'x.db')}`;
      const failure = await open(url).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StartProblem);
      const { message } = failure as Error;
      expect(message).toContain('STORE_URL');
      expect(message).toContain(url);
      expect(message).toContain(reason);
      expect(message).toContain('name a file that this process may create and write');
    },
  );

  test('is a failure, and no miss, when it breaks while it is open', async () => {
    const stores = await open();
    const other = new DatabaseSync(file);
    other.exec('DROP TABLE entries; DROP TABLE claims; DROP TABLE counters');
    other.close();
    await expect(stores.store.get('key')).rejects.toThrow(StoreFailure);
    await expect(stores.claims.claim('key', 'a', 1)).rejects.toThrow(StoreFailure);
    await stores.close();
  });
});

test.each([
  ['mysql://user:hunter2@db.example.com', 'mysql://user:[hidden]@db.example.com'],
  ['postgres://user:hunter2@', 'postgres://user:[hidden]@'],
  ['redis:///0', 'names no server'],
  ['mongodb://x', 'mongodb://x'],
  ['./data/bot.db', './data/bot.db'],
  ['sqlite:', 'names no file'],
])('refuses the store %s with a remedy and without a password', async (url, told) => {
  const failure = await open(url).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartProblem);
  const { message } = failure as Error;
  expect(message).toContain(told);
  expect(message).toContain('sqlite:./data/oauth-error-bot.db');
  expect(message).not.toContain('hunter2');
});

describe('the adapter', () => {
  test('clears and walks through its own namespace only', async () => {
    const adapter = new SqliteAdapter(openDatabase(':memory:'), clock);
    for (let index = 0; index < 250; index += 1)
      await adapter.set(`a:${String(index).padStart(3, '0')}`, 'x');
    await adapter.set('b:1', 'x');
    await adapter.set('ab:1', 'x');
    expect(await collect(adapter.iterator('a'))).toHaveLength(250);
    expect(await collect(adapter.iterator())).toHaveLength(252);
    adapter.namespace = 'a';
    await adapter.clear();
    expect(await collect(adapter.iterator())).toEqual([
      ['ab:1', 'x'],
      ['b:1', 'x'],
    ]);
    expect(await adapter.getMany(['b:1', 'a:001'])).toEqual(['x', undefined]);
    expect(await adapter.has('b:1')).toBe(true);
    expect(await adapter.delete('b:1')).toBe(true);
    expect(await adapter.delete('b:1')).toBe(false);
    await adapter.disconnect();
    await adapter.disconnect();
  });
});

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function writeForeign(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE bookmarks (id)');
  database.close();
}

function writeNewer(path: string): void {
  const database = openDatabase(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
}

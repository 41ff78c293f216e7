import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import { openStores, type Stores } from '../../src/service/open-stores.ts';
import { StartProblem } from '../../src/service/start-problem.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { raceForKeys } from './children.ts';
import { freePort, type PrivateServer, type TestServer } from './servers.ts';
import { createTap } from './tap.ts';

/** Half a minute where time is no matter, and long enough to have to connect again anywhere. */
const AWAY = process.env.CI ? 30_000 : 4000;

const systemTime = { ...createFixedClock(), now: () => Date.now() };
const open = (url: string, clock = systemTime) => openStores(url, { clock, log: createLogFake() });

/** What every store on a server has to pass, besides the contracts: several processes, and a server that goes away. */
export function describeServerContract(server: TestServer): void {
  describe(`${server.name}, shared`, () => {
    test('keeps values, claims and counters when it is opened again', async () => {
      const url = server.urlFor();
      const first = await open(url);
      await first.store.set('key', { a: 1 });
      await first.claims.claim('done', 'a', 1000);
      await first.claims.finish('done', 'a', 'value', 60_000);
      await first.claims.claim('held', 'a', 60_000);
      await first.claims.count('counter', 3, 60_000);
      await first.close();

      const second = await open(url);
      expect(await second.store.get('key')).toEqual({ a: 1 });
      expect(await second.claims.claim('done', 'b', 1)).toEqual({ kind: 'done', value: 'value' });
      expect(await second.claims.claim('held', 'b', 1)).toMatchObject({ kind: 'held', owner: 'a' });
      expect(await second.claims.count('counter', 1, 60_000)).toBe(4);
      await second.close();
      await second.close();
    });

    test('gives every key to exactly one of two processes that start at once where nothing is yet', async () => {
      const url = server.urlFor();
      const [one, two] = await raceForKeys(url, 300);
      expect(new Set([...one, ...two]).size).toBe(300);
      expect(one.length + two.length).toBe(300);
      const stores = await open(url);
      expect(await stores.claims.count('all', 0, 1)).toBe(600);
      await stores.close();
    });

    test.each([-600_000, 600_000])(
      'holds a lease against a machine whose clock is %d ms off, and tells it in that clock',
      async (off) => {
        const url = server.urlFor();
        const [here, there] = [await open(url), await open(url, createFixedClock(Date.now() + off))];
        await here.claims.claim('key', 'a', 30_000);
        const result = await there.claims.claim('key', 'b', 30_000);
        expect(result).toMatchObject({ kind: 'held', owner: 'a' });
        const left = result.kind === 'held' ? result.until - (Date.now() + off) : 0;
        expect(Math.abs(left - 30_000)).toBeLessThan(5000);
        await Promise.all([here.close(), there.close()]);
      },
    );

    test('lists 1,200 keys in their order, and only those that are there', async () => {
      const stores = await open(server.urlFor());
      const keys = Array.from({ length: 1200 }, (_, index) => `k:${String(index).padStart(5, '0')}`);
      for (const key of keys.toReversed()) await stores.store.set(key, key);
      for (const key of keys.slice(100, 400)) await stores.store.delete(key);
      const left = [...keys.slice(0, 100), ...keys.slice(400)];
      expect((await stores.store.list('k:', 5000)).map(({ key }) => key)).toEqual(left);
      expect((await stores.store.list('k:', 150)).map(({ key }) => key)).toEqual(left.slice(0, 150));
      await stores.close();
    });

    test('is refused in one sentence with a remedy, and without a password, when nothing listens', async () => {
      const { protocol } = new URL(server.urlFor());
      const url = `${protocol}//bot:hunter2@127.0.0.1:${await freePort()}/0`;
      const failure = await open(url).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StartProblem);
      const { message } = failure as Error;
      expect(message).toMatch(/^STORE_URL: ".*bot:\[hidden\]@127\.0\.0\.1.*ECONNREFUSED.*; start the server/);
      expect(message).not.toContain('hunter2');
    });
  });
}

/** What holds when a server that the test starts itself goes away and comes back, or hangs. */
export function describeOutage(name: string, server: PrivateServer): void {
  describe(`${name}, when it goes away`, () => {
    let stores: Stores;
    beforeAll(async () => {
      await server.start();
      stores = await openWhenReady(server.url);
    });
    afterAll(async () => {
      await stores.close();
      await server.stop();
    });

    test('fails every call soon, and goes on where it was when the server is back', {
      timeout: AWAY + 30_000,
    }, async () => {
      await stores.store.set('key', 'kept');
      await stores.claims.claim('mine', 'a', 600_000);
      await server.stop();
      const deadline = Date.now() + AWAY;
      while (Date.now() < deadline) {
        await expectFailures(stores);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      await server.start();
      await untilAnswering(stores);
      expect(await stores.store.get('key')).toBe('kept');
      expect(await stores.claims.claim('mine', 'b', 1000)).toMatchObject({ kind: 'held', owner: 'a' });
    });

    test('fails every call within 3 s when it does not answer', { timeout: 60_000 }, async () => {
      const tap = await createTap(server.port);
      const behind = await open(server.url.replace(String(server.port), String(tap.port)));
      tap.turn('off');
      await expectFailures(behind);
      await expectFailures(behind);
      tap.turn('on');
      await untilAnswering(behind);
      expect(await behind.store.get('key')).toBe('kept');
      tap.turn('off');
      const began = performance.now();
      await behind.close();
      expect(performance.now() - began).toBeLessThan(2000);
      tap.close();
    });
  });
}

async function expectFailures({ store, claims, ping }: Stores): Promise<void> {
  const began = performance.now();
  const calls = [
    store.get('key'),
    store.set('other', 1),
    store.delete('other'),
    store.list('k', 10),
    claims.claim('mine', 'b', 1000),
    claims.finish('mine', 'a', 'x', 1000),
    claims.count('c', 1, 1000),
    ping(),
  ];
  for (const outcome of await Promise.allSettled(calls))
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreFailure) });
  expect(performance.now() - began).toBeLessThan(3000);
}

async function untilAnswering({ ping }: Stores): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      return await ping();
    } catch (error) {
      if (performance.now() - began > 15_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A server that has just started may listen before it answers. */
export async function openWhenReady(url: string): Promise<Stores> {
  for (let round = 0; ; round += 1) {
    try {
      return await open(url);
    } catch (error) {
      if (round === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import { createFixedClock, type FixedClock } from '../fakes/clock.ts';
import type { OpenForContract, StoresUnderTest } from './stores-under-test.ts';

const HOUR = 3_600_000;

/** What every implementation of `Claims` has to pass. `open` gives fresh, empty stores each time. */
export function describeClaimsContract(name: string, open: OpenForContract): void {
  describe(`the claims of ${name}`, () => {
    let clock: FixedClock;
    let stores: StoresUnderTest;

    beforeEach(async () => {
      clock = createFixedClock();
      stores = await open(clock);
    });
    afterEach(() => stores.close());

    test('gives a key to exactly one of 50 who claim it at once', async () => {
      const claimants = Array.from({ length: 50 }, (_, index) => `owner ${index}`);
      const results = await Promise.all(claimants.map((owner) => stores.claims.claim('key', owner, 1000)));
      expect(results.filter(({ kind }) => kind === 'won')).toHaveLength(1);
      expect(results.filter(({ kind }) => kind === 'held')).toHaveLength(49);
    });

    test('tells who holds a key and until when, also to the holder', async () => {
      await stores.claims.claim('key', 'a', 1000);
      const held = { kind: 'held', owner: 'a', until: clock.now() + 1000 };
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual(held);
      expect(await stores.claims.claim('key', 'a', 1000)).toEqual(held);
    });

    test('gives the key to the next one when the lease is over, to the millisecond', async () => {
      await stores.claims.claim('key', 'a', 1000);
      clock.advance(999);
      expect(await stores.claims.claim('key', 'b', 1000)).toMatchObject({ kind: 'held' });
      clock.advance(1);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
    });

    test('lets who was overtaken neither renew, finish nor release', async () => {
      await stores.claims.claim('key', 'a', 1000);
      clock.advance(1000);
      await stores.claims.claim('key', 'b', 1000);
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(false);
      expect(await stores.claims.finish('key', 'a', 'by a', HOUR)).toBe(false);
      await stores.claims.release('key', 'a');
      expect(await stores.claims.claim('key', 'c', 1000)).toMatchObject({ kind: 'held', owner: 'b' });
    });

    test('lets a late owner finish when nobody took over', async () => {
      await stores.claims.claim('key', 'a', 1000);
      clock.advance(HOUR);
      expect(await stores.claims.finish('key', 'a', 'late', HOUR)).toBe(true);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'done', value: 'late' });
    });

    test('holds a renewed key for the new lease', async () => {
      await stores.claims.claim('key', 'a', 1000);
      clock.advance(900);
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(true);
      clock.advance(900);
      expect(await stores.claims.claim('key', 'b', 1000)).toMatchObject({
        kind: 'held',
        until: clock.now() + 100,
      });
    });

    test('keeps a finished key for everybody, the owner too, until its time is over', async () => {
      await stores.claims.claim('key', 'a', 1000);
      expect(await stores.claims.finish('key', 'a', '1716200000.000100', HOUR)).toBe(true);
      clock.advance(HOUR - 1);
      const done = { kind: 'done', value: '1716200000.000100' };
      expect(await stores.claims.claim('key', 'a', 1000)).toEqual(done);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual(done);
      clock.advance(1);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
    });

    test.each([
      ['forward', HOUR],
      ['back', -HOUR],
    ])('neither ends nor prolongs a lease when the clock is set %s', async (_, ms) => {
      await stores.claims.claim('key', 'a', 1000);
      clock.jump(ms);
      clock.advance(999);
      const held = { kind: 'held', owner: 'a', until: clock.now() + 1 };
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual(held);
      clock.advance(1);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
    });

    test('renews for one lease, and keeps what is done, after the clock was set back', async () => {
      await stores.claims.claim('key', 'a', 1000);
      await stores.claims.claim('done', 'a', 1000);
      await stores.claims.finish('done', 'a', 'x', 24 * HOUR);
      clock.jump(-HOUR);
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(true);
      clock.advance(1000);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
      expect(await stores.claims.claim('done', 'b', 1000)).toEqual({ kind: 'done', value: 'x' });
    });

    test('lets a dead holder keep a key for one lease at most, also when the shared clock begins anew', async () => {
      await stores.claims.claim('key', 'dead', 1000);
      clock.restart(10 * HOUR);
      const held = { kind: 'held', owner: 'dead', until: clock.now() + 1000 };
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual(held);
      clock.advance(1000);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
    });

    test('lets a holder who lives renew a lease that was shortened', async () => {
      await stores.claims.claim('key', 'a', 1000);
      clock.restart(HOUR);
      await stores.claims.claim('key', 'b', 1000);
      clock.advance(900);
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(true);
      clock.advance(900);
      expect(await stores.claims.claim('key', 'b', 1000)).toMatchObject({ kind: 'held', owner: 'a' });
    });

    test('keeps an empty value as done', async () => {
      await stores.claims.claim('key', 'a', 1000);
      await stores.claims.finish('key', 'a', '', HOUR);
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'done', value: '' });
    });

    test('neither renews nor releases what is finished', async () => {
      await stores.claims.claim('key', 'a', 1000);
      await stores.claims.finish('key', 'a', 'x', HOUR);
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(false);
      await stores.claims.release('key', 'a');
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'done', value: 'x' });
    });

    test('takes the finish of an owner who repeats it', async () => {
      await stores.claims.claim('key', 'a', 1000);
      await stores.claims.finish('key', 'a', 'x', HOUR);
      expect(await stores.claims.finish('key', 'a', 'x', HOUR)).toBe(true);
    });

    test('gives a released key to the next one at once', async () => {
      await stores.claims.claim('key', 'a', 1000);
      await stores.claims.release('key', 'b');
      expect(await stores.claims.claim('key', 'b', 1000)).toMatchObject({ kind: 'held' });
      await stores.claims.release('key', 'a');
      expect(await stores.claims.claim('key', 'b', 1000)).toEqual({ kind: 'won' });
    });

    test('knows nothing of a key that nobody claimed', async () => {
      expect(await stores.claims.renew('key', 'a', 1000)).toBe(false);
      expect(await stores.claims.finish('key', 'a', 'x', 1000)).toBe(false);
      await stores.claims.release('key', 'a');
      expect(await stores.claims.claim('key', 'a', 1000)).toEqual({ kind: 'won' });
    });

    test('counts within a window that the first addition opens', async () => {
      expect(await stores.claims.count('key', 1, 1000)).toBe(1);
      clock.advance(600);
      expect(await stores.claims.count('key', 2, 1000)).toBe(3);
      clock.advance(399);
      expect(await stores.claims.count('key', 0, 1000)).toBe(3);
      clock.advance(1);
      expect(await stores.claims.count('key', 0, 1000)).toBe(0);
      expect(await stores.claims.count('key', 5, 1000)).toBe(5);
    });

    test('opens no window by reading', async () => {
      await stores.claims.count('key', 0, 1000);
      clock.advance(900);
      await stores.claims.count('key', 1, 1000);
      clock.advance(900);
      expect(await stores.claims.count('key', 0, 1000)).toBe(1);
    });

    test('loses no count when 50 add at once', async () => {
      const sums = await Promise.all(Array.from({ length: 50 }, () => stores.claims.count('key', 1, 1000)));
      expect(new Set(sums).size).toBe(50);
      expect(await stores.claims.count('key', 0, 1000)).toBe(50);
    });

    test('keeps claims, counters and stored values with equal keys apart', async () => {
      await stores.store.set('key', 'stored');
      await stores.claims.count('key', 7, 1000);
      expect(await stores.claims.claim('key', 'a', 1000)).toEqual({ kind: 'won' });
      expect(await stores.store.get('key')).toBe('stored');
      expect(await stores.claims.count('key', 0, 1000)).toBe(7);
    });

    test.each(['ключ \u{1F511}', 'k'.repeat(500), "a:b%c_d'e\u0000f", ''])(
      'takes the key "%s"',
      async (key) => {
        await stores.claims.claim(`${key}x`, 'a', 1000);
        expect(await stores.claims.claim(key, 'a', 1000)).toEqual({ kind: 'won' });
        expect(await stores.claims.finish(key, 'a', key, 1000)).toBe(true);
        expect(await stores.claims.claim(key, 'b', 1000)).toEqual({ kind: 'done', value: key });
      },
    );

    test('throws a failure with its cause, instead of deciding anything', async () => {
      await stores.fail();
      const calls = [
        stores.claims.claim('key', 'a', 1000),
        stores.claims.renew('key', 'a', 1000),
        stores.claims.finish('key', 'a', 'x', 1000),
        stores.claims.release('key', 'a'),
        stores.claims.count('key', 1, 1000),
        stores.claims.count('key', 0, 1000),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreFailure) });
        expect(outcome).toMatchObject({ reason: { cause: expect.any(Error) } });
      }
    });
  });
}

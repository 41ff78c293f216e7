import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import { createFixedClock, type FixedClock } from '../fakes/clock.ts';
import type { OpenForContract, StoresUnderTest } from './stores-under-test.ts';

/** What every implementation of `Store` has to pass. `open` gives fresh, empty stores each time. */
export function describeStoreContract(name: string, open: OpenForContract): void {
  describe(`the store of ${name}`, () => {
    let clock: FixedClock;
    let stores: StoresUnderTest;

    beforeEach(async () => {
      clock = createFixedClock();
      stores = await open(clock);
    });
    afterEach(() => stores.close());

    test.each([
      ['text', 'a "quoted" ümlaut \u{1F511}'],
      ['text that looks like a serializer mark', ':base64:AAAA'],
      ['a number', 12.5],
      ['nothing', null],
      ['false', false],
      ['nested data', { list: [1, { deep: [] }], until: 5, value: 'x', expires: 1 }],
      ['half a surrogate pair', '\ud83d'],
    ])('gives back %s as it was set', async (_what, value) => {
      await stores.store.set('key', value);
      expect(await stores.store.get('key')).toEqual(value);
    });

    test('knows nothing under a key that was never set', async () => {
      expect(await stores.store.get('key')).toBeUndefined();
    });

    test('keeps the value that was set last', async () => {
      await stores.store.set('key', 1, 1000);
      await stores.store.set('key', 2);
      clock.advance(5000);
      expect(await stores.store.get('key')).toBe(2);
    });

    test('keeps its own copy of a value', async () => {
      const value = { list: [1] };
      await stores.store.set('key', value);
      value.list.push(2);
      expect(await stores.store.get('key')).toEqual({ list: [1] });
    });

    test('refuses to store undefined', async () => {
      await expect(stores.store.set('key', undefined)).rejects.toThrow(TypeError);
    });

    test('forgets a deleted key, and deleting it again does nothing', async () => {
      await stores.store.set('key', 1);
      await stores.store.delete('key');
      await stores.store.delete('key');
      expect(await stores.store.get('key')).toBeUndefined();
    });

    test('keeps a value until its time is over, to the millisecond', async () => {
      await stores.store.set('key', 1, 1000);
      clock.advance(999);
      expect(await stores.store.get('key')).toBe(1);
      clock.advance(1);
      expect(await stores.store.get('key')).toBeUndefined();
      expect(await stores.store.list('key', 10)).toEqual([]);
    });

    test.each([0, -1])('forgets the value when it is set for %d ms', async (ttl) => {
      await stores.store.set('key', 'old');
      await stores.store.set('key', 'new', ttl);
      expect(await stores.store.get('key')).toBeUndefined();
    });

    test.each([
      ['letters of many scripts', 'ключ/鍵/مفتاح/\u{1F511}'],
      ['500 characters', 'k'.repeat(500)],
      ['the signs of other languages', `a:b%c_d*e?f[g]'h"i\\j\u0000k\nl`],
      ['an empty string', ''],
      ['the name of a built-in property', '__proto__'],
    ])('takes %s for a key', async (_what, key) => {
      await stores.store.set(key, 'mine');
      await stores.store.set(`${key}x`, 'other');
      expect(await stores.store.get(key)).toBe('mine');
      expect(await stores.store.list(key, 1)).toEqual([{ key, value: 'mine' }]);
    });

    test('tells keys apart that differ in case, form or a namespace', async () => {
      const keys = ['a', 'A', '\u00e9', 'e\u0301', 'keyv:a', 'a ', ':a'];
      for (const key of keys) await stores.store.set(key, key);
      for (const key of keys) expect(await stores.store.get(key)).toBe(key);
    });

    test('keeps a value of two megabytes', async () => {
      const value = 'äb'.repeat(1_000_000);
      await stores.store.set('key', value);
      expect(await stores.store.get('key')).toBe(value);
    });

    test('lists what begins with a prefix, in order, up to the limit', async () => {
      for (const key of ['b:1', 'a:3', 'a:1', 'a', 'a:2', 'A:1', 'ab']) await stores.store.set(key, key);
      const keys = async (prefix: string, limit: number) =>
        (await stores.store.list(prefix, limit)).map(({ key }) => key);
      expect(await keys('a:', 10)).toEqual(['a:1', 'a:2', 'a:3']);
      expect(await keys('a:', 2)).toEqual(['a:1', 'a:2']);
      expect(await keys('', 10)).toEqual(['A:1', 'a', 'a:1', 'a:2', 'a:3', 'ab', 'b:1']);
      expect(await keys('c', 10)).toEqual([]);
    });

    test.each(['%', '_', '*', '?', '[a-z]', "' OR 1=1 --", '\\'])(
      'takes "%s" in a prefix literally',
      async (sign) => {
        await stores.store.set('plain', 1);
        await stores.store.set(`${sign}x`, 2);
        expect(await stores.store.list(sign, 10)).toEqual([{ key: `${sign}x`, value: 2 }]);
      },
    );

    test('throws a failure with its cause, instead of telling of a miss', async () => {
      await stores.store.set('key', 1);
      await stores.fail();
      const calls = [
        stores.store.get('key'),
        stores.store.set('key', 2),
        stores.store.set('key', 2, 0),
        stores.store.delete('key'),
        stores.store.list('', 1),
        stores.ping(),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreFailure) });
        expect(outcome).toMatchObject({ reason: { cause: expect.any(Error) } });
      }
    });
  });
}

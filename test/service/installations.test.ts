import { describe, expect, test } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import { createInstallations } from '../../src/service/installations.ts';
import { createKeyRing, type Keys, readKeys } from '../../src/service/key-ring.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createFastClock } from '../slack/fast-clock.ts';

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);
const VALUE = { installation: { bot: { token: 'xoxb-secret' } } };

function open() {
  const clock = createFastClock(50);
  const stores = createMemoryStores(clock);
  const withKeys = (keys: Keys) => createInstallations({ ...stores, clock, keys });
  const sealed = async (id = 'T1') => (await stores.store.get<string>(`${id}:installation`)) ?? '';
  return { clock, stores, withKeys, sealed };
}

describe('an installation in the store', () => {
  test('is read back, and stands there encrypted, differently each time', async () => {
    const { withKeys, sealed } = open();
    const vault = withKeys([NEW]);
    await vault.write('T1', VALUE);
    const first = await sealed();
    await vault.write('T1', VALUE);
    expect(await vault.read('T1')).toEqual(VALUE);
    expect(first).not.toContain('secret');
    expect(Buffer.from(first.split('.').at(-1) ?? '', 'base64url').toString()).not.toContain('secret');
    expect(await sealed()).not.toBe(first);
  });

  test('is nothing where there is none, and where it was removed', async () => {
    const vault = open().withKeys([NEW]);
    expect(await vault.read('T1')).toBeUndefined();
    await vault.write('T1', VALUE);
    await vault.remove('T1');
    expect(await vault.read('T1')).toBeUndefined();
  });

  test('is encrypted with the new key as soon as it is read', async () => {
    const { withKeys, sealed } = open();
    await withKeys([OLD]).write('T1', VALUE);
    const before = await sealed();
    expect(await withKeys([NEW, OLD]).read('T1')).toEqual(VALUE);
    expect(await sealed()).not.toBe(before);
    expect(await withKeys([NEW]).read('T1')).toEqual(VALUE);
    await expect(withKeys([OLD]).read('T1')).rejects.toThrow(StoreFailure);
  });

  test('stays as it is when it is read with its own key', async () => {
    const { withKeys, sealed } = open();
    await withKeys([NEW, OLD]).write('T1', VALUE);
    const before = await sealed();
    await withKeys([NEW, OLD]).read('T1');
    expect(await sealed()).toBe(before);
  });

  test.each<[string, (sealed: string) => string]>([
    // In the middle: the last character of base64 may hold bits that mean nothing.
    ['one bit was changed', (text) => `${text.slice(0, 60)}${text[60] === 'A' ? 'B' : 'A'}${text.slice(61)}`],
    ['it was cut', (text) => text.slice(0, -8)],
    ['the nonce is another', (text) => text.replace(/\.[^.]+\.([^.]+)$/, '.AAAAAAAAAAAAAAAA.$1')],
    ['it is no sealed text', () => 'v1'],
    ['it is of another version', (text) => text.replace('v1', 'v2')],
  ])('is a failure, and no miss, when %s', async (_, change) => {
    const { withKeys, stores, sealed } = open();
    const vault = withKeys([NEW]);
    await vault.write('T1', VALUE);
    await stores.store.set('T1:installation', change(await sealed()));
    await expect(vault.read('T1')).rejects.toThrow(StoreFailure);
  });

  test("cannot be put in another workspace's place", async () => {
    const { withKeys, stores, sealed } = open();
    const vault = withKeys([NEW]);
    await vault.write('T1', VALUE);
    await stores.store.set('T2:installation', await sealed('T1'));
    await expect(vault.read('T2')).rejects.toThrow(StoreFailure);
  });

  test('is worked on by one at a time', async () => {
    const { withKeys } = open();
    const [here, there] = [withKeys([NEW]), withKeys([NEW])];
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push(`${name} ends`);
    };
    await Promise.all([here.exclusively('T1', work('a')), there.exclusively('T1', work('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('changing the key of replicas that are replaced one after the other', () => {
  test('locks none out when the new key comes second first, and then first', async () => {
    const { withKeys } = open();
    const steps: readonly Keys[] = [[OLD], [OLD, NEW], [NEW, OLD], [NEW]];
    await withKeys([OLD]).write('T1', VALUE);
    // In every step some replicas are one step ahead, and whoever writes or reads first, the others can read it.
    for (const [at, keys] of steps.slice(1).entries()) {
      const [behind, ahead] = [withKeys(steps[at] ?? [OLD]), withKeys(keys)];
      for (const one of [ahead, behind, ahead]) {
        expect(await one.read('T1')).toEqual(VALUE);
        await one.write('T1', VALUE);
        expect(await behind.read('T1')).toEqual(VALUE);
        expect(await ahead.read('T1')).toEqual(VALUE);
      }
      await ahead.sealAll();
    }
  });

  test('keeps nobody waiting for themselves who reads one that they hold', async () => {
    const { withKeys, clock } = open();
    await withKeys([OLD]).write('T1', VALUE);
    const vault = withKeys([NEW, OLD]);
    const began = clock.elapsed();
    expect(await vault.exclusively('T1', () => vault.read('T1'))).toEqual(VALUE);
    expect(clock.elapsed() - began).toBeLessThan(20_000);
    await vault.read('T1');
    expect(await withKeys([NEW]).read('T1')).toEqual(VALUE);
  });

  test('encrypts also what nobody reads, and says how much there is', async () => {
    const { withKeys, sealed } = open();
    for (const id of ['T1', 'T2', 'E1']) await withKeys([OLD]).write(id, VALUE);
    await withKeys([NEW, OLD]).write('T2', VALUE);
    expect(await withKeys([NEW, OLD]).sealAll()).toEqual({ total: 3, anew: 2, lost: 0 });
    expect(await withKeys([NEW, OLD]).sealAll()).toEqual({ total: 3, anew: 0, lost: 0 });
    expect(await withKeys([NEW]).read('E1')).toEqual(VALUE);
    expect(await sealed('T1')).not.toBe('');
  });

  test('tells of what no key opens, and leaves it', async () => {
    const { withKeys, sealed } = open();
    await withKeys([Buffer.alloc(32, 3)]).write('T1', VALUE);
    await withKeys([OLD]).write('T2', VALUE);
    await withKeys([OLD]).remove('T2');
    const before = await sealed();
    expect(await withKeys([NEW, OLD]).sealAll()).toEqual({ total: 1, anew: 0, lost: 1 });
    expect(await sealed()).toBe(before);
  });

  test('does nothing where there is one key', async () => {
    const { withKeys } = open();
    await withKeys([OLD]).write('T1', VALUE);
    expect(await withKeys([OLD]).sealAll()).toBeUndefined();
  });

  test('takes what no key opens for nothing only when asked to', async () => {
    const { withKeys, stores } = open();
    await withKeys([OLD]).write('T1', VALUE);
    await expect(withKeys([NEW]).read('T1')).rejects.toThrow(StoreFailure);
    expect(await withKeys([NEW]).readIfOpens('T1')).toBeUndefined();
    expect(await withKeys([NEW, OLD]).readIfOpens('T1')).toEqual(VALUE);
    stores.failWith(new Error('the disk is gone'));
    await expect(withKeys([NEW]).readIfOpens('T1')).rejects.toThrow(StoreFailure);
  });
});

test.each([
  ['AAAA', /3 bytes/],
  [`${NEW.toString('base64')},AAAA`, /key 2 has 3 bytes/],
  ['nö nö', /no base64/],
  ['a,b,c', /3 keys/],
])('the keys "%s" are refused', (text, told) => {
  expect(readKeys(text)).toMatch(told);
});

test('a key ring opens what any of its keys sealed, and says which is stale', () => {
  const text = createKeyRing([OLD]).seal('a', 'about');
  expect(createKeyRing([NEW, OLD]).open(text, 'about')).toEqual({ text: 'a', stale: true });
  expect(createKeyRing([OLD, NEW]).open(text, 'about')).toEqual({ text: 'a', stale: false });
  expect(() => createKeyRing([NEW]).open(text, 'about')).toThrow('ENCRYPTION_KEY');
});

import { describe, expect, test } from 'vitest';
import { createInFlight } from '../../src/bot/in-flight.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('work that is under way', () => {
  test('is joined by work of the same key and tag', async () => {
    const inFlight = createInFlight();
    let runs = 0;
    const work = async () => {
      await later(5);
      return ++runs;
    };
    expect(await Promise.all([inFlight.run('k', 'new', work), inFlight.run('k', 'new', work)])).toEqual([
      1, 1,
    ]);
    expect(await inFlight.run('k', 'new', work)).toBe(2);
  });

  test('is waited for by work of another tag, in order, also when it fails', async () => {
    const inFlight = createInFlight();
    const order: string[] = [];
    const step = (name: string, ms: number, failure?: Error) => async () => {
      await later(ms);
      order.push(name);
      if (failure) throw failure;
    };
    const first = inFlight.run('k', 'new', step('new', 10, new Error('no')));
    const second = inFlight.run('k', 'edit', step('edit', 1));
    const other = inFlight.run('other', 'new', step('other', 0));
    await expect(first).rejects.toThrow('no');
    await Promise.all([second, other]);
    expect(order).toEqual(['other', 'new', 'edit']);
    expect(inFlight.size).toBe(0);
  });

  test('is over when the list is idle', async () => {
    const inFlight = createInFlight();
    let done = false;
    void inFlight.run('k', 'new', async () => {
      await later(10);
      done = true;
    });
    await inFlight.idle();
    expect(done).toBe(true);
  });

  test('is over for some keys while others have work', async () => {
    const inFlight = createInFlight();
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const other = inFlight.run('T2:C1', 'new', () => over);
    let done = false;
    void inFlight.run('T1:C1', 'new', async () => {
      await later(10);
      done = true;
    });
    await inFlight.idle('T1:');
    expect([done, inFlight.size]).toEqual([true, 1]);
    resolve();
    await other;
  });
});

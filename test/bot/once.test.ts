import { beforeEach, describe, expect, test } from 'vitest';
import { once } from '../../src/bot/once.ts';
import type { BotParts } from '../../src/bot/parts.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';

let clock: ReturnType<typeof createFixedClock>;
let stores: ReturnType<typeof createMemoryStores>;
let parts: BotParts;
let metrics: ReturnType<typeof createMetricsFake>;
let stop: AbortController;

beforeEach(() => {
  clock = createFixedClock();
  // Sleeping must let others act, or the renewal of a lease would spin.
  const sleep = async (ms: number, signal?: AbortSignal) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await clock.sleep(ms, signal);
  };
  stores = createMemoryStores(clock);
  stop = new AbortController();
  let ids = 0;
  metrics = createMetricsFake();
  const rest = {
    log: createLogFake(),
    metrics,
    stopping: stop.signal,
    randomId: () => `attempt ${++ids}`,
  };
  parts = {
    ...rest,
    ...stores,
    clock: { ...clock, sleep },
    explainer: undefined as never,
    settings: undefined as never,
  };
});

describe('work that is done once', () => {
  test('is not done again, and gives what it gave', async () => {
    expect(await once(parts, 'k', async () => 'first')).toEqual({ fresh: true, value: 'first' });
    expect(await once(parts, 'k', async () => 'second')).toEqual({ fresh: false, value: 'first' });
  });

  test('is done once by many at the same moment', async () => {
    let done = 0;
    const work = async () => String(++done);
    const results = await Promise.all(Array.from({ length: 10 }, () => once(parts, 'k', work)));
    expect(done).toBe(1);
    expect(results.filter(({ fresh }) => fresh)).toHaveLength(1);
  });

  test('is given back when it fails, and the next attempt knows that it may have acted', async () => {
    const failing = once(parts, 'k', async ({ confirm }) => {
      await confirm();
      throw new Error('lost');
    });
    await expect(failing).rejects.toThrow('lost');
    const tried = await once(parts, 'k', async (attempt) => String(attempt.tried));
    expect(tried).toEqual({ fresh: true, value: 'true' });
  });

  test('that failed before it acted is begun anew', async () => {
    await expect(once(parts, 'k', async () => Promise.reject(new Error('early')))).rejects.toThrow('early');
    expect(await once(parts, 'k', async ({ tried }) => String(tried))).toEqual({
      fresh: true,
      value: 'false',
    });
  });

  test('is taken over from a process that is gone, not before its lease is over', async () => {
    await stores.claims.claim('k', 'a dead process', 10_000);
    const start = clock.now();
    const { value } = await once(parts, 'k', async ({ tried }) => String(tried));
    expect(clock.now() - start).toBeGreaterThanOrEqual(10_000);
    expect(value).toBe('true');
  });

  test('does not act when it was taken over meanwhile', async () => {
    const acted: string[] = [];
    const result = await once(parts, 'k', async ({ confirm }) => {
      if (acted.length === 0) {
        acted.push('overtaken');
        await stores.claims.release('k', 'attempt 1');
        await stores.claims.claim('k', 'another', 1000);
        await stores.claims.finish('k', 'another', 'by another', 60_000);
      }
      await confirm();
      acted.push('acted');
      return 'mine';
    });
    expect(acted).toEqual(['overtaken']);
    expect(metrics.measured).toContainEqual({
      name: 'claims_lost',
      value: 1,
      labels: { reason: 'taken_over' },
    });
    expect(result).toEqual({ fresh: false, value: 'by another' });
  });

  test('waits for a store that fails', async () => {
    stores.failWith(new Error('gone'));
    setTimeout(() => stores.failWith(undefined), 10);
    expect(await once(parts, 'k', async () => 'done')).toEqual({ fresh: true, value: 'done' });
  });

  test('gives up when the program is about to end', async () => {
    stores.failWith(new Error('gone'));
    stop.abort(new Error('stopping'));
    await expect(once(parts, 'k', async () => 'done')).rejects.toThrow();
  });
});

import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { StoreFailure } from '../../src/bot/ports.ts';
import type { ListingAdapter } from '../../src/service/sqlite-adapter.ts';
import { createStore } from '../../src/service/store.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';

const down = new Error('connection refused');
const clock = createFixedClock();

/** An adapter that fails in the given way, whatever it is asked. */
function createBrokenAdapter(fail: (adapter: EventEmitter) => unknown): ListingAdapter {
  const adapter = new EventEmitter();
  const broken = async () => fail(adapter) as never;
  return Object.assign(adapter, {
    opts: {},
    get: broken,
    set: broken,
    delete: broken,
    clear: broken,
    listByPrefix: broken,
  });
}

describe.each([
  [
    'rejects',
    () => {
      throw down;
    },
  ],
  ['only emits an event and returns nothing', (adapter: EventEmitter) => void adapter.emit('error', down)],
])('an adapter that %s', (_how, fail) => {
  const log = createLogFake();
  const store = createStore(createBrokenAdapter(fail), { clock, log });

  test.each([
    ['get', () => store.get('key')],
    ['set', () => store.set('key', 1)],
    ['set', () => store.set('key', 1, 5)],
    ['delete', () => store.delete('key')],
    ['list', () => store.list('', 1)],
  ])('makes %s throw a failure that carries the cause', async (operation, call) => {
    const failure = await call().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreFailure);
    expect(failure).toMatchObject({
      operation,
      cause: down,
      message: expect.stringContaining('connection refused'),
    });
  });
});

test('takes a write that the adapter says was not made for a failure', async () => {
  const store = createStore(
    createBrokenAdapter(() => false),
    { clock, log: createLogFake() },
  );
  await expect(store.set('key', 1)).rejects.toThrow(StoreFailure);
});

test('takes a value that is no JSON for a failure', async () => {
  const store = createStore(
    createBrokenAdapter(() => '{"half'),
    { clock, log: createLogFake() },
  );
  await expect(store.get('key')).rejects.toThrow(StoreFailure);
});

test('logs a failure that comes between operations, and goes on', async () => {
  const log = createLogFake();
  const adapter = createBrokenAdapter(() => undefined);
  const store = createStore(adapter, { clock, log });
  (adapter as unknown as EventEmitter).emit('error', down);
  expect(log.lines).toEqual([{ level: 'warn', fields: { error: down }, message: expect.any(String) }]);
  expect(await store.get('key')).toBeUndefined();
});

import { Keyv } from 'keyv';
import { type Clock, type Log, type Store, type StoredItem, StoreFailure } from '../bot/ports.ts';
import type { ListingAdapter } from './sqlite-adapter.ts';

/** What a value is wrapped in: Keyv reads the computer's clock to expire, and we are told the time. */
interface Envelope {
  readonly value: unknown;
  /** Milliseconds since the epoch; for ever without one. */
  readonly until?: number;
}

/**
 * The port `Store` over Keyv and one of its storage adapters. Keyv reports a failing adapter as a miss, as `false`, or as
 * an event, depending on adapter and method; here each of them is a `StoreFailure`. An adapter that reports failures only
 * as events fails every operation that is under way, because nothing tells whose failure it was.
 */
export function createStore(adapter: ListingAdapter, { clock, log }: { clock: Clock; log: Log }): Store {
  const keyv = new Keyv({
    store: adapter,
    // Without prefix: Keyv takes the key "ns:x" to be prefixed already, and then "x" and "ns:x" are one key.
    useKeyPrefix: false,
    namespace: '',
    throwOnErrors: true,
    serialize: JSON.stringify,
    deserialize: JSON.parse,
  });
  const failures = watchFailures(keyv, log);
  const run = <T>(operation: string, work: () => Promise<T>) => failures.run(operation, work);

  return {
    get: async <T>(key: string) => {
      const envelope = await run('get', () => keyv.get<Envelope>(key));
      return isLive(envelope, clock.now()) ? (envelope.value as T) : undefined;
    },
    set: async (key, value, ttl) => {
      if (value === undefined)
        throw new TypeError(`The value for "${key}" is undefined; delete the key instead.`);
      // Keyv reads a lifetime of 0 as "for ever".
      if (ttl !== undefined && ttl <= 0) return void (await run('set', () => keyv.delete(key)));
      const envelope: Envelope = ttl === undefined ? { value } : { value, until: clock.now() + ttl };
      const stored = await run('set', () => keyv.set(key, envelope, ttl));
      if (!stored) throw new StoreFailure('set', new Error('the value was not stored'));
    },
    delete: async (key) => void (await run('delete', () => keyv.delete(key))),
    list: async <T>(prefix: string, limit: number) => {
      return run('list', async () => {
        const rows = await adapter.listByPrefix(prefix, limit);
        return rows.flatMap(([key, raw]) => readItem<T>(key, raw, clock.now()));
      });
    },
  };
}

function readItem<T>(key: string, raw: string, now: number): readonly StoredItem<T>[] {
  const envelope = (JSON.parse(raw) as { value?: Envelope }).value;
  return isLive(envelope, now) ? [{ key, value: envelope.value as T }] : [];
}

function isLive(envelope: Envelope | undefined, now: number): envelope is Envelope {
  return envelope !== undefined && (envelope.until === undefined || envelope.until > now);
}

function watchFailures(
  keyv: Keyv,
  log: Log,
): { run<T>(operation: string, work: () => Promise<T>): Promise<T> } {
  let seen = 0;
  let latest: unknown;
  // Without a listener a lost connection would end the process; with one, Keyv would keep the failure to itself.
  keyv.on('error', (error: unknown) => {
    seen += 1;
    latest = error;
    log.warn({ error }, 'The store reported a failure');
  });
  return {
    async run(operation, work) {
      const before = seen;
      try {
        const result = await work();
        if (seen === before) return result;
      } catch (error) {
        // An adapter that answers nonsense after it reported why is told by its report.
        throw new StoreFailure(operation, seen === before ? error : latest);
      }
      throw new StoreFailure(operation, latest);
    },
  };
}

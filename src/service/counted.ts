import type { PictureReader } from '../bot/picture-reader.ts';
import { type Clock, type Metrics, StoreFailure } from '../bot/ports.ts';
import type { Stores } from './stores.ts';

/** Wraps a port in one that counts the failures of the store which come out of it. */
export type StoreWatch = <T extends object>(port: T) => T;

/**
 * Makes wrappers for everything that the store lies behind. A failure that passes several of them is counted once, because
 * whoever meets it may catch it, repeat the work or leave it, and nobody else would count it then.
 */
export function createStoreWatch(metrics: Metrics): StoreWatch {
  const counted = new WeakSet<StoreFailure>();
  const note = (error: unknown): never => {
    if (error instanceof StoreFailure && !counted.has(error)) {
      counted.add(error);
      metrics.count('store_failures', { operation: error.operation });
    }
    throw error;
  };
  return <T extends object>(port: T) => {
    const methods = port as Readonly<Record<string, (...args: unknown[]) => unknown>>;
    const watch =
      (name: string) =>
      (...args: unknown[]) => {
        const result = methods[name]?.(...args);
        return result instanceof Promise ? result.catch(note) : result;
      };
    const watched = Object.entries(port).map(([name, member]) => [
      name,
      typeof member === 'function' ? watch(name) : member,
    ]);
    return Object.fromEntries(watched) as T;
  };
}

/** The storage ports, watched. */
export function watchStores(stores: Stores, watch: StoreWatch): Stores {
  return { ...watch(stores), store: watch(stores.store), claims: watch(stores.claims) };
}

/** Counts pictures by what became of them, and how long that took. */
export function countPictures(
  reader: PictureReader,
  { metrics, clock }: { readonly metrics: Metrics; readonly clock: Clock },
): PictureReader {
  return {
    ...reader,
    async read(picture) {
      const start = clock.elapsed();
      const reading = await reader.read(picture);
      const outcome = reading.kind === 'read' ? 'read' : reading.reason;
      metrics.count('pictures', { outcome });
      metrics.observe('picture_seconds', (clock.elapsed() - start) / 1000, { outcome });
      return reading;
    },
  };
}

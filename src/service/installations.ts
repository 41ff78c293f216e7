import { randomUUID } from 'node:crypto';
import { type Claims, type Clock, type Store, StoreFailure } from '../bot/ports.ts';
import { createKeyRing, type Keys } from './key-ring.ts';

/** What installations are kept with. */
export interface InstallationParts {
  readonly store: Store;
  readonly claims: Claims;
  readonly clock: Clock;
  readonly keys: Keys;
}

/** How long work for one installation may take, and how long one waits for it; milliseconds. */
const LEASE = 30_000;
const LOOK_EVERY = 100;

/**
 * Keeps installations in the store, sealed with AES-256-GCM and bound to their ID. What was sealed with the old key is
 * sealed with the new one when it is read. Throws `StoreFailure` when the store fails or a value cannot be opened.
 */
export function createInstallations({ store, claims, clock, keys }: InstallationParts) {
  const ring = createKeyRing(keys);
  const write = (id: string, value: unknown) =>
    store.set(keyOf(id), ring.seal(JSON.stringify(value), keyOf(id)));
  const load = async (id: string) => {
    const sealed = await store.get<string>(keyOf(id));
    return sealed === undefined ? undefined : open(sealed, keyOf(id));
  };
  const open = (sealed: string, about: string) => {
    try {
      return ring.open(sealed, about);
    } catch (error) {
      throw new StoreFailure('open an installation', error);
    }
  };

  const exclusively = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const owner = randomUUID();
    const deadline = clock.elapsed() + LEASE;
    while ((await claims.claim(lockOf(id), owner, LEASE)).kind !== 'won') {
      if (clock.elapsed() > deadline)
        throw new StoreFailure('lock an installation', new Error('it is in use'));
      await clock.sleep(LOOK_EVERY);
    }
    try {
      return await work();
    } finally {
      await claims.release(lockOf(id), owner);
    }
  };

  const sealAnew = (id: string) =>
    exclusively(id, async () => {
      const opened = await load(id);
      if (opened?.stale) await write(id, JSON.parse(opened.text));
    });

  return {
    /** The value under an ID, or undefined when there is none. */
    async read(id: string): Promise<unknown> {
      const opened = await load(id);
      if (opened?.stale) await sealAnew(id);
      return opened && JSON.parse(opened.text);
    },
    write,
    remove: (id: string) => store.delete(keyOf(id)),
    /** Does `work` while no other process does any for the same ID. */
    exclusively,
  };
}

// Begins with the ID, as everything that is kept of a workspace does.
const keyOf = (id: string) => `${id}:installation`;
const lockOf = (id: string) => `${id}:installation`;

import { randomUUID } from 'node:crypto';
import { type Claims, type Clock, installationKey, type Store, StoreFailure } from '../bot/ports.ts';
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

/** How many installations are looked through for ones that are sealed with another key than the first. */
const MOST_SEALED = 10_000;

/** Thrown when none of our keys opens a value, or somebody changed it. */
class Unopened extends StoreFailure {}

/**
 * Keeps installations in the store, sealed with AES-256-GCM and bound to their ID. What was sealed with another key than the
 * first is sealed with that when it is read. Throws `StoreFailure` when the store fails, and `Unopened`, which is one, when
 * a value cannot be opened.
 */
export function createInstallations({ store, claims, clock, keys }: InstallationParts) {
  const ring = createKeyRing(keys);
  const write = async (id: string, value: unknown) => {
    // Listed first, so that there is none that nobody finds.
    await store.set(listedKey(id), true);
    await store.set(keyOf(id), ring.seal(JSON.stringify(value), keyOf(id)));
  };
  const load = async (id: string) => {
    const sealed = await store.get<string>(keyOf(id));
    return sealed === undefined ? undefined : open(sealed, keyOf(id));
  };
  const open = (sealed: string, about: string) => {
    try {
      return ring.open(sealed, about);
    } catch (error) {
      throw new Unopened('open an installation', error);
    }
  };

  const held = new Set<string>();
  const exclusively = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const owner = randomUUID();
    const deadline = clock.elapsed() + LEASE;
    while ((await claims.claim(lockOf(id), owner, LEASE)).kind !== 'won') {
      if (clock.elapsed() > deadline)
        throw new StoreFailure('lock an installation', new Error('it is in use'));
      await clock.sleep(LOOK_EVERY);
    }
    held.add(id);
    try {
      return await work();
    } finally {
      held.delete(id);
      await claims.release(lockOf(id), owner);
    }
  };

  const sealAnew = (id: string) =>
    exclusively(id, async () => {
      const opened = await load(id);
      if (opened?.stale) await write(id, JSON.parse(opened.text));
    });
  const read = async (id: string): Promise<unknown> => {
    const opened = await load(id);
    // Who holds it would wait for themselves, and it is sealed when it is read the next time.
    if (opened?.stale && !held.has(id)) await sealAnew(id);
    return opened && JSON.parse(opened.text);
  };

  /** Says what had to be done for one, and does it. */
  const sealOne = async (id: string) => {
    const opened = await whenOpened(load(id));
    if (opened === undefined) return (await store.get(keyOf(id))) === undefined ? 'gone' : 'lost';
    if (opened.stale) await sealAnew(id);
    return opened.stale ? 'anew' : 'sealed';
  };

  return {
    /** The value under an ID, or undefined when there is none. */
    read,
    /** The same, and undefined also when none of the keys opens it. */
    readIfOpens: (id: string): Promise<unknown> => whenOpened(read(id)),
    write,
    async remove(id: string): Promise<void> {
      await store.delete(keyOf(id));
      await store.delete(listedKey(id));
    },
    /** Does `work` while no other process does any for the same ID. */
    exclusively,
    /** Seals with the first key whatever is not, one after the other; does nothing where there is one key. */
    async sealAll() {
      if (keys.length === 1) return undefined;
      const outcomes: string[] = [];
      for (const { key } of await store.list(LISTED, MOST_SEALED))
        outcomes.push(await sealOne(key.slice(LISTED.length)));
      const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
      return { total: outcomes.length - count('gone'), anew: count('anew'), lost: count('lost') };
    },
  };
}

async function whenOpened<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Unopened) return undefined;
    throw error;
  }
}

/** Under which key an installation stands in the store: it begins with the ID, as everything that is kept of a workspace does. */
export const keyOf = installationKey;
/** What the keys begin with that list installations: keys are found by how they begin alone. */
export const LISTED = 'installed:';
const listedKey = (id: string) => `${LISTED}${id}`;
const lockOf = installationKey;

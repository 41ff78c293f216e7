import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  type Clock,
  type Log,
  type Store,
  type StoredItem,
  WRONG_KEPT,
  WRONG_VERDICTS,
  type WrongVerdict,
} from '../bot/ports.ts';
import { openStores } from './open-stores.ts';
import { readStoreUrl } from './store-url.ts';

/** Answers of one entry that people called wrong. */
export interface WrongEntry {
  readonly entry: string;
  /** How many people called it wrong. */
  readonly count: number;
  /** Of the last verdict, in milliseconds since the epoch. */
  readonly last: number;
  /** What people said it was instead, the newest first; only who said something is here. */
  readonly said: readonly SaidInstead[];
}

/** What somebody said it was instead. `id` names the verdict, and says nothing of who gave it. */
export type SaidInstead = Pick<WrongVerdict, 'text' | 'other' | 'at' | 'done'> & { readonly id: string };

/** Which verdicts are wanted. */
export interface WantedVerdicts {
  /** An entry, or a provider for all of its entries. */
  readonly entry?: string;
  /** From this time on, in milliseconds since the epoch. */
  readonly since?: number;
  /** Also those that are done. */
  readonly all?: boolean;
}

/** Where verdicts are: a STORE_URL, and what a store is opened with. */
export interface VerdictPlace {
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
}

const MOST = 10_000;

/**
 * Reads which answers people called wrong, the most often first. A file that is not there is no store yet: nothing is made
 * of it. Throws `StartProblem` or `StoreFailure`.
 */
export async function readWrongEntries(
  place: VerdictPlace,
  wanted: WantedVerdicts = {},
): Promise<readonly WrongEntry[]> {
  return (await withStore(place, async (store) => groupByEntry(await list(store, wanted)))) ?? [];
}

/**
 * Marks verdicts as done: the one with this ID, or all that are open about this entry. Returns how many were marked. Throws
 * `StartProblem` or `StoreFailure`.
 */
export async function markDone(place: VerdictPlace, name: string, wanted: WantedVerdicts): Promise<number> {
  const marked = await withStore(place, async (store) => {
    const open = await list(store, { ...wanted, all: false });
    const meant = open.filter(({ key, value }) => idOf(key) === name || value.entry === name);
    const now = place.clock.now();
    // They are kept no longer than they would have been.
    for (const { key, value } of meant)
      await store.set(key, { ...value, done: now }, Math.max(value.at + WRONG_KEPT - now, 1));
    return meant.length;
  });
  return marked ?? 0;
}

async function withStore<T>(
  { url, ...context }: VerdictPlace,
  work: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  const place = readStoreUrl(url);
  if (place.kind === 'sqlite' && !existsSync(place.path)) return undefined;
  const stores = await openStores(url, context);
  try {
    return await work(stores.store);
  } finally {
    await stores.close();
  }
}

async function list(
  store: Store,
  { entry, since = 0, all = false }: WantedVerdicts,
): Promise<readonly Kept[]> {
  const items = await store.list<WrongVerdict>(WRONG_VERDICTS, MOST);
  return items.filter(
    ({ value }) =>
      value.at >= since &&
      (all || value.done === undefined) &&
      (entry === undefined || value.entry === entry || value.entry.startsWith(`${entry}/`)),
  );
}

type Kept = StoredItem<WrongVerdict>;

/** The key names a channel and a person; what is printed must not. */
const idOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/** Puts verdicts together by entry, the most often first. */
function groupByEntry(verdicts: readonly Kept[]): readonly WrongEntry[] {
  const groups = Map.groupBy(verdicts, ({ value }) => value.entry);
  return [...groups]
    .map(([entry, all]): WrongEntry => {
      const inOrder = all.toSorted((a, b) => b.value.at - a.value.at);
      const said = inOrder.filter(({ value: { text, other } }) => text !== undefined || other !== undefined);
      return {
        entry,
        count: all.length,
        last: inOrder[0]?.value.at ?? 0,
        said: said.map(({ key, value: { text, other, at, done } }) => ({
          id: idOf(key),
          at,
          ...(text === undefined ? {} : { text }),
          ...(other === undefined ? {} : { other }),
          ...(done === undefined ? {} : { done }),
        })),
      };
    })
    .toSorted((a, b) => b.count - a.count || b.last - a.last);
}

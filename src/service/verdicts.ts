import { existsSync } from 'node:fs';
import { type Clock, type Log, WRONG_VERDICTS, type WrongVerdict } from '../bot/ports.ts';
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
  readonly said: readonly Pick<WrongVerdict, 'text' | 'other' | 'at'>[];
}

const MOST = 10_000;

/**
 * Reads which answers people called wrong out of the store that a STORE_URL names, the most often first. A file that is not
 * there is no store yet: nothing is made of it. Throws `StartProblem` or `StoreFailure`.
 */
export async function readWrongEntries(
  url: string,
  context: { readonly clock: Clock; readonly log: Log },
): Promise<readonly WrongEntry[]> {
  const place = readStoreUrl(url);
  if (place.kind === 'sqlite' && !existsSync(place.path)) return [];
  const stores = await openStores(url, context);
  try {
    const items = await stores.store.list<WrongVerdict>(WRONG_VERDICTS, MOST);
    return groupByEntry(items.map(({ value }) => value));
  } finally {
    await stores.close();
  }
}

/** Puts verdicts together by entry, the most often first. */
export function groupByEntry(verdicts: readonly WrongVerdict[]): readonly WrongEntry[] {
  const groups = Map.groupBy(verdicts, ({ entry }) => entry);
  return [...groups]
    .map(([entry, all]): WrongEntry => {
      const inOrder = all.toSorted((a, b) => b.at - a.at);
      const said = inOrder.filter(({ text, other }) => text !== undefined || other !== undefined);
      return {
        entry,
        count: all.length,
        last: inOrder[0]?.at ?? 0,
        said: said.map(({ text, other, at }) => ({
          at,
          ...(text === undefined ? {} : { text }),
          ...(other === undefined ? {} : { other }),
        })),
      };
    })
    .toSorted((a, b) => b.count - a.count || b.last - a.last);
}

import type { DatabaseSync } from 'node:sqlite';
import { type Claims, type Clock, type Log, type Store, StoreFailure } from '../bot/ports.ts';
import { createClaims } from './claims.ts';
import { openDatabase } from './sqlite.ts';
import { SqliteAdapter } from './sqlite-adapter.ts';
import { StartProblem } from './start-problem.ts';
import { createStore } from './store.ts';
import { readStoreUrl } from './store-url.ts';

/** Both storage ports on one connection. */
export interface Stores {
  readonly store: Store;
  readonly claims: Claims;
  /** Resolves when the store answers; rejects with `StoreFailure` when it does not. */
  ping(): Promise<void>;
  /** Closes the connection; whatever is asked afterwards throws `StoreFailure`. */
  close(): Promise<void>;
}

/** What every store is given. */
export interface StoreContext {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Opens the store that a STORE_URL names: `sqlite:<path>`, or `memory:` for one that ends with the process. Throws
 * `StartProblem` when the scheme is unknown or the file cannot be opened or is not ours.
 */
export async function openStores(url: string, context: StoreContext): Promise<Stores> {
  const place = readStoreUrl(url);
  switch (place.kind) {
    case 'memory':
      return overDatabase(openDatabase(':memory:'), context);
    case 'sqlite':
      return overDatabase(openFile(url, place.path), context);
    case 'problem':
      throw new StartProblem(`STORE_URL: ${place.says}; ${place.hint}`);
    default:
      return place satisfies never;
  }
}

function overDatabase(database: DatabaseSync, { clock, log }: StoreContext): Stores {
  const adapter = new SqliteAdapter(database, clock);
  const probe = database.prepare('SELECT count(*) FROM sqlite_schema');
  return {
    store: createStore(adapter, { clock, log }),
    claims: createClaims(database, clock),
    ping: async () => {
      try {
        probe.get();
      } catch (error) {
        throw new StoreFailure('ping', error);
      }
    },
    close: () => adapter.disconnect(),
  };
}

function openFile(url: string, path: string): DatabaseSync {
  try {
    return openDatabase(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy =
      'name a file that this process may create and write, or move this one away to begin afresh';
    throw new StartProblem(`STORE_URL: "${url}" cannot be opened (${reason}); ${remedy}`, { cause });
  }
}

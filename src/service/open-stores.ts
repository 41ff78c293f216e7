import type { DatabaseSync } from 'node:sqlite';
import { StoreFailure } from '../bot/ports.ts';
import { createBatches } from './batches.ts';
import { createCheckpoints } from './checkpoints.ts';
import { createClaims } from './claims.ts';
import { openDatabase } from './sqlite.ts';
import { SqliteAdapter } from './sqlite-adapter.ts';
import { StartProblem } from './start-problem.ts';
import { createStore } from './store.ts';
import { readStoreUrl } from './store-url.ts';
import type { StoreContext, Stores } from './stores.ts';

export type { StoreContext, Stores } from './stores.ts';

/**
 * Opens the store that a STORE_URL names: a SQLite file, Redis, Postgres, or `memory:` for one that ends with the process.
 * Throws `StartProblem` when the URL cannot be read, the file or server cannot be used, or its content is not ours.
 */
export async function openStores(url: string, context: StoreContext): Promise<Stores> {
  const place = readStoreUrl(url);
  switch (place.kind) {
    case 'memory':
      return overDatabase(openDatabase(':memory:'), context);
    case 'sqlite':
      return overDatabase(openFile(url, place.path), context);
    // Who needs no server must not pay for its client: it is loaded only here.
    case 'redis':
      return (await import('./redis.ts')).openRedis(place, context);
    case 'postgres':
      return (await import('./postgres.ts')).openPostgres(place, context);
    case 'problem':
      throw new StartProblem(`STORE_URL: ${place.says}; ${place.hint}`);
    default:
      return place satisfies never;
  }
}

function overDatabase(database: DatabaseSync, { clock, log }: StoreContext): Stores {
  const batches = createBatches(database, createCheckpoints(database, log));
  const adapter = new SqliteAdapter(database, clock, batches);
  const probe = database.prepare('SELECT count(*) FROM sqlite_schema');
  return {
    store: createStore(adapter, { clock, log }),
    claims: createClaims(database, clock, batches),
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

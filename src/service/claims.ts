import type { DatabaseSync } from 'node:sqlite';
import { type ClaimResult, type Claims, type Clock, StoreFailure } from '../bot/ports.ts';
import { createPurge } from './sqlite.ts';

/**
 * The port `Claims` over the tables `claims` and `counters`. Each decision is one statement, so it is atomic among all
 * processes on the file; the same statements run on Postgres. A finished row has a value, a held one has none.
 */
export function createClaims(database: DatabaseSync, clock: Clock): Claims {
  const purge = createPurge(database);
  const take = database.prepare(SQL.take);
  const look = database.prepare(SQL.look);
  const renew = database.prepare(SQL.renew);
  const finish = database.prepare(SQL.finish);
  const release = database.prepare(SQL.release);
  const add = database.prepare(SQL.add);
  const sum = database.prepare(SQL.sum);

  const claim = (key: string, owner: string, lease: number): ClaimResult => {
    const now = clock.now();
    purge(now);
    // Between the two statements the holder may release the key, and then it is worth trying again.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if (take.get(key, owner, Math.ceil(now + lease), now)) return { kind: 'won' };
      const row = look.get(key);
      if (row) return readRow(row);
    }
    throw new Error(`the claim "${key}" keeps changing hands`);
  };

  return {
    claim: async (key, owner, lease) => attempt('claim', () => claim(key, owner, lease)),
    renew: async (key, owner, lease) =>
      attempt('renew', () => renew.get(Math.ceil(clock.now() + lease), key, owner) !== undefined),
    finish: async (key, owner, value, keep) =>
      attempt('finish', () => finish.get(value, Math.ceil(clock.now() + keep), key, owner) !== undefined),
    release: async (key, owner) => attempt('release', () => void release.run(key, owner)),
    count: async (key, by, window) =>
      attempt('count', () => {
        const now = clock.now();
        // Reading must not open a window.
        if (by === 0) return Number(sum.get(key, now)?.sum ?? 0);
        purge(now);
        return Number(add.get(key, by, Math.ceil(now + window), now)?.sum);
      }),
  };
}

const SQL = {
  take: `INSERT INTO claims (key, owner, until, value) VALUES (?1, ?2, ?3, NULL)
         ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, until = excluded.until, value = NULL
         WHERE claims.until <= ?4 RETURNING key`,
  look: 'SELECT owner, until, value FROM claims WHERE key = ?',
  renew: 'UPDATE claims SET until = ? WHERE key = ? AND owner = ? AND value IS NULL RETURNING key',
  finish: 'UPDATE claims SET value = ?, until = ? WHERE key = ? AND owner = ? RETURNING key',
  release: 'DELETE FROM claims WHERE key = ? AND owner = ? AND value IS NULL',
  add: `INSERT INTO counters (key, sum, until) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET
        sum = CASE WHEN counters.until <= ?4 THEN excluded.sum ELSE counters.sum + excluded.sum END,
        until = CASE WHEN counters.until <= ?4 THEN excluded.until ELSE counters.until END RETURNING sum`,
  sum: 'SELECT sum FROM counters WHERE key = ? AND until > ?',
} as const;

function readRow({ owner, until, value }: Record<string, unknown>): ClaimResult {
  if (typeof value === 'string') return { kind: 'done', value };
  return { kind: 'held', until: Number(until), owner: String(owner) };
}

function attempt<T>(operation: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StoreFailure(operation, error);
  }
}

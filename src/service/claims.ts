import type { DatabaseSync } from 'node:sqlite';
import { type ClaimResult, type Claims, type Clock, StoreFailure } from '../bot/ports.ts';
import { createBatches } from './batches.ts';
import { claimsSql, readClaim } from './claims-sql.ts';
import { createPurge } from './sqlite.ts';

const SQL = claimsSql();

/**
 * The port `Claims` over the tables `claims` and `counters`. Each decision is one statement, so it is atomic among all
 * processes on the file; the same statements run on Postgres. A finished row has a value, a held one has none. Leases are
 * counted from the start of the machine, which all processes on the file share: setting the clock neither ends one nor
 * makes it last. What is to be remembered longer than the machine runs, finished claims and counters, goes by the date.
 */
export function createClaims(
  database: DatabaseSync,
  clock: Clock,
  batches = createBatches(database),
): Claims {
  const purge = createPurge(database, clock);
  // SQLite numbers its parameters with question marks.
  const prepare = (sql: string) => database.prepare(sql.replaceAll('$', '?'));
  const take = prepare(SQL.take);
  const look = prepare(SQL.look);
  const shorten = prepare(SQL.shorten);
  const renew = prepare(SQL.renew);
  const finish = prepare(SQL.finish);
  const release = prepare(SQL.release);
  const add = prepare(SQL.add);
  const sum = prepare(SQL.sum);

  const claim = (key: string, owner: string, lease: number): ClaimResult => {
    const elapsed = clock.elapsed();
    const now = clock.now();
    const until = Math.ceil(elapsed + lease);
    purge();
    // Between the two statements the holder may release the key, and then it is worth trying again.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if (take.get(key, owner, until, elapsed, now)) return { kind: 'won' };
      const row = look.get(key);
      if (!row) continue;
      const claim = readClaim(row);
      if (claim.kind !== 'held') return claim;
      // It is from before the machine started anew. Its holder, if it lives, renews it before it ends.
      if (claim.until > until) shorten.run(until, key);
      return { ...claim, until: Math.min(claim.until, until) - elapsed + now };
    }
    throw new Error(`the claim "${key}" keeps changing hands`);
  };

  const attempt = async <T>(operation: string, work: () => T): Promise<T> => {
    try {
      return await batches.run(work);
    } catch (error) {
      throw new StoreFailure(operation, error);
    }
  };

  return {
    claim: async (key, owner, lease) => attempt('claim', () => claim(key, owner, lease)),
    renew: async (key, owner, lease) =>
      attempt('renew', () => renew.get(Math.ceil(clock.elapsed() + lease), key, owner) !== undefined),
    finish: async (key, owner, value, keep) =>
      attempt('finish', () => finish.get(value, Math.ceil(clock.now() + keep), key, owner) !== undefined),
    release: async (key, owner) => attempt('release', () => void release.run(key, owner)),
    count: async (key, by, window) =>
      attempt('count', () => {
        const now = clock.now();
        // Reading must not open a window.
        if (by === 0) return Number(sum.get(key, now)?.sum ?? 0);
        purge();
        return Number(add.get(key, by, Math.ceil(now + window), now)?.sum);
      }),
  };
}

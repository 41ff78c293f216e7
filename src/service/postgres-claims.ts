import type { ClaimResult, Claims } from '../bot/ports.ts';
import { claimsSql, readClaim } from './claims-sql.ts';
import { decodeText, encodeText, type Query } from './postgres-schema.ts';
import type { SharedMoment } from './server-time.ts';
import { attempt } from './store-failures.ts';

/** What the claims are made of. */
export interface PostgresClaimsParts {
  readonly query: Query;
  readonly schema: string;
  readonly time: () => Promise<SharedMoment>;
  /** Called before writes with the server's time. */
  readonly purge: (now: number) => void;
}

/** The port `Claims` over the tables `claims` and `counters`, with the statements that SQLite uses too. */
export function createPostgresClaims({ query, schema, time, purge }: PostgresClaimsParts): Claims {
  const sql = claimsSql(`${schema}.`);
  const untilAfter = async (ms: number) => Math.ceil((await time()).now + ms);

  const claim = async (key: string, owner: string, lease: number): Promise<ClaimResult> => {
    const { now, ahead } = await time();
    purge(now);
    const until = Math.ceil(now + lease);
    // Between the two statements the holder may release the key, and then it is worth trying again.
    for (let round = 0; round < 10; round += 1) {
      const taken = await query(sql.take, [encodeText(key), encodeText(owner), until, now, now]);
      if (taken.length > 0) return { kind: 'won' };
      const [row] = await query(sql.look, [encodeText(key)]);
      if (!row) continue;
      const held = readClaim(row);
      if (held.kind !== 'held' || held.until <= until) return decode(held, ahead);
      // The server's clock was set back. The holder, if it lives, renews its lease before it ends.
      await query(sql.shorten, [until, encodeText(key)]);
      return decode({ ...held, until }, ahead);
    }
    throw new Error(`the claim "${key}" keeps changing hands`);
  };

  return {
    claim: (key, owner, lease) => attempt('claim', () => claim(key, owner, lease)),
    renew: (key, owner, lease) =>
      attempt('renew', async () => {
        const values = [await untilAfter(lease), encodeText(key), encodeText(owner)];
        return (await query(sql.renew, values)).length > 0;
      }),
    finish: (key, owner, value, keep) =>
      attempt('finish', async () => {
        const values = [encodeText(value), await untilAfter(keep), encodeText(key), encodeText(owner)];
        return (await query(sql.finish, values)).length > 0;
      }),
    release: (key, owner) =>
      attempt('release', async () => void (await query(sql.release, [encodeText(key), encodeText(owner)]))),
    count: (key, by, window) =>
      attempt('count', async () => {
        const { now } = await time();
        // Reading must not open a window.
        if (by === 0) return readSum(await query(sql.sum, [encodeText(key), now]));
        purge(now);
        return readSum(await query(sql.add, [encodeText(key), by, Math.ceil(now + window), now]));
      }),
  };
}

function readSum([row]: readonly Record<string, unknown>[]): number {
  return Number(row?.sum ?? 0);
}

function decode(result: ClaimResult, ahead: number): ClaimResult {
  if (result.kind === 'held')
    return { kind: 'held', until: result.until - ahead, owner: decodeText(result.owner) };
  return result.kind === 'done' ? { kind: 'done', value: decodeText(result.value) } : result;
}

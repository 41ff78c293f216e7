import type { ClaimResult } from '../bot/ports.ts';

/**
 * The statements of `Claims`, the same for SQLite and Postgres; each decides by itself, so it is atomic. Parameters are
 * numbered `$1`, `$2` … and all used. A finished claim has a value, a held one has none.
 *
 * @param schema what stands before the tables' names, with its dot
 */
export function claimsSql(schema = '') {
  return {
    /** key, owner, until, now for leases, now for finished claims → a row when it was taken */
    take: `INSERT INTO ${schema}claims AS c (key, owner, until, value) VALUES ($1, $2, $3, NULL)
           ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, until = excluded.until, value = NULL
           WHERE (c.value IS NULL AND c.until <= $4) OR (c.value IS NOT NULL AND c.until <= $5) RETURNING key`,
    /** key → owner, until, value */
    look: `SELECT owner, until, value FROM ${schema}claims WHERE key = $1`,
    /** until, key: no lease ends later than one that begins now */
    shorten: `UPDATE ${schema}claims SET until = $1 WHERE key = $2 AND value IS NULL AND until > $1`,
    /** until, key, owner → a row when it was ours */
    renew: `UPDATE ${schema}claims SET until = $1 WHERE key = $2 AND owner = $3 AND value IS NULL RETURNING key`,
    /** value, until, key, owner → a row when it was ours */
    finish: `UPDATE ${schema}claims SET value = $1, until = $2 WHERE key = $3 AND owner = $4 RETURNING key`,
    /** key, owner */
    release: `DELETE FROM ${schema}claims WHERE key = $1 AND owner = $2 AND value IS NULL`,
    /** key, by, until, now → sum */
    add: `INSERT INTO ${schema}counters AS c (key, sum, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET
          sum = CASE WHEN c.until <= $4 THEN excluded.sum ELSE c.sum + excluded.sum END,
          until = CASE WHEN c.until <= $4 THEN excluded.until ELSE c.until END RETURNING sum`,
    /** key, now → sum */
    sum: `SELECT sum FROM ${schema}counters WHERE key = $1 AND until > $2`,
  } as const;
}

/** What a row of `look` says. */
export function readClaim({ owner, until, value }: Record<string, unknown>): ClaimResult {
  if (typeof value === 'string') return { kind: 'done', value };
  return { kind: 'held', until: Number(until), owner: String(owner) };
}

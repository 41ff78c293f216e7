import { EventEmitter } from 'node:events';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { KeyvStoreAdapter } from 'keyv';
import type { Clock } from '../bot/ports.ts';
import { type Batches, createBatches } from './batches.ts';
import { createPurge } from './sqlite.ts';

/** A Keyv 5 storage adapter that can also list keys by prefix, which Keyv cannot. */
export interface ListingAdapter extends KeyvStoreAdapter {
  /** Up to `limit` unexpired `[key, raw value]` pairs whose key begins with exactly `prefix`, in the order of their keys. */
  listByPrefix(prefix: string, limit: number): Promise<readonly (readonly [string, string])[]>;
}

/**
 * Keyv's storage adapter contract (https://keyv.org/docs/keyv/#custom-store-adapters) over the table `entries`. Keys are
 * taken as they come; `namespace` bounds `clear` and `iterator`. Failures are rejections, never events.
 */
export class SqliteAdapter extends EventEmitter implements ListingAdapter {
  readonly opts = { dialect: 'sqlite' };
  namespace?: string | undefined;
  readonly #database: DatabaseSync;
  readonly #clock: Clock;
  readonly #purge: () => void;
  readonly #batches: Batches;
  readonly #statements: Record<keyof typeof SQL, StatementSync>;

  /**
   * @param database an open database with our schema, closed by `disconnect`. @param clock decides what has expired.
   * @param batches gathers the writes, with those of others if they share it.
   */
  constructor(database: DatabaseSync, clock: Clock, batches = createBatches(database)) {
    super();
    this.#database = database;
    this.#clock = clock;
    this.#batches = batches;
    this.#purge = createPurge(database, clock);
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)] as const);
    this.#statements = Object.fromEntries(prepared) as Record<keyof typeof SQL, StatementSync>;
  }

  /** The raw value, or undefined when it is missing or expired. */
  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#statements.get.get(key, this.#clock.now())?.value as Value | undefined;
  }

  /** Raw values in the order of the keys. */
  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return Promise.all(keys.map((key) => this.get<Value>(key)));
  }

  /** Stores a raw value for `ttl` milliseconds, or for ever. */
  async set(key: string, value: string, ttl?: number): Promise<void> {
    const now = this.#clock.now();
    await this.#batches.run(() => {
      this.#purge();
      this.#statements.set.run(key, value, ttl === undefined ? null : Math.ceil(now + ttl));
    });
  }

  /** Forgets a key; true when it was there. */
  async delete(key: string): Promise<boolean> {
    return this.#batches.run(() => Number(this.#statements.delete.run(key).changes) > 0);
  }

  /** Whether an unexpired value is there. */
  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  /** Forgets every key of the namespace; every key when there is no namespace. */
  async clear(): Promise<void> {
    this.#statements.clear.run(...rangeOf(this.namespace ? `${this.namespace}:` : ''));
  }

  /** All unexpired `[key, raw value]` pairs of a namespace, or of all of them, in the order of their keys. */
  async *iterator<Value>(namespace?: string): AsyncGenerator<[string, Awaited<Value>], void> {
    const prefix = namespace ? `${namespace}:` : '';
    const [, end] = rangeOf(prefix);
    for (let after = prefix, inclusive = 1; ; inclusive = 0) {
      const rows = this.#statements.page.all(after, inclusive, end, this.#clock.now(), 100);
      for (const row of rows) yield [String(row.key), row.value as Awaited<Value>];
      const last = rows.at(-1);
      if (!last) return;
      after = String(last.key);
    }
  }

  /** See `ListingAdapter`. */
  async listByPrefix(prefix: string, limit: number): Promise<readonly (readonly [string, string])[]> {
    const [start, end] = rangeOf(prefix);
    const rows = this.#statements.page.all(start, 1, end, this.#clock.now(), limit);
    return rows.map((row) => [String(row.key), String(row.value)]);
  }

  /** Closes the database. */
  async disconnect(): Promise<void> {
    this.#batches.flush();
    if (this.#database.isOpen) this.#database.close();
  }
}

const LIVE = '(expires IS NULL OR expires > ?)';

const SQL = {
  get: `SELECT value FROM entries WHERE key = ? AND ${LIVE}`,
  set: `INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  delete: 'DELETE FROM entries WHERE key = ?',
  clear: 'DELETE FROM entries WHERE key >= ? AND key < ?',
  page: `SELECT key, value FROM entries WHERE key >= ?1 AND (?2 OR key > ?1) AND key < ?3
         AND (expires IS NULL OR expires > ?4) ORDER BY key LIMIT ?5`,
} as const;

/** A range instead of LIKE or GLOB, in which `%`, `_`, `*` and `[` would act. U+10FFFF is no character and sorts last. */
function rangeOf(prefix: string): [start: string, end: string] {
  return [prefix, `${prefix}\u{10FFFF}`];
}

import { EventEmitter } from 'node:events';
import KeyvPostgres, { type KeyvPostgresOptions } from '@keyv/postgres';
import type { Clock } from '../bot/ports.ts';
import { decodeText, encodeText, type Query } from './postgres-schema.ts';
import type { ListingAdapter } from './sqlite-adapter.ts';

/** What the adapter is made of. */
export interface PostgresAdapterParts {
  readonly query: Query;
  readonly schema: string;
  /** Decides what has expired. */
  readonly clock: Clock;
  /** Called before writes. */
  readonly purge: (now: number) => void;
  readonly close: () => Promise<void>;
}

/**
 * Keyv's Postgres adapter over the table `entries`. It leaves expired rows in the table and knows no listing: writing with
 * a time, and listing, are ours.
 */
export class PostgresAdapter extends EventEmitter implements ListingAdapter {
  readonly opts = { dialect: 'postgres' };
  namespace?: string | undefined;
  readonly #parts: PostgresAdapterParts;
  readonly #official: OfficialAdapter;
  readonly #sql: ReturnType<typeof statements>;

  constructor(parts: PostgresAdapterParts) {
    super();
    this.#parts = parts;
    this.#official = new OfficialAdapter(parts);
    this.#sql = statements(`${parts.schema}.entries`);
  }

  /** The raw value, or undefined when it is missing or expired. */
  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#official.get(encodeText(key)) as Promise<Value | undefined>;
  }

  /** Raw values in the order of the keys. */
  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return this.#official.getMany(keys.map(encodeText)) as Promise<(Value | undefined)[]>;
  }

  /** Stores a raw value for `ttl` milliseconds, or for ever. */
  async set(key: string, value: string, ttl?: number): Promise<void> {
    const now = this.#parts.clock.now();
    this.#parts.purge(now);
    const expires = ttl === undefined ? null : Math.ceil(now + ttl);
    await this.#parts.query(this.#sql.set, [encodeText(key), value, expires]);
  }

  /** Forgets a key; true when it was there. */
  async delete(key: string): Promise<boolean> {
    return this.#official.delete(encodeText(key));
  }

  /** Whether a value is there. */
  async has(key: string): Promise<boolean> {
    return Boolean(await this.#official.has(encodeText(key)));
  }

  /** Forgets every key. */
  async clear(): Promise<void> {
    await this.#official.clear();
  }

  /** See `ListingAdapter`. */
  async listByPrefix(prefix: string, limit: number): Promise<readonly (readonly [string, string])[]> {
    const start = encodeText(prefix);
    // A range instead of LIKE, in which `%` and `_` would act. U+10FFFF is no character and sorts last.
    const values = [start, `${start}\u{10FFFF}`, this.#parts.clock.now(), limit];
    const rows = await this.#parts.query(this.#sql.list, values);
    return rows.map((row) => [decodeText(String(row.key)), String(row.value)]);
  }

  /** Closes the connections. */
  async disconnect(): Promise<void> {
    await this.#parts.close();
  }
}

function statements(table: string) {
  return {
    set: `INSERT INTO ${table} (key, value, expires) VALUES ($1, $2, $3)
          ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
    list: `SELECT key, value FROM ${table} WHERE key >= $1 AND key < $2
           AND (expires IS NULL OR expires > $3) ORDER BY key LIMIT $4`,
  };
}

interface OfficialOptions extends KeyvPostgresOptions {
  readonly run: Query;
}

/**
 * Keyv's adapter on our pool: its own is one for the whole process, and nothing listens there when an idle connection is
 * lost, which would end the process.
 */
class OfficialAdapter extends KeyvPostgres {
  constructor({ query, schema }: PostgresAdapterParts) {
    super({ schema, table: 'entries', run: query } as OfficialOptions);
  }

  override async connect(): Promise<Query & ((sql: string, values?: unknown) => Promise<never[]>)> {
    const { run } = this.opts as OfficialOptions;
    const query = async (sql: string, values?: never) => {
      // Our migrations make the table.
      return /^CREATE /.test(sql) ? [] : run(sql, values);
    };
    return query as never;
  }
}

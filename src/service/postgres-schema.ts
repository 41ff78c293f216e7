import type pg from 'pg';

/** Runs one statement and gives its rows. */
export type Query = (
  sql: string,
  values?: readonly (string | number | null)[],
) => Promise<readonly Record<string, unknown>[]>;

/**
 * Step n brings our schema from version n to n + 1. Steps are only ever added: a published one never changes. The order
 * of keys is that of their bytes, whatever the database's own.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entries (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, expires bigint);
   CREATE INDEX entries_expires ON entries (expires) WHERE expires IS NOT NULL;
   CREATE TABLE claims (key text COLLATE "C" PRIMARY KEY, owner text NOT NULL, until bigint NOT NULL, value text);
   CREATE INDEX claims_until ON claims (until);
   CREATE TABLE counters (key text COLLATE "C" PRIMARY KEY, sum bigint NOT NULL, until bigint NOT NULL);
   CREATE INDEX counters_until ON counters (until);`,
];

/** Any number; it only has to be the same in every replica that migrates. */
const LOCK = 0x6f656231;

/**
 * Creates the schema where needed and brings it up to date, in one transaction and one replica at a time. Throws when the
 * database is not in UTF-8 or was written by a newer version.
 *
 * @param schema a name that is fit to stand in SQL as it is
 */
export async function migrate(pool: pg.Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  let failure: unknown;
  try {
    await refuseOtherEncodings(client);
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await stepUp(client, schema);
    await client.query('COMMIT');
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    // A connection in an unknown state is closed, which also ends its transaction.
    client.release(failure !== undefined);
  }
}

async function stepUp(client: pg.PoolClient, schema: string): Promise<void> {
  const { rows } = await client.query('SELECT to_regclass($1) AS known', [`${schema}.migrations`]);
  const isKnown = rows[0]?.known !== null;
  if (!isKnown) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
    // A user who may not create schemas can be given one.
    if (rowCount === 0) await client.query(`CREATE SCHEMA ${schema}`);
  }
  await client.query(`SET LOCAL search_path TO ${schema}`);
  if (!isKnown) await client.query('CREATE TABLE migrations (version integer NOT NULL)');
  const done = await client.query('SELECT max(version) AS version FROM migrations');
  const version = Number(done.rows[0]?.version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new Error(
      `a newer version of this program wrote it (schema ${version}, known here: ${MIGRATIONS.length})`,
    );
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await client.query(step);
    await client.query('INSERT INTO migrations (version) VALUES ($1)', [index + 1]);
  }
}

async function refuseOtherEncodings(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query('SHOW server_encoding');
  const encoding = String(rows[0]?.server_encoding);
  if (encoding !== 'UTF8') throw new Error(`the database is in ${encoding}, and UTF8 is needed`);
}

/** A text as Postgres can hold it: it knows no U+0000. Keeps order and prefixes. */
export function encodeText(text: string): string {
  return text.replace(/[\u0000\u0001]/g, (character) =>
    character === '\u0000' ? '\u0001\u0001' : '\u0001\u0002',
  );
}

/** The text that `encodeText` was given. */
export function decodeText(text: string): string {
  return text.replace(/\u0001([\u0001\u0002])/g, (_pair, which) =>
    which === '\u0001' ? '\u0000' : '\u0001',
  );
}

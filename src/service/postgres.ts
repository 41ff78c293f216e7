import pg from 'pg';
import type { Log } from '../bot/ports.ts';
import { PostgresAdapter } from './postgres-adapter.ts';
import { createPostgresClaims } from './postgres-claims.ts';
import { migrate, type Query } from './postgres-schema.ts';
import { createServerTime } from './server-time.ts';
import { StartProblem } from './start-problem.ts';
import { createStore } from './store.ts';
import { ANSWER_WITHIN, attempt, readable, within } from './store-failures.ts';
import { maskPassword, type PostgresPlace } from './store-url.ts';
import type { StoreContext, Stores } from './stores.ts';

/** The pool can do more at once than a bot asks; every replica has one. */
const CONNECTIONS = 8;

/**
 * Opens both stores on one pool of connections to a Postgres database (12 or newer), and brings our schema up to date.
 * Connections are made anew when they break. Throws `StartProblem` when the database cannot be reached or refuses us.
 */
export async function openPostgres(place: PostgresPlace, { clock, log }: StoreContext): Promise<Stores> {
  const pool = createPool(place, log);
  const query: Query = async (sql, values = []) => (await pool.query(sql, [...values])).rows;
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    // A server that hangs must not keep the process from ending.
    await within(1000, pool.end()).catch((error: unknown) =>
      log.warn({ error }, 'Postgres did not say goodbye'),
    );
  };
  try {
    await migrate(pool, place.schema);
  } catch (error) {
    await close();
    throw startProblem(place, error);
  }

  const purge = createPurge({ query, schema: place.schema, log });
  const time = createServerTime(clock, async () => {
    const [row] = await query('SELECT floor(extract(epoch FROM clock_timestamp()) * 1000) AS now');
    return Number(row?.now);
  });
  const adapter = new PostgresAdapter({ query, schema: place.schema, clock, purge, close });
  return {
    store: createStore(adapter, { clock, log }),
    claims: createPostgresClaims({ query, schema: place.schema, time, purge }),
    ping: () => attempt('ping', async () => void (await query('SELECT 1'))),
    close,
  };
}

function createPool({ url }: PostgresPlace, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: ANSWER_WITHIN,
    query_timeout: ANSWER_WITHIN,
    statement_timeout: ANSWER_WITHIN,
    keepAlive: true,
    application_name: 'oauth-error-bot',
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => log.warn({ error }, 'A connection to Postgres was lost'));
  return pool;
}

/** The tables whose rows end. A lapsed claim stays for a day, so that a slow owner may still finish it. */
const ENDING = [
  { table: 'entries', column: 'expires', grace: 0 },
  { table: 'claims', column: 'until', grace: 86_400_000 },
  { table: 'counters', column: 'until', grace: 0 },
];
const PURGED = 500;

function createPurge({
  query,
  schema,
  log,
}: {
  readonly query: Query;
  readonly schema: string;
  readonly log: Log;
}): (now: number) => void {
  let next = Number.NEGATIVE_INFINITY;
  const purge = async (now: number) => {
    for (const { table, column, grace } of ENDING) {
      const rows = `SELECT key FROM ${schema}.${table} WHERE ${column} <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED`;
      await query(`DELETE FROM ${schema}.${table} WHERE key IN (${rows})`, [now - grace, PURGED]);
    }
  };
  return (now) => {
    if (performance.now() < next) return;
    next = performance.now() + 60_000;
    purge(now).catch((error: unknown) => log.warn({ error }, 'Expired rows could not be deleted'));
  };
}

function startProblem({ url }: PostgresPlace, error: unknown): StartProblem {
  const { message } = readable(error);
  return new StartProblem(
    `STORE_URL: "${maskPassword(url)}" cannot be used (${message}); ${remedyFor(error, message)}`,
    { cause: error },
  );
}

function remedyFor(error: unknown, message: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (code.startsWith('28')) return 'correct user and password in the URL';
  if (code === '3D000') return 'create the database, or correct its name at the end of the URL';
  if (code === '42501') return 'let this user create a schema, or create it and make the user its owner';
  if (/newer version/.test(message)) return 'run that version, or name another schema with ?schema=';
  if (/UTF8/.test(message)) return "create a database with ENCODING 'UTF8'";
  if (/certificate|SSL|TLS/i.test(message)) return 'correct sslmode and sslrootcert in the URL';
  return 'start the server, or correct host and port';
}

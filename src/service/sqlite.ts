import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../bot/ports.ts';

/** How long a statement waits for another process's write, in milliseconds; well below the 3 s that Slack waits. */
const BUSY_TIMEOUT = 2000;

/** Marks the file as ours (`PRAGMA application_id`): the letters "oeb1". */
const APPLICATION_ID = 0x6f656231;

/** Step n brings a file from version n to n + 1. Steps are only ever added: a published one never changes. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
   CREATE INDEX entries_expires ON entries (expires) WHERE expires IS NOT NULL;
   CREATE TABLE claims (key TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL, value TEXT) WITHOUT ROWID;
   CREATE INDEX claims_until ON claims (until);
   CREATE TABLE counters (key TEXT PRIMARY KEY, sum INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
   CREATE INDEX counters_until ON counters (until);`,
];

/**
 * Opens a database file, creating it and its folder where needed, and brings its schema up to date; `:memory:` opens one
 * that lives in this process only. Throws an `Error` with a clause for a person ("is a folder …") when it cannot.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(resolve(path)), { recursive: true });
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  try {
    refuseForeignFile(database);
    // After a crash of the machine the last moments may be gone, but the file is whole; a crash of the process loses nothing.
    database.exec('PRAGMA synchronous = NORMAL');
    if (path !== ':memory:') useWriteAheadLog(database);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs `work` in one transaction that holds the write lock from its start; rolls back and rethrows when it throws. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // A full disk rolls back by itself, and a second ROLLBACK would hide what happened.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Returns a function to call before writes: at most once a minute it deletes a bounded number of expired rows. */
export function createPurge(database: DatabaseSync, clock: Clock): () => void {
  const statements = PURGES.map(({ sql, ...purge }) => ({ statement: database.prepare(sql), ...purge }));
  let next = Number.NEGATIVE_INFINITY;
  return () => {
    const elapsed = clock.elapsed();
    if (elapsed < next) return;
    const full = statements.map(
      ({ statement, grace, by }) => statement.run(clock[by]() - grace, PURGE_ROWS).changes,
    );
    next = full.some((changes) => Number(changes) >= PURGE_ROWS) ? elapsed + 100 : elapsed + 60_000;
  };
}

const PURGE_ROWS = 500;

/** A lapsed claim stays for a day, so that a slow owner may still finish it; milliseconds. */
const DAY = 86_400_000;

const PURGES = (
  [
    { table: 'entries', where: 'expires <= ?', grace: 0, by: 'now' },
    { table: 'claims', where: 'until <= ? AND value IS NOT NULL', grace: DAY, by: 'now' },
    { table: 'claims', where: 'until <= ? AND value IS NULL', grace: DAY, by: 'elapsed' },
    { table: 'counters', where: 'until <= ?', grace: 0, by: 'now' },
  ] as const
).map(({ table, where, ...purge }) => ({
  ...purge,
  sql: `DELETE FROM ${table} WHERE key IN (SELECT key FROM ${table} WHERE ${where} LIMIT ?)`,
}));

function refuseForeignFile(database: DatabaseSync): void {
  const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n;
  if (tables !== 0 && readPragma(database, 'application_id') !== APPLICATION_ID) {
    throw new Error('it is the database of another program');
  }
}

function useWriteAheadLog(database: DatabaseSync): void {
  // SQLite does not wait for other processes when it changes the journal mode, so that waiting is ours.
  const deadline = performance.now() + BUSY_TIMEOUT;
  while (readPragma(database, 'journal_mode') !== 'wal') {
    try {
      if (readPragma(database, 'journal_mode = WAL') !== 'wal') return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function migrate(database: DatabaseSync): void {
  if (readPragma(database, 'user_version') === MIGRATIONS.length) return;
  inTransaction(database, () => {
    const version = Number(readPragma(database, 'user_version'));
    if (version > MIGRATIONS.length) {
      throw new Error(
        `a newer version of this program wrote it (schema ${version}, known here: ${MIGRATIONS.length})`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function readPragma(database: DatabaseSync, pragma: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
}

function isBusy(error: unknown): boolean {
  // 5 is SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

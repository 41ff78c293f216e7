import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../bot/ports.ts';

/** After so many commits the log is carried over as soon as nothing was written for so many milliseconds. */
const COMMITS = 200;
const QUIET = 20;
/** SQLite carries it over by itself, in the middle of a commit, only when it has so many pages: 32 megabytes. */
const MOST_PAGES = 8_000;

/**
 * Chooses when SQLite's write-ahead log is carried over into its file (https://www.sqlite.org/wal.html#ckpt): in a quiet
 * moment, because it waits for the disk, for milliseconds or tenths of a second, and so would every event that comes
 * meanwhile. To be called after each commit. What was committed is safe before and after.
 */
export function createCheckpoints(database: DatabaseSync, log: Log): () => void {
  database.exec(`PRAGMA wal_autocheckpoint = ${MOST_PAGES}`);
  let commits = 0;
  let quiet: NodeJS.Timeout | undefined;
  const carryOver = () => {
    if (!database.isOpen) return;
    commits = 0;
    try {
      database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      log.warn(
        { error },
        'The write-ahead log could not be carried over into the database; it grows until it can',
      );
    }
  };
  return () => {
    commits += 1;
    if (commits < COMMITS) return;
    clearTimeout(quiet);
    quiet = setTimeout(carryOver, QUIET).unref();
  };
}

import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqlite.ts';

/** How long a write waits for company, in milliseconds: little beside a call to Slack, and under load it saves half the transactions. */
const GATHER = 1;

/** Writes to a database, gathered into transactions. */
export interface Batches {
  /** Does `work` together with what else is asked at about this time; resolves when all of it is committed. */
  run<T>(work: () => T): Promise<T>;
  /** Does now what waits. */
  flush(): void;
}

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers writes, because a transaction costs many times what a statement in it does. A statement that fails takes nothing
 * with it; a transaction that fails fails everything in it. `afterCommit` is called after each transaction.
 */
export function createBatches(database: DatabaseSync, afterCommit: () => void = () => undefined): Batches {
  let waiting: Job[] = [];
  const flush = (): void => {
    const jobs = waiting;
    waiting = [];
    const outcomes: (() => void)[] = [];
    const runAll = () => {
      for (const job of jobs) outcomes.push(attempt(job));
    };
    try {
      if (jobs.length === 1) runAll();
      else if (jobs.length > 1) inTransaction(database, runAll);
      for (const settle of outcomes) settle();
      if (jobs.length > 0) afterCommit();
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  };
  return {
    run: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setTimeout(flush, GATHER);
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      }),
    flush,
  };
}

/** How to settle the job once everything is committed. */
function attempt({ work, resolve, reject }: Job): () => void {
  try {
    const value = work();
    return () => resolve(value);
  } catch (error) {
    return () => reject(error);
  }
}

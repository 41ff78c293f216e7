import type { Claims, Clock, Log, Store } from '../bot/ports.ts';

/** Both storage ports on one connection. */
export interface Stores {
  readonly store: Store;
  readonly claims: Claims;
  /** Resolves when the store answers; rejects with `StoreFailure` when it does not. */
  ping(): Promise<void>;
  /** How the server is set up in a way that will cost answers; a sentence each. Rejects as `ping` does. */
  remarks?(): Promise<readonly Remark[]>;
  /** Closes the connection; whatever is asked afterwards throws `StoreFailure`. */
  close(): Promise<void>;
}

/** What is amiss, and what to do. */
export interface Remark {
  readonly says: string;
  readonly remedy: string;
}

/** What every store is given. */
export interface StoreContext {
  readonly clock: Clock;
  readonly log: Log;
}

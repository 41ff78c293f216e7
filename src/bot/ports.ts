/**
 * What the bot needs from the outside world. Every interface here is implemented in `service/` (and by the fakes of the
 * tests), and takes and gives nothing that is Slack's or a database's own; only metrics are named after what they count there.
 */

/** A stored value with its key, as `Store.list` returns it. */
export interface StoredItem<T = unknown> {
  readonly key: string;
  readonly value: T;
}

/**
 * Remembers JSON values under string keys. Keys may hold any characters, up to 1,000 of them, and are compared exactly.
 * Every method throws `StoreFailure` when the store cannot do it: a failure never looks like a miss.
 */
export interface Store {
  /** The value that was last set under this key, or undefined when there is none or it has expired. */
  get<T>(key: string): Promise<T | undefined>;
  /** Remembers a JSON value (not undefined) for `ttl` milliseconds, or for ever without one; a `ttl` of 0 or less forgets it. */
  set(key: string, value: unknown, ttl?: number): Promise<void>;
  /** Forgets a key; does nothing when it is not there. */
  delete(key: string): Promise<void>;
  /** Up to `limit` unexpired values whose key begins with exactly this prefix, in the order of their keys. */
  list<T = unknown>(prefix: string, limit: number): Promise<readonly StoredItem<T>[]>;
}

/** What the keys of wrong answers begin with, of all workspaces: a catalog author works through them. */
export const WRONG_VERDICTS = 'wrong:';

/** How long they are kept for a catalog author; milliseconds. */
export const WRONG_KEPT = 180 * 86_400_000;

/** Somebody called an answer wrong. Holds no person, and no text that was not redacted. */
export interface WrongVerdict {
  /** The entry that was shown, or what the entry of an unknown code would be called. */
  readonly entry: string;
  /** What it was instead, in somebody's words. */
  readonly text?: string;
  /** The entry that it was instead. */
  readonly other?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** When a catalog author was done with it; milliseconds since the epoch. */
  readonly done?: number;
}

/** Where an installation stands that workspace or organisation has made: forgotten last, by whoever keeps installations. */
export const installationKey = (id: string): string => `${id}:installation`;

/** What became of an attempt to claim a key. */
export type ClaimResult =
  /** The key is ours until the lease runs out. */
  | { readonly kind: 'won' }
  /** Somebody else, or an earlier attempt of ours, holds it until this time (milliseconds since the epoch). */
  | { readonly kind: 'held'; readonly until: number; readonly owner: string }
  /** The work is done, and this is what `finish` noted about it. */
  | { readonly kind: 'done'; readonly value: string };

/**
 * Decides who does a thing, so that it is done once, however many processes try. Atomic across all processes that share
 * the store. An owner names one attempt, so that an attempt that was overtaken by another of the same process notices.
 * Every method throws `StoreFailure` when the store cannot do it.
 */
export interface Claims {
  /**
   * Takes the key for `lease` milliseconds unless somebody holds it (the same owner counts too) or it is done. All who
   * claim a key ask for the same lease: one that would end later than theirs is shortened to it, so that no clock that was
   * set back, nor a machine that started anew, keeps a dead holder's key any longer.
   */
  claim(key: string, owner: string, lease: number): Promise<ClaimResult>;
  /** Holds a key for `lease` milliseconds more, from now; false when it is no longer this owner's. */
  renew(key: string, owner: string, lease: number): Promise<boolean>;
  /**
   * Marks the work done and remembers `value` for `keep` milliseconds; false when somebody else has taken the key over
   * or finished it. An owner whose lease ran out and was taken by nobody may still finish.
   */
  finish(key: string, owner: string, value: string, keep: number): Promise<boolean>;
  /** Gives an unfinished key back at once; does nothing when it is not this owner's. */
  release(key: string, owner: string): Promise<void>;
  /**
   * Adds `by` to a counter and returns its new sum. The first addition opens a window of `window` milliseconds; after it
   * the counter begins at 0 again. A `by` of 0 reads. Counters and claims with equal keys are apart.
   */
  count(key: string, by: number, window: number): Promise<number>;
}

/** Thrown by `Store` and `Claims` when the store could not be asked; `cause` is what it said. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  /** What was tried: `get`, `set`, `claim` … */
  readonly operation: string;

  /** @param operation the method that failed. @param cause the error underneath. */
  constructor(operation: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The store could not ${operation}: ${reason}`, { cause });
    this.operation = operation;
  }
}

/** Everything that is counted or measured; `service/metrics.ts` says for each what it means and which labels it takes. */
export type MetricName =
  | 'events_received' // counter; surface: message, mention, command, shortcut, action, view, home
  | 'events_repeated' // counter; reason: retry, duplicate
  | 'answers' // counter; entry, evidence, confidence: high, medium, low, none; surface: thread, direct, ephemeral, command, shortcut
  | 'silent' // counter; reason
  | 'unknown_codes' // counter; provider
  | 'verdicts' // counter; entry, verdict: helped, wrong
  | 'escalations' // counter; role
  | 'outbreaks' // counter; entry
  | 'secrets_seen' // counter; secret: what kind
  | 'answer_seconds' // histogram; the event's own time to answer posted; surface
  | 'ack_seconds' // histogram; received to acknowledged or given up; surface, outcome: acknowledged, failed
  | 'pictures' // counter; outcome: read, or why not
  | 'picture_seconds' // histogram; waiting for its turn included; outcome
  | 'queue_length' // gauge; posts waiting
  | 'queue_channels' // gauge; channels in which posts wait
  | 'queue_longest_seconds' // gauge; longest wait among the posts that wait
  | 'queue_seconds' // histogram; how long a post waited
  | 'rate_limits' // counter; method
  | 'slack_failures' // counter; method, error
  | 'store_failures' // counter; operation
  | 'claims_lost' // counter; reason: held, done, taken_over
  | 'listener_failures' // counter; surface
  | 'ready' // gauge; 1 or 0, as /readyz says
  | 'connected' // gauge; ways to Slack that are open: sockets, or 1 for signed requests
  | 'catalog_entries'; // gauge

/** Label names and values; kept few by the implementation. */
export type MetricLabels = Readonly<Record<string, string>>;

/** Counts what happens. Never throws. */
export interface Metrics {
  /** Adds one to a counter. */
  count(name: MetricName, labels?: MetricLabels): void;
  /** Notes a duration, in seconds. */
  observe(name: MetricName, seconds: number, labels?: MetricLabels): void;
  /** Sets a gauge to a value. */
  gauge(name: MetricName, value: number, labels?: MetricLabels): void;
}

/** Facts of a log line; `error` may hold an `Error`. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes log lines, redacted. Never throws. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /**
   * Does `work`, and adds these fields to every line that is written in it or in whatever it starts, in place of those
   * that were added so far. Fields of the line itself win.
   */
  during<T>(fields: LogFields, work: () => T): T;
  /** `work` to be called later, elsewhere, whose lines carry what is added here and now. */
  carry<A extends readonly unknown[], T>(work: (...args: A) => T): (...args: A) => T;
}

/** Time, so that tests can set it. */
export interface Clock {
  /** Milliseconds since the epoch, as the computer believes; it jumps when somebody sets the clock. */
  now(): number;
  /**
   * Milliseconds since some moment that is the same for all processes of the machine until it starts anew. Never jumps and
   * never goes back: whatever lasts is measured with it.
   */
  elapsed(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * Where the installations of the app are kept. What goes in is encrypted, and every method throws when the store cannot be
 * asked or what is there cannot be read: a failure never looks like "nothing there".
 */
export interface Vault {
  /** The value under an ID, or undefined when there is none. */
  read(id: string): Promise<unknown>;
  /** Like `read`, but what none of our keys opens counts as nothing: it is of no use to anybody, and may be replaced. */
  readIfOpens(id: string): Promise<unknown>;
  /** Keeps a JSON value under an ID, in place of what was there. */
  write(id: string, value: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  /** Does `work` while no other process does any for the same ID; rejects when that takes longer than 30 s to begin. */
  exclusively<T>(id: string, work: () => Promise<T>): Promise<T>;
  /** Encrypts with the first key what still is with another, whoever is active; undefined where there is only one key. */
  sealAll(): Promise<SealReport | undefined>;
}

/** How many values there are, how many were encrypted anew, and how many none of our keys opens. */
export interface SealReport {
  readonly total: number;
  readonly anew: number;
  readonly lost: number;
}

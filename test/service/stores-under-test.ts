import type { Claims, Clock, Store } from '../../src/bot/ports.ts';

/** Stores as a contract suite needs them. */
export interface StoresUnderTest {
  readonly store: Store;
  readonly claims: Claims;
  ping(): Promise<void>;
  close(): Promise<void>;
  /** Makes every later call fail, as a closed connection does. */
  fail(): Promise<void>;
}

/** Opens fresh, empty stores that are told the time by this clock. */
export type OpenForContract = (clock: Clock) => Promise<StoresUnderTest>;

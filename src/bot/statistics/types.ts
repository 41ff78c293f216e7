import type { Role } from '../../core/catalog/types.ts';
import type { StatKind, StatLine } from './counts.ts';

/** How the bot did in a workspace in this month and the last. Holds no person. */
export interface Statistics extends Readonly<Record<StatKind, readonly StatLine[]>> {
  /** `2026-10`: the first month that is counted. */
  readonly since: string;
  /** Contacts that were asked, the slowest first. */
  readonly contacts: readonly ContactPace[];
}

/** How soon a contact says "I have it". Times in milliseconds. */
export interface ContactPace {
  readonly name: string;
  readonly role: Role;
  readonly asked: number;
  readonly taken: number;
  /** Half of the requests that were taken waited no longer than this; absent when none was taken. */
  readonly median?: number;
  /** How many wait still, and the longest of them for how long. */
  readonly waiting: number;
  readonly longest: number;
}

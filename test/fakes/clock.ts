import type { Clock } from '../../src/bot/ports.ts';

/** A clock that stands still until it is told to go on; `sleep` goes on by itself and resolves at once. */
export interface FixedClock extends Clock {
  /** Moves the time on by so many milliseconds. */
  advance(ms: number): void;
  /** Every sleep asked for so far, in milliseconds. */
  readonly slept: readonly number[];
}

/** A clock that shows `start` (milliseconds since the epoch; default 2026-11-23T12:00:00Z). */
export function createFixedClock(start = Date.UTC(2026, 10, 23, 12)): FixedClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

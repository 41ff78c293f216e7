import type { Clock } from '../../src/bot/ports.ts';

/** A clock that stands still until it is told to go on; `sleep` goes on by itself and resolves at once. */
export interface FixedClock extends Clock {
  /** Lets so many milliseconds pass. */
  advance(ms: number): void;
  /** Somebody sets the clock: it shows so many milliseconds more, or less, and no time has passed. */
  jump(ms: number): void;
  /** The machine starts anew: what was measured since its start begins again, so many milliseconds further back. */
  restart(ms: number): void;
  /** Every sleep asked for so far, in milliseconds. */
  readonly slept: readonly number[];
}

/** A clock that shows `start` (milliseconds since the epoch; default 2026-11-23T12:00:00Z). */
export function createFixedClock(start = Date.UTC(2026, 10, 23, 12)): FixedClock {
  let now = start;
  let elapsed = 1_000_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    elapsed: () => elapsed,
    advance: (ms) => {
      now += ms;
      elapsed += ms;
    },
    jump: (ms) => {
      now += ms;
    },
    restart: (ms) => {
      elapsed -= ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
      elapsed += ms;
    },
  };
}

import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/bot/ports.ts';

/** A clock that can be set while it runs. */
export interface FastClock extends Clock {
  /** Somebody sets the clock: it shows so many milliseconds more, or less, and no time has passed. */
  jump(ms: number): void;
}

/** A clock that runs `speed` times as fast since `base` (milliseconds since the epoch), so that leases and waits are short. */
export function createFastClock(speed: number, base = Date.now()): FastClock {
  let off = 0;
  return {
    now: () => base + (Date.now() - base) * speed + off,
    elapsed: () => (Number(process.hrtime.bigint()) / 1e6) * speed,
    jump: (ms) => {
      off += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      try {
        await setTimeout(Math.max(ms, 0) / speed, undefined, signal ? { signal } : {});
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      }
    },
  };
}

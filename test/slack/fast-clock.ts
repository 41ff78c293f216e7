import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/bot/ports.ts';

/** A clock that runs `speed` times as fast since `base` (milliseconds since the epoch), so that leases and waits are short. */
export function createFastClock(speed: number, base = Date.now()): Clock {
  return {
    now: () => base + (Date.now() - base) * speed,
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

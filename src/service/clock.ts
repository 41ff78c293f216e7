import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../bot/ports.ts';

/** The computer's clock. A sleep keeps no process alive that has nothing else to do. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Unlike `performance.now`, which begins with the process, it counts since the machine started.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await setTimeout(ms, undefined, signal ? { signal, ref: false } : { ref: false });
    } catch (error) {
      // Node rejects with an AbortError of its own; the port promises the signal's reason.
      signal?.throwIfAborted();
      throw error;
    }
  },
};

import type { Clock } from '../bot/ports.ts';

/** A moment as our clock shows it, and how far the server's clock is ahead of ours; milliseconds. */
export interface SharedMoment {
  readonly now: number;
  readonly ahead: number;
}

/** How long a comparison of the two clocks holds, in milliseconds. */
const HOLDS = 10_000;

/**
 * Replicas on several machines decide by one clock, the server's: a lease must not end early because one machine is ahead.
 * Returns what tells the server's time, compared with ours every 10 seconds, so that a jump of our clock heals.
 *
 * @param readServer asks the server for its time, in milliseconds since the epoch
 */
export function createServerTime(
  clock: Clock,
  readServer: () => Promise<number>,
): () => Promise<SharedMoment> {
  let measured: Promise<number> | undefined;
  let until = Number.NEGATIVE_INFINITY;

  const compare = async () => {
    const before = clock.now();
    const server = await readServer();
    return Math.round(server - (before + clock.now()) / 2);
  };
  return async () => {
    if (!measured || performance.now() >= until) {
      until = performance.now() + HOLDS;
      measured = compare();
      // A failed comparison is told to everybody who waits for it, and made anew by the next one.
      measured.catch(() => {
        measured = undefined;
      });
    }
    const ahead = await measured;
    return { now: clock.now() + ahead, ahead };
  };
}

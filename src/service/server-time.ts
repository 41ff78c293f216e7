import type { Clock } from '../bot/ports.ts';

/** A moment as the server's clock shows it, and how far that is ahead of ours; milliseconds. */
export interface SharedMoment {
  readonly now: number;
  readonly ahead: number;
}

/** How long a comparison of the two clocks holds, in milliseconds. */
const HOLDS = 10_000;

/**
 * Replicas on several machines decide by one clock, the server's: a lease must not end early because one machine is ahead.
 * Returns what tells the server's time, compared every 10 seconds with the time that passed here, which setting our clock
 * does not change.
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
    const before = clock.elapsed();
    const server = await readServer();
    return server - (before + clock.elapsed()) / 2;
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
    const now = Math.round((await measured) + clock.elapsed());
    return { now, ahead: now - clock.now() };
  };
}

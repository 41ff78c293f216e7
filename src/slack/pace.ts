import type { Clock } from '../bot/ports.ts';

/**
 * Slack takes about 50 calls a minute of a method that reads (https://docs.slack.dev/apis/web-api/rate-limits#tier_t3). The
 * rest is left for looking whether a post was made, which must not wait.
 */
const MOST = 40;
const WINDOW = 60_000;

/** Keeps calls of one method in one workspace below its limit, in the order in which they come. */
export interface Pace {
  /** Resolves when a call may go out. Rejects when the program is about to end. */
  turn(): Promise<void>;
}

/** Makes a pace without any call so far. */
export function createPace({ clock, stopping }: { clock: Clock; stopping: AbortSignal }): Pace {
  /** When the last calls went out or will, in milliseconds. */
  const turns: number[] = [];
  return {
    async turn() {
      const now = clock.elapsed();
      const earliest = turns.length < MOST ? now : (turns[turns.length - MOST] ?? now) + WINDOW;
      const mine = Math.max(now, earliest);
      turns.push(mine);
      if (turns.length > MOST) turns.shift();
      if (mine > now) await clock.sleep(mine - now, stopping);
    },
  };
}

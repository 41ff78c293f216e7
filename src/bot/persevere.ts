import type { BotParts } from './parts.ts';
import { StoreFailure } from './ports.ts';

/** Thrown by work that lost its claim to another attempt; the work is repeated from the claim on. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

/** Waits between attempts, in milliseconds; the last one is repeated. */
const WAITS = [100, 300, 1000, 3000, 10_000];
/** How long a failing store is waited for. */
const PATIENCE = 600_000;

/**
 * Repeats `work` while the store fails or another attempt takes it over, for up to ten minutes, or until `until` (as
 * `Clock.elapsed` shows it) when that is later. `work` has to be safe to repeat. Throws what it threw last, or at once
 * whatever else it throws, or when the program is about to end.
 */
export async function persevere<T>(parts: BotParts, work: () => Promise<T>, until = 0): Promise<T> {
  const { clock, log, stopping } = parts;
  const deadline = Math.max(clock.elapsed() + PATIENCE, until);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreFailure || error instanceof TakenOver)) throw error;
      if (stopping.aborted || clock.elapsed() > deadline) throw error;
      log.warn({ error, attempt }, 'Trying again: the work could not be claimed or noted');
      await clock.sleep(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0, stopping);
    }
  }
}

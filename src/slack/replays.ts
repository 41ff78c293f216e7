import { type Claims, type Clock, type Log, StoreFailure } from '../bot/ports.ts';

/** What a signed request carries: its signature, and when it was signed in seconds since the epoch. */
export interface Signed {
  readonly signature: string;
  readonly signedAt: number;
}

/** Tells requests that come twice from new ones. */
export interface ReplayGuard {
  /**
   * Takes note of a request; false when it came before, or was signed in the future. `everywhere` asks the other replicas
   * too: events need it not, because whatever they lead to is claimed.
   */
  admit(signed: Signed, everywhere: boolean): Promise<boolean>;
  /** The work for it failed, so that it may come again. */
  readmit(signed: Signed): Promise<void>;
}

/** A signature is believed for so long before and after its time, in milliseconds; Bolt refuses older ones. */
const WINDOW = 300_000;
const MOST_REMEMBERED = 100_000;

/**
 * A guard over the claims that the replicas share. Slack signs each repetition anew, so that only somebody else sends the
 * same signature twice once it was answered. While the store fails, each process knows its own requests only.
 */
export function createReplayGuard({ claims, clock, log }: GuardParts): ReplayGuard {
  const seen = new Map<string, number>();
  const askAll = async (signature: string): Promise<boolean> => {
    try {
      return (await claims?.claim(keyOf(signature), signature, 2 * WINDOW))?.kind === 'won';
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      log.warn({ error }, 'Whether a request came before could not be asked of the store');
      return true;
    }
  };
  return {
    async admit({ signature, signedAt }, everywhere) {
      const now = clock.now();
      if (signedAt * 1000 > now + WINDOW || seen.has(signature)) return false;
      seen.set(signature, now);
      for (const [old, at] of seen) {
        if (seen.size <= MOST_REMEMBERED && now - at < 2 * WINDOW) break;
        seen.delete(old);
      }
      return !everywhere || claims === undefined || askAll(signature);
    },
    async readmit({ signature }) {
      seen.delete(signature);
      try {
        await claims?.release(keyOf(signature), signature);
      } catch (error) {
        log.warn({ error }, 'A request that failed is not taken again');
      }
    },
  };
}

/** What a guard needs; without claims it knows this process alone. */
export interface GuardParts {
  readonly claims?: Claims;
  readonly clock: Clock;
  readonly log: Log;
}

const keyOf = (signature: string) => `request:${signature}`;

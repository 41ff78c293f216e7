import type { BotParts } from './parts.ts';
import type { Claims } from './ports.ts';

/** How long a claim holds without a sign of life, and how often one is given; milliseconds. */
export const LEASE = 10_000;
const RENEW_EVERY = 3_000;

interface HeldClaim {
  readonly key: string;
  /** Says that it could not be renewed, in the words of the work that holds it. */
  readonly complain: (error: unknown) => void;
}
type Held = ReadonlyMap<string, HeldClaim>;

/** What is held, by owner: one round of renewals serves all claims, because a timer for each costs more than most work. */
const heldIn = new WeakMap<Claims, Map<string, HeldClaim>>();

/** Renews a claim until the result is called. Work that has lost its claim nevertheless notices when it confirms it. */
export function keepRenewing(parts: BotParts, key: string, owner: string): () => void {
  const known = heldIn.get(parts.claims);
  const held = known ?? new Map<string, HeldClaim>();
  const { log } = parts;
  const complain = log.carry((error: unknown) => log.warn({ error, key }, 'A claim could not be renewed'));
  held.set(owner, { key, complain });
  if (!known) {
    heldIn.set(parts.claims, held);
    // It outlives the work that begins it. Only waiting can fail, and only because the program is about to end.
    log.during({}, () => renewAll(parts, held)).catch(() => heldIn.delete(parts.claims));
  }
  return () => void held.delete(owner);
}

async function renewAll({ claims, clock, stopping }: BotParts, held: Held): Promise<void> {
  while (held.size > 0) {
    await clock.sleep(RENEW_EVERY, stopping);
    const renewals = [...held].map(async ([owner, { key, complain }]) => {
      try {
        await claims.renew(key, owner, LEASE);
      } catch (error) {
        complain(error);
      }
    });
    await Promise.all(renewals);
  }
  heldIn.delete(claims);
}

import type { BotParts } from './parts.ts';
import type { Claims } from './ports.ts';

/** How long a claim holds without a sign of life, and how often one is given; milliseconds. */
export const LEASE = 10_000;
const RENEW_EVERY = 3_000;

type Held = ReadonlyMap<string, string>;

/** What is held, by owner: one round of renewals serves all claims, because a timer for each costs more than most work. */
const heldIn = new WeakMap<Claims, Map<string, string>>();

/** Renews a claim until the result is called. Work that has lost its claim nevertheless notices when it confirms it. */
export function keepRenewing(parts: BotParts, key: string, owner: string): () => void {
  const known = heldIn.get(parts.claims);
  const held = known ?? new Map<string, string>();
  held.set(owner, key);
  if (!known) {
    heldIn.set(parts.claims, held);
    // Only waiting can fail, and only because the program is about to end.
    renewAll(parts, held).catch(() => heldIn.delete(parts.claims));
  }
  return () => void held.delete(owner);
}

async function renewAll({ claims, clock, log, stopping }: BotParts, held: Held): Promise<void> {
  while (held.size > 0) {
    await clock.sleep(RENEW_EVERY, stopping);
    const renewals = [...held].map(async ([owner, key]) => {
      try {
        await claims.renew(key, owner, LEASE);
      } catch (error) {
        log.warn({ error, key }, 'A claim could not be renewed');
      }
    });
    await Promise.all(renewals);
  }
  heldIn.delete(claims);
}

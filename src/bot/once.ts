import type { BotParts } from './parts.ts';
import { persevere, TakenOver } from './persevere.ts';
import { keepRenewing, LEASE } from './renewals.ts';

/** How often a claim that somebody else holds is looked at again. */
const LOOK_EVERY = 250;
/** How long it is remembered that work is done: longer than anything repeats it. */
const KEEP = 24 * 3_600_000;

/** One attempt at work that is to be done once. */
export interface Attempt {
  /** True when an earlier attempt may have got as far as acting, so that it has to be found out first. */
  readonly tried: boolean;
  /** To be called right before acting: notes that we got this far, and throws `TakenOver` when the claim is no longer ours. */
  readonly confirm: () => Promise<void>;
}

/** `value` is what the work returned: now (`fresh`), or when somebody did it earlier. */
export interface OnceResult {
  readonly fresh: boolean;
  readonly value: string;
}

/**
 * Does `work` for `key` once, however many attempts and processes try: claims it, waits while somebody else holds it, takes
 * over when their lease runs out, and marks it done with what `work` returned. When `work` throws, the claim is given back.
 * Repeats itself while the store fails, so `work` has to look first when `tried` says so.
 */
export function once(
  parts: BotParts,
  key: string,
  work: (attempt: Attempt) => Promise<string>,
  keep = KEEP,
): Promise<OnceResult> {
  return persevere(parts, () => attemptOnce(parts, { key, keep, work }));
}

interface Job {
  readonly key: string;
  readonly keep: number;
  readonly work: (attempt: Attempt) => Promise<string>;
}

async function attemptOnce(parts: BotParts, { key, keep, work }: Job): Promise<OnceResult> {
  const { claims, store, metrics } = parts;
  const owner = parts.randomId();
  const claim = await win(parts, key, owner);
  if (claim.done !== undefined) return { fresh: false, value: claim.done };
  const stopRenewing = keepRenewing(parts, key, owner);
  try {
    const tried = claim.waited || (await store.get(triedKey(key))) !== undefined;
    const value = await work({ tried, confirm: () => confirm(parts, key, owner) });
    const finished = await persevere(parts, () => claims.finish(key, owner, value, keep));
    if (!finished) metrics.count('claims_lost', { reason: 'taken_over' });
    return { fresh: true, value };
  } catch (error) {
    await giveBack(parts, key, owner);
    throw error;
  } finally {
    stopRenewing();
  }
}

const triedKey = (key: string) => `${key}\ntried`;

async function win(parts: BotParts, key: string, owner: string): Promise<{ done?: string; waited: boolean }> {
  const { claims, clock, metrics, stopping } = parts;
  for (let waited = false; ; waited = true) {
    const claim = await claims.claim(key, owner, LEASE);
    if (claim.kind === 'won') return { waited };
    metrics.count('claims_lost', { reason: claim.kind });
    if (claim.kind === 'done') return { waited, done: claim.value };
    const left = Math.max(claim.until - clock.now(), 0) + 1;
    await clock.sleep(Math.min(LOOK_EVERY, left), stopping);
  }
}

async function confirm({ claims, store, metrics }: BotParts, key: string, owner: string): Promise<void> {
  const [isOurs] = await Promise.all([
    claims.renew(key, owner, LEASE),
    store.set(triedKey(key), owner, KEEP),
  ]);
  if (isOurs) return;
  metrics.count('claims_lost', { reason: 'taken_over' });
  throw new TakenOver(`another attempt took "${key}" over`);
}

async function giveBack({ claims, log }: BotParts, key: string, owner: string): Promise<void> {
  try {
    await claims.release(key, owner);
  } catch (error) {
    log.warn({ error, key }, 'A claim could not be given back; it runs out by itself');
  }
}

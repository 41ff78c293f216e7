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
  /** True when an attempt of another call, or of a process that is no more, got as far as acting and did not retract it. */
  readonly triedElsewhere: boolean;
  /** To be called right before acting: notes that we got this far, and throws `TakenOver` when the claim is no longer ours. */
  readonly confirm: () => Promise<void>;
  /** Notes that what was confirmed surely came to nothing. Never throws. */
  readonly retract: () => Promise<void>;
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
  const owners = new Set<string>();
  return persevere(parts, () => attemptOnce(parts, { key, keep, work, owners }));
}

interface Job {
  readonly key: string;
  readonly keep: number;
  readonly work: (attempt: Attempt) => Promise<string>;
  /** The attempts so far. */
  readonly owners: Set<string>;
}

async function attemptOnce(parts: BotParts, { key, keep, work, owners }: Job): Promise<OnceResult> {
  const { claims, store, metrics } = parts;
  const owner = parts.randomId();
  owners.add(owner);
  const claim = await win(parts, key, owner);
  if (claim.done !== undefined) return { fresh: false, value: claim.done };
  const stopRenewing = keepRenewing(parts, key, owner);
  try {
    const by = await store.get<string>(triedKey(key));
    const value = await work({
      tried: claim.waited || by !== undefined,
      triedElsewhere: by !== undefined && !owners.has(by),
      confirm: () => confirm(parts, key, owner),
      retract: () => retract(parts, key),
    });
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
  // One after the other: a note by who has lost the claim would tell its new holder that somebody may have acted.
  if (!(await claims.renew(key, owner, LEASE))) {
    metrics.count('claims_lost', { reason: 'taken_over' });
    throw new TakenOver(`another attempt took "${key}" over`);
  }
  await store.set(triedKey(key), owner, KEEP);
}

async function retract({ store, log }: BotParts, key: string): Promise<void> {
  try {
    await store.delete(triedKey(key));
  } catch (error) {
    log.warn({ error, key }, 'That an attempt came to nothing could not be noted');
  }
}

/** Gives a claim back. Never throws: one that could not be given back runs out by itself. */
export async function giveBack(
  { claims, log }: Pick<BotParts, 'claims' | 'log'>,
  key: string,
  owner: string,
): Promise<void> {
  try {
    await claims.release(key, owner);
  } catch (error) {
    log.warn({ error, key }, 'A claim could not be given back; it runs out by itself');
  }
}

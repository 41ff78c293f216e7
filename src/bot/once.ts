import type { BotParts } from './parts.ts';
import { persevere, TakenOver } from './persevere.ts';
import { keepRenewing, LEASE } from './renewals.ts';

/** How often a claim that somebody else holds is looked at again. */
const LOOK_EVERY = 250;
/** How long it is remembered that work is done: longer than anything repeats it. */
const KEEP = 24 * 3_600_000;

/**
 * For so long a call of a process that is no more may still be on its way, or be worked on in Slack; milliseconds. Longer
 * than Slack is seen to take, and short, because who waits may end as well, and Slack brings an event only so often.
 */
const ALIVE = 15_000;

/** One attempt at work that is to be done once. */
export interface Attempt {
  /** True when an earlier attempt may have got as far as acting, so that it has to be found out first. */
  readonly tried: boolean;
  /** True when an attempt of another call, or of a process that is no more, got as far as acting and did not retract it. */
  readonly triedElsewhere: boolean;
  /**
   * To be called right before acting: notes that we got this far, and throws `TakenOver` when the claim is no longer ours, or
   * when another process got as far a moment ago: then only after what it did has to show by now, so that it is looked for
   * once more.
   */
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
  const waitedFor = new Set<string>();
  return persevere(parts, () => attemptOnce(parts, { key, keep, work, owners, waitedFor }));
}

interface Job {
  readonly key: string;
  readonly keep: number;
  readonly work: (attempt: Attempt) => Promise<string>;
  /** The attempts so far. */
  readonly owners: Set<string>;
  /** Attempts of others that cannot be under way any more. */
  readonly waitedFor: Set<string>;
}

async function attemptOnce(
  parts: BotParts,
  { key, keep, work, owners, waitedFor }: Job,
): Promise<OnceResult> {
  const { claims, store, metrics } = parts;
  const owner = parts.randomId();
  owners.add(owner);
  const claim = await win(parts, key, owner);
  if (claim.done !== undefined) return { fresh: false, value: claim.done };
  const stopRenewing = keepRenewing(parts, key, owner);
  try {
    const earlier = readTried(await store.get<string>(triedKey(key)));
    const elsewhere = earlier !== undefined && !owners.has(earlier.owner);
    const value = await work({
      tried: claim.waited || earlier !== undefined,
      triedElsewhere: elsewhere,
      confirm: async () => {
        if (elsewhere && !waitedFor.has(earlier.owner)) await outlast(parts, earlier, waitedFor);
        await confirm(parts, key, owner);
      },
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

/** Who got as far as acting, and when, in milliseconds since the epoch. */
interface Tried {
  readonly owner: string;
  readonly at: number;
}

const writeTried = ({ owner, at }: Tried) => `${at} ${owner}`;

/** Earlier versions noted the owner alone. */
function readTried(written: string | undefined): Tried | undefined {
  if (written === undefined) return undefined;
  const [, at = '0', owner = written] = /^(\d{1,15}) (.*)$/s.exec(written) ?? [];
  return { owner, at: Number(at) };
}

/** Waits until what an attempt elsewhere did has to show, if it may not yet, and has the work look again. */
async function outlast(
  { clock, stopping }: BotParts,
  { owner, at }: Tried,
  waitedFor: Set<string>,
): Promise<void> {
  const left = at + ALIVE - clock.now();
  waitedFor.add(owner);
  if (left <= 0) return;
  // A clock that was set back would have us wait for longer than anything lasts.
  await clock.sleep(Math.min(left, ALIVE), stopping);
  throw new TakenOver('an attempt of another process may have acted by now');
}

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

async function confirm(
  { claims, clock, store, metrics }: BotParts,
  key: string,
  owner: string,
): Promise<void> {
  // One after the other: a note by who has lost the claim would tell its new holder that somebody may have acted.
  if (!(await claims.renew(key, owner, LEASE))) {
    metrics.count('claims_lost', { reason: 'taken_over' });
    throw new TakenOver(`another attempt took "${key}" over`);
  }
  await store.set(triedKey(key), writeTried({ owner, at: clock.now() }), KEEP);
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

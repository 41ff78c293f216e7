import type { BotParts } from './parts.ts';
import { REMEMBER } from './remember.ts';

const OWNER = 'counted';

/**
 * Counts by `count` the first time that this key comes by, so that work which is repeated while the store fails counts once.
 * Returns what it returned, and undefined every other time within `keep` milliseconds. Throws what `count` threw; then the
 * next time counts.
 */
export async function countOnce<T>(
  { claims }: Pick<BotParts, 'claims'>,
  key: string,
  count: () => Promise<T>,
  keep = REMEMBER,
): Promise<T | undefined> {
  const claim = await claims.claim(key, OWNER, keep);
  if (claim.kind !== 'won') return undefined;
  try {
    return await count();
  } catch (error) {
    // Where the store does not even take this, one too few is counted and not one too many.
    await claims.release(key, OWNER);
    throw error;
  }
}

import type { ClaimResult, Claims } from '../bot/ports.ts';
import type { RunScript } from './redis-script.ts';
import type { SharedMoment } from './server-time.ts';
import { attempt } from './store-failures.ts';

/** A lapsed claim stays for a day, so that a slow owner may still finish it; milliseconds. */
const GRACE = 86_400_000;
/** Kept longer than is counted, so that the script decides and not the moment of expiry; milliseconds. */
const MARGIN = 60_000;

/**
 * The port `Claims` on Redis. A claim is a hash (owner, until, value), a counter too (sum, until); each decision is one
 * script on one key, so it is atomic, in a cluster as well. A finished claim has a value, a held one has none.
 */
export function createRedisClaims({
  run,
  time,
  prefix,
}: {
  readonly run: RunScript;
  readonly time: () => Promise<SharedMoment>;
  readonly prefix: string;
}): Claims {
  const claimKey = (key: string) => [`${prefix}:claim:${key}`];
  const countKey = (key: string) => [`${prefix}:count:${key}`];
  const untilAfter = async (ms: number) => Math.ceil((await time()).now + ms);

  return {
    claim: (key, owner, lease) =>
      attempt('claim', async () => {
        const { now, ahead } = await time();
        const until = Math.ceil(now + lease);
        const held = await run(CLAIM, claimKey(key), [owner, until, now, Math.ceil(lease) + GRACE]);
        return held === null ? { kind: 'won' } : readHeld(held, ahead);
      }),
    renew: (key, owner, lease) =>
      attempt('renew', async () => {
        const values = [owner, await untilAfter(lease), Math.ceil(lease) + GRACE];
        return (await run(RENEW, claimKey(key), values)) === 1;
      }),
    finish: (key, owner, value, keep) =>
      attempt('finish', async () => {
        const values = [owner, await untilAfter(keep), Math.ceil(keep) + MARGIN, value];
        return (await run(FINISH, claimKey(key), values)) === 1;
      }),
    release: (key, owner) =>
      attempt('release', async () => void (await run(RELEASE, claimKey(key), [owner]))),
    count: (key, by, window) =>
      attempt('count', async () => {
        const { now } = await time();
        const values = [by, Math.ceil(now + window), now, Math.ceil(window) + MARGIN];
        return Number(await run(COUNT, countKey(key), values));
      }),
  };
}

function readHeld(held: unknown, ahead: number): ClaimResult {
  const [owner, until, value] = held as [string, string, string?];
  if (typeof value === 'string') return { kind: 'done', value };
  return { kind: 'held', until: Number(until) - ahead, owner };
}

const CLAIM = `
local held = redis.call('HMGET', KEYS[1], 'owner', 'until', 'value')
if held[1] and tonumber(held[2]) > tonumber(ARGV[3]) then
  -- No lease ends later than one that begins now: the server's clock was set back.
  if not held[3] and tonumber(held[2]) > tonumber(ARGV[2]) then
    redis.call('HSET', KEYS[1], 'until', ARGV[2])
    held[2] = ARGV[2]
  end
  return held
end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return nil`;

const RENEW = `
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] or redis.call('HEXISTS', KEYS[1], 'value') == 1 then return 0 end
redis.call('HSET', KEYS[1], 'until', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

const FINISH = `
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'until', ARGV[2], 'value', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

const RELEASE = `
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] or redis.call('HEXISTS', KEYS[1], 'value') == 1 then return 0 end
return redis.call('DEL', KEYS[1])`;

// Reading must not open a window.
const COUNT = `
local counter = redis.call('HMGET', KEYS[1], 'sum', 'until')
if counter[1] and tonumber(counter[2]) > tonumber(ARGV[3]) then
  if ARGV[1] == '0' then return counter[1] end
  return redis.call('HINCRBY', KEYS[1], 'sum', ARGV[1])
end
if ARGV[1] == '0' then return 0 end
redis.call('HSET', KEYS[1], 'sum', ARGV[1], 'until', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return ARGV[1]`;

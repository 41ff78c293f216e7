import { type Claims, type Clock, type Store, StoreFailure } from '../../src/bot/ports.ts';

/** Both storage ports over maps, and a switch that makes them fail. */
export interface MemoryStores {
  readonly store: Store;
  readonly claims: Claims;
  /** Rejects while the stores fail. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** From now on every call throws a `StoreFailure` with this cause; undefined mends it. */
  failWith(cause: Error | undefined): void;
}

/** `until` is a date for what is done, and what `Clock.elapsed` will show for a lease. */
interface Claim {
  readonly owner: string;
  readonly until: number;
  readonly value?: string;
}

/** Stores for tests of whatever uses them; held by the same contract suites as the real ones. */
export function createMemoryStores(clock: Clock): MemoryStores {
  let failure: Error | undefined;
  const attempt = async <T>(operation: string, work: () => T): Promise<T> => {
    if (failure) throw new StoreFailure(operation, failure);
    return work();
  };
  return {
    store: createMemoryStore(clock, attempt),
    claims: createMemoryClaims(clock, attempt),
    ping: () => attempt('ping', () => undefined),
    close: async () => {
      failure = new Error('closed');
    },
    failWith: (cause) => {
      failure = cause;
    },
  };
}

type Attempt = <T>(operation: string, work: () => T) => Promise<T>;

function createMemoryStore(clock: Clock, attempt: Attempt): Store {
  const items = new Map<string, { json: string; until: number }>();
  const read = (key: string) => {
    const item = items.get(key);
    return item && item.until > clock.now() ? JSON.parse(item.json) : undefined;
  };
  return {
    get: (key) => attempt('get', () => read(key)),
    set: async (key, value, ttl = Number.POSITIVE_INFINITY) => {
      if (value === undefined)
        throw new TypeError(`The value for "${key}" is undefined; delete the key instead.`);
      await attempt('set', () => items.set(key, { json: JSON.stringify(value), until: clock.now() + ttl }));
    },
    delete: (key) => attempt('delete', () => void items.delete(key)),
    list: (prefix, limit) =>
      attempt('list', () =>
        [...items.keys()]
          .filter((key) => key.startsWith(prefix))
          .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
          .map((key) => ({ key, value: read(key) }))
          .filter(({ value }) => value !== undefined)
          .slice(0, limit),
      ),
  };
}

function createMemoryClaims(clock: Clock, attempt: Attempt): Claims {
  const claims = new Map<string, Claim>();
  const counters = new Map<string, { sum: number; until: number }>();
  const heldBy = (key: string, owner: string) => {
    const claim = claims.get(key);
    return claim?.owner === owner && claim.value === undefined;
  };
  return {
    claim: (key, owner, lease) =>
      attempt('claim', () => {
        const [now, elapsed] = [clock.now(), clock.elapsed()];
        const claim = claims.get(key);
        if (claim?.value !== undefined && claim.until > now) return { kind: 'done', value: claim.value };
        if (claim && claim.value === undefined && claim.until > elapsed) {
          const until = Math.min(claim.until, elapsed + lease);
          claims.set(key, { ...claim, until });
          return { kind: 'held', until: until - elapsed + now, owner: claim.owner };
        }
        claims.set(key, { owner, until: elapsed + lease });
        return { kind: 'won' };
      }),
    renew: (key, owner, lease) =>
      attempt('renew', () => {
        if (!heldBy(key, owner)) return false;
        claims.set(key, { owner, until: clock.elapsed() + lease });
        return true;
      }),
    finish: (key, owner, value, keep) =>
      attempt('finish', () => {
        if (claims.get(key)?.owner !== owner) return false;
        claims.set(key, { owner, until: clock.now() + keep, value });
        return true;
      }),
    release: (key, owner) => attempt('release', () => void (heldBy(key, owner) && claims.delete(key))),
    count: (key, by, window) =>
      attempt('count', () => {
        const now = clock.now();
        const open = counters.get(key);
        const counter = open && open.until > now ? open : { sum: 0, until: now + window };
        const next = { ...counter, sum: counter.sum + by };
        if (by !== 0) counters.set(key, next);
        return next.sum;
      }),
  };
}

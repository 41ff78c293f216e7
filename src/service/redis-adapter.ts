import { EventEmitter } from 'node:events';
import type KeyvRedis from '@keyv/redis';
import type { Clock, Log } from '../bot/ports.ts';
import type { RunScript } from './redis-script.ts';
import type { ListingAdapter } from './sqlite-adapter.ts';
import { ANSWER_WITHIN, within } from './store-failures.ts';

/** What the adapter is made of. */
export interface RedisAdapterParts {
  /** Keyv's own adapter, which holds the values; with our namespace, and throwing its failures. */
  readonly official: KeyvRedis<string>;
  readonly run: RunScript;
  readonly prefix: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly isOpen: () => boolean;
}

/**
 * Keyv's Redis adapter, with an index of the keys in their order beside it, so that a listing costs no walk through
 * everything that the server holds. The index may name a key whose value is gone, and never lacks one whose value is there:
 * it is written before the value, and what is due is only taken out when there has been no value for a while.
 */
export class RedisAdapter extends EventEmitter implements ListingAdapter {
  readonly opts = { dialect: 'redis' };
  namespace?: string | undefined;
  readonly #parts: RedisAdapterParts;
  readonly #index: readonly string[];
  #nextSweep = 0;

  constructor(parts: RedisAdapterParts) {
    super();
    this.#parts = parts;
    // The braces keep both in one slot of a cluster, so that a script may write both.
    this.#index = [`{${parts.prefix}}:keys`, `{${parts.prefix}}:due`];
  }

  /** The raw value, or undefined when it is missing or expired. */
  async get<Value>(key: string): Promise<Value | undefined> {
    return (await this.#ask((official) => official.get(key))) as Value | undefined;
  }

  /** Raw values in the order of the keys. */
  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return (await this.#ask((official) => official.getMany(keys))) as (Value | undefined)[];
  }

  /** Stores a raw value for `ttl` milliseconds, or for ever. */
  async set(key: string, value: string, ttl?: number): Promise<void> {
    const whole = ttl === undefined ? undefined : Math.ceil(ttl);
    const due = whole === undefined ? '+inf' : this.#parts.clock.now() + whole + SETTLED;
    await this.#ask(() => this.#parts.run(NOTE, this.#index, [key, due]));
    await this.#ask((official) => official.set(key, value, whole));
    this.#sweepSoon();
  }

  /** Forgets a key; true when it was there. */
  async delete(key: string): Promise<boolean> {
    const there = await this.#ask((official) => official.delete(key));
    // Somebody may be about to set it: whether its name can go is seen later.
    await this.#ask(() => this.#parts.run(DOUBT, this.#index, [key, this.#parts.clock.now() + SETTLED]));
    return there;
  }

  /** Whether an unexpired value is there. */
  async has(key: string): Promise<boolean> {
    return this.#ask((official) => official.has(key));
  }

  /** Forgets every key. */
  async clear(): Promise<void> {
    await this.#ask((official) => official.clear());
  }

  /** See `ListingAdapter`. */
  async listByPrefix(prefix: string, limit: number): Promise<readonly (readonly [string, string])[]> {
    const found: (readonly [string, string])[] = [];
    for (let offset = 0; found.length < limit; offset += PAGE) {
      const keys = (await this.#ask(() =>
        this.#parts.run(LIST, this.#index, [prefix, offset, PAGE]),
      )) as string[];
      const values = keys.length === 0 ? [] : await this.getMany<string>(keys);
      found.push(...keys.flatMap((key, at) => pair(key, values[at])));
      if (keys.length < PAGE) break;
    }
    return found.slice(0, limit);
  }

  /** Takes names out of the index whose values have been gone for a while: up to 500 of them. */
  async sweep(): Promise<void> {
    const { clock, run, official } = this.#parts;
    const now = clock.now();
    const due = (await this.#ask(() => run(DUE, this.#index, [now, SWEPT]))) as string[];
    if (due.length === 0) return;
    const there = await this.#ask(() => official.hasMany(due));
    const [gone, kept] = [due.filter((_, at) => !there[at]), due.filter((_, at) => there[at])];
    if (gone.length > 0) await this.#ask(() => run(DROP, this.#index, [now, ...gone]));
    // A value without end that outlived a doubt; were it forgotten again, that would be noted again.
    for (const key of kept) await this.#ask(() => run(DOUBT, this.#index, [key, now + DAY]));
  }

  #sweepSoon(): void {
    const now = performance.now();
    if (now < this.#nextSweep) return;
    this.#nextSweep = now + 60_000;
    this.sweep().catch((error: unknown) =>
      this.#parts.log.warn({ error }, 'The index of the store could not be swept'),
    );
  }

  async #ask<T>(work: (official: KeyvRedis<string>) => Promise<T>): Promise<T> {
    // Keyv's adapter would open a closed connection again.
    if (!this.#parts.isOpen()) throw new Error('the connection is closed');
    return within(ANSWER_WITHIN, work(this.#parts.official));
  }
}

const PAGE = 100;
const SWEPT = 500;
const DAY = 86_400_000;
/** After this long nobody is still busy with setting a value whose key is in the index; milliseconds. */
const SETTLED = 60_000;

function pair(key: string, value: string | null | undefined): readonly (readonly [string, string])[] {
  return typeof value === 'string' ? [[key, value]] : [];
}

// All members have the score 0, so that the server orders them by their bytes; \255 comes after every byte of UTF-8.
const NOTE = `
redis.call('ZADD', KEYS[1], 0, ARGV[1])
redis.call('ZADD', KEYS[2], ARGV[2], ARGV[1])`;

const DOUBT = `redis.call('ZADD', KEYS[2], 'XX', ARGV[2], ARGV[1])`;

const LIST = `
local to = '+'
if ARGV[1] ~= '' then to = '(' .. ARGV[1] .. '\\255' end
return redis.call('ZRANGEBYLEX', KEYS[1], '[' .. ARGV[1], to, 'LIMIT', ARGV[2], ARGV[3])`;

const DUE = `return redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])`;

// Whoever has set a value in the meantime has moved its time.
const DROP = `
for at = 2, #ARGV do
  local due = redis.call('ZSCORE', KEYS[2], ARGV[at])
  if due and tonumber(due) <= tonumber(ARGV[1]) then
    redis.call('ZREM', KEYS[1], ARGV[at])
    redis.call('ZREM', KEYS[2], ARGV[at])
  end
end`;

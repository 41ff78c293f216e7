import KeyvRedis, { createClient, createCluster, type RedisClientOptions } from '@keyv/redis';
import { StoreFailure } from '../bot/ports.ts';
import { RedisAdapter } from './redis-adapter.ts';
import { createRedisClaims } from './redis-claims.ts';
import type { RunScript } from './redis-script.ts';
import { createServerTime } from './server-time.ts';
import { StartProblem } from './start-problem.ts';
import { createStore } from './store.ts';
import { attempt, readable, within } from './store-failures.ts';
import { maskPassword, type RedisPlace } from './store-url.ts';
import type { Remark, StoreContext, Stores } from './stores.ts';

/** What is used of a client, be it of one server or of a cluster. */
interface Client {
  readonly isOpen: boolean;
  connect(): Promise<unknown>;
  close(): Promise<unknown>;
  destroy(): unknown;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** Version of what is written; a step is added here whenever it changes, and none goes back. */
const SCHEMA = 1;
const START_WITHIN = 5000;

/**
 * Opens both stores on one connection to Redis or a Redis cluster. The connection is made anew whenever it breaks; until
 * then whatever is asked fails at once. Throws `StartProblem` when the server cannot be reached or refuses us.
 */
export async function openRedis(place: RedisPlace, { clock, log }: StoreContext): Promise<Stores> {
  const state = { started: false, away: false };
  const client = createConnection(place, () => state.started);
  client.on('error', (error) => {
    // Every attempt to connect reports one; the first says it all.
    if (state.started && !state.away) log.warn({ error }, 'Redis is away; connecting again');
    state.away = true;
  });
  const run: RunScript = async (script, keys, values) => {
    // The client would queue what is asked, or open a closed connection again.
    if (!client.isOpen) throw new Error('the connection is closed');
    const answer = await client.eval(script, { keys: [...keys], arguments: values.map(String) });
    state.away = false;
    return answer;
  };
  const close = async () => {
    if (!client.isOpen) return;
    await within(1000, client.close()).catch(() => client.destroy());
  };
  try {
    await within(START_WITHIN, client.connect());
    await within(START_WITHIN, checkSchema(run, place));
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw startProblem(place, error);
  }
  state.started = true;

  const time = createServerTime(clock, async () => {
    const [seconds, micros] = (await run(NOW, [`${place.prefix}:time`], [])) as [string, string];
    return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
  });
  const official = new KeyvRedis(client as never, {
    namespace: `${place.prefix}:store`,
    keyPrefixSeparator: ':',
    throwOnErrors: true,
  });
  // What it reports is thrown too, or was reported by the client already.
  official.on('error', () => undefined);
  const adapter = new RedisAdapter({
    official,
    run,
    prefix: place.prefix,
    clock,
    log,
    isOpen: () => client.isOpen,
  });
  return {
    store: createStore(adapter, { clock, log }),
    claims: createRedisClaims({ run, time, prefix: place.prefix }),
    ping: () =>
      attempt(
        'ping',
        async () => void (await run("return redis.call('PING')", [`${place.prefix}:time`], [])),
      ),
    remarks: () =>
      attempt('inspect', async () => readEviction(String(await run(MEMORY, [`${place.prefix}:time`], [])))),
    close,
  };
}

const MEMORY = "return redis.call('INFO', 'memory')";

/** A server that throws keys out when it is full forgets what was answered. */
function readEviction(memory: string): readonly Remark[] {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction';
  if (policy === 'noeviction' || /^maxmemory:0\s/m.test(memory)) return [];
  return [
    {
      says: `Redis throws keys out when it is full (maxmemory-policy ${policy}), and then answers come twice`,
      remedy: 'set maxmemory-policy noeviction',
    },
  ];
}

const NOW = "return redis.call('TIME')";

function createConnection({ url, cluster }: RedisPlace, hasStarted: () => boolean): Client {
  const { username, password, protocol } = new URL(url);
  const common: RedisClientOptions = {
    // What waits in a queue for the server's return would be done long after its time.
    disableOfflineQueue: true,
    pingInterval: 3000,
    socket: {
      connectTimeout: 2000,
      // A server that neither answers nor hangs up is given up after this; pings keep an idle connection.
      socketTimeout: 10_000,
      reconnectStrategy: (retries, cause) => (hasStarted() ? Math.min(50 * 2 ** retries, 1000) : cause),
    },
  };
  if (!cluster) return createClient({ ...common, url }) as unknown as Client;
  const credentials = {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
  };
  const socket = { ...common.socket, ...(protocol === 'rediss:' ? { tls: true } : {}) };
  const defaults = { ...common, ...credentials, socket } as RedisClientOptions;
  return createCluster({ rootNodes: [{ url }], defaults } as Parameters<
    typeof createCluster
  >[0]) as unknown as Client;
}

async function checkSchema(run: RunScript, { prefix }: RedisPlace): Promise<void> {
  const script = `redis.call('SET', KEYS[1], ARGV[1], 'NX'); return redis.call('GET', KEYS[1])`;
  const version = Number(await run(script, [`${prefix}:schema`], [SCHEMA]));
  if (version > SCHEMA)
    throw new Error(`a newer version of this program wrote to it (schema ${version}, known here: ${SCHEMA})`);
}

function startProblem({ url }: RedisPlace, error: unknown): StartProblem {
  const cause = error instanceof StoreFailure ? error.cause : error;
  const { message } = readable(cause);
  const remedy = /WRONGPASS|NOAUTH|NOPERM/.test(message)
    ? 'correct user and password in the URL'
    : /newer version/.test(message)
      ? 'run that version, or name another prefix with ?prefix='
      : 'start the server, or correct host and port (with TLS the URL begins with rediss://)';
  return new StartProblem(`STORE_URL: "${maskPassword(url)}" cannot be used (${message}); ${remedy}`, {
    cause,
  });
}

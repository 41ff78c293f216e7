import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@keyv/redis';
import pg from 'pg';

/** Real servers for tests: those that run here, and private ones that a test may stop. */
const {
  PGHOST = '127.0.0.1',
  PGPORT = '5432',
  PGUSER = 'postgres',
  PGDATABASE = 'test',
  TEST_REDIS_URL = 'redis://127.0.0.1:6379',
  TEST_POSTGRES_URL = `postgres://${PGUSER}@${PGHOST}:${PGPORT}/${PGDATABASE}`,
} = process.env;

/** What this run's keys and schemas begin with, so that runs do not meet. */
const RUN = `test_${process.pid}_${Date.now().toString(36)}`;
let opened = 0;

/** A server that runs here. */
export interface TestServer {
  readonly name: 'Redis' | 'Postgres';
  /** A STORE_URL for fresh, empty stores; the same for the same `part`. */
  urlFor(part?: string): string;
  /** Removes everything that this run wrote. */
  clean(): Promise<void>;
}

/** The server, or undefined where there is none; then one line says what is left out and why. */
export async function findRedis(suite: string): Promise<TestServer | undefined> {
  const client = createClient({ url: TEST_REDIS_URL, socket: { reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    client.destroy();
  } catch (error) {
    return leaveOut(suite, TEST_REDIS_URL, error);
  }
  return {
    name: 'Redis',
    urlFor: (part = String(++opened)) => `${TEST_REDIS_URL}?prefix=${RUN}_${part}`,
    clean: () => cleanRedis(TEST_REDIS_URL),
  };
}

/** As `findRedis`. */
export async function findPostgres(suite: string): Promise<TestServer | undefined> {
  const client = new pg.Client({ connectionString: TEST_POSTGRES_URL, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    return leaveOut(suite, TEST_POSTGRES_URL, error);
  }
  return {
    name: 'Postgres',
    urlFor: (part = String(++opened)) =>
      `${TEST_POSTGRES_URL}${TEST_POSTGRES_URL.includes('?') ? '&' : '?'}schema=${RUN}_${part}`,
    clean: () => cleanPostgres(TEST_POSTGRES_URL),
  };
}

function leaveOut(suite: string, url: string, error: unknown): undefined {
  const reason =
    error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : error;
  console.warn(`${suite} is left out: no server at ${url.replace(/:[^:@/]*@/, ':…@')} (${reason}).`);
}

async function cleanRedis(url: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  for await (const keys of client.scanIterator({ MATCH: `*${RUN}_*`, COUNT: 1000 }))
    if (keys.length > 0) await client.unlink(keys);
  client.destroy();
}

async function cleanPostgres(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT nspname FROM pg_namespace WHERE starts_with(nspname, $1)', [
    RUN,
  ]);
  for (const { nspname } of rows) await client.query(`DROP SCHEMA ${nspname} CASCADE`);
  await client.end();
}

/** A server of the test's own, on a port that was free, with its data in a temporary folder. */
export interface PrivateServer {
  readonly url: string;
  readonly port: number;
  /** Holds its data. */
  readonly folder: string;
  /** Whose files it can read when they are private; undefined for those of this process. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** @param flags what is added to its command line this time */
  start(...flags: readonly string[]): Promise<void>;
  /** Ends it at once, as a crash does; its data stays. */
  stop(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

/** A Redis server of the test's own; undefined, and one line, where `redis-server` is not installed. */
export async function createPrivateRedis(
  suite: string,
  flags: readonly string[] = [],
): Promise<PrivateServer | undefined> {
  if (!isInstalled('redis-server')) return missing(suite, 'redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  // With anything less Redis may put off a write while the disk is busy.
  const persistence = ['--appendonly', 'yes', '--appendfsync', 'always'];
  const args = ['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', ...persistence, ...flags];
  return control({
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    command: 'redis-server',
    args,
    quit: 'KILL',
  });
}

/** A Postgres cluster of the test's own; undefined, and one line, where its programs are not installed. */
export async function createPrivatePostgres(
  suite: string,
  flags: readonly string[] = [],
): Promise<PrivateServer | undefined> {
  const bin = findPostgresPrograms();
  if (!bin) return missing(suite, 'initdb');
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  // Postgres refuses to run as root.
  const user = process.getuid?.() === 0 ? ownerOf('postgres') : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'], {
    stdio: 'ignore',
    ...user,
  });
  const port = await freePort();
  const args = ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F', ...flags];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return control({
    url,
    port,
    folder,
    command: join(bin, 'postgres'),
    args,
    quit: 'QUIT',
    ...(user ? { user } : {}),
  });
}

function missing(suite: string, program: string): undefined {
  console.warn(`${suite} is left out: ${program} is not installed.`);
}

interface Controlled {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What ends it at once, with all its processes. */
  readonly quit: 'KILL' | 'QUIT';
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Runs a server until standard input ends, as it does however the test ends; then sends it the signal in `$0`. */
const GUARD = '"$@" & server=$!; cat >/dev/null; kill -s "$0" $server; wait $server';

function control({ url, port, folder, command, args, user, quit }: Controlled): PrivateServer {
  const options: SpawnOptions = { stdio: ['pipe', 'ignore', 'ignore'], ...user };
  let server: ReturnType<typeof spawn> | undefined;
  const stop = async () => {
    if (!server) return;
    const ended = once(server, 'exit');
    server.stdin?.end();
    await ended;
    server = undefined;
  };
  // Suites that are filtered away never get to `remove`.
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url,
    port,
    folder,
    user,
    start: async (...flags) => {
      server = spawn('sh', ['-c', GUARD, quit, command, ...args, ...flags], options);
      await untilListening(port);
    },
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(port: number): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const socket = connect(port, '127.0.0.1');
    const connected = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (connected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing listens on ${port}`);
}

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

function findPostgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const debian = existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, 'bin'))
    : [];
  const folders = [...debian.toReversed(), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function ownerOf(name: string): { readonly uid: number; readonly gid: number } {
  const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

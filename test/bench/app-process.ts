import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';

export type Workspace = Awaited<ReturnType<typeof startPlayground>>;

/** How an app is started. */
export interface AppOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Pins it to one processor. */
  readonly cpu?: number;
  /** How Slack reaches it; default Socket Mode. */
  readonly over?: 'socket' | 'http';
}

/** A Slack app in a process of its own, connected to a workspace. */
export interface Replica {
  /** From the start of the process until it was ready; milliseconds. */
  readonly startTime: number;
  /** Resident memory now, in megabytes. */
  memory(): number;
  /** Processor time so far, in milliseconds. */
  processorTime(): number;
  /** Kills it, without any warning. */
  kill(): Promise<void>;
}

/** A Slack app in a process of its own, and the playground that is its Slack. */
export interface AppProcess extends Omit<Replica, 'kill'> {
  readonly playground: Workspace;
  stop(): Promise<void>;
}

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: { start: string };
};
const [, ...started] = scripts.start.split(' ');
/** The bot as `npm start` starts it. */
export const BOT = fileURLToPath(new URL(started.at(-1) ?? '', root));
const BOT_FLAGS = started.slice(0, -1);

/** Milliseconds per tick of /proc/<pid>/stat. */
const TICK = 10;
const READY_WITHIN = 60_000;

/** Starts a script with the tokens of a new playground in its environment. */
export async function startApp(script: string, options: AppOptions): Promise<AppProcess> {
  const port = await freePort();
  const http = options.over === 'http';
  const playground = await openWorkspace(http ? { eventsUrl: `http://127.0.0.1:${port}/slack/events` } : {});
  const replica = await startReplica(script, playground, { ...options, port });
  return {
    playground,
    ...replica,
    async stop() {
      await replica.kill();
      await playground.close();
    },
  };
}

/** A playground whose times have fractions of a millisecond. */
export function openWorkspace(options: PlaygroundOptions): Promise<Workspace> {
  return startPlayground({ now: () => performance.timeOrigin + performance.now(), ...options });
}

/** Starts a script with the tokens of a playground in its environment, and waits until Slack could reach it. */
export async function startReplica(
  script: string,
  { apiUrl, appToken, botToken, signingSecret, sockets }: Workspace,
  { env = {}, cwd, cpu, over = 'socket', port }: AppOptions & { readonly port: number },
): Promise<Replica> {
  const secret = over === 'http' ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken };
  const pin = cpu === undefined ? [] : ['taskset', '-c', String(cpu)];
  const [command = '', ...args] = [...pin, process.execPath, ...(script === BOT ? BOT_FLAGS : []), script];
  const before = sockets();
  const begin = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      SLACK_API_URL: apiUrl,
      SLACK_BOT_TOKEN: botToken,
      ...secret,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = over === 'http' ? () => isListening(port) : async () => sockets() > before;
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    if (performance.now() - begin > READY_WITHIN) throw new Error(`${script} does not get ready`);
    await setTimeout(1);
  }
  const startTime = performance.now() - begin;
  return {
    startTime,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    processorTime() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    kill: () => end(child),
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isListening(port: number): Promise<boolean> {
  // Slack's own first request: it carries no signature, and every app refuses it in its own way once it listens.
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' }).catch(
    () => undefined,
  );
  await response?.arrayBuffer();
  return response !== undefined && response.status !== 404 && response.status !== 503;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

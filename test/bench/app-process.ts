import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { startPlayground } from '../../src/playground/playground.ts';

/** A Slack app in a process of its own, and the playground that is its Slack. */
export interface AppProcess {
  readonly playground: Awaited<ReturnType<typeof startPlayground>>;
  /** From the start of the process until its socket is open; milliseconds. */
  readonly startTime: number;
  /** Resident memory now, in megabytes. */
  memory(): number;
  /** Processor time so far, in milliseconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Milliseconds per tick of /proc/<pid>/stat. */
const TICK = 10;

/** Starts a script with the tokens of a new playground in its environment. `cpu` pins it to one processor. */
export async function startApp(
  script: string,
  { env = {}, cwd, cpu }: { env?: Record<string, string>; cwd: string; cpu?: number },
): Promise<AppProcess> {
  const playground = await startPlayground({ now: () => performance.timeOrigin + performance.now() });
  const { apiUrl, appToken, botToken } = playground;
  const tokens = { SLACK_API_URL: apiUrl, SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken };
  const [command = '', ...args] = [
    ...(cpu === undefined ? [] : ['taskset', '-c', String(cpu)]),
    process.execPath,
    script,
  ];
  const begin = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      ...tokens,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!playground.connected()) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await setTimeout(1);
  }
  const startTime = performance.now() - begin;
  return {
    playground,
    startTime,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    processorTime() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    async stop() {
      await end(child);
      await playground.close();
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await gone;
  }
}

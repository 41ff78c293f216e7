import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPlayground } from '../../src/playground/playground.ts';

/** How many events were answered so often. */
export interface Counts {
  readonly events: number;
  readonly once: number;
  readonly more: number;
  readonly never: number;
}

const EVENTS = 40;
/** Slack's 3 s, and its retries at once, after 1 and after 5 minutes, a tenth or less as long; milliseconds. On a busy machine a process starts for seconds. */
const ACK_TIMEOUT = 300;
const RETRY_DELAYS = [0, 2_500, 25_000];
/** The bot's own leases and waits run as much faster. */
const SPEED = 20;
/** Nothing is on its way any more when nothing happens for so long; longer than the bot's waits and what comes twice. */
const CALM = 1_500;
const LOOK_EVERY = 100;
const CHANNELS = ['C0SUPPORT1', 'C0INCIDNT2'] as const;

type Playground = Awaited<ReturnType<typeof startPlayground>>;

/**
 * Sends 40 error reports to a bot process while its connection drops before and after posts, Slack is slow, limits rates
 * and fails, events come twice, sockets close, and the process is killed four times and started again on the same file.
 * Counts how often each report was answered. `script` is the process, beside this file.
 */
export async function runScenario(script: 'exactly-once-bot.ts' | 'exactly-once-bare.ts'): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'exactly-once-'));
  const playground = await startPlayground({ ackTimeout: ACK_TIMEOUT, retryDelays: RETRY_DELAYS });
  const base = Date.now();
  const start = () => startProcess(script, playground, join(folder, 'store.db'), base);
  let child = await start();
  try {
    const sent: { channel: string; ts: string }[] = [];
    for (let index = 0; index < EVENTS; index += 1) {
      sent.push(sendReport(playground, index));
      await sleep(60);
      if (index % 10 === 8) {
        await stop(child);
        child = await start();
      }
    }
    await quiet(playground);
    return count(playground, sent);
  } finally {
    await stop(child);
    await playground.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sendReport(playground: Playground, index: number): { channel: string; ts: string } {
  const { faults, people } = playground;
  const channel = CHANNELS[index % 2] ?? CHANNELS[0];
  const fail = (fault: Parameters<typeof faults.next>[1]) =>
    faults.next('chat.postMessage', fault, { channel });
  switch (index % 10) {
    case 1:
      fail({ kind: 'drop-after' });
      break;
    case 2:
      fail({ kind: 'drop-before' });
      break;
    case 3:
      fail({ kind: 'ratelimited', retryAfter: 1 });
      break;
    case 4:
      fail({ kind: 'http', status: 503 });
      break;
    case 7:
    case 8:
      // Longer than Slack waits for the acknowledgement, and long enough for the process to be killed meanwhile.
      fail({ kind: 'delay', ms: 500 });
      break;
    default:
      break;
  }
  const { ts } = people.post({
    channel,
    user: 'U0AMINA001',
    text: `${index}: AADSTS50011: The redirect URI is not registered.`,
  });
  const eventId = playground.deliveries.at(-1)?.eventId ?? '';
  if (index % 10 === 5 || index % 10 === 6) playground.redeliver(eventId);
  if (index % 10 === 6) setTimeout(() => playground.redeliver(eventId), 700);
  if (index % 10 === 9) playground.dropSockets();
  return { channel, ts };
}

async function startProcess(
  script: string,
  playground: Playground,
  file: string,
  base: number,
): Promise<ChildProcess> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { apiUrl, appToken, botToken } = playground;
  const args = [path, apiUrl, appToken, botToken, file, String(base), String(SPEED)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  child.removeAllListeners('exit');
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Waits until nothing is on its way and nothing has been posted for a while, for at most a minute. */
async function quiet(playground: Playground): Promise<void> {
  const deadline = Date.now() + 60_000;
  let calls = -1;
  for (let calm = 0; calm < CALM / LOOK_EVERY && Date.now() < deadline; ) {
    await sleep(LOOK_EVERY);
    const open = playground.deliveries.some(({ state }) => state === 'waiting' || state === 'sent');
    calm = !open && playground.calls.length === calls ? calm + 1 : 0;
    calls = playground.calls.length;
  }
}

function count(playground: Playground, sent: readonly { channel: string; ts: string }[]): Counts {
  const answers = sent.map(({ channel, ts }) => {
    const messages = playground.workspace.channels.get(channel)?.messages.values() ?? [];
    return [...messages].filter(({ byBot, threadTs }) => byBot && threadTs === ts).length;
  });
  return {
    events: sent.length,
    once: answers.filter((times) => times === 1).length,
    more: answers.filter((times) => times > 1).length,
    never: answers.filter((times) => times === 0).length,
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

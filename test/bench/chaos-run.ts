import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../src/playground/faults.ts';
import { findPostgres, findRedis } from '../service/servers.ts';
import { BOT, freePort, openWorkspace, type Replica, startReplica, type Workspace } from './app-process.ts';
import { openChannels } from './events-load.ts';

/** What runs: which app, on which store, how many processes of it. */
export interface Setting {
  readonly app: 'bot' | 'bare';
  readonly store: 'sqlite' | 'redis' | 'postgres';
  readonly replicas: number;
}

/** How often the reports were answered, and what had happened meanwhile. `slowest` in seconds. */
export interface ChaosResult {
  readonly once: number;
  readonly more: number;
  readonly never: number;
  readonly slowest: number;
  readonly kills: number;
  readonly faults: number;
  readonly redelivered: number;
  readonly sockets: number;
  readonly seconds: number;
}

/** Slack waits 3 s for an acknowledgement, and repeats at once, after 1 and after 5 minutes; milliseconds. */
const RETRY_DELAYS = [0, 10_000, 50_000];
/** Reports a second, and how often something is done to the processes and connections; per report. */
const RATE = 30;
const KILL = 1 / 90;
const CUT = 1 / 150;
const TWICE = 1 / 12;
const FAIL = 1 / 6;
/** How long the last answers may take, in milliseconds: all of Slack's retries, and a lease. */
const SETTLE = 100_000;

const FAULTS: readonly Fault[] = [
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'ratelimited', retryAfter: 1 },
  { kind: 'ratelimited', retryAfter: 4 },
  { kind: 'http', status: 500 },
  { kind: 'http', status: 503 },
  { kind: 'delay', ms: 400 },
  { kind: 'delay', ms: 4_000 },
];
const SCRIPTS = { bot: BOT, bare: fileURLToPath(new URL('events-bare.ts', import.meta.url)) } as const;

/** Sends reports under faults that `seed` decides, waits until all is quiet, and counts the answers to each report. */
export async function runChaos(
  setting: Setting,
  { events, seed }: { readonly events: number; readonly seed: number },
): Promise<ChaosResult> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  writeFileSync(
    join(folder, 'oauth-error-bot.yml'),
    'channels:\n  default: { cooldown: 0, outbreak: off }\n',
  );
  const store = await openStore(setting, folder);
  const playground = await openWorkspace({ retryDelays: RETRY_DELAYS });
  const channels = openChannels(playground, 20);
  const random = createRandom(seed);
  const fleet = await createFleet(setting, { folder, url: store.url, playground });
  const counted = countAnswers(playground);
  const done = { faults: 0, redelivered: 0, sockets: 0 };
  const begin = performance.now();
  try {
    for (let index = 0; index < events; index += 1) {
      const channel = channels[index % channels.length] ?? '';
      if (random() < FAIL) {
        const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? { kind: 'drop-after' };
        playground.faults.next('chat.postMessage', fault, { channel });
        done.faults += 1;
      }
      const text = `${index}: AADSTS50011: The redirect URI is not registered.`;
      counted.expect(playground.people.post({ channel, user: 'U0AMINA001', text }).ts);
      if (random() < TWICE) {
        playground.redeliver(playground.deliveries.at(-1)?.eventId ?? '');
        done.redelivered += 1;
      }
      if (random() < CUT) {
        playground.dropSockets();
        done.sockets += 1;
      }
      if (random() < KILL) fleet.kill(Math.floor(random() * setting.replicas));
      await setTimeout((2 * random() * 1000) / RATE);
    }
    await quiet(playground, counted);
    const seconds = (performance.now() - begin) / 1000;
    return { ...counted.result(), ...done, kills: fleet.kills(), seconds };
  } finally {
    await fleet.stop();
    await playground.close();
    await store.clean();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openStore({ app, store }: Setting, folder: string) {
  const clean = async () => undefined;
  if (app === 'bare' || store === 'sqlite') return { url: `sqlite:${join(folder, 'store.db')}`, clean };
  const server = await (store === 'redis' ? findRedis('chaos on Redis') : findPostgres('chaos on Postgres'));
  if (!server) throw new Error(`there is no ${store} to run on`);
  return { url: server.urlFor(), clean: () => server.clean() };
}

/** The processes of an app; whichever is killed is started again. */
async function createFleet(
  { app, replicas }: Setting,
  { folder, url, playground }: { folder: string; url: string; playground: Workspace },
) {
  const script = SCRIPTS[app];
  const start = async () =>
    startReplica(script, playground, { cwd: folder, env: { STORE_URL: url }, port: await freePort() });
  const running: Replica[] = [];
  for (let count = 0; count < replicas; count += 1) running.push(await start());
  const busy = new Map<number, Promise<void>>();
  let kills = 0;
  const restart = async (at: number) => {
    await running[at]?.kill();
    running[at] = await start();
    busy.delete(at);
  };
  return {
    kills: () => kills,
    kill(at: number) {
      if (busy.has(at)) return;
      kills += 1;
      busy.set(at, restart(at));
    },
    async stop() {
      await Promise.allSettled(busy.values());
      await Promise.all(running.map((replica) => replica.kill()));
    },
  };
}

function countAnswers(playground: Workspace) {
  const reports = new Map<string, { readonly at: number; answers: number; after: number }>();
  playground.workspace.observe((change) => {
    if (change.kind !== 'message' || !change.message.byBot) return;
    const report = reports.get(change.message.threadTs ?? '');
    if (!report) return;
    report.answers += 1;
    if (report.answers === 1) report.after = (performance.now() - report.at) / 1000;
  });
  const having = (fits: (answers: number) => boolean) =>
    [...reports.values()].filter(({ answers }) => fits(answers)).length;
  return {
    expect: (ts: string) => void reports.set(ts, { at: performance.now(), answers: 0, after: 0 }),
    result: () => ({
      once: having((answers) => answers === 1),
      more: having((answers) => answers > 1),
      never: having((answers) => answers === 0),
      slowest: Math.max(...[...reports.values()].map(({ after }) => after)),
    }),
  };
}

/** Waits until nothing is on its way and nothing has been posted for some seconds. */
async function quiet(playground: Workspace, { result }: ReturnType<typeof countAnswers>): Promise<void> {
  const deadline = performance.now() + SETTLE;
  let seen = '';
  for (let calm = 0; calm < 10 && performance.now() < deadline; ) {
    await setTimeout(500);
    const open = playground.deliveries.some(({ state }) => state === 'waiting' || state === 'sent');
    const now = `${playground.calls.length} ${JSON.stringify(result())}`;
    calm = !open && now === seen ? calm + 1 : 0;
    seen = now;
  }
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

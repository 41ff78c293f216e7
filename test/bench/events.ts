/**
 * Events through the bot beside a bare Bolt app that posts a fixed text, over Socket Mode, each app in a process of its own
 * and on the same processor, with the playground in a third process: `node test/bench/events.ts [--json]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type AppProcess, BOT, startApp } from './app-process.ts';
import { at, CHANNELS, type Round, runFlow, runRound, type Traffic } from './events-load.ts';
import { type Figure, print } from './figures.ts';

const ROUNDS = 5;
const EVENTS = 1_000;
/** Both apps are measured when they are warm: the compiler of the runtime is done with them only after some thousands. */
const WARM_UP = 6_000;
const STARTS = 5;
/** Memory is read when an app has been connected for so long, in milliseconds. */
const IDLE = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'events-'));
const configured = join(folder, 'oauth-error-bot.yml');
writeFileSync(configured, 'channels:\n  default: { cooldown: 0, outbreak: off }\n');
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
let stores = 0;
const startBot = (env: Readonly<Record<string, string>> = {}) =>
  startApp(BOT, {
    cwd: folder,
    cpu: 1,
    env: { STORE_URL: process.env.STORE_URL ?? `sqlite:${join(folder, `store-${stores++}.db`)}`, ...env },
  });
const startBare = () => startApp(pathOf('events-bare.ts'), { cwd: folder, cpu: 1 });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Start and memory of the two apps as they come, without a configuration file. */
async function measureStarts() {
  const cold = mkdtempSync(join(tmpdir(), 'start-'));
  const starts = {
    bare: () => startApp(pathOf('events-bare.ts'), { cwd: cold, cpu: 1 }),
    bot: () => startApp(BOT, { cwd: cold, cpu: 1 }),
  };
  const times = { bot: [] as number[], bare: [] as number[] };
  const memory = { bot: [] as number[], bare: [] as number[] };
  // The first one leaves what it compiled to those that follow, as the first start after an installation does.
  const first = await starts.bot();
  await setTimeout(IDLE);
  await first.stop();
  for (let round = 0; round < STARTS; round += 1) {
    for (const name of ['bare', 'bot'] as const) {
      const app = await starts[name]();
      times[name].push(app.startTime);
      await setTimeout(IDLE);
      memory[name].push(app.memory());
      await app.stop();
    }
  }
  rmSync(cold, { recursive: true, force: true });
  return {
    time: { bot: median(times.bot), bare: median(times.bare) },
    memory: { bot: median(memory.bot), bare: median(memory.bare) },
  };
}

async function compare(bot: AppProcess, bare: AppProcess, traffic: Traffic) {
  const rounds: { bot: Round; bare: Round }[] = [];
  for (const app of [bare, bot]) await runRound(app, traffic, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await runRound(bare, traffic, EVENTS);
    rounds.push({ bare: first, bot: await runRound(bot, traffic, EVENTS) });
  }
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
  return {
    rate: { bot: of(({ bot: { rate } }) => rate), bare: of(({ bare: { rate } }) => rate) },
    ratio: of(({ bot: ours, bare: theirs }) => ours.rate / theirs.rate),
    perEvent: {
      bot: of(({ bot: { perEvent } }) => perEvent),
      bare: of(({ bare: { perEvent } }) => perEvent),
    },
  };
}

try {
  const starts = await measureStarts();
  const [bare, bot] = [await startBare(), await startBot()];
  const errors = await compare(bot, bare, 'errors');
  const chat = await compare(bot, bare, 'chat');
  const half = (rate: number) => ({ rate: rate / 2, seconds: 10, errors: 1, channels: CHANNELS });
  const { acks } = await runFlow(bot.playground, half(errors.rate.bot));
  const { acks: bareAcks } = await runFlow(bare.playground, half(errors.rate.bare));
  const loaded = { bot: bot.memory(), bare: bare.memory() };
  await Promise.all([bot.stop(), bare.stop()]);
  const figures: Figure[] = [
    {
      name: 'events answered',
      unit: '/s',
      ours: errors.rate.bot,
      baseline: errors.rate.bare,
      ratio: errors.ratio,
      goal: { least: 0.8 },
    },
    {
      name: 'ordinary chat',
      unit: '/s',
      ours: chat.rate.bot,
      baseline: chat.rate.bare,
      ratio: chat.ratio,
      goal: { least: 0.9 },
    },
    {
      name: 'processor time per answered event',
      unit: 'ms',
      ours: errors.perEvent.bot,
      baseline: errors.perEvent.bare,
    },
    {
      name: 'processor time per chat message',
      unit: 'ms',
      ours: chat.perEvent.bot,
      baseline: chat.perEvent.bare,
    },
    {
      name: 'p50 ack at half the maximum rate',
      unit: 'ms',
      ours: at(acks, 0.5),
      baseline: at(bareAcks, 0.5),
    },
    {
      name: 'p99 ack at half the maximum rate',
      unit: 'ms',
      ours: at(acks, 0.99),
      baseline: at(bareAcks, 0.99),
      goal: { most: 100, of: 'ours' },
    },
    {
      name: 'start to connected',
      unit: 'ms',
      ours: starts.time.bot,
      baseline: starts.time.bare,
      goal: { most: 1.5 },
    },
    {
      name: 'memory when connected',
      unit: 'MB',
      ours: starts.memory.bot,
      baseline: starts.memory.bare,
      goal: { most: 1.5 },
    },
    {
      name: 'memory after the load',
      unit: 'MB',
      ours: loaded.bot,
      baseline: loaded.bare,
      goal: { most: 1.5 },
    },
  ];
  print('events through the bot, beside a bare Bolt app', figures);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

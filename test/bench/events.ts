/**
 * Events through the bot beside a bare Bolt app that posts a fixed text, over Socket Mode, each app in a process of its own
 * and on the same processor, with the playground in a third process: `node test/bench/events.ts [--json]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AppProcess, startApp } from './app-process.ts';
import { measureAcks, type Round, runRound, type Traffic } from './events-load.ts';
import { type Figure, print } from './figures.ts';

const ROUNDS = 5;
const EVENTS = 1_000;
const WARM_UP = 1_000;
const STARTS = 5;

const folder = mkdtempSync(join(tmpdir(), 'events-'));
writeFileSync(join(folder, 'oauth-error-bot.yml'), 'channels:\n  default: { cooldown: 0, outbreak: off }\n');
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
let stores = 0;
const startBot = () =>
  startApp(pathOf('../../src/main.ts'), {
    cwd: folder,
    cpu: 1,
    env: { STORE_URL: process.env.STORE_URL ?? `sqlite:${join(folder, `store-${stores++}.db`)}` },
  });
const startBare = () => startApp(pathOf('events-bare.ts'), { cwd: folder, cpu: 1 });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

async function measureStarts(): Promise<{ bot: number; bare: number }> {
  const times = { bot: [] as number[], bare: [] as number[] };
  for (let round = 0; round < STARTS; round += 1) {
    for (const [name, start] of [
      ['bare', startBare],
      ['bot', startBot],
    ] as const) {
      const app = await start();
      times[name].push(app.startTime);
      await app.stop();
    }
  }
  return { bot: median(times.bot), bare: median(times.bare) };
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
  const idle = { bot: bot.memory(), bare: bare.memory() };
  const errors = await compare(bot, bare, 'errors');
  const chat = await compare(bot, bare, 'chat');
  const acks = await measureAcks(bot, { rate: errors.rate.bot / 2, seconds: 10 });
  const bareAcks = await measureAcks(bare, { rate: errors.rate.bare / 2, seconds: 10 });
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
    { name: 'start to connected', unit: 'ms', ours: starts.bot, baseline: starts.bare, goal: { most: 1.5 } },
    { name: 'memory when connected', unit: 'MB', ours: idle.bot, baseline: idle.bare, goal: { most: 1.5 } },
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

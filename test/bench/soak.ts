/**
 * Memory over a quarter of an hour of mixed traffic, beside a bare Bolt app that runs at the same time:
 * `node test/bench/soak.ts [--minutes 15] [--rate 100] [--json]`. Flat means that the last third needs no more than the
 * middle one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOT, startApp } from './app-process.ts';
import { openChannels, runFlow } from './events-load.ts';
import { print } from './figures.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    rate: { type: 'string', default: '100' },
    json: { type: 'boolean' },
  },
});
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
const BARE = fileURLToPath(new URL('events-bare.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
writeFileSync(join(folder, 'oauth-error-bot.yml'), 'channels:\n  default: { cooldown: 0, outbreak: off }\n');

async function soak(path: string) {
  const app = await startApp(path, { cwd: folder, env: { STORE_URL: `sqlite:${join(folder, 'soak.db')}` } });
  const samples: number[] = [];
  const flow = { rate, seconds: minutes * 60, errors: 0.05, channels: openChannels(app.playground, 20) };
  const result = await runFlow(app.playground, { ...flow, watch: () => void samples.push(app.memory()) });
  await app.stop();
  const third = Math.floor(samples.length / 3);
  const mean = (part: readonly number[]) =>
    part.reduce((sum, one) => sum + one, 0) / Math.max(part.length, 1);
  return {
    ...result,
    thirds: [0, 1, 2].map((at) => mean(samples.slice(at * third, (at + 1) * third))) as [
      number,
      number,
      number,
    ],
  };
}

try {
  const [bot, bare] = await Promise.all([soak(BOT), soak(BARE)]);
  const growth = ({ thirds: [, middle, last] }: typeof bot) => last / middle;
  print(`memory over ${minutes} minutes at ${rate} messages a second, ${bot.reports} reports`, [
    { name: 'first third', unit: 'MB', ours: bot.thirds[0], baseline: bare.thirds[0] },
    { name: 'middle third', unit: 'MB', ours: bot.thirds[1], baseline: bare.thirds[1] },
    { name: 'last third', unit: 'MB', ours: bot.thirds[2], baseline: bare.thirds[2] },
    {
      name: 'last over middle third',
      unit: '',
      ours: growth(bot),
      baseline: growth(bare),
      goal: { most: 1.05, of: 'ours' },
    },
    {
      name: 'reports answered once',
      unit: '',
      ours: bot.once,
      baseline: bare.once,
      goal: { least: bot.reports, of: 'ours' },
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

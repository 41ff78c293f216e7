/**
 * A minute of a large workspace: 20 channels, 1,000 messages a second, one in twenty an error, over Socket Mode and over
 * HTTP, beside a bare Bolt app: `node test/bench/load.ts [--seconds 60] [--rate 1000] [--json]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOT, startApp } from './app-process.ts';
import { at, type FlowResult, openChannels, runFlow } from './events-load.ts';
import { type Figure, print } from './figures.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '1000' },
    json: { type: 'boolean' },
  },
});
const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
const BARE = fileURLToPath(new URL('events-bare.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'load-'));
// Each report is answered, so that each can be counted.
writeFileSync(join(folder, 'oauth-error-bot.yml'), 'channels:\n  default: { cooldown: 0, outbreak: off }\n');

interface Ran extends FlowResult {
  /** Share of one processor, and megabytes at the most. */
  readonly busy: number;
  readonly memory: number;
}

async function run(path: string, over: 'socket' | 'http'): Promise<Ran> {
  const store = `sqlite:${join(folder, `${over}.db`)}`;
  const app = await startApp(path, { cwd: folder, over, env: { STORE_URL: store } });
  const channels = openChannels(app.playground, 20);
  const [begin, before] = [performance.now(), app.processorTime()];
  let memory = 0;
  const watch = () => {
    memory = Math.max(memory, app.memory());
  };
  const result = await runFlow(app.playground, { rate, seconds, errors: 0.05, channels, watch });
  const busy = (app.processorTime() - before) / (performance.now() - begin);
  await app.stop();
  return { ...result, busy, memory };
}

try {
  for (const over of ['socket', 'http'] as const) {
    const bare = await run(BARE, over);
    const bot = await run(BOT, over);
    const figure = (name: string, unit: string, pick: (ran: Ran) => number): Figure => ({
      name,
      unit,
      ours: pick(bot),
      baseline: pick(bare),
    });
    print(
      `${over === 'socket' ? 'Socket Mode' : 'HTTP'}: ${rate} messages a second for ${seconds} s in 20 channels, ${bot.reports} of ${bot.sent} reports`,
      [
        figure('messages sent', '', ({ sent }) => sent),
        {
          ...figure('reports answered once', '', ({ once }) => once),
          goal: { least: bot.reports, of: 'ours' },
        },
        { ...figure('reports answered twice', '', ({ twice }) => twice), goal: { most: 0, of: 'ours' } },
        figure('p50 until acknowledged', 'ms', ({ acks }) => at(acks, 0.5)),
        {
          ...figure('p99 until acknowledged', 'ms', ({ acks }) => at(acks, 0.99)),
          goal: { most: 100, of: 'ours' },
        },
        figure('p50 until answered', 'ms', ({ answers }) => at(answers, 0.5)),
        figure('p99 until answered', 'ms', ({ answers }) => at(answers, 0.99)),
        figure('processors busy', '', ({ busy }) => busy),
        figure('memory at the most', 'MB', ({ memory }) => memory),
      ],
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

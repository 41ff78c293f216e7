/**
 * The bot as a process of its own, to be killed: `node exactly-once-bot.ts <api URL> <app token> <bot token> <SQLite file>
 * <clock base> <clock speed>`. Prints "ready" when it is connected.
 */
import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { createBot } from '../../src/bot/bot.ts';
import { openStores } from '../../src/service/open-stores.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { createFastClock } from '../slack/fast-clock.ts';
import { plainSettings, smallExplainer } from '../slack/small-catalog.ts';

const [slackApiUrl = '', appToken = '', botToken = '', file = '', base = '0', speed = '1'] =
  process.argv.slice(2);
const clock = createFastClock(Number(speed), Number(base));
const log = createLogFake();
const parts = { clock, log, metrics: createMetricsFake(), stopping: new AbortController().signal };
const stores = await openStores(`sqlite:${file}`, parts);
const settings = plainSettings({ replies: 'thread', cooldown: 0 });
const bot = createBot({ ...parts, ...stores, explainer: smallExplainer(), settings, randomId: randomUUID });
const transport = { kind: 'socket', appToken } as const;
const app = await createSlackApp({
  ...parts,
  bot,
  transport,
  botToken,
  slackApiUrl,
  onHopeless: () => process.exit(1),
});
await app.start();
// Where compiled modules are kept, a process that is killed would leave none to the next.
flushCompileCache();
process.stdout.write('ready\n');

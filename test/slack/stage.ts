import { randomUUID } from 'node:crypto';
import { type Bot, createBot } from '../../src/bot/bot.ts';
import type { PictureReader } from '../../src/bot/picture-reader.ts';
import type { ChannelSettings, FixedSettings, Settings } from '../../src/bot/settings.ts';
import type { Contacts } from '../../src/core/answer/types.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';
import type { Ephemeral, Message } from '../../src/playground/types.ts';
import { countPictures, createStoreWatch, watchStores } from '../../src/service/counted.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { createFastClock, type FastClock } from './fast-clock.ts';
import { contacts, smallExplainer } from './small-catalog.ts';
// The program loads it with the first summary; a clock that runs fast would take that for a slow thread.
import '../../src/core/triage/summarize.ts';

export const AMINA = 'U0AMINA001';
export const BEN = 'U0BENJI002';
export const CHLOE = 'U0CHLOE003';
export const DIEGO = 'U0DIEGO004';
export const BOT = 'U0OAUTHBOT';
export const SUPPORT = 'C0SUPPORT1';
export const INCIDENTS = 'C0INCIDNT2';
export const RANDOM = 'C0RANDOM03';

/** A bot that is connected to a playground over real Socket Mode. */
export interface Stage {
  readonly playground: Playground & { readonly url: string; readonly apiUrl: string };
  readonly bot: Bot;
  readonly app: SlackApp;
  readonly clock: FastClock;
  readonly log: ReturnType<typeof createLogFake>;
  readonly metrics: ReturnType<typeof createMetricsFake>;
  readonly stores: ReturnType<typeof createMemoryStores>;
  /** Posts as Amina in #support, or as told. */
  post(text: string, where?: { channel?: string; user?: string; threadTs?: string }): Message;
  /** What the bot said in a thread (or, without one, anywhere in the channel). */
  said(where?: { channel?: string; threadTs?: string }): readonly Message[];
  /** What the bot told one person alone. */
  whispers(user?: string): readonly Ephemeral[];
  /** Resolves when everything that was sent has been acknowledged and is done. */
  settled(): Promise<void>;
  /** Ends the bot as a crash would, and leaves the workspace open. */
  end(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly playground?: PlaygroundOptions;
  /** A workspace that is open already, as it is after a restart. */
  readonly at?: Stage['playground'];
  readonly channels?: Readonly<Record<string, Partial<ChannelSettings>>>;
  readonly cooldown?: number;
  /** What the configuration file fixes in all channels. */
  readonly fixed?: FixedSettings;
  readonly contacts?: Contacts;
  /** Stores to share with another stage, or ones that outlive it. */
  readonly stores?: ReturnType<typeof createMemoryStores>;
  /** Reads pictures; with it, attached files are read. */
  readonly pictures?: PictureReader;
  /** How much faster than the wall the bot's clock runs. */
  readonly speed?: number;
}

const open: Stage[] = [];

/** Ends every stage that a test opened. */
export async function closeStages(): Promise<void> {
  await Promise.all(open.splice(0).map((stage) => stage.close()));
}

/** Opens a playground with its sample people, and connects a bot to it. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { channels = {}, cooldown = 0, speed = 20 } = options;
  const playground =
    options.at ??
    (await startPlayground({ ackTimeout: 1000, retryDelays: [10, 50, 100], ...options.playground }));
  const clock = createFastClock(speed);
  const stores = options.stores ?? createMemoryStores(clock);
  const log = createLogFake();
  const metrics = createMetricsFake();
  const stopping = new AbortController();
  const standard: ChannelSettings = { replies: 'thread', cooldown };
  const settings: Settings = {
    forChannel: (id) => ({ ...standard, ...channels[id] }),
    fixedIn: () => options.fixed ?? {},
    contacts: options.contacts ?? contacts,
  };
  const parts = { clock, log, metrics, stopping: stopping.signal };
  const watched = watchStores(stores, createStoreWatch(metrics));
  const bot = createBot({
    ...parts,
    ...watched,
    explainer: smallExplainer(settings.contacts),
    settings,
    randomId: randomUUID,
  });
  const pictures = options.pictures && countPictures(options.pictures, parts);
  const app = await createSlackApp({
    ...parts,
    bot,
    ...(pictures ? { files: { explainer: smallExplainer(), pictures } } : {}),
    transport: { kind: 'socket', appToken: playground.appToken },
    botToken: playground.botToken,
    slackApiUrl: playground.apiUrl,
    onHopeless: (error) => log.error({ error }, 'hopeless'),
  });
  await app.start();
  const stage: Stage = {
    playground,
    bot,
    app,
    clock,
    log,
    metrics,
    stores,
    post: (text, { channel = SUPPORT, user = AMINA, threadTs } = {}) =>
      playground.people.post({ channel, user, text, threadTs }),
    said: ({ channel = SUPPORT, threadTs } = {}) =>
      [...(playground.workspace.channels.get(channel)?.messages.values() ?? [])].filter(
        (message) => message.byBot && (threadTs === undefined || message.threadTs === threadTs),
      ),
    whispers: (user = AMINA) =>
      [...playground.workspace.ephemerals.values()].filter((one) => one.to === user && one.user === BOT),
    async settled() {
      await eventually(() =>
        playground.deliveries.every(({ state }) => state === 'acked' || state === 'failed'),
      );
      await bot.idle();
    },
    async end() {
      stopping.abort(new Error('the bot ended'));
      await app.stop();
    },
    async close() {
      stopping.abort(new Error('the test is over'));
      await app.stop();
      if (!options.at) await playground.close();
    },
  };
  open.push(stage);
  return stage;
}

/** Waits until `check` gives something true, and returns it; fails after `within` milliseconds. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  within = 15_000,
): Promise<Exclude<T, undefined | false>> {
  const deadline = Date.now() + within;
  for (;;) {
    const result = await check();
    if (result) return result as Exclude<T, undefined | false>;
    if (Date.now() > deadline) throw new Error(`it did not come to pass: ${check}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

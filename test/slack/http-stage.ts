import { randomUUID } from 'node:crypto';
import { createBot } from '../../src/bot/bot.ts';
import { signBody } from '../../src/playground/http-events.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createStoreWatch, watchStores } from '../../src/service/counted.ts';
import { startHttp } from '../../src/service/http.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { createFastClock } from './fast-clock.ts';
import { contacts, smallExplainer } from './small-catalog.ts';
import { AMINA, SUPPORT } from './stage.ts';

const closers: (() => unknown)[] = [];

/** Ends everything that a test opened. */
export async function closeHttpStages(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** A bot that takes signed requests on a server of its own, and a playground that sends them. */
export async function openOverHttp({ ackTimeout = 1000, speed = 20, retryDelays = [10, 50, 100] } = {}) {
  let app: SlackApp | undefined;
  const server = await startHttp({
    port: 0,
    host: '127.0.0.1',
    log: createLogFake(),
    ready: async () => (app?.connected ? [] : ['Slack is not connected']),
    metrics: { contentType: 'text/plain', render: async () => 'up 1\n' },
    extra: (request, response) => app?.handle(request, response) ?? false,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const eventsUrl = `${origin}/slack/events`;
  const playground = await startPlayground({ eventsUrl, ackTimeout, retryDelays });
  const clock = createFastClock(speed);
  const memory = createMemoryStores(clock);
  const stopping = new AbortController();
  const metrics = createMetricsFake();
  const stores = watchStores(memory, createStoreWatch(metrics));
  const parts = { clock, log: createLogFake(), metrics, stopping: stopping.signal };
  const settings = {
    forChannel: () => ({ replies: 'thread', cooldown: 0 }) as const,
    fixedIn: () => ({}),
    contacts,
  };
  const explainer = smallExplainer();
  const bot = createBot({ ...parts, ...stores, explainer, settings, randomId: randomUUID });
  const { signingSecret, botToken, apiUrl: slackApiUrl } = playground;
  const transport = { kind: 'http', signingSecret } as const;
  const onHopeless = () => undefined;
  app = await createSlackApp({
    ...parts,
    claims: stores.claims,
    bot,
    transport,
    botToken,
    slackApiUrl,
    onHopeless,
  });
  await app.start();
  closers.push(
    () => playground.close(),
    () => server.close(0),
  );
  const said = () =>
    [...(playground.workspace.channels.get(SUPPORT)?.messages.values() ?? [])].filter(({ byBot }) => byBot);
  const stored = () => stores.store.list('', 1000);
  const { failWith } = memory;
  return {
    ...{ app, playground, said, origin, eventsUrl, stored, signingSecret, stopping, metrics, failWith },
    clock,
    log: parts.log,
  };
}

/** The headers with which Slack signs a body; `at` in seconds since the epoch. */
export function signedHeaders(
  secret: string,
  body: string,
  { at = Math.floor(Date.now() / 1000), type = 'application/json' } = {},
): Record<string, string> {
  return {
    'content-type': type,
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': signBody(secret, at, body),
  };
}

/** A message event as Slack posts it; `at` says when it happened, in seconds since the epoch. */
export function messageEvent(
  text: string,
  ts = '1763900000.000100',
  at = Math.floor(Date.now() / 1000),
): string {
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T0PLAYGRND',
    context_team_id: 'T0PLAYGRND',
    event_id: `Ev${ts}`,
    event_time: at,
    event: { type: 'message', channel: SUPPORT, channel_type: 'channel', user: AMINA, ts, text },
  });
}

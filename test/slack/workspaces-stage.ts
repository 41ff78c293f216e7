import { randomUUID } from 'node:crypto';
import { type Bot, createBot } from '../../src/bot/bot.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { createStoreWatch, watchStores } from '../../src/service/counted.ts';
import { startHttp } from '../../src/service/http.ts';
import { createInstallations } from '../../src/service/installations.ts';
import type { Keys } from '../../src/service/key-ring.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { createFastClock } from './fast-clock.ts';
import { openGrid } from './grid.ts';
import { signedHeaders } from './http-stage.ts';
import { contacts, smallExplainer } from './small-catalog.ts';
import { eventually, SUPPORT } from './stage.ts';

const closers: (() => unknown)[] = [];

/** Ends everything that a test opened. */
export async function closeWorkspaces(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

export const ALPHA = 'T0ALPHA';
export const BETA = 'T0BETA';
export const KEY: Buffer = Buffer.alloc(32, 7);

/** One bot for two workspaces in which everything but the team's ID is the same, and a browser to install it with. */
export async function openWorkspaces({ keys = [KEY] as Keys, speed = 20 } = {}) {
  let app: SlackApp | undefined;
  const log = createLogFake();
  const server = await startHttp({
    port: 0,
    host: '127.0.0.1',
    log,
    ready: async () => [],
    metrics: { contentType: 'text/plain', render: async () => '' },
    extra: (request, response) => app?.handle(request, response) ?? false,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const grid = await openGrid(`${origin}/slack/events`, [ALPHA, BETA]);
  const [alpha, beta] = grid.workspaces as readonly [Playground, Playground];
  const clock = createFastClock(speed);
  const stores = createMemoryStores(clock);
  const stopping = new AbortController();
  const metrics = createMetricsFake();
  const watch = createStoreWatch(metrics);
  const watched = watchStores(stores, watch);
  const parts = { clock, log, metrics, stopping: stopping.signal };
  const settings = {
    forChannel: () => ({ replies: 'thread', cooldown: 60_000 }) as const,
    fixedIn: () => ({}),
    contacts,
  };
  const bot: Bot = createBot({
    ...parts,
    ...watched,
    explainer: smallExplainer(),
    settings,
    randomId: randomUUID,
  });
  const { clientId, clientSecret, signingSecret, apiUrl: slackApiUrl } = grid;
  const vault = watch(createInstallations({ ...watched, clock, keys }));
  app = await createSlackApp({
    ...parts,
    claims: watched.claims,
    bot,
    transport: { kind: 'http', signingSecret },
    installs: { clientId, clientSecret, stateSecret: 'a-state-secret-of-a-test', vault },
    slackApiUrl,
    onHopeless: () => undefined,
  });
  await app.start();
  closers.push(
    () => grid.close(),
    () => server.close(0),
  );

  const visitInstall = async () => {
    const page = await fetch(`${origin}/slack/install`);
    const address = /href="(https:[^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
    const cookie = page.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    return { authorize: new URL(address), cookie };
  };
  const comeBack = (query: Record<string, string>, cookie: string) =>
    fetch(`${origin}/slack/oauth_redirect?${new URLSearchParams(query)}`, { headers: { cookie } });
  const install = async (workspace: Playground, options: Parameters<typeof grid.approve>[1] = {}) => {
    const { authorize, cookie } = await visitInstall();
    const state = authorize.searchParams.get('state') ?? '';
    return comeBack({ code: grid.approve(workspace, options), state }, cookie);
  };
  const sendEvent = (body: unknown) => {
    const text = JSON.stringify(body);
    return fetch(`${origin}/slack/events`, {
      method: 'POST',
      body: text,
      headers: signedHeaders(signingSecret, text),
    });
  };
  const said = ({ workspace }: Playground) =>
    [...(workspace.channels.get(SUPPORT)?.messages.values() ?? [])].filter(({ byBot }) => byBot);
  const settled = ({ deliveries }: Playground) =>
    eventually(() => deliveries.every(({ state }) => state === 'acked' || state === 'failed'));
  /** What is kept, but for the notes that somebody was forgotten. */
  const kept = async () =>
    (await stores.store.list('', 1000)).map(({ key }) => key).filter((key) => !key.startsWith('forgotten:'));
  return {
    grid,
    alpha,
    beta,
    bot,
    stores,
    kept,
    vault,
    clock,
    log,
    metrics,
    visitInstall,
    comeBack,
    install,
    sendEvent,
    said,
    settled,
  };
}

/** An event about the app itself, as Slack posts it; `at` in seconds since the epoch. */
export function appEvent(teamId: string, event: Record<string, unknown>, at = Math.floor(Date.now() / 1000)) {
  return {
    type: 'event_callback',
    team_id: teamId,
    api_app_id: 'A0PLAYGRND',
    event_id: `Ev${randomUUID()}`,
    event_time: at,
    event,
  };
}

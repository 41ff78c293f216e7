import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createMetricsFake } from '../fakes/metrics.ts';
import { createFastClock } from './fast-clock.ts';
import { PASTE, smallExplainer } from './small-catalog.ts';
import { AMINA, eventually, SUPPORT } from './stage.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function openOverHttp() {
  let handle: (...exchange: never) => boolean = () => false;
  const server = createServer((request, response) => {
    if (!handle(...([request, response] as never))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const eventsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const playground = await startPlayground({ eventsUrl, ackTimeout: 1000, retryDelays: [10, 50, 100] });
  const clock = createFastClock(20);
  const stores = createMemoryStores(clock);
  const parts = {
    clock,
    log: createLogFake(),
    metrics: createMetricsFake(),
    stopping: new AbortController().signal,
  };
  const settings = { forChannel: () => ({ replies: 'thread', cooldown: 0 }) as const };
  const bot = createBot({ ...parts, ...stores, explainer: smallExplainer(), settings, randomId: randomUUID });
  const { signingSecret, botToken, apiUrl: slackApiUrl } = playground;
  const transport = { kind: 'http', signingSecret } as const;
  const app = await createSlackApp({
    ...parts,
    bot,
    transport,
    botToken,
    slackApiUrl,
    onHopeless: () => undefined,
  });
  handle = app.handle as typeof handle;
  await app.start();
  closers.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => playground.close(),
  );
  closers.push(() => server.closeAllConnections());
  const said = () =>
    [...(playground.workspace.channels.get(SUPPORT)?.messages.values() ?? [])].filter(({ byBot }) => byBot);
  return { playground, said, eventsUrl, stores };
}

test('signed events are answered once and acknowledged after the work', async () => {
  const { playground, said } = await openOverHttp();
  playground.faults.next('chat.postMessage', { kind: 'delay', ms: 150 });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: PASTE.redirect });
  await eventually(() => playground.deliveries.every(({ state }) => state === 'acked'));
  const [attempt] = playground.deliveries[0]?.attempts ?? [];
  expect((attempt?.ackedAt ?? 0) - (attempt?.sentAt ?? 0)).toBeGreaterThanOrEqual(140);
  playground.redeliver(playground.deliveries[0]?.eventId ?? '');
  await eventually(() => playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt !== undefined));
  expect(said()).toHaveLength(1);
});

test('an event that could not be answered is repeated by Slack and answered then', async () => {
  const { playground, said } = await openOverHttp();
  playground.faults.next('chat.postMessage', { kind: 'error', error: 'account_inactive' });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: PASTE.redirect });
  await eventually(() => playground.deliveries.every(({ state }) => state === 'acked'));
  expect(playground.deliveries[0]?.attempts.length).toBeGreaterThan(1);
  expect(said()).toHaveLength(1);
});

test('commands are acknowledged at once', async () => {
  const { playground } = await openOverHttp();
  const typed = { channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'AADSTS50011' };
  expect(await playground.people.slash(typed)).toEqual({ ok: true });
  await eventually(() => playground.workspace.ephemerals.size > 0);
});

test('requests without a signature are turned away', async () => {
  const { eventsUrl } = await openOverHttp();
  const response = await fetch(eventsUrl, { method: 'POST', body: '{"type":"event_callback"}' });
  expect(response.status).toBe(401);
});

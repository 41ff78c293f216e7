import { expect } from 'vitest';
import type { MetricLabels, MetricName } from '../../src/bot/ports.ts';
import { createMetrics, METRICS } from '../../src/service/metrics.ts';
import { createReadiness, withReadiness } from '../../src/service/readiness.ts';
import { CALLBACKS } from '../../src/slack/blocks/ids.ts';
import type { createMetricsFake } from '../fakes/metrics.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, CHLOE, eventually, openStage, type Stage, SUPPORT } from './stage.ts';

type Metered = { readonly metrics: ReturnType<typeof createMetricsFake> };

/** What was measured under a name, with no other labels than the table has. */
export function measured({ metrics }: Metered, name: MetricName, labels: MetricLabels = {}) {
  const found = metrics.measured.filter(
    (one) =>
      one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value),
  );
  const known: readonly string[] = METRICS[name].labels;
  for (const one of found)
    expect(Object.keys(one.labels).filter((label) => !known.includes(label))).toEqual([]);
  return found;
}
export const moved = (stage: Metered, name: MetricName, labels: MetricLabels = {}) =>
  eventually(() => measured(stage, name, labels).length > 0);

export const slash = (stage: Stage, text: string) =>
  stage.playground.people.slash({ channel: SUPPORT, user: AMINA, command: '/oauth-error', text });
export const openAnswered = async (paste: string, options: Parameters<typeof openStage>[0] = {}) => {
  const stage = await openStage(options);
  stage.post(paste);
  await stage.settled();
  const ts = stage.said()[0]?.ts ?? '';
  const press = (actionId: string) =>
    stage.playground.people.click({ channel: SUPPORT, user: AMINA, ts, actionId });
  return { stage, press };
};
const PICTURE = { name: 'screen.png', content: new Uint8Array(50), mimetype: 'image/png' };

/** Makes a thing happen in a workspace, and waits until the metric shows it. `catalog_entries` is set by the program itself. */
export const HAPPENINGS: Readonly<Record<Exclude<MetricName, 'catalog_entries'>, () => Promise<unknown>>> = {
  events_received: async () => {
    const { stage, press } = await openAnswered(PASTE.redirect);
    await moved(stage, 'events_received', { surface: 'message' });
    await slash(stage, 'help');
    await moved(stage, 'events_received', { surface: 'command' });
    await press('verdict_helped');
    await moved(stage, 'events_received', { surface: 'action' });
  },
  events_repeated: async () => {
    const { stage } = await openAnswered(PASTE.redirect);
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await moved(stage, 'events_repeated', { reason: 'retry' });
  },
  answers: async () => {
    const { stage } = await openAnswered(PASTE.redirect);
    expect(measured(stage, 'answers')).toEqual([
      {
        name: 'answers',
        value: 1,
        labels: { entry: 'entra/AADSTS50011', evidence: 'code', confidence: 'medium', surface: 'thread' },
      },
    ]);
  },
  silent: async () => {
    const { stage } = await openAnswered('good morning everybody');
    await moved(stage, 'silent', { reason: 'nothing-found' });
  },
  unknown_codes: async () => {
    const { stage } = await openAnswered(PASTE.unknown);
    await moved(stage, 'unknown_codes', { provider: 'entra' });
    await slash(stage, PASTE.unknown);
    await eventually(() => measured(stage, 'unknown_codes').length === 2);
  },
  verdicts: async () => {
    const { stage, press } = await openAnswered(PASTE.redirect);
    await press('verdict_helped');
    await moved(stage, 'verdicts', { entry: 'entra/AADSTS50011', verdict: 'helped' });
  },
  escalations: async () => {
    // A form waits for nobody: on a busy machine a fast clock would let it go.
    const { stage, press } = await openAnswered(PASTE.redirect, { speed: 1 });
    await press('escalate');
    const { id } = await eventually(() => [...stage.playground.workspace.views.values()][0]);
    await stage.playground.people.submitView({ user: AMINA, viewId: id, state: {} });
    await moved(stage, 'escalations', { role: 'tenant-admin' });
  },
  outbreaks: async () => {
    const outbreak = { reporters: 3, within: 900_000, quiet: 1_800_000 };
    const stage = await openStage({ channels: { [SUPPORT]: { outbreak, cooldown: 600_000 } } });
    for (const user of [AMINA, BEN, CHLOE]) stage.post(PASTE.redirect, { user });
    await moved(stage, 'outbreaks', { entry: 'entra/AADSTS50011' });
  },
  secrets_seen: async () => {
    const { stage } = await openAnswered('client_secret=Qs8~Zx91_abcdefghijklmnopqrstuvwxyz0123');
    await moved(stage, 'secrets_seen');
  },
  answer_seconds: async () => {
    const { stage } = await openAnswered(PASTE.redirect);
    const [wait] = measured(stage, 'answer_seconds', { surface: 'thread' });
    expect(wait?.value).toBeGreaterThanOrEqual(0);
  },
  ack_seconds: async () => {
    const { stage, press } = await openAnswered(PASTE.redirect);
    await moved(stage, 'ack_seconds', { surface: 'message', outcome: 'acknowledged' });
    await slash(stage, 'AADSTS50011');
    await moved(stage, 'ack_seconds', { surface: 'command', outcome: 'acknowledged' });
    const ts = stage.said()[0]?.ts ?? '';
    const shortcut = { channel: SUPPORT, user: AMINA, ts, callbackId: CALLBACKS.explain };
    await stage.playground.people.shortcut(shortcut);
    await moved(stage, 'ack_seconds', { surface: 'shortcut', outcome: 'acknowledged' });
    await press('verdict_wrong');
    await moved(stage, 'ack_seconds', { surface: 'action', outcome: 'acknowledged' });
    const { id } = await eventually(() => [...stage.playground.workspace.views.values()][0]);
    await stage.playground.people.submitView({ user: AMINA, viewId: id, state: {} });
    await moved(stage, 'ack_seconds', { surface: 'view', outcome: 'acknowledged' });
    stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'account_inactive' });
    stage.post(PASTE.consent);
    await moved(stage, 'ack_seconds', { surface: 'message', outcome: 'failed' });
  },
  pictures: async () => {
    const pictures = {
      read: async () => ({ kind: 'refused', reason: 'too-slow', says: 'No.' }) as const,
      close: async () => undefined,
    };
    const stage = await openStage({ pictures });
    stage.playground.people.post({ channel: SUPPORT, user: AMINA, files: [PICTURE] });
    await moved(stage, 'pictures', { outcome: 'too-slow' });
  },
  picture_seconds: async () => {
    const pictures = {
      read: async () => ({ kind: 'read', text: PASTE.redirect, confidence: 0.9 }) as const,
      close: async () => undefined,
    };
    const stage = await openStage({ pictures });
    stage.playground.people.post({ channel: SUPPORT, user: AMINA, files: [PICTURE] });
    await moved(stage, 'picture_seconds', { outcome: 'read' });
  },
  queue_length: () => crowd(),
  queue_channels: () => crowd(),
  queue_longest_seconds: () => crowd(),
  queue_seconds: () => crowd(),
  rate_limits: async () => {
    const stage = await openStage();
    const { faults } = stage.playground;
    for (const method of ['chat.postMessage', 'apps.connections.open'])
      faults.next(method, { kind: 'ratelimited', retryAfter: 1 });
    stage.post(PASTE.redirect);
    await moved(stage, 'rate_limits', { method: 'chat.postMessage' });
    stage.playground.dropSockets();
    await moved(stage, 'rate_limits', { method: 'apps.connections.open' });
    await eventually(() => stage.app.connected);
    faults.next('response_url', { kind: 'ratelimited', retryAfter: 1 });
    await slash(stage, 'AADSTS50011');
    await moved(stage, 'rate_limits', { method: 'response_url' });
  },
  slack_failures: async () => {
    const stage = await openStage({
      pictures: { read: () => Promise.reject(), close: async () => undefined },
    });
    const { faults, people } = stage.playground;
    faults.next('chat.postMessage', { kind: 'error', error: 'is_archived' });
    stage.post(PASTE.redirect);
    await moved(stage, 'slack_failures', { method: 'chat.postMessage', error: 'is_archived' });
    faults.next('response_url', { kind: 'error', error: 'expired_url' });
    await slash(stage, 'AADSTS50011');
    await moved(stage, 'slack_failures', { method: 'response_url', error: 'http_404' });
    faults.next('files', { kind: 'http', status: 404 });
    people.post({ channel: SUPPORT, user: AMINA, files: [PICTURE] });
    await moved(stage, 'slack_failures', { method: 'files', error: 'gone' });
    faults.next('apps.connections.open', { kind: 'http', status: 503 });
    stage.playground.dropSockets();
    await moved(stage, 'slack_failures', { method: 'apps.connections.open', error: 'http_503' });
  },
  store_failures: async () => {
    const stage = await openStage();
    // What an error is called is stored with its first count; later ones are counted alone.
    await slash(stage, 'AADSTS50011');
    await eventually(() => stage.whispers().length === 1);
    await stage.settled();
    stage.stores.failWith(new Error('disk is gone'));
    await slash(stage, 'AADSTS50011');
    await moved(stage, 'store_failures', { operation: 'set' });
    await moved(stage, 'store_failures', { operation: 'count' });
  },
  claims_lost: async () => {
    const { stage } = await openAnswered(PASTE.redirect);
    const post = stage.post(PASTE.consent);
    const key = `T0PLAYGRND:answer:${SUPPORT}:${post.ts}:entra/AADSTS65001`;
    await stage.stores.claims.claim(key, 'somebody else', 2000);
    await moved(stage, 'claims_lost', { reason: 'held' });
    await stage.settled();
  },
  listener_failures: async () => {
    const stage = await openStage({ playground: { retryDelays: [] } });
    stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'account_inactive' });
    stage.post(PASTE.redirect);
    await moved(stage, 'listener_failures', { surface: 'message' });
  },
  ready: () => readiness(),
  connected: () => readiness(),
};

/** Two channels in which posts wait, and no other: what the queue says of them, and that it is empty again. */
async function crowd() {
  const stage = await openStage();
  stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 5 });
  const { ts: first } = stage.post(PASTE.redirect);
  await moved(stage, 'rate_limits');
  stage.post(PASTE.consent);
  await moved(stage, 'queue_seconds');
  await eventually(() => stage.said({ threadTs: first }).length > 0);
  await stage.settled();
  const most = (name: MetricName) => Math.max(...measured(stage, name).map(({ value }) => value));
  const last = (name: MetricName) => measured(stage, name).at(-1)?.value;
  expect(most('queue_length')).toBeGreaterThanOrEqual(1);
  expect(most('queue_channels')).toBe(1);
  expect(most('queue_longest_seconds')).toBeGreaterThan(3);
  for (const name of ['queue_length', 'queue_channels', 'queue_longest_seconds'] as const)
    expect(last(name)).toBe(0);
}

async function readiness() {
  const stage = await openStage();
  const page = createMetrics({ processMetrics: false });
  const ending = new AbortController();
  const parts = { stores: stage.stores, slack: () => stage.app, ending: ending.signal };
  const { render } = withReadiness(page, { missing: createReadiness(parts), slack: () => stage.app });
  await eventually(() => stage.playground.sockets() === 2);
  await eventually(async () => (await render()).includes('oauth_error_bot_connected 2'));
  expect(await render()).toContain('oauth_error_bot_ready 1');
  stage.stores.failWith(new Error('disk is gone'));
  expect(await render()).toContain('oauth_error_bot_ready 0');
  stage.stores.failWith(undefined);
  await stage.app.drain();
  expect(await render()).toContain('oauth_error_bot_ready 0');
  await eventually(async () => (await render()).includes('oauth_error_bot_connected 0'));
}

import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { closeHttpStages, openOverHttp } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, eventually, SUPPORT } from './stage.ts';

afterEach(closeHttpStages);

test('signed events are answered once and acknowledged after the work', async () => {
  const { playground, said } = await openOverHttp();
  playground.faults.next('chat.postMessage', { kind: 'delay', ms: 150 });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: PASTE.redirect });
  await eventually(() => playground.deliveries.every(({ state }) => state === 'acked'));
  const [attempt] = playground.deliveries[0]?.attempts ?? [];
  expect((attempt?.ackedAt ?? 0) - (attempt?.sentAt ?? 0)).toBeGreaterThanOrEqual(140);
  // Slack signs what it sends again in another second with another signature.
  await setTimeout(1001 - (Date.now() % 1000));
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

test('health, readiness and metrics stand on the same server', async () => {
  const { origin, app } = await openOverHttp();
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${origin}/metrics`)).text()).toContain('up 1');
  await app.drain();
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
});

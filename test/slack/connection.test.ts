import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { closeStages, eventually, openStage } from './stage.ts';

afterEach(closeStages);

test('the bot connects again when the socket drops and Slack is down for a while', async () => {
  const stage = await openStage();
  stage.playground.faults.next('apps.connections.open', { kind: 'http', status: 503 }, { times: 2 });
  stage.playground.faults.next('apps.connections.open', { kind: 'drop-before' });
  stage.playground.dropSockets();
  stage.post(PASTE.redirect);
  await eventually(() => stage.said().length === 1);
  await stage.settled();
  expect(stage.app.connected).toBe(true);
});

test('the bot says so when Slack will never let it in again', async () => {
  const stage = await openStage();
  stage.playground.faults.next('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
  stage.playground.dropSockets();
  await eventually(() => stage.log.lines.some(({ message }) => message === 'hopeless'));
});

test('after a refresh the bot is connected again within two seconds', async () => {
  const stage = await openStage({ speed: 1 });
  const opened = () =>
    stage.playground.calls.filter(({ method }) => method === 'apps.connections.open').length;
  expect(opened()).toBe(1);
  const start = Date.now();
  stage.playground.refreshSockets();
  await eventually(() => opened() === 2 && stage.app.connected && stage.playground.connected());
  expect(Date.now() - start).toBeLessThan(2000);
});

test('an event is answered at once while one of the two connections is renewed', async () => {
  const stage = await openStage();
  await eventually(() => stage.playground.sockets() === 2);
  // Connecting anew would take too long here.
  stage.playground.faults.next('apps.connections.open', { kind: 'delay', ms: 2000 });
  stage.playground.refreshSockets(1);
  const start = Date.now();
  stage.post(PASTE.redirect);
  await eventually(() => stage.said().length === 1);
  expect(Date.now() - start).toBeLessThan(500);
  await stage.settled();
  expect(stage.playground.deliveries.flatMap(({ attempts }) => attempts)).toHaveLength(2);
});

test('an event is answered within half a second when Slack renews all connections at once', async () => {
  const stage = await openStage({ speed: 1 });
  stage.playground.refreshSockets();
  const start = Date.now();
  stage.post(PASTE.redirect);
  await eventually(() => stage.said().length === 1);
  expect(Date.now() - start).toBeLessThan(500);
});

test('the second connection comes back by itself', async () => {
  const stage = await openStage();
  await eventually(() => stage.playground.sockets() === 2);
  stage.playground.dropSockets();
  await eventually(() => stage.playground.sockets() === 2);
});

test('a connection that is being opened when the bot stops is closed, too', async () => {
  const stage = await openStage();
  await eventually(() => stage.playground.sockets() === 2);
  const opened = () =>
    stage.playground.calls.filter(({ method }) => method === 'apps.connections.open').length;
  const before = opened();
  stage.playground.faults.next('apps.connections.open', { kind: 'delay', ms: 300 });
  stage.playground.refreshSockets(1);
  await eventually(() => opened() > before);
  await stage.app.stop();
  // Longer than Slack's answer took.
  await setTimeout(600);
  expect(stage.playground.sockets()).toBe(0);
});

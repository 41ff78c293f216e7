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

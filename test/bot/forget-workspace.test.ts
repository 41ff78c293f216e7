import { expect, test } from 'vitest';
import { createForgetting } from '../../src/bot/forget-workspace.ts';
import { createInFlight } from '../../src/bot/in-flight.ts';
import type { BotParts } from '../../src/bot/parts.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';

const MINUTE = 60_000;
const gone = async () => true;
const installed = async () => false;

/** A store, and as many processes over it as are started. */
function open({ patient = false } = {}) {
  const fixed = createFixedClock();
  const clock = patient ? { ...fixed, sleep: () => new Promise<void>(() => undefined) } : fixed;
  const stores = createMemoryStores(clock);
  const log = createLogFake();
  const start = () => {
    const inFlight = createInFlight();
    const parts = { ...stores, clock, log, stopping: new AbortController().signal } as unknown as BotParts;
    return { ...createForgetting(parts, inFlight), inFlight };
  };
  const keys = async () => (await stores.store.list('', 100)).map(({ key }) => key);
  return { clock, stores, log, start, keys };
}

test('work of the workspace that is under way is waited for, and what it wrote is forgotten', async () => {
  const { start, stores, keys } = open({ patient: true });
  const { forget, inFlight } = start();
  const { promise: over, resolve } = Promise.withResolvers<void>();
  void inFlight.run('T2:C1:1', 'new', () => over);
  void inFlight.run('T1:C1:1', 'new', async () => {
    await new Promise((done) => setTimeout(done, 0));
    await stores.store.set('T1:thread:1', 'late');
  });
  await forget('T1');
  expect(await keys()).toEqual(['forgotten:T1']);
  resolve();
});

test('what is written afterwards is swept by any process, a minute and more than an hour later', async () => {
  const { clock, start, stores, keys } = open();
  await stores.store.set('T1:settings:', {});
  await start().forget('T1');
  const another = start();
  const write = () => stores.store.set('T1:thread:1', 'late');
  await write();
  clock.advance(MINUTE / 2);
  await another.sweep(gone);
  expect(await keys()).toEqual(['T1:thread:1', 'forgotten:T1']);
  clock.advance(MINUTE / 2);
  await another.sweep(gone);
  expect(await keys()).toEqual(['forgotten:T1']);
  await write();
  clock.advance(70 * MINUTE);
  await another.sweep(gone);
  expect(await keys()).toEqual([]);
});

test('nothing is swept where the app was installed again', async () => {
  const { clock, start, stores, keys } = open();
  const { forget, sweep } = start();
  await forget('T1');
  await stores.store.set('T1:settings:', {});
  for (let hour = 0; hour < 2; hour += 1) {
    clock.advance(70 * MINUTE);
    await sweep(installed);
  }
  expect(await keys()).toEqual(['T1:settings:']);
});

test('a workspace of which nobody can say it keeps no other one waiting, and is swept later', async () => {
  const { clock, start, stores, keys, log } = open();
  const { forget, sweep } = start();
  for (const workspace of ['T1', 'T2']) {
    await forget(workspace);
    await stores.store.set(`${workspace}:thread:1`, 'late');
  }
  clock.advance(MINUTE);
  await sweep(async (workspace) => {
    if (workspace === 'T1') throw new Error('Slack is away');
    return true;
  });
  expect(await keys()).toEqual(['T1:thread:1', 'forgotten:T1', 'forgotten:T2']);
  expect(log.lines.map(({ level }) => level)).toContain('warn');
  await sweep(gone);
  expect(await keys()).toEqual(['forgotten:T1', 'forgotten:T2']);
});

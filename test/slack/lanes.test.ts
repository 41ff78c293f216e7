import { expect, test } from 'vitest';
import { createLanes } from '../../src/slack/lanes.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createMetricsFake } from '../fakes/metrics.ts';

const make = () => {
  const clock = createFixedClock();
  return {
    clock,
    lanes: createLanes({ clock, metrics: createMetricsFake(), stopping: new AbortController().signal }),
  };
};

test('posts go out at once until Slack complains', async () => {
  const { clock, lanes } = make();
  for (let post = 0; post < 20; post += 1) await lanes.turn('C1');
  expect(clock.slept).toEqual([]);
});

test('after a complaint posts wait as long as Slack says, then keep a second between them', async () => {
  const { clock, lanes } = make();
  lanes.block('C1', 5000);
  await lanes.turn('C1');
  await lanes.turn('C1');
  await lanes.turn('C1');
  expect(clock.slept).toEqual([5000, 1000, 1000]);
});

test('a complaint about one channel does not concern another', async () => {
  const { clock, lanes } = make();
  lanes.block('C1', 5000);
  await lanes.turn('C2');
  expect(clock.slept).toEqual([]);
});

test('a minute later the complaint is forgotten', async () => {
  const { clock, lanes } = make();
  lanes.block('C1', 1000);
  await lanes.turn('C1');
  clock.advance(120_000);
  await lanes.turn('C1');
  await lanes.turn('C1');
  expect(clock.slept).toEqual([1000]);
});

test.each([
  ['back', -3_600_000],
  ['forward', 3_600_000],
])('setting the clock %s by an hour makes no post wait longer, and none go out too early', async (_, ms) => {
  const { clock, lanes } = make();
  lanes.block('C1', 5000);
  clock.jump(ms);
  await lanes.turn('C1');
  clock.jump(ms);
  await lanes.turn('C1');
  expect(clock.slept).toEqual([5000, 1000]);
});

test('a turn that would come too late is not taken, and keeps nobody from theirs', async () => {
  const { clock, lanes } = make();
  lanes.block('C1', 5000);
  expect(await lanes.turn('C1', clock.elapsed() + 4999)).toBe(false);
  expect(clock.slept).toEqual([]);
  expect(await lanes.turn('C1', clock.elapsed() + 5000)).toBe(true);
  expect(clock.slept).toEqual([5000]);
});

import { expect, test } from 'vitest';
import { createPace } from '../../src/slack/pace.ts';

test('a pace lets forty calls out at once, and no more than that in any minute', async () => {
  let now = 1_000_000;
  const stopping = new AbortController().signal;
  const slept: number[] = [];
  const clock = {
    now: () => now,
    elapsed: () => now,
    sleep: async (ms: number) => {
      slept.push(now + ms);
    },
  };
  const pace = createPace({ clock, stopping });
  const times: number[] = [];
  for (let call = 0; call < 200; call += 1) {
    const before = slept.length;
    await pace.turn();
    times.push(slept.length > before ? (slept.at(-1) ?? 0) : now);
    if (call === 100) now += 30_000;
  }
  expect(times.filter((at) => at === 1_000_000)).toHaveLength(40);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  for (const from of times)
    expect(times.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(40);
});

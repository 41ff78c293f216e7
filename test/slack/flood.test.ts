import { afterEach, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, closeStages, eventually, openStage, RANDOM, SUPPORT } from './stage.ts';

afterEach(closeStages);

test('a flood within the cool-down costs a few posts, and the last line counts the rest', async () => {
  const stage = await openStage({ cooldown: 600_000 });
  for (let index = 0; index < 60; index += 1) {
    stage.post(PASTE.redirect, { user: index % 2 === 0 ? AMINA : BEN });
    if (index % 6 === 5) await stage.settled();
  }
  await stage.settled();
  expect(stage.said()).toHaveLength(5);
  const counting = () => stage.said().filter(({ text }) => text.includes('60 by now'));
  await eventually(() => counting().length === 1);
  await stage.clock.sleep(30_000);
  expect(counting()).toHaveLength(1);
  expect(stage.said()).toHaveLength(5);
  expect(stage.whispers()).toEqual([]);
  const { asked } = await stage.bot.statistics('T0PLAYGRND');
  expect(asked[0]?.count).toBe(60);
  expect(stage.playground.warnings).toEqual([]);
}, 20_000);

test('a flood in one channel keeps no line from another, and another error is explained', async () => {
  const stage = await openStage({ cooldown: 600_000 });
  for (let index = 0; index < 8; index += 1) stage.post(PASTE.redirect);
  await stage.settled();
  stage.playground.people.joinChannel({ channel: RANDOM, user: BOT });
  const elsewhere = stage.post(PASTE.redirect, { channel: RANDOM });
  const other = stage.post(PASTE.consent);
  await stage.settled();
  expect(stage.said({ channel: RANDOM, threadTs: elsewhere.ts })[0]?.text).toContain('Who can fix it');
  expect(stage.said({ threadTs: other.ts })[0]?.text).toContain('Who can fix it');
});

test('a flood whose first report is deleted begins anew with a whole answer', async () => {
  const stage = await openStage({ cooldown: 600_000 });
  const first = stage.post(PASTE.redirect);
  await stage.settled();
  for (let index = 0; index < 6; index += 1) stage.post(PASTE.redirect, { user: BEN });
  await stage.settled();
  stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: first.ts });
  await stage.settled();
  const anew = stage.post(PASTE.redirect);
  await stage.settled();
  const next = stage.post(PASTE.redirect, { user: BEN });
  await stage.settled();
  expect(stage.said({ threadTs: anew.ts })[0]?.text).toContain('Who can fix it');
  expect(stage.said({ threadTs: next.ts })[0]?.text).toContain('(9th report)');
});

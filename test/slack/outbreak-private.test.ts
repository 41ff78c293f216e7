import { afterEach, describe, expect, test } from 'vitest';
import { noticesIn, openOutbreakStage, report, rule, SECRET, VAULT } from './outbreak-stage.ts';
import {
  AMINA,
  BEN,
  CHLOE,
  closeStages,
  DIEGO,
  eventually,
  INCIDENTS,
  RANDOM,
  type Stage,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

/** All that anybody can read outside of the private channels, as it went over the wire. */
const inPublic = (stage: Stage) =>
  JSON.stringify([
    ...[SUPPORT, RANDOM, INCIDENTS].flatMap((channel) => stage.said({ channel })),
    ...stage.playground.workspace.ephemerals.values().filter(({ channel }) => channel !== SECRET),
  ]);
const addressOf = (ts = 'none') => `p${ts.replace('.', '')}`;

describe('an incident that begins in a private channel', () => {
  test('is shown in public without a word of it, and in that channel by a notice of its own', async () => {
    const stage = await openOutbreakStage();
    const hidden = await report(stage, { user: AMINA, channel: SECRET });
    const first = await report(stage, { user: BEN });
    const later = await report(stage, { user: CHLOE, channel: RANDOM });
    const [inSecret] = noticesIn(stage, SECRET);
    const [inSupport] = noticesIn(stage, SUPPORT);
    const [inIncidents] = noticesIn(stage, INCIDENTS);
    expect(inSecret?.threadTs).toBe(hidden.ts);
    expect(inSupport?.threadTs).toBe(first.ts);
    expect(inIncidents?.text).toContain(addressOf(first.ts));
    expect(inIncidents?.text).toContain('3 reports by 3 people in 3 channels');
    const [line] = stage.said({ channel: RANDOM, threadTs: later.ts });
    expect(line?.text).toContain(addressOf(inSupport?.ts));
    expect(inPublic(stage)).not.toMatch(new RegExp(`${SECRET}|merger|${hidden.ts}|${addressOf(hidden.ts)}`));
    expect(stage.playground.warnings).toEqual([]);
  });

  test('has no link in public until somebody reports it there; that report becomes the place to look', async () => {
    const stage = await openOutbreakStage({ cooldown: 0 });
    const hidden = await report(stage, { user: AMINA, channel: SECRET });
    for (const user of [BEN, CHLOE]) await report(stage, { user, channel: SECRET });
    expect(noticesIn(stage, SECRET)).toHaveLength(1);
    expect(noticesIn(stage, INCIDENTS)[0]?.text).not.toContain('/archives/');
    const first = await report(stage, { user: DIEGO });
    expect(stage.said({ threadTs: first.ts })[0]?.text).toContain('Who can fix it');
    const notice = await eventually(() => noticesIn(stage, SUPPORT)[0]);
    expect(notice.threadTs).toBe(first.ts);
    await eventually(() => noticesIn(stage, INCIDENTS)[0]?.text.includes(addressOf(first.ts)));
    const later = await report(stage, { user: AMINA, channel: RANDOM });
    expect(stage.said({ channel: RANDOM, threadTs: later.ts })[0]?.text).toContain(addressOf(notice.ts));
    expect(inPublic(stage)).not.toMatch(new RegExp(`${SECRET}|merger|${hidden.ts}|${addressOf(hidden.ts)}`));
    expect(noticesIn(stage, INCIDENTS)).toHaveLength(1);
  }, 15_000);

  test('points its own channel to its own notice, and another private channel to none of its words', async () => {
    const stage = await openOutbreakStage({ cooldown: 0 });
    const hidden = await report(stage, { user: AMINA, channel: SECRET });
    for (const user of [BEN, CHLOE]) await report(stage, { user, channel: SECRET });
    const [own] = noticesIn(stage, SECRET);
    const again = await report(stage, { user: DIEGO, channel: SECRET });
    expect(stage.said({ channel: SECRET, threadTs: again.ts })[0]?.text).toContain(addressOf(own?.ts));
    const vault = await report(stage, { user: DIEGO, channel: VAULT });
    await eventually(() => noticesIn(stage, VAULT)[0]?.threadTs === vault.ts);
    expect(JSON.stringify(stage.said({ channel: VAULT }))).not.toMatch(
      new RegExp(`${SECRET}|merger|${addressOf(hidden.ts)}`),
    );
    expect(JSON.stringify(stage.said({ channel: SECRET }))).not.toMatch(
      new RegExp(`${VAULT}|${addressOf(vault.ts)}`),
    );
  }, 15_000);

  test('closes in every place where it was shown', async () => {
    const stage = await openOutbreakStage({ outbreak: { ...rule, quiet: 20_000 } });
    const hidden = await report(stage, { user: AMINA, channel: SECRET });
    const first = await report(stage, { user: BEN });
    await report(stage, { user: CHLOE, channel: RANDOM });
    const over = (channel: string, threadTs: string) =>
      stage.said({ channel, threadTs }).filter(({ text }) => text.includes('is closed')).length;
    await eventually(() => over(SECRET, hidden.ts) === 1 && over(SUPPORT, first.ts) === 1);
  }, 15_000);
});

test('an incident channel that is private is told of incidents, and nobody is sent there', async () => {
  const stage = await openOutbreakStage({ replies: 'ephemeral', incidents: SECRET });
  const first = await report(stage, { user: AMINA });
  for (const user of [BEN, CHLOE, DIEGO]) await report(stage, { user });
  const [notice] = noticesIn(stage, SECRET);
  expect(notice?.text).toContain(addressOf(first.ts));
  const [line] = stage.whispers(DIEGO);
  expect(line?.text).toContain(`you are not alone`);
  expect(line?.text).toContain(addressOf(first.ts));
  expect(inPublic(stage)).not.toMatch(new RegExp(`${SECRET}|${addressOf(notice?.ts)}`));
});

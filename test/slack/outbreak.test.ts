import { afterEach, describe, expect, test } from 'vitest';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createFastClock } from './fast-clock.ts';
import { everything, kindOf, linesIn, noticesIn, openOutbreakStage, report, rule } from './outbreak-stage.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  BOT,
  CHLOE,
  closeStages,
  DIEGO,
  eventually,
  INCIDENTS,
  RANDOM,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

/** For what takes minutes on the bot's clock. */
const fast = { speed: 40 };

describe('the same error from three people', () => {
  test('in different channels is one incident: one notice in the first thread, one in the incident channel', async () => {
    const stage = await openOutbreakStage();
    const first = await report(stage, { user: AMINA });
    await report(stage, { user: BEN, channel: RANDOM });
    expect(noticesIn(stage, SUPPORT)).toEqual([]);
    const third = await report(stage, { user: CHLOE, channel: RANDOM });
    const [notice] = noticesIn(stage, SUPPORT);
    expect(notice?.threadTs).toBe(first.ts);
    expect(notice?.text).toContain('Several people report `AADSTS50011`');
    expect(notice?.text).toContain('3 reports by 3 people in 2 channels');
    expect(notice?.text).toContain('https://status.example.com');
    const [elsewhere] = noticesIn(stage, INCIDENTS);
    expect(elsewhere?.threadTs).toBeUndefined();
    expect(elsewhere?.text).toContain(`p${first.ts.replace('.', '')}`);
    const [line] = stage.said({ channel: RANDOM, threadTs: third.ts });
    expect(line?.text).toContain(`p${notice?.ts.replace('.', '')}`);
    expect(stage.said({ channel: RANDOM, threadTs: third.ts })).toHaveLength(1);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('counts replies in one thread too, and people, not messages', async () => {
    const stage = await openOutbreakStage();
    const first = await report(stage, { user: AMINA });
    for (const user of [AMINA, BEN, AMINA, BEN]) await report(stage, { user, threadTs: first.ts });
    expect(noticesIn(stage, INCIDENTS)).toEqual([]);
    await report(stage, { user: CHLOE, threadTs: first.ts });
    expect(noticesIn(stage, INCIDENTS)[0]?.text).toContain('by 3 people');
    // The answer and the notice, and nothing else.
    expect(stage.said({ threadTs: first.ts })).toHaveLength(2);
  });

  test('more than fifteen minutes apart is no incident', async () => {
    const stage = await openOutbreakStage({ outbreak: { ...rule, within: 2_000 } });
    await report(stage, { user: AMINA });
    await report(stage, { user: BEN });
    await stage.clock.sleep(4_000);
    await report(stage, { user: CHLOE });
    expect(noticesIn(stage, SUPPORT)).toEqual([]);
  });

  test('counts by the time of the channel that it is reported in, not of those where it was before', async () => {
    const short = { outbreak: { ...rule, within: 8_000 } };
    const long = { outbreak: { ...rule, reporters: 5, within: 60_000 } };
    const stage = await openOutbreakStage({}, { channels: { [SUPPORT]: short, [RANDOM]: long } });
    await report(stage, { user: AMINA, channel: RANDOM });
    await report(stage, { user: BEN, channel: RANDOM });
    await stage.clock.sleep(12_000);
    await report(stage, { user: CHLOE, channel: SUPPORT });
    expect([SUPPORT, RANDOM].flatMap((channel) => noticesIn(stage, channel))).toEqual([]);
  });

  test('is remembered for the time of its own channel, also when its reporter says it where that is shorter', async () => {
    const short = { outbreak: { ...rule, within: 4_000 } };
    const long = { outbreak: { ...rule, reporters: 2, within: 120_000 } };
    const stage = await openOutbreakStage({}, { channels: { [SUPPORT]: short, [RANDOM]: long } });
    const first = await report(stage, { user: AMINA, channel: RANDOM });
    await stage.clock.sleep(6_000);
    await report(stage, { user: AMINA, channel: SUPPORT });
    await stage.clock.sleep(8_000);
    await report(stage, { user: BEN, channel: RANDOM });
    expect(noticesIn(stage, RANDOM).map(({ threadTs }) => threadTs)).toEqual([first.ts]);
  });

  test('is answered as ever where outbreaks are off, and does not count where the bot is off', async () => {
    const off = { replies: 'off', outbreak: rule } as const;
    const plain = { cooldown: 0 };
    const stage = await openOutbreakStage({}, { channels: { [SUPPORT]: plain, [RANDOM]: off } });
    for (const user of [AMINA, BEN, CHLOE, DIEGO]) {
      await report(stage, { user });
      await report(stage, { user, channel: RANDOM });
    }
    expect(stage.said()).toHaveLength(4);
    expect(stage.said({ channel: RANDOM })).toEqual([]);
    expect(noticesIn(stage, SUPPORT)).toEqual([]);
  });

  test('of which only whispering channels know is told in the incident channel, never aloud', async () => {
    const stage = await openOutbreakStage({ replies: 'ephemeral' });
    for (const user of [AMINA, BEN, CHLOE, DIEGO]) await report(stage, { user });
    expect(stage.said()).toEqual([]);
    const [notice] = noticesIn(stage, INCIDENTS);
    const [line] = stage.whispers(DIEGO);
    expect(line?.text).toContain('you are not alone');
    expect(line?.text).toContain(`p${notice?.ts.replace('.', '')}`);
  });

  test('at the same moment open one incident', async () => {
    const stage = await openOutbreakStage();
    for (const user of [AMINA, BEN, CHLOE, DIEGO]) stage.post(PASTE.redirect, { user });
    await stage.settled();
    await eventually(() => noticesIn(stage, INCIDENTS).length === 1);
    expect(noticesIn(stage, SUPPORT)).toHaveLength(1);
  });

  test('in two processes on one store open one incident', async () => {
    const clock = createFastClock(20);
    const stores = createMemoryStores(clock);
    const [one, two] = [await openOutbreakStage({}, { stores }), await openOutbreakStage({}, { stores })];
    await Promise.all([report(one, { user: AMINA }), report(two, { user: BEN })]);
    await Promise.all([report(one, { user: CHLOE }), report(two, { user: DIEGO })]);
    const notices = [one, two].flatMap((stage) => noticesIn(stage, INCIDENTS));
    expect(notices).toHaveLength(1);
  });
});

describe('an incident', () => {
  test('costs at most ten posts for 200 reports in a minute, counts them all, and never answers in full again', async () => {
    const stage = await openOutbreakStage({ cooldown: 0 }, { people: 200 });
    for (let index = 0; index < 200; index += 1) {
      const user = `U1PERSON${String(index).padStart(3, '0')}`;
      stage.post(PASTE.redirect, { user, channel: index % 2 === 0 ? SUPPORT : RANDOM });
      if (index % 20 === 19) await stage.settled();
    }
    await stage.settled();
    const said = everything(stage);
    expect(said.length).toBeLessThanOrEqual(10);
    expect(said.filter(({ metadata }) => kindOf(metadata) === 'oauth_error_outbreak')).toHaveLength(2);
    await eventually(
      () => noticesIn(stage, INCIDENTS)[0]?.text.includes('200 reports by 200 people'),
      15_000,
    );
    expect(noticesIn(stage, SUPPORT).length + noticesIn(stage, RANDOM).length).toBe(1);
    expect(everything(stage)).toHaveLength(said.length);
  }, 60_000);

  test('counts in the statistics what was reported, not what was posted', async () => {
    const stage = await openOutbreakStage({}, { people: 60 });
    const paste = PASTE.unknown;
    for (let index = 0; index < 60; index += 1) {
      const user = `U1PERSON${String(index).padStart(3, '0')}`;
      stage.post(paste, { user, channel: index % 2 === 0 ? SUPPORT : RANDOM });
      if (index % 10 === 1) await stage.settled();
    }
    await stage.settled();
    expect(everything(stage).length).toBeLessThanOrEqual(10);
    const { asked, unknown } = await stage.bot.statistics('T0PLAYGRND');
    expect(asked.map(({ count }) => count)).toEqual([60]);
    expect(unknown.map(({ count }) => count)).toEqual([60]);
  }, 30_000);

  test('is brought up to date in place', async () => {
    const stage = await openOutbreakStage();
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    const [before] = noticesIn(stage, SUPPORT);
    await report(stage, { user: DIEGO });
    const [after] = await eventually(() => {
      const found = noticesIn(stage, SUPPORT);
      return found[0]?.text.includes('4 reports by 4 people') && found;
    });
    expect(after?.ts).toBe(before?.ts);
    expect(linesIn(stage, SUPPORT)).toHaveLength(2);
  });

  test('closes after its quiet time: the notices say so, and one line below each', async () => {
    const stage = await openOutbreakStage({ outbreak: { ...rule, quiet: 20_000 } }, fast);
    const first = await report(stage, { user: AMINA });
    for (const user of [BEN, CHLOE]) await report(stage, { user });
    const [notice] = noticesIn(stage, SUPPORT);
    const over = () => stage.said({ threadTs: first.ts }).filter(({ text }) => text.includes('is closed'));
    await eventually(() => over().length === 1);
    const elsewhere = noticesIn(stage, INCIDENTS)[0];
    await eventually(() => stage.said({ channel: INCIDENTS, threadTs: elsewhere?.ts ?? '' }).length === 1);
    expect(noticesIn(stage, SUPPORT)[0]).toMatchObject({ ts: notice?.ts });
    expect(noticesIn(stage, SUPPORT)[0]?.text).toContain('Over: several people reported');
    await stage.clock.sleep(25_000);
    expect(over()).toHaveLength(1);
    expect(await stage.stores.store.list('incident-open:', 5)).toEqual([]);
    expect(await stage.stores.store.list('incident-closing:', 5)).toEqual([]);
  }, 30_000);

  test('opens anew when people report again after it was closed', async () => {
    const stage = await openOutbreakStage({ outbreak: { ...rule, quiet: 10_000 }, cooldown: 0 });
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    await eventually(() => stage.said({ channel: INCIDENTS }).some(({ text }) => text.includes('is closed')));
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    await eventually(() => noticesIn(stage, INCIDENTS).length === 2);
  }, 30_000);

  test('is announced later when Slack refuses for now, and only once', async () => {
    const stage = await openOutbreakStage({}, fast);
    await report(stage, { user: AMINA });
    await report(stage, { user: BEN });
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' }, { times: 2 });
    stage.post(PASTE.redirect, { user: CHLOE });
    await eventually(() => noticesIn(stage, INCIDENTS).length === 1);
    await stage.settled();
    await stage.clock.sleep(25_000);
    expect(noticesIn(stage, INCIDENTS)).toHaveLength(1);
    expect(noticesIn(stage, SUPPORT)).toHaveLength(1);
  }, 30_000);

  test('lives without its incident channel when that is archived, says so, and tells it when it is back', async () => {
    const stage = await openOutbreakStage({}, fast);
    stage.playground.people.archive(INCIDENTS);
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    expect(noticesIn(stage, SUPPORT)).toHaveLength(1);
    const refusals = () =>
      stage.log.lines.filter(
        ({ level, message }) => level === 'warn' && message.includes('Slack refused it'),
      );
    expect(refusals()).toEqual([expect.objectContaining({ level: 'warn' })]);
    await stage.clock.sleep(70_000);
    expect(refusals()).toHaveLength(1);
    stage.playground.people.unarchive(INCIDENTS);
    await eventually(() => noticesIn(stage, INCIDENTS).length === 1);
    expect(noticesIn(stage, INCIDENTS)[0]?.text).toContain('3 reports by 3 people');
    await stage.clock.sleep(70_000);
    expect(noticesIn(stage, INCIDENTS)).toHaveLength(1);
  }, 20_000);

  test('is told in its channel once the bot is invited there; until then the settings say that it was refused', async () => {
    const stage = await openOutbreakStage({}, fast);
    const { people } = stage.playground;
    const settings = () =>
      people.slash({ channel: SUPPORT, user: DIEGO, command: '/oauth-error', text: 'settings' });
    const shown = () => JSON.stringify(stage.whispers(DIEGO).at(-1) ?? '').replaceAll('\u2060', '');
    people.leaveChannel({ channel: INCIDENTS, user: BOT });
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    await settings();
    await eventually(() => shown().includes('refused the last notice there (not_in_channel)'));
    await people.slash({ channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'settings' });
    const form = await eventually(() => [...stage.playground.workspace.views.values()][0]);
    expect(JSON.stringify(form.content).replaceAll('\u2060', '')).toContain('(not_in_channel)');
    people.joinChannel({ channel: INCIDENTS, user: BOT });
    await eventually(() => noticesIn(stage, INCIDENTS).length === 1);
    await settings();
    await eventually(() => stage.whispers(DIEGO).length === 2);
    expect(shown()).not.toContain('not_in_channel');
  }, 20_000);

  test('still answers who asks', async () => {
    const stage = await openOutbreakStage();
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    const asked = stage.post(`<@U0OAUTHBOT> ${PASTE.redirect}`, { user: DIEGO });
    await stage.settled();
    expect(stage.said({ threadTs: asked.ts })[0]?.text).toContain('Who can fix it');
  });
});

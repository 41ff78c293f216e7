import { afterEach, describe, expect, test } from 'vitest';
import type { ChannelSettings } from '../../src/bot/settings.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createFastClock } from './fast-clock.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  CHLOE,
  closeStages,
  DIEGO,
  eventually,
  INCIDENTS,
  openStage,
  RANDOM,
  type Stage,
  type StageOptions,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

const MINUTE = 60_000;
const rule = { reporters: 3, within: 15 * MINUTE, quiet: 30 * MINUTE };

/** A stage with three channels that the bot is in, an incident channel, and as many people as wanted. */
async function openOutbreakStage(
  settings: Partial<ChannelSettings> = {},
  options: StageOptions & { readonly people?: number } = {},
) {
  const everywhere = { outbreak: rule, incidents: INCIDENTS, cooldown: 10 * MINUTE, ...settings };
  const channels = { [SUPPORT]: everywhere, [RANDOM]: everywhere, ...options.channels };
  const stage = await openStage({ ...options, channels });
  const { workspace, people } = stage.playground;
  people.joinChannel({ channel: RANDOM, user: 'U0OAUTHBOT' });
  for (let index = 0; index < (options.people ?? 0); index += 1) {
    const id = `U1PERSON${String(index).padStart(3, '0')}`;
    workspace.users.set(id, { id, name: id.toLowerCase(), realName: id, color: '#000', bot: false });
    for (const channel of [SUPPORT, RANDOM]) workspace.channels.get(channel)?.members.add(id);
  }
  return stage;
}

const noticesIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).filter(({ metadata }) => kindOf(metadata) === 'oauth_error_outbreak');
const kindOf = (metadata: unknown) => (metadata as { event_type?: string } | undefined)?.event_type;
const linesIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).filter(({ text }) => text.includes('you are not alone'));
const everything = (stage: Stage) =>
  [SUPPORT, RANDOM, INCIDENTS].flatMap((channel) => stage.said({ channel }));

async function report(stage: Stage, where: { channel?: string; user: string; threadTs?: string }) {
  const message = stage.post(PASTE.redirect, where);
  await stage.settled();
  return message;
}

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
    const stage = await openOutbreakStage({ outbreak: { ...rule, quiet: 20_000 } });
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
    const stage = await openOutbreakStage();
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

  test('lives without its incident channel when that is archived', async () => {
    const stage = await openOutbreakStage();
    stage.playground.people.archive(INCIDENTS);
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    expect(noticesIn(stage, SUPPORT)).toHaveLength(1);
  });

  test('still answers who asks', async () => {
    const stage = await openOutbreakStage();
    for (const user of [AMINA, BEN, CHLOE]) await report(stage, { user });
    const asked = stage.post(`<@U0OAUTHBOT> ${PASTE.redirect}`, { user: DIEGO });
    await stage.settled();
    expect(stage.said({ threadTs: asked.ts })[0]?.text).toContain('Who can fix it');
  });
});

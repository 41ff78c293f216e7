import { afterEach, describe, expect, test } from 'vitest';
import { linesIn, noticesIn, openOutbreakStage, report } from './outbreak-stage.ts';
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

/** Somebody deletes what they reported. */
async function remove(stage: Stage, { user, ts }: { readonly user: string; readonly ts: string }) {
  stage.playground.people.remove({ channel: SUPPORT, user, ts });
  await stage.settled();
}
const textsBelow = (stage: Stage, threadTs: string, channel = SUPPORT) =>
  stage.said({ channel, threadTs }).map(({ text }) => text);
const isWhole = (text: string) => text.includes('Who can fix it');
const addressOf = (ts = 'none') => `p${ts.replace('.', '')}`;
const noChannel = { incidents: undefined } as never;

describe('a report that is deleted before there is an incident', () => {
  test('does not count, and nor does its reporter', async () => {
    const stage = await openOutbreakStage({ cooldown: 0 });
    for (const user of [AMINA, BEN]) await remove(stage, await report(stage, { user }));
    const left = await report(stage, { user: CHLOE });
    expect(textsBelow(stage, left.ts)).toEqual([expect.stringContaining('Who can fix it')]);
    expect(noticesIn(stage, INCIDENTS)).toEqual([]);
    await report(stage, { user: DIEGO });
    await report(stage, { user: AMINA });
    expect(noticesIn(stage, INCIDENTS)[0]?.text).toContain('3 reports by 3 people');
    expect(noticesIn(stage, SUPPORT)[0]?.threadTs).toBe(left.ts);
  });

  test('leaves the notice to the next one, which is explained, and later ones are sent there', async () => {
    const stage = await openOutbreakStage(noChannel);
    await remove(stage, await report(stage, { user: AMINA }));
    const [first] = [await report(stage, { user: BEN }), await report(stage, { user: CHLOE })];
    const last = await report(stage, { user: DIEGO });
    const [notice] = noticesIn(stage, SUPPORT);
    expect(notice?.threadTs).toBe(first?.ts);
    expect(isWhole(textsBelow(stage, first?.ts ?? '')[0] ?? '')).toBe(true);
    expect(textsBelow(stage, last.ts)[0]).toContain(addressOf(notice?.ts));
  });

  test('leaves the notice to one that was explained rather than to one that was sent to it', async () => {
    const stage = await openOutbreakStage(noChannel);
    const gone = await report(stage, { user: AMINA });
    await report(stage, { user: BEN });
    await remove(stage, gone);
    const explained = await report(stage, { user: CHLOE });
    await report(stage, { user: DIEGO });
    expect(isWhole(textsBelow(stage, explained.ts)[0] ?? '')).toBe(true);
    expect(noticesIn(stage, SUPPORT).map(({ threadTs }) => threadTs)).toEqual([explained.ts]);
  });
});

describe('the report that an incident is shown with', () => {
  test('leaves its notice, when it is deleted, to the next one, which is explained in place of its line', async () => {
    const stage = await openOutbreakStage();
    const [gone, next] = [await report(stage, { user: AMINA }), await report(stage, { user: BEN })];
    await report(stage, { user: CHLOE });
    expect(noticesIn(stage, SUPPORT)[0]?.threadTs).toBe(gone?.ts);
    await remove(stage, gone as NonNullable<typeof gone>);
    await eventually(() => noticesIn(stage, SUPPORT)[0]?.threadTs === next?.ts);
    expect(textsBelow(stage, gone?.ts ?? '')).toEqual([]);
    const [answer, notice, ...more] = textsBelow(stage, next?.ts ?? '');
    expect(isWhole(answer ?? '')).toBe(true);
    expect(notice).toContain('Several people report');
    expect(more).toEqual([]);
    await eventually(() => noticesIn(stage, INCIDENTS)[0]?.text.includes(addressOf(next?.ts)));
    const later = await report(stage, { user: DIEGO, channel: RANDOM });
    const [moved] = noticesIn(stage, SUPPORT);
    expect(textsBelow(stage, later.ts, RANDOM)[0]).toContain(addressOf(moved?.ts));
    expect(stage.playground.warnings).toEqual([]);
  }, 15_000);

  test('leaves it to whoever reports next when none is left, in a channel where the error was explained, too', async () => {
    const stage = await openOutbreakStage(noChannel);
    const all = [];
    for (const user of [AMINA, BEN, CHLOE]) all.push(await report(stage, { user }));
    for (const one of all) await remove(stage, one);
    expect(stage.said()).toEqual([]);
    const next = await report(stage, { user: DIEGO });
    expect(isWhole(textsBelow(stage, next.ts)[0] ?? '')).toBe(true);
    await eventually(() => noticesIn(stage, SUPPORT)[0]?.threadTs === next.ts);
    await report(stage, { user: AMINA });
    expect(linesIn(stage, SUPPORT).at(-1)?.text).toContain(addressOf(noticesIn(stage, SUPPORT)[0]?.ts));
  }, 15_000);

  test('keeps its notice when somebody replied below it', async () => {
    const stage = await openOutbreakStage();
    const first = await report(stage, { user: AMINA });
    for (const user of [BEN, CHLOE]) await report(stage, { user });
    stage.post('We are looking into it', { user: DIEGO, threadTs: first.ts });
    await stage.settled();
    await remove(stage, first);
    await stage.clock.sleep(25_000);
    expect(noticesIn(stage, SUPPORT).map(({ threadTs }) => threadTs)).toEqual([first.ts]);
  });

  test('leaves it also when nobody told us that it was deleted', async () => {
    const stage = await openOutbreakStage({ cooldown: 0 });
    const gone = await report(stage, { user: AMINA });
    const next = await report(stage, { user: BEN });
    stage.playground.workspace.channels.get(SUPPORT)?.messages.delete(gone.ts);
    await report(stage, { user: CHLOE });
    await eventually(() => noticesIn(stage, SUPPORT)[0]?.threadTs === next.ts);
    expect(textsBelow(stage, next.ts)).toHaveLength(2);
  }, 15_000);
});

import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

describe('an edited message', () => {
  test('changes its answer in place when the error is another one', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    const [before] = stage.said();
    stage.playground.people.edit({
      channel: SUPPORT,
      user: AMINA,
      ts: message.ts,
      text: `sorry: ${PASTE.consent}`,
    });
    await stage.settled();
    const answers = stage.said();
    expect(answers.map(({ ts }) => ts)).toEqual([before?.ts]);
    expect(answers[0]?.text).toContain('AADSTS65001');
    expect(answers[0]?.metadata).toMatchObject({ event_payload: { entry: 'entra/AADSTS65001' } });
  });

  test('leaves its answer alone when the error is the same', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    stage.playground.people.edit({
      channel: SUPPORT,
      user: AMINA,
      ts: message.ts,
      text: `Please help. ${PASTE.redirect}`,
    });
    await stage.settled();
    expect(stage.playground.calls.filter(({ method }) => method === 'chat.update')).toEqual([]);
    expect(stage.said()).toHaveLength(1);
  });

  test('is answered when the edit brings the error in', async () => {
    const stage = await openStage();
    const message = stage.post('I cannot sign in');
    await stage.settled();
    stage.playground.people.edit({
      channel: SUPPORT,
      user: AMINA,
      ts: message.ts,
      text: `I cannot sign in. ${PASTE.redirect}`,
    });
    await stage.settled();
    expect(stage.said({ threadTs: message.ts })).toHaveLength(1);
  });

  test('loses its answer when no error is left, and gets one when it comes back', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    const edit = (text: string) =>
      stage.playground.people.edit({ channel: SUPPORT, user: AMINA, ts: message.ts, text });
    edit('never mind');
    await stage.settled();
    expect(stage.said()).toEqual([]);
    edit(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });
});

describe('a deleted message', () => {
  test('takes its answer along', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: message.ts });
    await stage.settled();
    expect(stage.said()).toEqual([]);
    expect(await stage.stores.store.list('T0PLAYGRND:thread:', 10)).toEqual([]);
  });

  test('leaves the answer when somebody replied to it', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    stage.post('that was it, thank you', { threadTs: message.ts, user: BEN });
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: message.ts });
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('that was a reply takes its answer along too', async () => {
    const stage = await openStage();
    const parent = stage.post('cannot sign in');
    const reply = stage.post(PASTE.redirect, { threadTs: parent.ts });
    await stage.settled();
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: reply.ts });
    await stage.settled();
    expect(stage.said()).toEqual([]);
  });

  test('makes room for the whole answer at the next report', async () => {
    const stage = await openStage({ cooldown: 600_000 });
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: message.ts });
    await stage.settled();
    stage.post(PASTE.redirect, { user: BEN });
    await stage.settled();
    expect(stage.said().map(({ text }) => text.includes('report)'))).toEqual([false]);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { Voice } from '../../src/bot/voice.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, SUPPORT } from './stage.ts';
import { ALPHA, appEvent, BETA, closeWorkspaces, openWorkspaces } from './workspaces-stage.ts';

afterEach(closeWorkspaces);

/** Both workspaces have the same channels, people and even message IDs; only the team differs. */
async function openBoth() {
  const stage = await openWorkspaces();
  await stage.install(stage.alpha);
  await stage.install(stage.beta);
  const event = (ts: string, text: string) => ({
    type: 'message',
    channel: SUPPORT,
    channel_type: 'channel',
    user: AMINA,
    ts,
    text,
  });
  const report = async (team: string, ts: string, text: string = PASTE.redirect) => {
    const response = await stage.sendEvent({ ...appEvent(team, event(ts, text)), context_team_id: team });
    expect(response.status).toBe(200);
  };
  const post = ({ people }: Playground) => people.post({ channel: SUPPORT, user: AMINA, text: 'hello' }).ts;
  return { ...stage, report, post };
}

const isWhole = (text: string | undefined) => /Redirect URI is not registered/.test(text ?? '');

describe('one workspace and another in the same store', () => {
  test('each answer the same message in full: no claim, thread or cool-down reaches over', async () => {
    const { alpha, beta, report, post, said } = await openBoth();
    await report(ALPHA, post(alpha));
    await report(BETA, post(beta));
    expect(said(alpha)).toHaveLength(1);
    expect(said(beta)).toHaveLength(1);
    expect([said(alpha)[0]?.text, said(beta)[0]?.text].map(isWhole)).toEqual([true, true]);
    expect(said(beta)[0]?.text).not.toContain('report');
  });

  test('do not see what a person was answered elsewhere', async () => {
    const { alpha, bot, report, post } = await openBoth();
    await report(ALPHA, post(alpha));
    expect(await bot.recent({ workspace: ALPHA, user: AMINA })).toHaveLength(1);
    expect(await bot.recent({ workspace: BETA, user: AMINA })).toEqual([]);
  });

  test('do not count verdicts together, and do not silence each other', async () => {
    const { alpha, beta, bot, report, post, said } = await openBoth();
    await report(ALPHA, post(alpha));
    const given = { answerTs: said(alpha)[0]?.ts ?? '', subject: 'entra/AADSTS50011', user: AMINA };
    const place = { channel: SUPPORT, threadTs: said(alpha)[0]?.threadTs ?? '' };
    await bot.takeVerdict({ ...given, place: { ...place, workspace: ALPHA }, verdict: 'wrong' });
    const other = { ...given, place: { ...place, workspace: BETA }, user: 'U0BENJI002' };
    expect(await bot.takeVerdict({ ...other, verdict: 'helped' })).toEqual({
      first: true,
      helped: 1,
      wrong: 0,
    });
    await report(BETA, post(beta));
    expect(said(beta)).toHaveLength(1);
  });

  test("do not share each other's private answers, even with their name", async () => {
    const { bot } = await openBoth();
    const asked = { channel: SUPPORT, user: AMINA };
    const looked = await bot.lookUp({ ...asked, workspace: ALPHA, text: PASTE.redirect });
    const shareId = looked.kind === 'answer' ? (looked.shareId ?? '') : '';
    expect(shareId).not.toBe('');
    const mute = { say: () => expect.unreachable('nothing is to be said') } as unknown as Voice;
    expect(await bot.share({ ...asked, workspace: BETA, shareId }, mute)).toEqual({ kind: 'forgotten' });
  });

  test('keep every value under the ID of its own workspace', async () => {
    const { alpha, report, post, kept, bot, said } = await openBoth();
    await report(ALPHA, post(alpha));
    await report(ALPHA, post(alpha), PASTE.redirect);
    await bot.lookUp({ workspace: ALPHA, channel: SUPPORT, user: AMINA, text: PASTE.consent });
    const ts = said(alpha)[0]?.ts ?? '';
    const place = { workspace: ALPHA, channel: SUPPORT, threadTs: said(alpha)[0]?.threadTs ?? '' };
    await bot.takeVerdict({
      place,
      answerTs: ts,
      subject: 'entra/AADSTS50011',
      user: AMINA,
      verdict: 'wrong',
    });
    expect((await kept()).length).toBeGreaterThan(5);
    // Either at its beginning, or behind the name of what is read for all workspaces at once.
    const stray = (await kept()).filter((key) => !key.split(':').slice(0, 2).includes(ALPHA));
    const ofBeta = [`${BETA}:installation`, `installed:${BETA}`];
    expect(stray).toEqual(ofBeta);
    await bot.forget(ALPHA);
    // Which installations there are is the vault's to forget.
    expect(await kept()).toEqual([`${ALPHA}:installation`, ofBeta[0], `installed:${ALPHA}`, ofBeta[1]]);
  });

  test('are told apart in a channel that both companies share, by the context of the event', async () => {
    const { alpha, beta, sendEvent, post, said } = await openBoth();
    const ts = post(beta);
    const event = {
      type: 'message',
      channel: SUPPORT,
      channel_type: 'channel',
      user: 'U0STRANGER',
      ts,
      text: PASTE.redirect,
    };
    // The author's company stands in team_id and in the first authorization.
    const authorizations = [
      { enterprise_id: null, team_id: ALPHA, user_id: 'U', is_bot: true, is_enterprise_install: false },
    ];
    const shared = { context_team_id: BETA, authorizations, is_ext_shared_channel: true };
    expect((await sendEvent({ ...appEvent(ALPHA, event), ...shared })).status).toBe(200);
    expect(said(alpha)).toEqual([]);
    expect(said(beta)).toHaveLength(1);
  });
});

test('what comes from where the app is not installed is acknowledged and left alone', async () => {
  const { alpha, sendEvent, said, stores } = await openWorkspaces();
  const event = {
    type: 'message',
    channel: SUPPORT,
    channel_type: 'channel',
    user: AMINA,
    ts: '1.000100',
    text: PASTE.redirect,
  };
  expect((await sendEvent({ ...appEvent('T0NOBODY', event), context_team_id: 'T0NOBODY' })).status).toBe(200);
  expect(said(alpha)).toEqual([]);
  expect(await stores.store.list('', 10)).toEqual([]);
});

test('an event is not acknowledged while the installation cannot be read', async () => {
  const { install, alpha, sendEvent, stores } = await openWorkspaces();
  await install(alpha);
  stores.failWith(new Error('the disk is full'));
  const event = {
    type: 'message',
    channel: SUPPORT,
    channel_type: 'channel',
    user: AMINA,
    ts: '1.000100',
    text: PASTE.redirect,
  };
  expect((await sendEvent({ ...appEvent(ALPHA, event), context_team_id: ALPHA })).status).toBe(500);
});

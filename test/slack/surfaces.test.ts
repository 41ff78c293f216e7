import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, openStage, RANDOM, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const slash = (stage: Stage, text: string, channel = SUPPORT) =>
  stage.playground.people.slash({ channel, user: AMINA, command: '/oauth-error', text });

const blocksOf = (message: { readonly blocks: unknown } | undefined) => JSON.stringify(message?.blocks);

describe('the slash command', () => {
  test.each([
    ['', 'Paste the error'],
    ['help', 'Paste the error'],
    ['AADSTS50011', 'AADSTS50011: Redirect URI is not registered'],
    [PASTE.consent, 'AADSTS65001: Consent is missing'],
    ['zzz qqq', 'I found no sign-in error'],
  ])('answers "%s" to the asker alone', async (text, expected) => {
    const stage = await openStage();
    expect(await slash(stage, text)).toEqual({ ok: true });
    const [answer] = await eventually(() => (stage.whispers().length > 0 ? stage.whispers() : undefined));
    expect(answer?.text).toContain(expected);
    expect(stage.said()).toEqual([]);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('is acknowledged before its work', async () => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', { kind: 'delay', ms: 400 });
    const start = Date.now();
    await slash(stage, 'AADSTS50011');
    expect(Date.now() - start).toBeLessThan(300);
    await eventually(() => stage.whispers().length > 0);
  });

  test('is answered by an ephemeral message when the response URL has expired', async () => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', { kind: 'error', error: 'expired_url' });
    await slash(stage, 'AADSTS50011');
    await eventually(() => stage.whispers().length > 0);
    expect(stage.playground.calls.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  test('that cannot be answered at all is logged, and the bot goes on', async () => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', { kind: 'error', error: 'expired_url' });
    await slash(stage, 'AADSTS50011', RANDOM);
    await eventually(() => stage.log.lines.some(({ message }) => message === 'A private answer was refused'));
    await slash(stage, 'AADSTS50011');
    await eventually(() => stage.whispers().length > 0);
  });

  test('works while the store fails, without the button to share', async () => {
    const stage = await openStage();
    stage.stores.failWith(new Error('disk is gone'));
    await slash(stage, 'AADSTS50011');
    const [answer] = await eventually(() => (stage.whispers().length > 0 ? stage.whispers() : undefined));
    expect(blocksOf(answer)).not.toContain('share_answer');
  });
});

describe('sharing a private answer', () => {
  test('shows it to the channel once, says who shared it, and takes the private one away', async () => {
    const stage = await openStage();
    await slash(stage, 'AADSTS50011');
    await eventually(() => stage.whispers().length > 0);
    const ephemeralId = stage.whispers()[0]?.id ?? '';
    const share = { channel: SUPPORT, user: AMINA, ephemeralId, actionId: 'share_answer' };
    await Promise.all([stage.playground.people.click(share), stage.playground.people.click(share)]);
    await eventually(() => stage.said().length > 0);
    await eventually(() => stage.whispers().every(({ id }) => id !== ephemeralId));
    await eventually(() => stage.whispers().some(({ text }) => text.includes('shared already')));
    expect(stage.said()).toHaveLength(1);
    expect(blocksOf(stage.said()[0])).toContain(`Shared by <@${AMINA}>`);
  });

  test('works over the response URL where the bot is no member', async () => {
    const stage = await openStage();
    await slash(stage, 'AADSTS50011', RANDOM);
    await eventually(() => stage.whispers().length > 0);
    const ephemeralId = stage.whispers()[0]?.id ?? '';
    await stage.playground.people.click({
      channel: RANDOM,
      user: AMINA,
      ephemeralId,
      actionId: 'share_answer',
    });
    await eventually(() => stage.said({ channel: RANDOM }).length > 0);
  });
});

describe('the message shortcut', () => {
  test('explains any message to whoever asked, also where the bot is no member', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.consent, { channel: RANDOM, user: BEN });
    const picked = { channel: RANDOM, ts: message.ts, user: AMINA, callbackId: 'explain_error' };
    expect(await stage.playground.people.shortcut(picked)).toEqual({ ok: true });
    await eventually(() => stage.whispers().length > 0);
    expect(stage.whispers()[0]?.text).toContain('AADSTS65001');
  });
});

describe('the home tab', () => {
  test('shows how to use the bot, and the last answers of this person alone, newest first', async () => {
    const stage = await openStage();
    stage.post(PASTE.redirect);
    await stage.settled();
    await slash(stage, 'AADSTS65001');
    await eventually(() => stage.whispers().length > 0);
    stage.post(PASTE.missing, { user: BEN });
    await stage.settled();
    stage.playground.people.openHome({ user: AMINA });
    const home = await eventually(() => stage.playground.workspace.homes.get(AMINA));
    const [text = '', workspace] = JSON.stringify(home.content).split('In this workspace');
    expect(text).toContain('/oauth-error');
    expect(text.indexOf('Consent is missing')).toBeLessThan(text.indexOf('Redirect URI is not registered'));
    expect(text).not.toContain('Application is not found');
    expect(workspace).toContain('Application is not found: 1');
    expect(text).toContain(`p${stage.said()[0]?.ts.replace('.', '')}`);
  });
});

describe('the buttons of an answer', () => {
  const answered = async (paste: string) => {
    const stage = await openStage();
    const message = stage.post(paste);
    await stage.settled();
    const ts = stage.said()[0]?.ts ?? '';
    const press = (actionId: string, user = AMINA) =>
      stage.playground.people.click({ channel: SUPPORT, user, ts, actionId });
    return { stage, message, press };
  };

  test('count each verdict once per person, in the answer itself', async () => {
    const { stage, press } = await answered(PASTE.redirect);
    await press('verdict_helped');
    await press('verdict_helped');
    await press('verdict_helped', BEN);
    await eventually(() => blocksOf(stage.said()[0]).includes('It helped 2 people.'));
    await eventually(() => stage.whispers().some(({ text }) => text.includes('judged this answer already')));
    expect(stage.said()[0]?.metadata).toMatchObject({ event_type: 'oauth_error_answer' });
    expect(stage.said()).toHaveLength(1);
  });
});

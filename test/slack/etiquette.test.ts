import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, closeStages, eventually, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

describe('whom the bot does not answer', () => {
  test('other bots', async () => {
    const stage = await openStage();
    stage.post('hello'); // something that is looked at, for comparison
    const { workspace } = stage.playground;
    const event = { type: 'message', subtype: 'bot_message', bot_id: 'B0OTHER', text: PASTE.redirect };
    await sendEvent(stage, { ...event, channel: SUPPORT, channel_type: 'channel', ts: workspace.nextTs() });
    await sendEvent(stage, {
      ...event,
      subtype: undefined,
      user: 'U0OTHERBOT',
      channel: SUPPORT,
      channel_type: 'channel',
      ts: workspace.nextTs(),
    });
    expect(stage.said()).toEqual([]);
  });

  test('joins and topics, whatever they say', async () => {
    const stage = await openStage();
    for (const subtype of ['channel_join', 'channel_topic', 'channel_name', 'reminder_add']) {
      const ts = stage.playground.workspace.nextTs();
      const event = { type: 'message', subtype, user: AMINA, text: PASTE.redirect, channel: SUPPORT, ts };
      await sendEvent(stage, { ...event, channel_type: 'channel' });
    }
    expect(stage.said()).toEqual([]);
  });

  test('itself, also when its own answers are edited', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    const [answer] = stage.said();
    await stage.playground.people.click({
      channel: SUPPORT,
      user: BEN,
      ts: answer?.ts ?? '',
      actionId: 'verdict_helped',
    });
    await stage.settled();
    expect(stage.said({ threadTs: message.ts })).toHaveLength(1);
    expect(stage.said()).toHaveLength(1);
  });

  test('quotes of its own answers, forwarded or copied', async () => {
    const stage = await openStage();
    stage.post(PASTE.redirect);
    await stage.settled();
    const [answer] = stage.said();
    const { people } = stage.playground;
    const forwarded = {
      author_id: BOT,
      text: answer?.text,
      message_blocks: [{ message: { blocks: answer?.blocks } }],
    };
    people.post({ channel: SUPPORT, user: BEN, text: 'see what it said', attachments: [forwarded] });
    const copy =
      'AADSTS50011 Redirect URI is not registered\nWho can fix it: the developer\nEscalate to: Identity platform';
    stage.post(copy, { user: BEN });
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('messages in a channel that is switched off, unless they mention it', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'off' } } });
    stage.post(PASTE.redirect);
    const asked = stage.post(`<@${BOT}> ${PASTE.consent}`);
    await stage.settled();
    expect(stage.said().map(({ threadTs }) => threadTs)).toEqual([asked.ts]);
  });
});

describe('how often the bot answers', () => {
  test('one error in a thread is answered once, another one too', async () => {
    const stage = await openStage();
    const parent = stage.post(PASTE.redirect);
    stage.post(`same here: ${PASTE.redirect}`, { threadTs: parent.ts, user: BEN });
    stage.post(`still ${PASTE.redirect}`, { threadTs: parent.ts });
    stage.post(PASTE.consent, { threadTs: parent.ts });
    await stage.settled();
    expect(
      stage
        .said()
        .map(({ text }) => text.slice(0, 11))
        .toSorted(),
    ).toEqual(['AADSTS50011', 'AADSTS65001']);
  });

  test('the same error in the channel within the cool-down gets one line that links the first answer', async () => {
    const stage = await openStage({ cooldown: 600_000 });
    const first = stage.post(PASTE.redirect);
    await stage.settled();
    const second = stage.post(PASTE.redirect, { user: BEN });
    await stage.settled();
    const third = stage.post(PASTE.redirect);
    await stage.settled();
    const [answer] = stage.said({ threadTs: first.ts });
    const repeats = [second, third].map(({ ts }) => stage.said({ threadTs: ts }).map(({ text }) => text));
    expect(repeats).toEqual([
      [expect.stringContaining('(2nd report)')],
      [expect.stringContaining('(3rd report)')],
    ]);
    expect(repeats[0]?.[0]).toContain(`p${answer?.ts.replace('.', '')}`);
    expect(repeats[0]?.[0]?.split('\n')).toHaveLength(1);
  });

  test('reports at the same moment get one whole answer between them', async () => {
    const stage = await openStage({ cooldown: 600_000 });
    const messages = Array.from({ length: 5 }, () => stage.post(PASTE.redirect));
    await stage.settled();
    const answers = messages.flatMap(({ ts }) => stage.said({ threadTs: ts }));
    expect(answers).toHaveLength(5);
    expect(answers.filter(({ text }) => !text.includes('report)'))).toHaveLength(1);
    const numbers = answers.flatMap(({ text }) => /\((\d)\w\w report\)/.exec(text)?.[1] ?? []);
    expect(numbers.toSorted()).toEqual(['2', '3', '4', '5']);
  });

  test('after the cool-down the error is explained again', async () => {
    const stage = await openStage({ cooldown: 1000 });
    stage.post(PASTE.redirect);
    await stage.settled();
    await stage.clock.sleep(2000);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said().every(({ text }) => !text.includes('report)'))).toBe(true);
    expect(stage.said()).toHaveLength(2);
  });

  test('an error whose answer was called wrong is not answered again in that thread', async () => {
    const stage = await openStage();
    const parent = stage.post('help');
    stage.post(PASTE.redirect, { threadTs: parent.ts });
    await stage.settled();
    const [answer] = stage.said();
    await stage.playground.people.click({
      channel: SUPPORT,
      user: AMINA,
      ts: answer?.ts ?? '',
      actionId: 'verdict_wrong',
    });
    await eventually(() => stage.playground.workspace.views.size > 0);
    // Without the record of the answer itself, which alone would keep the bot silent too.
    for (const { key } of await stage.stores.store.list('T0PLAYGRND:thread:', 100)) {
      if (key.includes('answer')) await stage.stores.store.delete(key);
    }
    stage.post('once more AADSTS50011 when signing in', { threadTs: parent.ts, user: BEN });
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(stage.metrics.measured).toContainEqual(
      expect.objectContaining({ labels: { reason: 'silenced-in-thread' } }),
    );
  });

  test('only the poster sees the answer where the channel wants it so, and may share it', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toEqual([]);
    const [whisper] = stage.whispers();
    expect(whisper?.text).toContain('AADSTS50011');
    const share = { channel: SUPPORT, user: AMINA, ephemeralId: whisper?.id ?? '', actionId: 'share_answer' };
    await stage.playground.people.click(share);
    await eventually(() => stage.said({ threadTs: message.ts }).length > 0);
    const [shared] = stage.said();
    expect(JSON.stringify(shared?.blocks)).toContain(`Shared by <@${AMINA}>`);
  });
});

/** Sends an event that people cannot cause in the playground's window, as another app would. */
async function sendEvent(
  stage: Awaited<ReturnType<typeof openStage>>,
  event: Record<string, unknown>,
): Promise<void> {
  const { readMessageEvent } = await import('../../src/slack/incoming.ts');
  const { botUser: botUserId, botId, teamId } = stage.playground.workspace.identity;
  const found = readMessageEvent({ team_id: teamId, event }, { botUserId, botId });
  const now = stage.clock.now();
  const delivery = { retry: 0, happenedAt: now, receivedAt: now };
  const voice = { say: () => Promise.reject(new Error('the bot spoke')) } as never;
  if (found?.kind === 'new') await stage.bot.answerMessage({ message: found.message, delivery, voice });
}

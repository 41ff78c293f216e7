import { afterEach, describe, expect, test } from 'vitest';
import { addChannel } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  BOT,
  CHLOE,
  closeStages,
  eventually,
  openStage,
  RANDOM,
  type Stage,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

const blocksOf = (message: { readonly blocks: unknown } | undefined) =>
  JSON.stringify(message?.blocks ?? []).replaceAll('\u2060', '');
const metadataOf = (message: { readonly metadata: unknown } | undefined) =>
  message?.metadata as { event_type?: string; event_payload?: Record<string, unknown> } | undefined;
const summaries = (stage: Stage, channel = SUPPORT) =>
  stage.said({ channel }).filter((message) => metadataOf(message)?.event_type === 'oauth_error_triage');
const whole = (stage: Stage, channel = SUPPORT) =>
  eventually(() => summaries(stage, channel).find((message) => blocksOf(message).includes('Refresh')));
const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));

/** A thread of three people without an answer of the bot. */
async function incident(channel = SUPPORT) {
  const opened = await openStage({ channels: { [channel]: { replies: 'off' } } });
  const parent = opened.post(`Nobody can open the expense tool: ${PASTE.redirect}`, { channel });
  const say = (text: string, user: string) => opened.post(text, { channel, user, threadTs: parent.ts });
  const same = say('same here', BEN);
  const tried = say('I tried to clear the cache, but it still fails', AMINA);
  await opened.settled();
  const pick = (user = AMINA, ts = parent.ts) =>
    opened.playground.people.shortcut({ channel, ts, user, callbackId: 'summarize_thread' });
  const link = `https://x.example.com/archives/${channel}/p${parent.ts.replace('.', '')}`;
  return { stage: opened, parent, say, same, tried, pick, link };
}

describe('the shortcut "Summarize thread"', () => {
  test('posts what the thread says in it, each line linked to its messages', async () => {
    const { stage, parent, same, pick } = await incident();
    await pick();
    const summary = await whole(stage);
    expect(summary.threadTs).toBe(parent.ts);
    const shown = blocksOf(summary);
    expect(shown).toContain('AADSTS50011');
    expect(shown).toContain(`<@${BEN}>: says it is the same`);
    expect(shown).toMatch(/Who has to act\*\\n• Developer/);
    expect(shown).toContain(`/p${same.ts.replace('.', '')}?thread_ts=${parent.ts}&amp;cid=${SUPPORT}`);
    expect(shown).toContain('3 messages of 2 people');
    expect(summary.text).toMatch(
      /^Thread summary: Open\. Errors: `AADSTS50011` \(1 ×\)\. 2 people are affected/,
    );
    const version = expect.stringMatching(/^3\//);
    expect(metadataOf(summary)?.event_payload).toMatchObject({ source_ts: parent.ts, version });
    expect(stage.playground.warnings).toEqual([]);
  });

  test('asks Slack for one address however many links it has, and calls nobody by naming them', async () => {
    const { stage, pick } = await incident();
    await pick();
    await whole(stage);
    const calls = stage.playground.calls.map(({ method }) => method);
    // One for all links, and one to see whether the thread still stands before it is posted to.
    expect(calls.filter((method) => method === 'chat.getPermalink')).toHaveLength(2);
    const [posted] = stage.playground.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(JSON.stringify(posted)).not.toContain('<@');
  });

  test('pressed by several at once, and on a reply, makes one summary', async () => {
    const { stage, same, pick } = await incident();
    await Promise.all([pick(), pick(BEN), pick(CHLOE, same.ts)]);
    await told(stage, 'up to date', CHLOE);
    await stage.settled();
    expect(summaries(stage)).toHaveLength(1);
  });

  test('says that it cannot read a channel that the bot is not in', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.consent, { channel: RANDOM, user: BEN });
    const picked = { channel: RANDOM, ts: message.ts, user: AMINA, callbackId: 'summarize_thread' };
    await stage.playground.people.shortcut(picked);
    await told(stage, 'I am not in that channel');
  });

  test('shows it to the asker alone where the bot may not write', async () => {
    const { stage, pick } = await incident();
    stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    await pick();
    await told(stage, 'Thread summary: Open');
    expect(summaries(stage)).toEqual([]);
    await pick();
    await whole(stage);
  });
});

describe('a mention with "summarize"', () => {
  test('summarizes its thread, without the mention itself', async () => {
    const { stage, say } = await incident();
    say(`<@${BOT}> summarize`, BEN);
    const summary = await whole(stage);
    expect(blocksOf(summary)).toContain('3 messages of 2 people');
    expect(stage.said()).toHaveLength(1);
  });

  test('that comes again or to two processes makes one summary', async () => {
    const { stage, say } = await incident();
    const other = await openStage({ stores: stage.stores });
    say(`<@${BOT}> summarize`, BEN);
    await whole(stage);
    for (const { eventId, attempts } of stage.playground.deliveries)
      if (attempts.length > 0) stage.playground.redeliver(eventId);
    await stage.settled();
    expect(summaries(stage)).toHaveLength(1);
    expect(stage.said()).toHaveLength(1);
    await other.close();
  });

  test('outside of a thread says how to ask', async () => {
    const stage = await openStage();
    stage.post(`<@${BOT}> summarize`);
    await eventually(() => stage.said()[0]?.text.includes('I summarize threads'));
  });

  test('to which only the bot has spoken finds nothing', async () => {
    const stage = await openStage();
    const parent = stage.post(`<@${BOT}> help`);
    await stage.settled();
    stage.post(`<@${BOT}> summarize`, { threadTs: parent.ts });
    await eventually(() => stage.said().some(({ text }) => text.includes('nothing to summarize')));
  });
});

describe('a summary that stands in a thread', () => {
  test('is brought up to date when asked again, and its asker told where it is', async () => {
    const { stage, say, pick } = await incident();
    await pick();
    const { ts } = await whole(stage);
    say('I have it, too', CHLOE);
    await pick(CHLOE);
    const words = await told(stage, 'up to date now', CHLOE);
    expect(words.text).toContain(`p${ts.replace('.', '')}`);
    expect(summaries(stage).map((message) => message.ts)).toEqual([ts]);
    expect(blocksOf(summaries(stage)[0])).toContain('4 messages of 3 people');
  });

  test('follows new messages, edits and deletions by itself', async () => {
    const { stage, say, same, tried, pick } = await incident();
    await pick();
    await whole(stage);
    const shown = () => blocksOf(summaries(stage)[0]);
    const added = say('Correlation ID: 11112222-3333-4444-5555-666677778888', BEN);
    await eventually(() => shown().includes('11112222-3333'));
    stage.playground.people.remove({ channel: SUPPORT, user: BEN, ts: added.ts });
    await eventually(() => !shown().includes('11112222-3333'));
    const change = {
      channel: SUPPORT,
      user: AMINA,
      ts: tried.ts,
      text: 'I tried to restart, but it still fails',
    };
    stage.playground.people.edit(change);
    await eventually(() => shown().includes('restart'));
    stage.playground.people.remove({ channel: SUPPORT, user: BEN, ts: same.ts });
    await eventually(() => shown().includes('2 messages of 1 person'));
    await stage.settled();
    expect(summaries(stage)).toHaveLength(1);
    expect(stage.whispers()).toEqual([]);
  });

  test('is changed seldom in a busy thread', async () => {
    const { stage, say, pick } = await incident();
    await pick();
    await whole(stage);
    const updates = () => stage.playground.calls.filter(({ method }) => method === 'chat.update').length;
    const before = updates();
    for (let count = 0; count < 30; count += 1) say(`still broken, try ${count}`, BEN);
    await eventually(() => blocksOf(summaries(stage)[0]).includes('33 messages'));
    await stage.settled();
    expect(updates() - before).toBeLessThanOrEqual(3);
  });

  test('is made anew when somebody deleted it and asks again', async () => {
    const { stage, pick } = await incident();
    await pick();
    const first = await whole(stage);
    stage.playground.workspace.channels.get(SUPPORT)?.messages.delete(first.ts);
    await pick();
    await eventually(() => summaries(stage).some(({ ts }) => ts !== first.ts));
    expect(summaries(stage)).toHaveLength(1);
  });

  test('is not posted twice when the connection drops after Slack took it', async () => {
    const { stage, pick } = await incident();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    await pick();
    await whole(stage);
    expect(summaries(stage)).toHaveLength(1);
  });

  test('shows nothing that could sign somebody in', async () => {
    const { stage, say, pick } = await incident();
    say('tried with client_secret=Xy18Q~NotARealSecretJustAnExample.0000 and it still fails', BEN);
    await pick();
    await whole(stage);
    expect(JSON.stringify(stage.said())).not.toContain('NotARealSecret');
  });
});

describe('/oauth-error summary', () => {
  const slash = (stage: Stage, text: string, channel = SUPPORT) =>
    stage.playground.people.slash({ channel, user: AMINA, command: '/oauth-error', text });

  test('shows the summary of a linked thread to the asker alone, who may post it', async () => {
    const { stage, link } = await incident();
    await slash(stage, `summary ${link}`);
    const shown = await told(stage, 'Thread summary: Open');
    expect(blocksOf(shown)).toContain('Only you see this.');
    expect(stage.said()).toEqual([]);
    const used = { channel: SUPPORT, user: AMINA, ephemeralId: shown.id, actionId: 'summarize_again' };
    await stage.playground.people.click(used);
    await whole(stage);
  });

  test.each([
    ['summary', 'Add the link'],
    ['summary https://example.com/not/a/message', 'no link to a Slack message'],
    ['summary https://other.slack.com/archives/C0ELSEWHERE/p1716200000000100', 'in another workspace'],
    [`summary https://other.slack.com/archives/${RANDOM}/p1716200000000100`, 'I am not in that channel'],
    [`summary https://other.slack.com/archives/${SUPPORT}/p1716200000000100`, 'no such message'],
    ['summary aadsts50011', 'AADSTS50011'],
  ])('answers "%s" with a clear sentence', async (text, expected) => {
    const stage = await openStage();
    await slash(stage, text);
    await told(stage, expected);
  });

  test('keeps a private channel to those who are in it', async () => {
    const stage = await openStage();
    const members = [BEN, BOT];
    addChannel(stage.playground.workspace, { id: 'G0SECRET01', name: 'secret', kind: 'private', members });
    const parent = stage.post(PASTE.redirect, { channel: 'G0SECRET01', user: BEN });
    await slash(stage, `summary https://x.example.com/archives/G0SECRET01/p${parent.ts.replace('.', '')}`);
    await told(stage, 'only summarize threads for people who are in their channel');
    expect(JSON.stringify(stage.whispers())).not.toContain('AADSTS50011');
  });
});

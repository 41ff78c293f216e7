import { afterEach, describe, expect, test } from 'vitest';
import { addChannel } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  BOT,
  closeStages,
  eventually,
  INCIDENTS,
  openStage,
  RANDOM,
  type Stage,
  SUPPORT,
} from './stage.ts';
import { fillThread } from './summary-stage.ts';

afterEach(closeStages);

const blocksOf = (message: { readonly blocks: unknown } | undefined) =>
  JSON.stringify(message?.blocks ?? []).replaceAll('\u2060', '');
const summariesIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).filter(({ text }) => text.startsWith('Thread summary'));
const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));

/** A thread with its summary. */
async function summarized(channel = SUPPORT, more: readonly string[] = []) {
  const stage = await openStage({ channels: { [channel]: { replies: 'off' } } });
  const members = [AMINA, BEN, BOT];
  addChannel(stage.playground.workspace, { id: 'G0PRIVATE1', name: 'private', kind: 'private', members });
  const parent = stage.post(PASTE.redirect, { channel });
  const say = (text: string, user = BEN) => stage.post(text, { channel, user, threadTs: parent.ts });
  for (const text of more) say(text);
  const { shortcut, click } = stage.playground.people;
  await shortcut({ channel, ts: parent.ts, user: AMINA, callbackId: 'summarize_thread' });
  const summary = await eventually(() =>
    summariesIn(stage, channel).find((message) => blocksOf(message).includes('Refresh')),
  );
  const press = (actionId: string) => click({ channel, user: AMINA, ts: summary.ts, actionId });
  const send = async (state: Record<string, string>, times = 1) => {
    await press('summary_send');
    const view = await eventually(() => [...stage.playground.workspace.views.values()].at(-1));
    const given = Object.entries(state).map(([id, value]) => [id, { [id]: value }]);
    const sent = { user: AMINA, viewId: view.id, state: Object.fromEntries(given) };
    const { submitView } = stage.playground.people;
    // Sent twice at once, as by two windows, because afterwards it is closed.
    const [first] = await Promise.all(Array.from({ length: times }, () => submitView(sent)));
    return first ?? submitView(sent);
  };
  return { stage, parent, say, summary, press, send };
}

const toChannel = (channel: string) => ({ summary_destination: 'channel', summary_channel: channel });

describe('taking a summary elsewhere', () => {
  test('shows it as Markdown to whoever asks, in a frame, each line with its link', async () => {
    const { stage, parent, press } = await summarized();
    await press('summary_markdown');
    const shown = blocksOf(await told(stage, 'The summary as Markdown'));
    expect(shown).toContain('rich_text_preformatted');
    expect(shown).toContain('# Thread summary');
    expect(shown).toContain(`/p${parent.ts.replace('.', '')})`);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('gives the JSON that the command line prints', async () => {
    const { stage, parent, press } = await summarized();
    await press('summary_json');
    const { blocks } = await told(stage, 'The summary as JSON');
    const [, frame] = blocks as unknown as [unknown, { elements: [{ elements: { text: string }[] }] }];
    const json = JSON.parse(frame.elements[0].elements.map(({ text }) => text).join(''));
    expect(json).toMatchObject({
      codes: [
        { code: 'AADSTS50011', messages: [parent.ts] },
        { code: expect.stringContaining('redirect URI'), entry: 'entra/AADSTS50011' },
      ],
      reporters: [AMINA],
    });
  });

  test('tells a long one in parts', async () => {
    const steps = Array.from(
      { length: 120 },
      (_, at) => `I tried step ${at} of the long list, but it still fails`,
    );
    const { stage, press } = await summarized(SUPPORT, steps);
    await press('summary_json');
    await told(stage, '(1 of ');
    await told(stage, '(2 of ');
  });
});

describe('sending a summary', () => {
  test('to oneself puts a copy into the direct messages', async () => {
    const { stage, send } = await summarized();
    await send({});
    await told(stage, 'in your direct messages');
    const direct = [...stage.playground.workspace.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(AMINA),
    );
    const [copy] = summariesIn(stage, direct?.id ?? '');
    expect(blocksOf(copy)).toContain(`in <#${SUPPORT}>`);
    expect(blocksOf(copy)).not.toContain('Refresh');
  });

  test('to a channel of both posts one copy, however often the form is sent', async () => {
    const { stage, send } = await summarized();
    await send(toChannel(INCIDENTS), 2);
    const answers = () =>
      stage.whispers().filter(({ text }) => text.includes('in the channel that you chose'));
    await eventually(() => answers().length === 2);
    await stage.settled();
    const copies = summariesIn(stage, INCIDENTS);
    expect(copies).toHaveLength(1);
    expect(blocksOf(copies[0])).toContain(`Sent by <@${AMINA}>`);
  });

  test('asks for the channel when none is chosen', async () => {
    const { send } = await summarized();
    expect((await send({ summary_destination: 'channel' })).errors).toHaveProperty('summary_channel');
  });

  test.each([
    [RANDOM, 'Invite me to that channel'],
    ['C0ELSEWHERE', 'only to channels that you are in'],
  ])('to %s says why it cannot be', async (channel, words) => {
    const { stage, send } = await summarized();
    await send(toChannel(channel));
    await told(stage, words);
  });

  test('to a channel that the asker is not in is refused', async () => {
    const { stage, send } = await summarized();
    stage.playground.people.leaveChannel({ channel: INCIDENTS, user: AMINA });
    await send(toChannel(INCIDENTS));
    await told(stage, 'only to channels that you are in');
    expect(summariesIn(stage, INCIDENTS)).toEqual([]);
  });

  test('of a private channel reaches the asker alone', async () => {
    const { stage, send } = await summarized('G0PRIVATE1');
    await send(toChannel(INCIDENTS));
    await told(stage, 'only to yourself');
    expect(summariesIn(stage, INCIDENTS)).toEqual([]);
    await send({});
    await told(stage, 'in your direct messages');
  });
});

describe('what is missing', () => {
  test('is asked for in the thread once, until something else is missing', async () => {
    const { stage, say, press } = await summarized();
    const asks = () => stage.said().filter(({ text }) => text.startsWith('To hand this over'));
    await press('summary_ask_missing');
    await eventually(() => asks().length === 1);
    await press('summary_ask_missing');
    await told(stage, 'asked for exactly that');
    say('client_id: 00001111-aaaa-2222-bbbb-3333cccc4444');
    await stage.settled();
    await press('summary_ask_missing');
    await eventually(() => asks().length === 2);
    expect(asks()[1]?.text).not.toContain('client ID');
  });
});

test('what Slack refused to take is asked for again when somebody presses again', async () => {
  const { stage, press } = await summarized();
  stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'restricted_action' });
  await press('summary_ask_missing');
  await told(stage, 'did not let me write in that thread');
  await press('summary_ask_missing');
  await eventually(() => stage.said().some(({ text }) => text.startsWith('To hand this over')));
});

test('a form that was opened in a private channel sends nothing to who has left it', async () => {
  const { stage, parent, summary } = await summarized('G0PRIVATE1');
  const { people, workspace } = stage.playground;
  const channel = 'G0PRIVATE1';
  await people.click({ channel, user: BEN, ts: summary.ts, actionId: 'summary_send' });
  const view = await eventually(() => [...workspace.views.values()].at(-1));
  people.leaveChannel({ channel, user: BEN });
  stage.post('The fix was to rename the Falcon project', { channel, threadTs: parent.ts });
  await people.submitView({ user: BEN, viewId: view.id, state: {} });
  // Slack shows nothing of a channel to who is not in it, not even why.
  await eventually(() => JSON.stringify(stage.log.lines).includes('did not get an answer'));
  const seen = [...workspace.channels.values()].filter(
    ({ kind, members }) => kind === 'im' && members.has(BEN),
  );
  expect(JSON.stringify(seen.flatMap(({ id }) => stage.said({ channel: id })))).not.toContain('Falcon');
});

describe('the button below an answer', () => {
  test('summarizes its thread, and the summary shows who was asked', async () => {
    const stage = await openStage();
    stage.post(PASTE.redirect);
    await stage.settled();
    const { ts = '' } = stage.said()[0] ?? {};
    const press = (actionId: string) =>
      stage.playground.people.click({ channel: SUPPORT, user: AMINA, ts, actionId });
    await press('summarize_again');
    const summary = () => blocksOf(summariesIn(stage, SUPPORT)[0]);
    await eventually(() => summary().includes('Refresh'));
    expect(summary()).toContain('1 message of 1 person');
    await press('escalate');
    const view = await eventually(() =>
      [...stage.playground.workspace.views.values()].find(({ content }) =>
        JSON.stringify(content).includes('escalation_text'),
      ),
    );
    await stage.playground.people.submitView({ user: AMINA, viewId: view.id, state: {} });
    await eventually(() => summary().includes('Asked already:* Identity platform'));
    expect(summariesIn(stage, SUPPORT)).toHaveLength(1);
  });
});

describe('threads that are hard to read', () => {
  test('of thousands of messages are read page by page, and fit into one message', async () => {
    const { stage, say } = await summarized();
    const said = (at: number) => {
      const code = `AADSTS${90_000 + (at % 40)}`;
      return `I tried step ${at} <@everyone> *bold* \`${code}\` but it still fails with ${code}: no luck`;
    };
    fillThread(
      stage,
      say(said(0)),
      Array.from({ length: 3_999 }, (_, at) => said(at + 1)),
    );
    await eventually(() => blocksOf(summariesIn(stage, SUPPORT)[0]).includes('4001 messages'), 60_000);
    const [summary] = summariesIn(stage, SUPPORT);
    expect(blocksOf(summary)).toMatch(/and \d+ more/);
    expect(blocksOf(summary).length).toBeLessThan(20_000);
    expect(stage.playground.warnings).toEqual([]);
  }, 90_000);

  test('in part are summarized in part, and the summary says so', async () => {
    const { stage, say, press } = await summarized();
    fillThread(
      stage,
      say('still broken'),
      Array.from({ length: 1_099 }, (_, at) => `still broken, try ${at}`),
    );
    await stage.settled();
    const { faults } = stage.playground;
    // The first page is late, all further ones fail.
    faults.next('conversations.replies', { kind: 'delay', ms: 1 });
    faults.next('conversations.replies', { kind: 'error', error: 'internal_error' }, { times: 50 });
    await press('summarize_again');
    await eventually(() => blocksOf(summariesIn(stage, SUPPORT)[0]).includes('Not all messages'), 20_000);
  }, 40_000);
});

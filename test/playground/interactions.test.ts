import { afterEach, expect, test } from 'vitest';
import {
  AMINA,
  BEN,
  BOT,
  button,
  call,
  closeAll,
  connectRaw,
  type Envelope,
  RANDOM,
  type Running,
  SUPPORT,
  section,
  start,
} from './support.ts';

afterEach(closeAll);

const actions = (...elements: unknown[]) => ({ type: 'actions', block_id: 'row', elements });
const ephemerals = (playground: Running) => [...playground.workspace.ephemerals.values()];
const messages = (playground: Running) => [
  ...(playground.workspace.channels.get(SUPPORT)?.messages.values() ?? []),
];

async function connect(answer: (envelope: Envelope) => unknown = () => ({}), clock = { now: Date.now() }) {
  const playground = await start({ now: () => clock.now });
  const { frames } = await connectRaw(playground, answer);
  const last = () => frames.at(-1)?.payload ?? {};
  return { playground, clock, frames, last, people: playground.people };
}

async function slash(playground: Running) {
  await playground.people.slash({ channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'x' });
  return playground.deliveries.at(-1)?.payload ?? {};
}

const respond = (url: unknown, body: unknown) =>
  fetch(String(url), { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

test('a command has the fields that Slack sends', async () => {
  const { playground, frames } = await connect();
  await slash(playground);
  expect(frames.at(-1)).toMatchObject({
    type: 'slash_commands',
    accepts_response_payload: true,
    payload: {
      command: '/oauth-error',
      text: 'x',
      user_id: AMINA,
      user_name: 'amina',
      channel_id: SUPPORT,
      channel_name: 'support',
      team_id: 'T0PLAYGRND',
      api_app_id: 'A0PLAYGRND',
      response_url: expect.stringContaining('/respond/'),
      trigger_id: expect.any(String),
    },
  });
  expect(frames.at(-1)?.payload).not.toHaveProperty('thread_ts');
});

test('a command that the app did not register is not valid', async () => {
  const { people } = await connect();
  const typed = { channel: SUPPORT, user: AMINA, command: '/giphy' };
  await expect(people.slash(typed)).rejects.toThrow('/giphy is not a valid command.');
});

test('a command works where the bot is no member, and its answer is shown in the channel if it says so', async () => {
  const { playground, people } = await connect(() => ({ text: 'hi', response_type: 'in_channel' }));
  await people.slash({ channel: RANDOM, user: AMINA, command: '/oauth-error' });
  const [message] = playground.workspace.channels.get(RANDOM)?.messages.values() ?? [];
  expect(message).toMatchObject({ text: 'hi', user: BOT });
});

test('a shortcut carries the message, and its response URL answers in private', async () => {
  const { playground, last, people } = await connect();
  const { ts } = people.post({ channel: SUPPORT, user: BEN, text: 'broken' });
  await people.shortcut({ channel: SUPPORT, user: AMINA, ts, callbackId: 'explain_error' });
  expect(last()).toMatchObject({
    type: 'message_action',
    callback_id: 'explain_error',
    message_ts: ts,
    message: { user: BEN, text: 'broken', ts },
    channel: { id: SUPPORT, name: 'support' },
    user: { id: AMINA, name: 'amina' },
    team: { id: 'T0PLAYGRND' },
  });
  expect((await respond(last().response_url, { text: 'only you' })).status).toBe(200);
  expect(ephemerals(playground)).toMatchObject([{ to: AMINA, text: 'only you' }]);
});

test('a click carries the action, the message and where it is', async () => {
  const { playground, last, people } = await connect();
  const parent = people.post({ channel: SUPPORT, user: AMINA, text: 'x' });
  const blocks = [section('x'), actions(button('a', '1'), button('b', '2'))];
  await call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'x', blocks, thread_ts: parent.ts });
  const ts = messages(playground).at(-1)?.ts ?? '';
  await people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'b' });
  expect(last()).toMatchObject({
    type: 'block_actions',
    user: { id: AMINA, username: 'amina' },
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: SUPPORT,
      is_ephemeral: false,
      thread_ts: parent.ts,
    },
    channel: { id: SUPPORT },
    message: { ts, thread_ts: parent.ts, bot_id: 'B0OAUTHBOT' },
    state: { values: {} },
    actions: [{ type: 'button', block_id: 'row', action_id: 'b', value: '2', action_ts: expect.any(String) }],
  });
  await expect(people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'c' })).rejects.toThrow('gone');
});

test('a click in an ephemeral message carries no message, and can replace or delete it', async () => {
  const { playground, last, people } = await connect();
  const blocks = [actions(button('a'))];
  const args = { channel: SUPPORT, user: AMINA, text: 'x', blocks };
  const { message_ts: id } = await call(playground, 'chat.postEphemeral', args);
  const click = () => people.click({ user: AMINA, ephemeralId: String(id), actionId: 'a' });
  await click();
  expect(last()).toMatchObject({ container: { is_ephemeral: true, message_ts: id } });
  expect(last()).not.toHaveProperty('message');
  await respond(last().response_url, { text: 'y', replace_original: true });
  expect(ephemerals(playground)).toMatchObject([{ id, text: 'y' }]);
  await respond(last().response_url, { delete_original: true });
  expect(ephemerals(playground)).toEqual([]);
  await expect(click()).rejects.toThrow('gone');
});

test('feedback buttons and menus say what was picked', async () => {
  const { playground, last, people } = await connect();
  const text = (words: string) => ({ type: 'plain_text', text: words });
  const feedback = {
    type: 'feedback_buttons',
    action_id: 'verdict',
    positive_button: { text: text('Yes'), value: 'yes' },
    negative_button: { text: text('No'), value: 'no' },
  };
  const menu = {
    type: 'static_select',
    action_id: 'menu',
    options: ['one', 'two'].map((value) => ({ text: text(value), value })),
  };
  const blocks = [{ type: 'context_actions', elements: [feedback] }, actions(menu)];
  await call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'x', blocks });
  const ts = messages(playground)[0]?.ts ?? '';
  await people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'verdict', value: 'no' });
  expect(last().actions).toMatchObject([{ type: 'feedback_buttons', value: 'no', text: { text: 'No' } }]);
  await people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'menu', value: 'two' });
  expect(last().actions).toMatchObject([{ type: 'static_select', selected_option: { value: 'two' } }]);
});

test('a response URL posts, replaces the app’s message, and deletes it', async () => {
  const { playground, last, people } = await connect();
  await call(playground, 'chat.postMessage', {
    channel: SUPPORT,
    text: 'old',
    blocks: [actions(button('a'))],
  });
  const ts = messages(playground)[0]?.ts ?? '';
  await people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'a' });
  const url = last().response_url;
  await respond(url, { text: 'reply', response_type: 'in_channel', thread_ts: ts });
  await respond(url, { text: 'new', replace_original: true });
  expect(messages(playground)).toMatchObject([
    { ts, text: 'new', blocks: [] },
    { text: 'reply', threadTs: ts },
  ]);
  await respond(url, { delete_original: true });
  expect(messages(playground)[0]).toMatchObject({ subtype: 'tombstone' });
});

test('a response URL works five times, for half an hour, and refuses what Slack refuses', async () => {
  const { playground, clock } = await connect();
  const { response_url: url } = await slash(playground);
  const read = async (body: unknown) => {
    const response = await respond(url, body);
    return [response.status, await response.text()];
  };
  expect(await read('{')).toEqual([400, 'invalid_payload']);
  expect(await read({})).toEqual([400, 'no_text']);
  expect(await read({ text: 'x', blocks: [{ type: 'footer' }] })).toEqual([400, 'invalid_blocks']);
  expect(await read({ text: 'x', replace_original: true })).toEqual([404, 'message_not_found']);
  for (const text of ['1', '2', '3', '4', '5']) expect(await read({ text })).toEqual([200, 'ok']);
  expect(await read({ text: '6' })).toEqual([404, 'used_url']);
  const { response_url: other } = await slash(playground);
  clock.now += 30 * 60_000 + 1;
  expect(await (await respond(other, { text: 'late' })).text()).toBe('expired_url');
  expect((await respond(`${playground.url}/respond/T0/unknown`, { text: 'x' })).status).toBe(404);
  expect(ephemerals(playground).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
});

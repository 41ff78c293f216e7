import { afterEach, expect, test } from 'vitest';
import {
  AMINA,
  BOT,
  button,
  call,
  closeAll,
  RANDOM,
  type Running,
  SUPPORT,
  section,
  start,
} from './support.ts';

afterEach(closeAll);

const say = (playground: Running, args: Record<string, unknown> = {}) =>
  call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'hello', ...args });
const actions = { type: 'actions', elements: [button('go')] };

test.each([
  ['chat.shout', undefined, 'unknown_method'],
  ['auth.test', '', 'not_authed'],
  ['auth.test', 'xoxb-wrong', 'invalid_auth'],
  ['auth.test', 'xapp-playground-app-token', 'not_allowed_token_type'],
  ['apps.connections.open', 'xoxb-playground-bot-token', 'not_allowed_token_type'],
])('%s with the token %o answers %s', async (method, token, error) => {
  const playground = await start();
  expect(await call(playground, method, {}, token === undefined ? {} : { token })).toEqual({
    ok: false,
    error,
  });
});

test('auth.test says who the bot is', async () => {
  expect(await call(await start(), 'auth.test')).toMatchObject({
    ok: true,
    user_id: BOT,
    bot_id: 'B0OAUTHBOT',
  });
});

test('api.test needs no token and gives back its arguments or error', async () => {
  const playground = await start();
  expect(await call(playground, 'api.test', { foo: 'bar' }, { token: '' })).toEqual({
    ok: true,
    args: { foo: 'bar' },
  });
  expect(await call(playground, 'api.test', { error: 'my_error' })).toEqual({ ok: false, error: 'my_error' });
});

test('missing arguments are named', async () => {
  const playground = await start();
  expect(await call(playground, 'chat.update', { text: 'x' })).toEqual({
    ok: false,
    error: 'invalid_arguments',
    response_metadata: {
      messages: ['[ERROR] missing required field: channel', '[ERROR] missing required field: ts'],
    },
  });
});

test.each([false, true])('blocks and metadata arrive as JSON values or texts (form: %o)', async (form) => {
  const playground = await start();
  const blocks = [section('hi'), actions];
  const metadata = { event_type: 'oauth_error_answer', event_payload: { entry: 'entra/x' } };
  const args = form
    ? { blocks: JSON.stringify(blocks), metadata: JSON.stringify(metadata) }
    : { blocks, metadata };
  const answer = await call(
    playground,
    'chat.postMessage',
    { channel: SUPPORT, text: 'hi', ...args },
    { form },
  );
  expect(answer).toMatchObject({
    ok: true,
    channel: SUPPORT,
    message: { text: 'hi', metadata, bot_id: 'B0OAUTHBOT' },
  });
  const stored = answer.message as { blocks: { block_id: string }[] };
  expect(stored.blocks.every(({ block_id: id }) => id.length > 0)).toBe(true);
  expect(playground.warnings).toEqual([]);
});

test.each([
  ['no channel of that ID', { channel: 'C404' }, 'channel_not_found'],
  ['a channel without the bot', { channel: RANDOM }, 'not_in_channel'],
  ['neither text nor blocks', { text: '' }, 'no_text'],
  ['empty blocks and no text', { text: '', blocks: [] }, 'no_text'],
  ['a text that is too long', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ['blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
  ['blocks that are no list', { blocks: '{"type":"divider"}' }, 'invalid_blocks_format'],
  ['metadata that is no JSON', { metadata: '{' }, 'invalid_metadata_format'],
  ['metadata without payload', { metadata: { event_type: 'x' } }, 'invalid_metadata_schema'],
  [
    'metadata with a field of its own',
    { metadata: { event_type: 'x', event_payload: {}, more: 1 } },
    'invalid_metadata_schema',
  ],
  ['a thread that is no timestamp', { thread_ts: 'x' }, 'invalid_thread_ts'],
])('chat.postMessage refuses %s', async (_, args, error) => {
  expect(await say(await start(), args)).toEqual({ ok: false, error });
});

test('chat.postMessage refuses an archived channel, and names what is wrong with blocks', async () => {
  const playground = await start();
  expect(
    await say(playground, { blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }] }),
  ).toEqual({
    ok: false,
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] unsupported type: mrkdwn [json-pointer:/blocks/0/text]'] },
  });
  playground.people.archive(SUPPORT);
  expect(await say(playground)).toMatchObject({ error: 'is_archived' });
});

test('blocks without a text are accepted with a warning that tests can see', async () => {
  const playground = await start();
  const answer = await say(playground, { text: '', blocks: [section('hi')] });
  expect(answer).toMatchObject({ ok: true, warning: 'missing_text_in_message' });
  expect(answer.response_metadata).toEqual({ warnings: ['missing_text_in_message'] });
  expect(playground.warnings).toEqual(['missing_text_in_message: chat.postMessage']);
});

test('a reply as thread_ts stands for its thread, and a parent that is gone puts the post into the channel', async () => {
  const playground = await start();
  const { ts } = await say(playground);
  const reply = await say(playground, { thread_ts: ts });
  expect(await say(playground, { thread_ts: reply.ts })).toMatchObject({ message: { thread_ts: ts } });
  const orphan = await say(playground, { thread_ts: '1.000001' });
  expect(orphan.ok).toBe(true);
  expect(orphan.message).not.toHaveProperty('thread_ts');
});

test('a user ID as channel means the direct message', async () => {
  const playground = await start();
  const { channel } = await say(playground, { channel: AMINA });
  expect(playground.workspace.channels.get(String(channel))).toMatchObject({ kind: 'im' });
});

test('reply_broadcast shows a reply in the channel too', async () => {
  const playground = await start();
  const { ts } = await say(playground);
  await say(playground, { thread_ts: ts, text: 'quiet' });
  await say(playground, { thread_ts: ts, text: 'loud', reply_broadcast: true });
  const { messages } = await call(playground, 'conversations.history', { channel: SUPPORT });
  expect(messages).toMatchObject([
    { text: 'loud', subtype: 'thread_broadcast' },
    { text: 'hello', reply_count: 2 },
  ]);
});

test('an ephemeral message is for members, and in no history', async () => {
  const playground = await start();
  const args = { channel: SUPPORT, user: AMINA, text: 'psst' };
  expect(await call(playground, 'chat.postEphemeral', args)).toMatchObject({
    ok: true,
    message_ts: expect.any(String),
  });
  expect(await call(playground, 'chat.postEphemeral', { ...args, user: 'U404' })).toMatchObject({
    error: 'user_not_in_channel',
  });
  expect(await call(playground, 'conversations.history', { channel: SUPPORT })).toMatchObject({
    messages: [],
  });
  expect(playground.deliveries).toEqual([]);
});

test('an update keeps the blocks that it does not name, and an empty list takes them away', async () => {
  const playground = await start();
  const { ts } = await say(playground, { blocks: [section('hi')] });
  const update = (args: object) => call(playground, 'chat.update', { channel: SUPPORT, ts, ...args });
  expect(await update({ text: 'two' })).toMatchObject({
    ok: true,
    text: 'two',
    message: { blocks: [{ type: 'section' }] },
  });
  expect((await update({ text: 'three', blocks: [] })).message).not.toHaveProperty('blocks');
});

test('only the bot’s own messages can be updated and deleted, and only while they are there', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'mine' });
  const about = { channel: SUPPORT, ts, text: 'x' };
  expect(await call(playground, 'chat.update', about)).toEqual({ ok: false, error: 'cant_update_message' });
  expect(await call(playground, 'chat.delete', about)).toEqual({ ok: false, error: 'cant_delete_message' });
  const own = await say(playground);
  const again = { channel: SUPPORT, ts: own.ts, text: 'x' };
  expect(await call(playground, 'chat.delete', again)).toMatchObject({ ok: true });
  expect(await call(playground, 'chat.delete', again)).toEqual({ ok: false, error: 'message_not_found' });
  expect(await call(playground, 'chat.update', again)).toEqual({ ok: false, error: 'message_not_found' });
});

test('a permalink names channel, message and thread', async () => {
  const playground = await start();
  const { ts } = await say(playground);
  const reply = await say(playground, { thread_ts: ts });
  const message = String(reply.ts);
  const { permalink } = await call(playground, 'chat.getPermalink', {
    channel: SUPPORT,
    message_ts: message,
  });
  const path = `/archives/${SUPPORT}/p${message.replace('.', '')}?thread_ts=${ts}&cid=${SUPPORT}`;
  expect(permalink).toBe(`${playground.url}${path}`);
});

test('reactions are added once and removed once', async () => {
  const playground = await start();
  const { ts: timestamp } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'x' });
  const react = (method: string, name = 'eyes') =>
    call(playground, method, { channel: SUPPORT, timestamp, name });
  expect(await react('reactions.add')).toEqual({ ok: true });
  expect(await react('reactions.add')).toEqual({ ok: false, error: 'already_reacted' });
  expect(await react('reactions.get')).toMatchObject({
    message: { reactions: [{ name: 'eyes', users: [BOT], count: 1 }] },
  });
  expect(await react('reactions.remove')).toEqual({ ok: true });
  expect(await react('reactions.remove')).toEqual({ ok: false, error: 'no_reaction' });
  expect(await react('reactions.add', 'no such!')).toEqual({ ok: false, error: 'invalid_name' });
});

import { afterEach, expect, test } from 'vitest';
import { AMINA, BEN, BOT, call, closeAll, RANDOM, type Running, SUPPORT, start } from './support.ts';

afterEach(closeAll);

const say = (playground: Running, args: Record<string, unknown> = {}) =>
  call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'hello', ...args });

test('a thread comes in pages from its end, each with the parent first', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'parent' });
  const said = ['1', '2', '3'].map((text) =>
    playground.people.post({ channel: SUPPORT, user: BEN, text, threadTs: ts }),
  );
  const read = (cursor: string, args = {}) =>
    call(
      playground,
      'conversations.replies',
      { channel: SUPPORT, ts, limit: 3, cursor, ...args },
      { form: true },
    );
  const first = await read('');
  expect(first).toMatchObject({
    has_more: true,
    messages: [{ reply_count: 3 }, { text: '2' }, { text: '3' }],
  });
  const { next_cursor: next } = first.response_metadata as { next_cursor: string };
  expect(await read(next)).toMatchObject({ has_more: false, messages: [{ text: 'parent' }, { text: '1' }] });
  const since = await read('', { oldest: said[0]?.ts, inclusive: true });
  expect(since).toMatchObject({ messages: [{ text: 'parent' }, { text: '1' }, { text: '2' }] });
  expect(await read('nonsense')).toEqual({ ok: false, error: 'invalid_cursor' });
  const unknown = await call(playground, 'conversations.replies', { channel: SUPPORT, ts: '1.000001' });
  expect(unknown).toEqual({ ok: false, error: 'thread_not_found' });
});

test('metadata is read back only when asked for', async () => {
  const playground = await start();
  const metadata = { event_type: 'oauth_error_answer', event_payload: {} };
  const { ts } = await say(playground, { metadata });
  const read = async (args: object) => {
    const { messages } = await call(playground, 'conversations.replies', { channel: SUPPORT, ts, ...args });
    return (messages as Record<string, unknown>[])[0];
  };
  expect(await read({})).not.toHaveProperty('metadata');
  expect(await read({ include_all_metadata: true })).toHaveProperty('metadata', metadata);
});

test('the history is newest first, without replies, between two times', async () => {
  const playground = await start();
  const said = ['1', '2', '3'].map(
    (text) => playground.people.post({ channel: SUPPORT, user: AMINA, text }).ts,
  );
  const read = async (args: object) => {
    const { messages } = await call(playground, 'conversations.history', { channel: SUPPORT, ...args });
    return (messages as { text: string }[]).map(({ text }) => text);
  };
  expect(await read({})).toEqual(['3', '2', '1']);
  expect(await read({ limit: 2 })).toEqual(['3', '2']);
  expect(await read({ oldest: said[0], latest: said[2] })).toEqual(['2']);
  expect(await read({ oldest: said[1], inclusive: true })).toEqual(['3', '2']);
  expect(await call(playground, 'conversations.history', { channel: RANDOM })).toMatchObject({
    error: 'not_in_channel',
  });
  const limited = await call(playground, 'conversations.history', { channel: SUPPORT, limit: 'many' });
  expect(limited).toEqual({ ok: false, error: 'invalid_limit' });
});

test('channels, members, users, groups, team and bot can be read', async () => {
  const playground = await start();
  const read = (method: string, args = {}) => call(playground, method, args);
  expect(await read('conversations.info', { channel: RANDOM })).toMatchObject({
    channel: { name: 'random', is_member: false },
  });
  const { channels } = await read('users.conversations');
  expect((channels as { name: string }[]).map(({ name }) => name)).toEqual([
    'support',
    'finance',
    'incidents',
  ]);
  expect((await read('conversations.list', { types: 'im', limit: 2 })).channels).toMatchObject([
    { is_im: true },
    { is_im: true },
  ]);
  expect(await read('conversations.list', { types: 'nonsense' })).toMatchObject({ error: 'invalid_types' });
  expect(await read('conversations.members', { channel: RANDOM, limit: 1 })).toMatchObject({
    members: [AMINA],
  });
  expect(await read('users.info', { user: AMINA })).toMatchObject({
    user: { real_name: 'Amina Haddad', is_bot: false },
  });
  expect(await read('users.info', { user: 'U404' })).toMatchObject({ error: 'user_not_found' });
  expect((await read('users.list')).members).toHaveLength(5);
  expect(await read('usergroups.list')).toMatchObject({ usergroups: [{ handle: 'identity-platform' }] });
  expect(await read('team.info')).toMatchObject({ team: { domain: 'playground' } });
  expect(await read('bots.info', { bot: 'B0OAUTHBOT' })).toMatchObject({ bot: { user_id: BOT } });
  expect(await read('conversations.open', { users: 'U404' })).toMatchObject({ error: 'user_not_found' });
});

import { afterEach, expect, test } from 'vitest';
import { AMINA, BEN, BOT, call, closeAll, eventsOf, RANDOM, SUPPORT, start } from './support.ts';

afterEach(closeAll);

const IDENTITY = { team_id: 'T0PLAYGRND', api_app_id: 'A0PLAYGRND' };

test('a message event has the fields and the envelope that Slack sends', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'a < b' });
  const [delivery] = playground.deliveries;
  expect(delivery?.payload).toMatchObject({
    ...IDENTITY,
    context_team_id: IDENTITY.team_id,
    type: 'event_callback',
    event_id: expect.stringMatching(/^Ev[A-Z0-9]+$/),
    event_time: expect.any(Number),
    event_context: expect.any(String),
    authorizations: [{ team_id: IDENTITY.team_id, user_id: BOT, is_bot: true, is_enterprise_install: false }],
  });
  expect(delivery?.payload.event).toMatchObject({
    type: 'message',
    user: AMINA,
    text: 'a &lt; b',
    ts,
    event_ts: ts,
    channel: SUPPORT,
    channel_type: 'channel',
    team: IDENTITY.team_id,
    client_msg_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    blocks: [{ type: 'rich_text' }],
  });
});

test('a reply names its thread and the author of the parent', async () => {
  const { people, ...playground } = await start();
  const { ts } = people.post({ channel: SUPPORT, user: AMINA, text: 'parent' });
  people.post({ channel: SUPPORT, user: BEN, text: 'reply', threadTs: ts });
  expect(eventsOf({ people, ...playground }).at(-1)).toMatchObject({ thread_ts: ts, parent_user_id: AMINA });
});

test('a mention gives a message and an app_mention event with different event IDs', async () => {
  const playground = await start();
  playground.people.post({ channel: SUPPORT, user: AMINA, text: `<@${BOT}> help` });
  expect(eventsOf(playground).map(({ type }) => type)).toEqual(['message', 'app_mention']);
  expect(new Set(playground.deliveries.map(({ eventId }) => eventId)).size).toBe(2);
});

test('a direct message is a message of type im, without app_mention', async () => {
  const playground = await start();
  const opened = await call(playground, 'conversations.open', { users: AMINA });
  const { id } = opened.channel as { id: string };
  playground.people.post({ channel: id, user: AMINA, text: `<@${BOT}> help` });
  expect(eventsOf(playground)).toMatchObject([{ type: 'message', channel: id, channel_type: 'im' }]);
});

test('an edit gives message_changed with both versions', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'one' });
  playground.people.edit({ channel: SUPPORT, user: AMINA, ts, text: 'two' });
  expect(eventsOf(playground).at(-1)).toMatchObject({
    subtype: 'message_changed',
    hidden: true,
    message: { ts, text: 'two', edited: { user: AMINA } },
    previous_message: { ts, text: 'one' },
  });
});

test('an edit that adds a mention gives app_mention, one that keeps it does not', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'help' });
  playground.people.edit({ channel: SUPPORT, user: AMINA, ts, text: `<@${BOT}> help` });
  playground.people.edit({ channel: SUPPORT, user: AMINA, ts, text: `<@${BOT}> help me` });
  expect(eventsOf(playground).filter(({ type }) => type === 'app_mention').length).toBe(1);
});

test('a message without replies is deleted, one with replies leaves a tombstone that goes with the last reply', async () => {
  const playground = await start();
  const { people } = playground;
  const alone = people.post({ channel: SUPPORT, user: AMINA, text: 'alone' });
  people.remove({ channel: SUPPORT, user: AMINA, ts: alone.ts });
  expect(eventsOf(playground).at(-1)).toMatchObject({
    subtype: 'message_deleted',
    deleted_ts: alone.ts,
    previous_message: { text: 'alone' },
  });
  const parent = people.post({ channel: SUPPORT, user: AMINA, text: 'parent' });
  const reply = people.post({ channel: SUPPORT, user: BEN, text: 'reply', threadTs: parent.ts });
  people.remove({ channel: SUPPORT, user: AMINA, ts: parent.ts });
  expect(eventsOf(playground).at(-1)).toMatchObject({
    subtype: 'message_changed',
    message: { subtype: 'tombstone', text: 'This message was deleted.' },
  });
  people.remove({ channel: SUPPORT, user: BEN, ts: reply.ts });
  expect(eventsOf(playground).slice(-2)).toMatchObject([
    { subtype: 'message_deleted', deleted_ts: reply.ts },
    { subtype: 'message_deleted', deleted_ts: parent.ts },
  ]);
  expect(playground.workspace.channels.get(SUPPORT)?.messages.size).toBe(0);
});

test('what the bot says, changes and deletes comes back to it, marked as its own', async () => {
  const playground = await start();
  const { ts } = await call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'one' });
  await call(playground, 'chat.update', { channel: SUPPORT, ts, text: 'two' });
  await call(playground, 'chat.delete', { channel: SUPPORT, ts });
  const own = { bot_id: 'B0OAUTHBOT', app_id: 'A0PLAYGRND', user: BOT };
  expect(eventsOf(playground)).toMatchObject([
    { type: 'message', ...own, text: 'one' },
    { subtype: 'message_changed', message: { ...own, text: 'two' } },
    { subtype: 'message_deleted', previous_message: own },
  ]);
});

test('files come with the message, and their content demands the bot token', async () => {
  const playground = await start();
  const files = [{ name: 'trace.log', content: 'AADSTS50011' }];
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'see log', files });
  const event = eventsOf(playground)[0] as { subtype: string; files: { id: string; url_private: string }[] };
  expect(event).toMatchObject({
    subtype: 'file_share',
    files: [{ name: 'trace.log', mimetype: 'text/plain', size: 11 }],
  });
  const url = event.files[0]?.url_private ?? '';
  const authorization = `Bearer ${playground.botToken}`;
  expect(await (await fetch(url, { headers: { authorization } })).text()).toBe('AADSTS50011');
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const info = await call(playground, 'files.info', { file: event.files[0]?.id });
  expect(info).toMatchObject({ ok: true, file: { name: 'trace.log' }, content: 'AADSTS50011' });
});

test('channels without the bot give no events until it joins, and none after it left', async () => {
  const playground = await start();
  const { people } = playground;
  people.post({ channel: RANDOM, user: AMINA, text: 'psst' });
  expect(eventsOf(playground)).toEqual([]);
  people.joinChannel({ channel: RANDOM, user: BOT });
  people.post({ channel: RANDOM, user: AMINA, text: 'hello' });
  people.leaveChannel({ channel: RANDOM, user: BOT });
  people.post({ channel: RANDOM, user: AMINA, text: 'psst' });
  expect(eventsOf(playground).map(({ type, subtype, text }) => [type, subtype ?? text])).toEqual([
    ['message', 'channel_join'],
    ['member_joined_channel', undefined],
    ['message', 'hello'],
    ['channel_left', undefined],
  ]);
});

test('reactions give events, but not twice', async () => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  for (const remove of [false, false, true]) {
    playground.people.react({ channel: SUPPORT, user: BEN, ts, name: 'eyes', remove });
  }
  expect(eventsOf(playground).slice(1)).toMatchObject([
    { type: 'reaction_added', reaction: 'eyes', user: BEN, item_user: AMINA, item: { channel: SUPPORT, ts } },
    { type: 'reaction_removed', reaction: 'eyes' },
  ]);
});

test('opening the home tab is told with the view that is already there', async () => {
  const playground = await start();
  playground.people.openHome({ user: AMINA });
  await call(playground, 'views.publish', { user_id: AMINA, view: { type: 'home', blocks: [] } });
  playground.people.openHome({ user: AMINA });
  const [first, second] = eventsOf(playground);
  expect(first).toMatchObject({ type: 'app_home_opened', user: AMINA, tab: 'home' });
  expect(first).not.toHaveProperty('view');
  expect(second).toHaveProperty('view.type', 'home');
});

test('events that the app did not subscribe to are not sent', async () => {
  const playground = await start({ events: ['message.channels'] });
  playground.people.post({ channel: SUPPORT, user: AMINA, text: `<@${BOT}> help` });
  playground.people.openHome({ user: AMINA });
  expect(eventsOf(playground).map(({ type }) => type)).toEqual(['message']);
});

test.each([
  ['somebody else’s message', (ts: string) => ({ channel: SUPPORT, user: BEN, ts, text: 'x' })],
  ['a message that is gone', () => ({ channel: SUPPORT, user: AMINA, ts: '1.000001', text: 'x' })],
  ['an unknown channel', (ts: string) => ({ channel: 'C404', user: AMINA, ts, text: 'x' })],
])('people cannot edit %s', async (_, change) => {
  const playground = await start();
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'hello' });
  expect(() => playground.people.edit(change(ts))).toThrow(/./);
});

test('people cannot write nothing, too much, or in an archived channel', async () => {
  const { people } = await start();
  const at = { channel: SUPPORT, user: AMINA };
  expect(() => people.post({ ...at, text: '  ' })).toThrow('nothing to send');
  expect(() => people.post({ ...at, text: 'x'.repeat(40_001) })).toThrow('too long');
  people.archive(SUPPORT);
  expect(() => people.post({ ...at, text: 'x' })).toThrow('archived');
});

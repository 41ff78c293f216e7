import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { directMessage } from '../../src/playground/workspace.ts';
import {
  AMINA,
  BEN,
  BOT,
  button,
  call,
  closeAll,
  connectRaw,
  modal,
  type Running,
  SUPPORT,
  section,
  start,
  until,
} from './support.ts';

afterEach(closeAll);

type Json = Record<string, unknown>;

async function readState(
  playground: Running,
  user = AMINA,
): Promise<Json & { channels: Json[]; messages: Record<string, Json[]> }> {
  return (await (await fetch(`${playground.url}/page/state?user=${user}`)).json()) as never;
}

async function act(playground: Running, deed: string, args: Json = {}): Promise<Json> {
  const body = JSON.stringify({ as: AMINA, do: deed, ...args });
  const headers = { 'content-type': 'application/json' };
  return (await (
    await fetch(`${playground.url}/page/act`, { method: 'POST', headers, body })
  ).json()) as Json;
}

/** Reads server-sent events as `[name, data]`. */
async function listen(playground: Running, user = AMINA): Promise<[string, Json][]> {
  const controller = new AbortController();
  const response = await fetch(`${playground.url}/page/events?user=${user}`, { signal: controller.signal });
  const seen: [string, Json][] = [];
  const read = async () => {
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const parts = (rest + new TextDecoder().decode(chunk)).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(part) ?? [];
        if (name !== undefined && data !== undefined) seen.push([name, JSON.parse(data) as Json]);
      }
    }
  };
  read().catch((failure: unknown) => seen.push(['failed', { failure: String(failure) }]));
  return seen;
}

test('the state holds all that the page shows', async () => {
  const playground = await start();
  const state = await readState(playground);
  expect(state.me).toEqual({ id: AMINA, name: 'Amina Haddad' });
  expect(state.channels.map(({ name, kind }) => [name, kind])).toEqual([
    ['support', 'channel'],
    ['finance', 'channel'],
    ['incidents', 'channel'],
    ['random', 'channel'],
    ['directmessage', 'im'],
  ]);
  expect(state).toMatchObject({
    bot: { id: BOT, name: 'OAuth Error Bot', connected: false },
    commands: [{ command: '/oauth-error' }],
    shortcuts: [
      { callbackId: 'explain_error' },
      { callbackId: 'summarize_thread' },
      { callbackId: 'summarize_thread_for_me' },
    ],
  });
  expect(state.examples).toHaveLength(8);
  await connectRaw(playground);
  expect((await readState(playground)).bot).toMatchObject({ connected: true });
});

test('a stranger is shown what the first person sees', async () => {
  expect((await readState(await start(), 'U404')).me).toMatchObject({ id: AMINA });
});

test('each person sees only their own direct message and ephemeral messages', async () => {
  const playground = await start();
  await call(playground, 'chat.postEphemeral', { channel: SUPPORT, user: AMINA, text: 'psst' });
  const [amina, ben] = [await readState(playground), await readState(playground, BEN)];
  expect(amina.messages[SUPPORT]).toMatchObject([{ ephemeral: true, text: 'psst', user: BOT }]);
  expect(ben.messages[SUPPORT]).toEqual([]);
  expect(amina.channels[4]?.id).not.toBe(ben.channels[4]?.id);
});

test('what a person posts is escaped, sent to the app, and told to every page', async () => {
  const playground = await start();
  const seen = await listen(playground, BEN);
  const { ts } = await act(playground, 'post', { channel: SUPPORT, text: '<b>hi</b>' });
  await until(() => seen.length === 1);
  expect(seen).toMatchObject([
    ['message', { channel: SUPPORT, message: { id: ts, ts, user: AMINA, bot: false } }],
  ]);
  expect(JSON.stringify(seen)).not.toContain('<b>hi');
  expect(playground.deliveries[0]?.payload.event).toMatchObject({ text: '&lt;b&gt;hi&lt;/b&gt;' });
  await act(playground, 'edit', { channel: SUPPORT, ts, text: 'bye' });
  await act(playground, 'remove', { channel: SUPPORT, ts });
  await until(() => seen.length === 3);
  expect(seen.map(([name]) => name)).toEqual(['message', 'changed', 'deleted']);
});

test('a huge paste goes as a file', async () => {
  const playground = await start();
  await act(playground, 'post', { channel: SUPPORT, text: 'x'.repeat(5_000_000) });
  const { messages } = await readState(playground);
  const files = messages[SUPPORT]?.[0]?.files as { url: string; size: number }[];
  expect(files).toMatchObject([{ name: 'Untitled.txt', size: 5_000_000 }]);
  const file = await fetch(`${playground.url}${files[0]?.url}`);
  expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect((await file.text()).length).toBe(5_000_000);
});

test('what cannot be done is said in a sentence', async () => {
  const playground = await start();
  expect(await act(playground, 'post', { channel: 'C404', text: 'x' })).toEqual({
    ok: false,
    error: 'There is no channel C404.',
  });
  expect(await act(playground, 'dance')).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'x' });
  const shortcut = { channel: SUPPORT, ts, callbackId: 'explain_error' };
  expect(await act(playground, 'shortcut', shortcut)).toMatchObject({
    ok: false,
    error: expect.stringContaining('not connected'),
  });
});

test('a modal comes to the page of its person, with errors, and goes', async () => {
  const playground = await start();
  await connectRaw(playground, ({ payload }) => {
    const isEmpty = JSON.stringify(payload).includes('"value":"no"');
    return isEmpty ? { response_action: 'errors', errors: { reason: 'More.' } } : {};
  });
  const [amina, ben] = [await listen(playground), await listen(playground, BEN)];
  await act(playground, 'slash', { channel: SUPPORT, command: '/oauth-error', text: '' });
  const trigger = playground.deliveries.at(-1)?.payload.trigger_id;
  await call(playground, 'views.open', { trigger_id: trigger, view: modal() });
  await until(() => amina.length === 1);
  const viewId = String(amina[0]?.[1].id);
  expect(amina[0]).toMatchObject([
    'view',
    { title: 'Why', submit: 'Send', close: 'Cancel', html: expect.stringContaining('Reason') },
  ]);
  const submit = (text: string) =>
    act(playground, 'submitView', { viewId, state: { reason: { text: { value: text } } } });
  expect(await submit('no')).toEqual({ ok: true, errors: { reason: 'More.' } });
  expect(await submit('yes')).toEqual({ ok: true });
  await until(() => amina.length === 3);
  expect(amina.slice(1)).toMatchObject([
    ['view-errors', { errors: { reason: 'More.' } }],
    ['view-closed', { id: viewId }],
  ]);
  expect(ben).toEqual([]);
});

test('a click on the page reaches the app with what the menu holds', async () => {
  const playground = await start();
  await connectRaw(playground);
  const text = { type: 'plain_text', text: 'one' };
  const menu = { type: 'static_select', action_id: 'menu', options: [{ text, value: '1' }] };
  const blocks = [section('x'), { type: 'actions', elements: [button('a'), menu] }];
  const { ts } = await call(playground, 'chat.postMessage', { channel: SUPPORT, text: 'x', blocks });
  const state = { selected_option: { value: '1', text } };
  expect(
    await act(playground, 'click', { channel: SUPPORT, ts, actionId: 'menu', value: '1', state }),
  ).toEqual({ ok: true });
  expect(playground.deliveries.at(-1)?.payload.actions).toMatchObject([{ selected_option: { value: '1' } }]);
});

test('starting over empties the workspace and says so', async () => {
  const playground = await start();
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'x' });
  const seen = await listen(playground);
  expect(await act(playground, 'reset')).toEqual({ ok: true });
  await until(() => seen.some(([name]) => name === 'reset'));
  expect((await readState(playground)).messages[SUPPORT]).toEqual([]);
});

test.each([
  ['another site', { origin: 'https://evil.example', 'content-type': 'application/json' }, 403],
  ['a form', { 'content-type': 'text/plain' }, 415],
])('a deed of %s is refused', async (_, headers, status) => {
  const playground = await start();
  const body = JSON.stringify({ as: AMINA, do: 'post', channel: SUPPORT, text: 'x' });
  const response = await fetch(`${playground.url}/page/act`, { method: 'POST', headers, body });
  expect(response.status).toBe(status);
  expect(playground.deliveries).toEqual([]);
});

test('the page is served with a strict policy, and nothing beside it', async () => {
  const { url } = await start();
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${url}/archives/${SUPPORT}/p1`)).status).toBe(200);
  const paths = ['/page/..%2fplayground.ts', '/page/none.js', '/page/', '/nowhere'];
  for (const path of paths) expect((await fetch(url + path)).status).toBe(404);
});

test('an address that is none does not end the playground', async () => {
  const { url } = await start();
  const { hostname: host, port } = new URL(url);
  const status = await new Promise((resolve, reject) => {
    request({ host, port, path: '//' }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
  expect((await fetch(url)).status).toBe(200);
});

test('menus offer a person no direct message of somebody else', async () => {
  const playground = await start();
  const theirs = directMessage(playground.workspace, BEN);
  const own = directMessage(playground.workspace, AMINA);
  const menu = { type: 'conversations_select', action_id: 'where' };
  const input = { type: 'input', label: { type: 'plain_text', text: 'Where' }, element: menu };
  const view = { type: 'home', blocks: [input] };
  await call(playground, 'views.publish', { user_id: AMINA, view });
  const { html } = (await readState(playground)).home as { html: string };
  expect(html).toContain(`<option value="${own.id}">@OAuth Error Bot</option>`);
  expect(html).not.toContain(theirs.id);
});

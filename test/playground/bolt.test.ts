import { afterEach, expect, test } from 'vitest';
import {
  AMINA,
  button,
  closeAll,
  connectBolt,
  modal,
  type Running,
  SUPPORT,
  section,
  start,
  until,
} from './support.ts';

afterEach(closeAll);

const lastMessage = (playground: Running) =>
  [...(playground.workspace.channels.get(SUPPORT)?.messages.values() ?? [])].at(-1);
const lastEphemeral = (playground: Running) => [...playground.workspace.ephemerals.values()].at(-1);

test('a Bolt app receives a message and answers in its thread', async () => {
  const playground = await start();
  await connectBolt(playground, (app) => {
    app.message(async ({ message, client }) => {
      await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: 'Known error' });
    });
  });
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'AADSTS50011' });
  await until(() => lastMessage(playground)?.threadTs === ts);
  expect(lastMessage(playground)).toMatchObject({ text: 'Known error', byBot: true });
  await until(() => playground.deliveries.every(({ state }) => state === 'acked'));
  expect(playground.deliveries.map(({ attempts }) => attempts.length)).toEqual([1, 1]);
});

test('a Bolt app answers a slash command with its acknowledgement and at the response URL', async () => {
  const playground = await start();
  await connectBolt(playground, (app) => {
    app.command('/oauth-error', async ({ ack, respond, command }) => {
      await ack(`Looking up ${command.text}`);
      await respond({ text: 'Found', response_type: 'in_channel' });
    });
  });
  const { people } = playground;
  const handled = await people.slash({
    channel: SUPPORT,
    user: AMINA,
    command: '/oauth-error',
    text: 'a & b',
  });
  expect(handled).toEqual({ ok: true });
  expect(lastEphemeral(playground)).toMatchObject({ text: 'Looking up a &amp; b', to: AMINA });
  await until(() => lastMessage(playground)?.text === 'Found');
});

test('a Bolt app takes a message shortcut with the whole message', async () => {
  const playground = await start();
  await connectBolt(playground, (app) => {
    app.shortcut('explain_error', async ({ ack, shortcut, respond }) => {
      await ack();
      const text = 'message' in shortcut ? String(shortcut.message.text) : '';
      await respond({ text: `You asked about: ${text}` });
    });
  });
  const { ts } = playground.people.post({ channel: SUPPORT, user: AMINA, text: 'invalid_grant' });
  await playground.people.shortcut({ channel: SUPPORT, user: AMINA, ts, callbackId: 'explain_error' });
  await until(() => lastEphemeral(playground) !== undefined);
  expect(lastEphemeral(playground)?.text).toBe('You asked about: invalid_grant');
});

test('a Bolt app opens a modal from a button, complains about it, and takes it', async () => {
  const playground = await start();
  const seen: unknown[] = [];
  await connectBolt(playground, (app) => {
    app.message(async ({ message, say }) => {
      if (message.subtype !== undefined || 'bot_id' in message) return;
      await say({
        text: 'Was it right?',
        blocks: [section('Was it right?'), { type: 'actions', elements: [button('wrong')] }],
      });
    });
    app.action('wrong', async ({ ack, body, client }) => {
      await ack();
      if ('trigger_id' in body)
        await client.views.open({ trigger_id: body.trigger_id, view: modal() as never });
    });
    app.view('why', async ({ ack, view }) => {
      const value = view.state.values.reason?.text?.value;
      seen.push(value);
      if (value === 'no') await ack({ response_action: 'errors', errors: { reason: 'Say more.' } });
      else await ack();
    });
  });
  const { people, workspace } = playground;
  people.post({ channel: SUPPORT, user: AMINA, text: 'AADSTS50011' });
  await until(() => lastMessage(playground)?.text === 'Was it right?');
  const ts = lastMessage(playground)?.ts ?? '';
  expect(await people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'wrong' })).toEqual({ ok: true });
  await until(() => workspace.views.size === 1);
  const [viewId = ''] = workspace.views.keys();
  const submit = (text: string) => people.submitView({ user: AMINA, viewId, state: { reason: { text } } });
  expect(await submit('')).toMatchObject({
    ok: false,
    errors: { reason: 'Please complete this required field.' },
  });
  expect(await submit('no')).toMatchObject({ ok: false, errors: { reason: 'Say more.' } });
  expect(await submit('Stale docs')).toEqual({ ok: true });
  expect(seen).toEqual(['no', 'Stale docs']);
  expect(workspace.views.size).toBe(0);
  expect(playground.warnings).toEqual([]);
});

test('a Bolt app publishes a home tab when a person opens it', async () => {
  const playground = await start();
  await connectBolt(playground, (app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({
        user_id: event.user,
        view: { type: 'home', blocks: [section('Welcome')] },
      });
    });
  });
  playground.people.openHome({ user: AMINA });
  await until(() => playground.workspace.homes.has(AMINA));
});

test('a Bolt app comes back after its connection was cut, and gets what it missed as a retry', async () => {
  const playground = await start();
  const texts: unknown[] = [];
  await connectBolt(playground, (app) => {
    app.message(async ({ message, context }) => {
      texts.push('text' in message ? [message.text, context.retryNum] : undefined);
    });
  });
  playground.dropSockets();
  await until(() => !playground.connected());
  playground.people.post({ channel: SUPPORT, user: AMINA, text: 'while you were away' });
  await until(() => texts.length > 0);
  expect(texts).toEqual([['while you were away', 1]]);
});

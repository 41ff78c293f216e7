import { afterEach, expect, test } from 'vitest';
import {
  AMINA,
  BEN,
  button,
  call,
  closeAll,
  connectRaw,
  type Envelope,
  modal,
  type Running,
  SUPPORT,
  section,
  start,
  until,
} from './support.ts';

afterEach(closeAll);

const actions = (...elements: unknown[]) => ({ type: 'actions', block_id: 'row', elements });
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

const open = (playground: Running, triggerId: unknown, view: unknown = modal()) =>
  call(playground, 'views.open', { trigger_id: triggerId, view });

async function openModal(playground: Running, view: unknown = modal()): Promise<string> {
  const { trigger_id: trigger } = await slash(playground);
  const { view: opened } = await open(playground, trigger, view);
  return (opened as { id: string }).id;
}

test('a trigger opens one view within three seconds', async () => {
  const { playground, clock } = await connect();
  const { trigger_id: trigger } = await slash(playground);
  expect(await open(playground, trigger)).toMatchObject({
    ok: true,
    view: { callback_id: 'why', hash: expect.any(String) },
  });
  expect(await open(playground, trigger)).toEqual({ ok: false, error: 'exchanged_trigger_id' });
  expect(await open(playground, 'made-up')).toEqual({ ok: false, error: 'invalid_trigger_id' });
  const { trigger_id: late } = await slash(playground);
  clock.now += 3_001;
  expect(await open(playground, late)).toEqual({ ok: false, error: 'expired_trigger_id' });
});

test('a view that Slack would refuse does not use the trigger up', async () => {
  const { playground } = await connect();
  const { trigger_id: trigger } = await slash(playground);
  const refused = await open(playground, trigger, { ...modal(), submit: undefined });
  expect(refused).toMatchObject({ error: 'invalid_arguments' });
  expect(await open(playground, trigger)).toMatchObject({ ok: true });
});

test('a submission carries the state of every input, and closes the view', async () => {
  const { playground, last, people } = await connect();
  const viewId = await openModal(playground, { ...modal(), private_metadata: 'm' });
  await people.submitView({ user: AMINA, viewId, state: { reason: { text: 'stale' } } });
  expect(last()).toMatchObject({
    type: 'view_submission',
    view: {
      id: viewId,
      callback_id: 'why',
      private_metadata: 'm',
      state: { values: { reason: { text: { type: 'plain_text_input', value: 'stale' } } } },
    },
    response_urls: [],
  });
  expect(playground.workspace.views.size).toBe(0);
});

test.each([
  [
    'errors are shown and keep it open',
    { response_action: 'errors', errors: { reason: 'No.' } },
    { error: 'view_errors', errors: { reason: 'No.' } },
    1,
  ],
  [
    'errors for no input are an invalid answer',
    { response_action: 'errors', errors: { other: 'No.' } },
    { error: 'invalid_response' },
    1,
  ],
  ['an update replaces it', { response_action: 'update', view: modal('next') }, { ok: true }, 1],
  [
    'an invalid update is an invalid answer',
    { response_action: 'update', view: {} },
    { error: 'invalid_response' },
    1,
  ],
  ['a push lies on top', { response_action: 'push', view: modal('next') }, { ok: true }, 2],
  ['clear closes everything', { response_action: 'clear' }, { ok: true }, 0],
  ['an unknown action is an invalid answer', { response_action: 'dance' }, { error: 'invalid_response' }, 1],
])('after a submission %s', async (_, response, result, left) => {
  const { playground, people } = await connect(({ payload }) =>
    payload.type === 'view_submission' ? response : {},
  );
  const viewId = await openModal(playground);
  const state = { reason: { text: 'x' } };
  expect(await people.submitView({ user: AMINA, viewId, state })).toMatchObject(result);
  expect(playground.workspace.views.size).toBe(left);
  expect(playground.warnings.length).toBe('error' in result && result.error === 'invalid_response' ? 1 : 0);
});

test('a submission without an answer in time leaves the view open', async () => {
  const { playground, people } = await connect(({ payload }) =>
    payload.type === 'view_submission' ? undefined : {},
  );
  const viewId = await openModal(playground);
  const sent = people.submitView({ user: AMINA, viewId, state: { reason: { text: 'x' } } });
  expect(await sent).toEqual({ ok: false, error: 'operation_timeout' });
  expect(playground.workspace.views.size).toBe(1);
});

test('closing is told only when the view asked for it', async () => {
  const { playground, last, frames, people } = await connect();
  await people.closeView({ user: AMINA, viewId: await openModal(playground) });
  expect(last()).toMatchObject({ type: 'view_closed', is_cleared: false });
  const count = frames.length;
  const viewId = await openModal(playground, { ...modal(), notify_on_close: false });
  await people.closeView({ user: AMINA, viewId });
  expect(frames.length).toBe(count + 1);
});

test('views can be pushed twice, updated with the right hash, and found by their external ID', async () => {
  const { playground, last, people } = await connect();
  const view = { ...modal(), blocks: [...modal().blocks, actions(button('more'))], external_id: 'first' };
  const viewId = await openModal(playground, view);
  const push = async (from: string) => {
    await people.click({ user: AMINA, viewId: from, actionId: 'more', state: { reason: { text: 'kept' } } });
    return call(playground, 'views.push', {
      trigger_id: last().trigger_id,
      view: { ...view, external_id: '' },
    });
  };
  const second = (await push(viewId)).view as { id: string };
  expect(last()).toMatchObject({
    container: { type: 'view', view_id: viewId },
    view: { state: { values: { reason: { text: { value: 'kept' } } } } },
  });
  expect(second).toMatchObject({ previous_view_id: viewId, root_view_id: viewId });
  const third = (await push(second.id)).view as { id: string };
  expect(await push(third.id)).toEqual({ ok: false, error: 'push_limit_reached' });
  const update = (args: object) => call(playground, 'views.update', { view, ...args });
  expect(await update({ view_id: viewId, hash: 'old' })).toEqual({ ok: false, error: 'hash_conflict' });
  expect(await update({ external_id: 'first' })).toMatchObject({ ok: true, view: { id: viewId } });
  expect(await update({ view_id: 'V404' })).toEqual({ ok: false, error: 'not_found' });
  const { trigger_id: trigger } = await slash(playground);
  expect(await open(playground, trigger, view)).toEqual({ ok: false, error: 'duplicate_external_id' });
});

test('a home tab is published for a user, and its buttons carry the view', async () => {
  const { playground, last, people } = await connect();
  const view = { type: 'home', blocks: [section('hi'), actions(button('a'))] };
  const published = await call(playground, 'views.publish', { user_id: AMINA, view });
  const { id } = published.view as { id: string };
  await people.click({ user: AMINA, viewId: id, actionId: 'a' });
  expect(last()).toMatchObject({ container: { type: 'view', view_id: id }, view: { type: 'home' } });
  expect(last()).not.toHaveProperty('response_url');
  const again = await call(playground, 'views.publish', { user_id: AMINA, view });
  expect(again).toMatchObject({ view: { id } });
  expect(await call(playground, 'views.publish', { user_id: 'U404', view })).toMatchObject({
    error: 'user_not_found',
  });
});

test('nobody else can use a person’s view', async () => {
  const { playground, people } = await connect();
  const viewId = await openModal(playground);
  await expect(people.submitView({ user: BEN, viewId })).rejects.toThrow('gone');
  await until(() => playground.workspace.views.size === 1);
});

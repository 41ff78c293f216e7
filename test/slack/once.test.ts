import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BOT, closeStages, eventually, INCIDENTS, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const posts = (stage: Awaited<ReturnType<typeof openStage>>) =>
  stage.playground.calls.filter(({ method }) => method === 'chat.postMessage');
const looks = (stage: Awaited<ReturnType<typeof openStage>>) =>
  stage.playground.calls.filter(({ method }) => method === 'conversations.replies');

describe('an event', () => {
  test('is acknowledged after its answer is posted, not before', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 150 });
    stage.post(PASTE.redirect);
    await stage.settled();
    const { attempts } = stage.playground.deliveries[0] ?? { attempts: [] };
    expect((attempts[0]?.ackedAt ?? 0) - (attempts[0]?.sentAt ?? 0)).toBeGreaterThanOrEqual(140);
  });

  test('that comes again is answered once', async () => {
    const stage = await openStage();
    stage.post(PASTE.redirect);
    await stage.settled();
    const { eventId = '' } = stage.playground.deliveries[0] ?? {};
    stage.playground.redeliver(eventId);
    stage.playground.redeliver(eventId);
    await eventually(() =>
      stage.playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt !== undefined),
    );
    expect(stage.said()).toHaveLength(1);
    expect(posts(stage)).toHaveLength(1);
  });

  test('that is delivered several times at once is answered once', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 100 });
    stage.post(PASTE.redirect);
    const { eventId = '' } = stage.playground.deliveries[0] ?? {};
    for (let copy = 0; copy < 4; copy += 1) stage.playground.redeliver(eventId);
    await eventually(() =>
      stage.playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt !== undefined),
    );
    expect(stage.said()).toHaveLength(1);
  });

  test('whose answer takes longer than Slack waits is answered once', async () => {
    const stage = await openStage({ playground: { ackTimeout: 60, retryDelays: [0, 30, 60] } });
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 250 });
    stage.post(PASTE.redirect);
    await eventually(() => stage.said().length > 0);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('that came while no socket was open is answered when it comes as a retry', async () => {
    const stage = await openStage();
    stage.playground.dropSockets();
    stage.post(PASTE.redirect);
    await eventually(() => stage.said().length > 0);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('survives that Slack refreshes the connection', async () => {
    const stage = await openStage();
    for (let round = 0; round < 3; round += 1) {
      stage.playground.refreshSockets();
      stage.post(PASTE.redirect);
      await eventually(() => stage.app.connected);
    }
    await eventually(() => stage.said().length === 3);
    await stage.settled();
    expect(stage.said()).toHaveLength(3);
  });
});

describe('a post', () => {
  test('whose connection drops after Slack took it is found and not made again', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(looks(stage).length).toBeGreaterThan(0);
  });

  test('whose connection drops before Slack took it is made again after a look', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-before' }, { times: 2 });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(looks(stage).length).toBeGreaterThan(0);
  });

  test('that Slack answers with a failure of its own is made again after a look', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'http', status: 503 });
    stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'internal_error' });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('that is in doubt waits until Slack lets us look', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    stage.playground.faults.next(
      'conversations.replies',
      { kind: 'ratelimited', retryAfter: 1 },
      { times: 2 },
    );
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('that may have been made is not made again when Slack never lets us look', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    stage.playground.faults.next(
      'conversations.replies',
      { kind: 'error', error: 'missing_scope' },
      { times: 9 },
    );
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(posts(stage)).toHaveLength(1);
  });

  test('of a repeated event that nobody had begun is made although Slack never lets us look', async () => {
    const stage = await openStage();
    stage.playground.faults.next(
      'conversations.replies',
      { kind: 'error', error: 'missing_scope' },
      { times: 9 },
    );
    stage.playground.dropSockets();
    stage.post(PASTE.redirect);
    await eventually(() => stage.said().length > 0);
    expect(stage.said()).toHaveLength(1);
  });

  test.each(['is_archived', 'channel_not_found', 'not_in_channel', 'restricted_action'])(
    'that is refused with %s is not tried again, and the event is done',
    async (error) => {
      const stage = await openStage();
      stage.playground.faults.next('chat.postMessage', { kind: 'error', error }, { times: 5 });
      stage.post(PASTE.redirect);
      await stage.settled();
      expect(posts(stage)).toHaveLength(1);
      expect(stage.playground.deliveries.map(({ state }) => state)).toEqual(['acked']);
    },
  );

  test('whose blocks are refused is made once more with its words alone', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    stage.post(PASTE.redirect);
    await stage.settled();
    const [answer, ...more] = stage.said();
    expect(answer?.text).toContain('AADSTS50011');
    expect(JSON.stringify(answer?.blocks ?? [])).not.toContain('header');
    expect(more).toEqual([]);
  });
});

describe('a rate limit', () => {
  test('is waited for, and the post is made once', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 2 }, { times: 2 });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
    expect(posts(stage)).toHaveLength(3);
  });

  test('of one channel delays neither another channel nor an ephemeral answer', async () => {
    const stage = await openStage({ playground: { ackTimeout: 5000 } });
    stage.playground.faults.next(
      'chat.postMessage',
      { kind: 'ratelimited', retryAfter: 20 },
      { channel: SUPPORT },
    );
    stage.post(PASTE.redirect);
    await eventually(() => posts(stage).length === 1);
    const start = Date.now();
    stage.post(PASTE.redirect, { channel: INCIDENTS });
    const typed = { channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'AADSTS65001' };
    await stage.playground.people.slash(typed);
    await eventually(() => stage.said({ channel: INCIDENTS }).length > 0 && stage.whispers().length > 0);
    expect(Date.now() - start).toBeLessThan(700);
    expect(stage.said()).toEqual([]);
    await eventually(() => stage.said().length > 0);
  });
});

describe('a store that fails', () => {
  test('keeps the event unacknowledged and the bot silent, until it works again', async () => {
    const stage = await openStage({ playground: { ackTimeout: 100, retryDelays: [0, 50, 100] } });
    stage.stores.failWith(new Error('disk is gone'));
    stage.post(PASTE.redirect);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(stage.said()).toEqual([]);
    expect(stage.playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt === undefined)).toBe(true);
    stage.stores.failWith(undefined);
    await eventually(() => stage.said().length > 0);
    await stage.bot.idle();
    expect(stage.said()).toHaveLength(1);
  });

  test('right after the post does not make it post again', async () => {
    const stage = await openStage();
    const stop = stage.playground.workspace.observe((change) => {
      if (change.kind !== 'message' || change.message.user !== BOT) return;
      stage.stores.failWith(new Error('disk is gone'));
      setTimeout(() => stage.stores.failWith(undefined), 100);
    });
    stage.post(PASTE.redirect);
    await eventually(() => stage.said().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await stage.settled();
    stop();
    expect(stage.said()).toHaveLength(1);
    expect(posts(stage)).toHaveLength(1);
  });
});

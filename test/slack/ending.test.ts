import { afterEach, describe, expect, test } from 'vitest';
import { closeHttpStages, messageEvent, openOverHttp, signedHeaders } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);
afterEach(closeHttpStages);

const isPosting = ({ calls }: { calls: readonly { method: string }[] }) =>
  calls.some(({ method }) => method === 'chat.postMessage');

describe('a bot in Socket Mode that ends', () => {
  test('finishes and acknowledges what it has, and takes nothing more', async () => {
    const stage = await openStage({ playground: { retryDelays: [] } });
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 200 });
    stage.post(PASTE.redirect);
    await eventually(() => isPosting(stage.playground));
    const drained = stage.app.drain();
    stage.post(PASTE.consent);
    await drained;
    await stage.app.stop();
    const [first, second] = stage.playground.deliveries;
    expect([first?.state, second?.state]).toEqual(['acked', 'sent']);
    expect(stage.said()).toHaveLength(1);
  });

  test('is not ready from then on, and closes each socket as soon as it owes it no acknowledgement', async () => {
    const stage = await openStage({ playground: { retryDelays: [] } });
    await eventually(() => stage.playground.sockets() === 2);
    await eventually(() => stage.app.connections === 2);
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 300 });
    stage.post(PASTE.redirect);
    await eventually(() => isPosting(stage.playground));
    const drained = stage.app.drain();
    expect(stage.app.connected).toBe(false);
    await eventually(() => stage.playground.sockets() === 1);
    expect(stage.playground.deliveries[0]?.state).toBe('sent');
    await drained;
    await eventually(() => stage.playground.sockets() === 0);
    expect(stage.playground.deliveries[0]?.state).toBe('acked');
    stage.post(PASTE.consent);
    await eventually(() => stage.playground.deliveries.at(-1)?.state === 'waiting');
  });

  test('still answers a command that comes while it waits, because it comes only once', async () => {
    const stage = await openStage({ playground: { retryDelays: [] } });
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 300 });
    stage.post(PASTE.redirect);
    await eventually(() => isPosting(stage.playground));
    const drained = stage.app.drain();
    const typed = { channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'AADSTS50011' };
    expect(await stage.playground.people.slash(typed)).toEqual({ ok: true });
    await drained;
    expect(stage.whispers()).toHaveLength(1);
  });

  test('does not connect again', async () => {
    const stage = await openStage();
    stage.playground.faults.next('chat.postMessage', { kind: 'delay', ms: 100 });
    stage.post(PASTE.redirect);
    await eventually(() => isPosting(stage.playground));
    const drained = stage.app.drain();
    stage.playground.dropSockets();
    await drained;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stage.playground.sockets()).toBe(0);
  });

  test('finishes a command whose acknowledgement is out already', async () => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', { kind: 'delay', ms: 200 });
    await stage.playground.people.slash({
      channel: SUPPORT,
      user: AMINA,
      command: '/oauth-error',
      text: 'AADSTS50011',
    });
    await stage.app.drain();
    expect(stage.whispers()).toHaveLength(1);
  });
});

describe('a bot behind signed requests that ends', () => {
  test('finishes and acknowledges what it has, and sends Slack elsewhere with the rest', async () => {
    const { app, playground, said, eventsUrl, signingSecret } = await openOverHttp();
    playground.faults.next('chat.postMessage', { kind: 'delay', ms: 200 });
    playground.people.post({ channel: SUPPORT, user: AMINA, text: PASTE.redirect });
    await eventually(() => isPosting(playground));
    const drained = app.drain();
    const body = messageEvent(PASTE.consent);
    const refused = await fetch(eventsUrl, {
      method: 'POST',
      body,
      headers: signedHeaders(signingSecret, body),
    });
    expect(refused.status).toBe(503);
    await drained;
    await eventually(() => playground.deliveries[0]?.state === 'acked');
    expect(playground.deliveries[0]?.attempts).toHaveLength(1);
    expect(said()).toHaveLength(1);
  });

  test('tells Slack of no work that it did not do', async () => {
    const { app, playground, eventsUrl, signingSecret, stopping } = await openOverHttp();
    const { ts } = playground.people.post({ channel: SUPPORT, user: BEN, text: 'hello' });
    await eventually(() => playground.deliveries.every(({ state }) => state === 'acked'));
    playground.faults.next('chat.postMessage', { kind: 'ratelimited', retryAfter: 30 });
    const body = messageEvent(PASTE.redirect, ts);
    const answer = fetch(eventsUrl, { method: 'POST', body, headers: signedHeaders(signingSecret, body) });
    await eventually(() => isPosting(playground));
    const drained = app.drain();
    stopping.abort(new Error('the bot is stopping'));
    await drained;
    expect((await answer).status).toBe(500);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { closeHttpStages, openOverHttp, signedHeaders } from './http-stage.ts';
import { HAPPENINGS, measured, moved, slash } from './metrics-happenings.ts';
import { PASTE } from './small-catalog.ts';
import { closeStages, openStage, type Stage, SUPPORT } from './stage.ts';
import { closeWorkspaces, openWorkspaces } from './workspaces-stage.ts';

afterEach(closeStages);
afterEach(closeHttpStages);
afterEach(closeWorkspaces);

describe('a metric moves when its thing happens', () => {
  test.each(Object.entries(HAPPENINGS))('%s', async (_, happen) => {
    await happen();
  });
});

describe('answers', () => {
  test.each([
    ['ephemeral', async (stage: Stage) => void stage.post(PASTE.redirect)],
    ['command', (stage: Stage) => slash(stage, 'AADSTS50011')],
  ])('that one person alone sees are counted as %s', async (surface, ask) => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    await ask(stage);
    await moved(stage, 'answers', { surface, entry: 'entra/AADSTS50011' });
    await stage.settled();
    expect(measured(stage, 'answers')).toHaveLength(1);
  });

  test('to events that came late show how late', async () => {
    const stage = await openStage({ speed: 1, playground: { now: () => Date.now() - 90_000 } });
    stage.post(PASTE.redirect);
    await moved(stage, 'answer_seconds');
    expect(measured(stage, 'answer_seconds')[0]?.value).toBeGreaterThan(89);
  });

  test('never come before their question, whatever the clocks say', async () => {
    const stage = await openStage({ speed: 1, playground: { now: () => Date.now() + 90_000 } });
    stage.post(PASTE.redirect);
    await moved(stage, 'answer_seconds');
    const [wait] = measured(stage, 'answer_seconds');
    expect(wait?.value).toBeGreaterThanOrEqual(0);
    expect(wait?.value).toBeLessThan(2);
  });
});

describe('failures', () => {
  test('of the store are counted once each, also where nothing is tried again', async () => {
    const { eventsUrl, signingSecret, metrics, failWith } = await openOverHttp();
    failWith(new Error('disk is gone'));
    const body = new URLSearchParams({ command: '/oauth-error', text: 'help', response_url: '' }).toString();
    const headers = signedHeaders(signingSecret, body, { type: 'application/x-www-form-urlencoded' });
    expect((await fetch(eventsUrl, { method: 'POST', body, headers })).status).toBe(200);
    expect(measured({ metrics }, 'store_failures', { operation: 'claim' })).toHaveLength(1);
  });

  test('of installations that cannot be opened are counted once', async () => {
    const { vault, stores, metrics } = await openWorkspaces();
    await stores.store.set('T0OTHER:installation', 'v1.unknown.a.b');
    await expect(vault.read('T0OTHER')).rejects.toThrow('ENCRYPTION_KEY');
    expect(measured({ metrics }, 'store_failures')).toEqual([
      { name: 'store_failures', value: 1, labels: { operation: 'open an installation' } },
    ]);
  });

  test('of OAuth are counted by method and reason', async () => {
    const { visitInstall, comeBack, metrics } = await openWorkspaces();
    const { authorize, cookie } = await visitInstall();
    await comeBack({ code: 'made-up', state: authorize.searchParams.get('state') ?? '' }, cookie);
    await moved({ metrics }, 'slack_failures', { method: 'oauth.v2.access', error: 'invalid_code' });
  });
});

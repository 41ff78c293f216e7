import { afterEach, describe, expect, test } from 'vitest';
import { createInstallations } from '../../src/service/installations.ts';
import { readKeys } from '../../src/service/key-ring.ts';
import { SCOPES } from '../../src/slack/scopes.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, eventually, SUPPORT } from './stage.ts';
import { ALPHA, appEvent, BETA, closeWorkspaces, openWorkspaces } from './workspaces-stage.ts';

afterEach(closeWorkspaces);

const report = { channel: SUPPORT, user: AMINA, text: PASTE.redirect };

describe('installing', () => {
  test('asks Slack for the scopes of the manifest, and answers in the workspace from then on', async () => {
    const { alpha, visitInstall, install, said } = await openWorkspaces();
    const { authorize } = await visitInstall();
    expect(authorize.origin + authorize.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(authorize.searchParams.get('scope')?.split(',').toSorted()).toEqual(SCOPES.toSorted());
    expect(authorize.searchParams.get('client_id')).toBe('111.222');
    expect((await install(alpha)).status).toBe(200);
    alpha.people.post(report);
    await eventually(() => said(alpha).length === 1);
  });

  test('keeps no token in the clear', async () => {
    const { alpha, install, stores, grid } = await openWorkspaces();
    await install(alpha, { expiresIn: 43_200 });
    const stored = JSON.stringify(await stores.store.list('', 1000));
    expect(stored).toContain(`${ALPHA}:installation`);
    expect(stored).not.toMatch(/xox|granted/);
    expect(grid.tokens).toHaveLength(1);
  });

  test.each<[string, (given: { code: string; state: string }) => Record<string, string>, boolean]>([
    ['without a state', ({ code }) => ({ code }), true],
    [
      'with a state of somebody else',
      ({ code, state }) => ({ code, state: `${state.slice(0, -2)}xx` }),
      true,
    ],
    ['in a browser that did not begin', ({ code, state }) => ({ code, state }), false],
    ['without a code', ({ state }) => ({ state }), true],
    ['after a no', ({ state }) => ({ error: 'access_denied', state }), true],
    ['with a code that Slack did not give', ({ state }) => ({ code: 'made-up', state }), true],
  ])('does nothing when somebody comes back %s', async (_, queryOf, withCookie) => {
    const { alpha, grid, visitInstall, comeBack, stores } = await openWorkspaces();
    const { authorize, cookie } = await visitInstall();
    const state = authorize.searchParams.get('state') ?? '';
    const back = await comeBack(queryOf({ code: grid.approve(alpha), state }), withCookie ? cookie : '');
    expect(back.status).toBeGreaterThanOrEqual(400);
    expect(await stores.store.list('', 10)).toEqual([]);
  });

  test('takes a workspace of an organisation that installed the app as a whole', async () => {
    const { beta, install, said, sendEvent, vault } = await openWorkspaces();
    await install(beta, { orgWide: 'E0ORG' });
    const { ts } = beta.people.post({ ...report, text: 'hello' });
    const authorization = {
      enterprise_id: 'E0ORG',
      team_id: BETA,
      user_id: 'U',
      is_bot: true,
      is_enterprise_install: true,
    };
    const event = {
      type: 'message',
      channel: SUPPORT,
      channel_type: 'channel',
      user: AMINA,
      ts,
      text: PASTE.redirect,
    };
    const body = {
      ...appEvent(BETA, event),
      context_team_id: BETA,
      context_enterprise_id: 'E0ORG',
      authorizations: [authorization],
    };
    expect((await sendEvent(body)).status).toBe(200);
    expect(said(beta)).toHaveLength(1);
    expect(await vault.read('E0ORG')).toMatchObject({ workspaces: [BETA] });
    const posted = beta.calls.find(({ method }) => method === 'chat.postMessage');
    expect(posted?.args.team_id).toBe(BETA);
  });
});

describe('a token that is about to expire', () => {
  test('is refreshed once, however many events come, and the new one is kept', async () => {
    const { alpha, install, grid, said, settled, vault } = await openWorkspaces();
    await install(alpha, { expiresIn: 60 });
    for (const text of [PASTE.redirect, PASTE.consent, PASTE.missing]) alpha.people.post({ ...report, text });
    await eventually(() => said(alpha).length === 3);
    await settled(alpha);
    expect(grid.tokens).toHaveLength(2);
    expect(JSON.stringify(await vault.read(ALPHA))).toContain('xoxb-granted-2');
  });
});

describe('a workspace that removed the app', () => {
  const gone: readonly (readonly [string, Record<string, unknown>])[] = [
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['U0ALPHA'] } }],
  ];
  test.each(gone)('is forgotten after %s, and its neighbour is not', async (_, event) => {
    const { alpha, beta, install, said, settled, sendEvent, stores } = await openWorkspaces();
    for (const workspace of [alpha, beta]) {
      await install(workspace);
      workspace.people.post(report);
      await eventually(() => said(workspace).length === 1);
      await settled(workspace);
    }
    const ofBeta = await stores.store.list(`${BETA}:`, 100);
    expect(ofBeta.length).toBeGreaterThan(2);
    expect((await sendEvent(appEvent(ALPHA, event, Date.now() / 1000 + 100))).status).toBe(200);
    expect(await stores.store.list(`${ALPHA}`, 100)).toEqual([]);
    expect(await stores.store.list(`installed:${ALPHA}`, 100)).toEqual([]);
    expect(await stores.store.list(`${BETA}:`, 100)).toEqual(ofBeta);
    alpha.people.post({ ...report, text: PASTE.consent });
    await settled(alpha);
    expect(alpha.deliveries.at(-1)).toMatchObject({ state: 'acked' });
    expect(said(alpha)).toHaveLength(1);
  });

  test('stays when only a person took their own token back', async () => {
    const { alpha, install, sendEvent, vault } = await openWorkspaces();
    await install(alpha);
    await sendEvent(
      appEvent(ALPHA, { type: 'tokens_revoked', tokens: { oauth: [AMINA] } }, Date.now() / 1000 + 100),
    );
    expect(await vault.read(ALPHA)).toBeDefined();
  });

  test('stays when it has installed the app again since', async () => {
    const { alpha, install, sendEvent, vault } = await openWorkspaces();
    await install(alpha);
    await sendEvent(appEvent(ALPHA, { type: 'app_uninstalled' }, Date.now() / 1000 - 3600));
    expect(await vault.read(ALPHA)).toBeDefined();
  });

  test('stays, and works, when it is installed again while it is being forgotten', async () => {
    const { alpha, install, said, sendEvent, stores, vault, grid } = await openWorkspaces();
    await install(alpha);
    await stores.store.set(`${ALPHA}:settings:`, { replies: 'off' });
    const [begun, again] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { delete: forget } = stores.store;
    stores.store.delete = async (key) => {
      begun.resolve();
      await again.promise;
      await forget(key);
    };
    const removed = sendEvent(appEvent(ALPHA, { type: 'app_uninstalled' }, Date.now() / 1000 + 100));
    await begun.promise;
    expect((await install(alpha)).status).toBe(200);
    again.resolve();
    expect((await removed).status).toBe(200);
    expect(JSON.stringify(await vault.read(ALPHA))).toContain(grid.tokens[1]);
    alpha.people.post(report);
    await eventually(() => said(alpha).length === 1);
  });

  test('leaves nothing behind when an answer is under way that ends long after', async () => {
    const { alpha, install, said, sendEvent, kept } = await openWorkspaces();
    await install(alpha);
    // The bot's clock is fast: what work is waited for is over long before.
    alpha.faults.next('chat.postMessage', { kind: 'delay', ms: 1500 });
    alpha.people.post(report);
    await eventually(async () => (await kept()).length > 2);
    const removed = await sendEvent(appEvent(ALPHA, { type: 'app_uninstalled' }, Date.now() / 1000 + 100));
    expect([removed.status, await kept(), said(alpha)]).toEqual([200, [], []]);
    await eventually(async () => (await kept()).length > 0);
    await eventually(async () => (await kept()).length === 0);
  });

  test('takes the workspaces of an organisation with it', async () => {
    const { beta, install, sendEvent, stores, kept, vault } = await openWorkspaces();
    await install(beta, { orgWide: 'E0ORG' });
    await vault.write(BETA, { via: 'E0ORG' });
    await vault.write('E0ORG', { ...((await vault.read('E0ORG')) as object), workspaces: [BETA] });
    await stores.store.set(`${BETA}:settings:`, { replies: 'off' });
    const authorizations = [
      { enterprise_id: 'E0ORG', team_id: null, user_id: 'U', is_bot: true, is_enterprise_install: true },
    ];
    const event = appEvent(BETA, { type: 'app_uninstalled' }, Date.now() / 1000 + 100);
    await sendEvent({ ...event, enterprise_id: 'E0ORG', authorizations });
    expect(await kept()).toEqual([]);
  });
});

describe('an installation whose key is lost', () => {
  /** Both workspaces as another key left them, or an organisation. */
  const lose = async (stores: Awaited<ReturnType<typeof openWorkspaces>>['stores'], id: string) => {
    const clock = createFixedClock();
    const withLost = createInstallations({ ...stores, clock, keys: [Buffer.alloc(32, 9)] });
    await withLost.write(id, { installation: { bot: { token: 'xoxb-lost' } }, workspaces: [] });
  };

  test.each<[string, { readonly orgWide?: string }]>([
    [ALPHA, {}],
    ['E0ORG', { orgWide: 'E0ORG' }],
  ])('of %s is replaced when the app is installed again', async (id, options) => {
    const { alpha, install, vault, stores } = await openWorkspaces();
    await lose(stores, id);
    await expect(vault.read(id)).rejects.toThrow('ENCRYPTION_KEY');
    expect((await install(alpha, options)).status).toBe(200);
    expect(JSON.stringify(await vault.read(id))).toContain('xoxb-granted-1');
  });

  test.each(['app_uninstalled', 'tokens_revoked'])('goes when %s comes', async (type) => {
    const { sendEvent, stores, kept } = await openWorkspaces();
    await lose(stores, ALPHA);
    const event = { type, ...(type === 'tokens_revoked' ? { tokens: { bot: ['U0ALPHA'] } } : {}) };
    expect((await sendEvent(appEvent(ALPHA, event))).status).toBe(200);
    expect(await kept()).toEqual([]);
  });
});

test('keys are read as one or two of 32 bytes', () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(readKeys(one.toString('base64'))).toEqual([one]);
  expect(readKeys(`${one.toString('base64')}, ${two.toString('base64url')}`)).toEqual([one, two]);
});

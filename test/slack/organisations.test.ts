import { afterEach, describe, expect, test } from 'vitest';
import { ALPHA, appEvent, BETA, closeWorkspaces, openWorkspaces } from './workspaces-stage.ts';

afterEach(closeWorkspaces);

const ORG = 'E0ORG';
const LATER = Date.now() / 1000 + 100;

/** An organisation that installed the app as a whole, in two of whose workspaces the bot has worked. */
async function openOrganisation() {
  const stage = await openWorkspaces();
  const { install, alpha, vault, stores } = stage;
  await install(alpha, { orgWide: ORG });
  await vault.write(ORG, { ...((await vault.read(ORG)) as object), workspaces: [ALPHA, BETA] });
  for (const id of [ALPHA, BETA]) {
    await vault.write(id, { via: ORG, since: Date.now() });
    await stores.store.set(`${id}:settings:`, { replies: 'off' });
  }
  return stage;
}

/** An event of an organisation, which names no workspace. */
const orgEvent = (event: Record<string, unknown>, at = LATER) => ({
  ...appEvent('', event, at),
  ...{ team_id: null, enterprise_id: ORG },
});

const withAuthorization = (body: Record<string, unknown>) => ({
  ...body,
  authorizations: [
    { enterprise_id: ORG, team_id: null, user_id: 'U', is_bot: true, is_enterprise_install: true },
  ],
});

describe('an organisation that removes the app', () => {
  test.each([
    ['app_uninstalled', orgEvent({ type: 'app_uninstalled' })],
    ['app_uninstalled with its authorization', withAuthorization(orgEvent({ type: 'app_uninstalled' }))],
    ['tokens_revoked', orgEvent({ type: 'tokens_revoked', tokens: { bot: ['U0'] } })],
  ])('is forgotten with all its workspaces after %s that names no workspace', async (_, body) => {
    const { sendEvent, kept } = await openOrganisation();
    expect((await sendEvent(body)).status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  test('is forgotten whole when the store fails in the middle and the event comes again', async () => {
    const { sendEvent, kept, stores } = await openOrganisation();
    const { delete: forget } = stores.store;
    let left = 2;
    stores.store.delete = async (key) => {
      left -= 1;
      if (left === 0) stores.failWith(new Error('the disk is gone'));
      await forget(key);
    };
    const body = orgEvent({ type: 'app_uninstalled' });
    expect((await sendEvent(body)).status).toBe(500);
    stores.failWith(undefined);
    expect(await kept()).not.toEqual([]);
    // What was locked when the store went away is free when its lease is over.
    await expect.poll(async () => (await sendEvent(body)).status, { timeout: 8000 }).toBe(200);
    expect(await kept()).toEqual([]);
  });

  test('keeps what one of its workspaces installed by itself', async () => {
    const { sendEvent, install, beta, kept } = await openOrganisation();
    await install(beta);
    expect((await sendEvent(orgEvent({ type: 'app_uninstalled' }))).status).toBe(200);
    expect(await kept()).toEqual([`${BETA}:installation`, `${BETA}:settings:`, `installed:${BETA}`]);
  });
});

describe('a workspace that an organisation takes from its installation', () => {
  const revoked = (...ids: readonly string[]) => ({ type: 'team_access_revoked', team_ids: ids });

  test.each([
    ['alone', orgEvent(revoked(BETA))],
    ['with its authorization', withAuthorization(orgEvent(revoked(BETA)))],
    ['together with one where the bot never was', orgEvent(revoked('T0NEVER', BETA))],
  ])('is forgotten when it is named %s, and the others stay', async (_, body) => {
    const { sendEvent, kept, vault } = await openOrganisation();
    expect((await sendEvent(body)).status).toBe(200);
    expect(await vault.read(ORG)).toMatchObject({ workspaces: [ALPHA] });
    expect((await kept()).filter((key) => key.includes(BETA))).toEqual([]);
    expect(await kept()).toContain(`${ALPHA}:settings:`);
  });

  test('stays when it was given access again since', async () => {
    const { sendEvent, vault } = await openOrganisation();
    await sendEvent(orgEvent(revoked(BETA), Date.now() / 1000 - 600));
    expect(await vault.read(ORG)).toMatchObject({ workspaces: [ALPHA, BETA] });
  });

  test('stays when it has an installation of its own', async () => {
    const { sendEvent, install, beta, vault } = await openOrganisation();
    await install(beta);
    await sendEvent(orgEvent(revoked(BETA)));
    expect(await vault.read(BETA)).toMatchObject({ installation: {} });
  });

  test('stays when it installs the app by itself while it is being forgotten', async () => {
    const { sendEvent, install, beta, vault, stores, kept } = await openOrganisation();
    const [begun, again] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { delete: forget } = stores.store;
    stores.store.delete = async (key) => {
      begun.resolve();
      await again.promise;
      await forget(key);
    };
    const taken = sendEvent(orgEvent(revoked(BETA)));
    await begun.promise;
    await install(beta);
    again.resolve();
    expect((await taken).status).toBe(200);
    expect(await vault.read(BETA)).toMatchObject({ installation: {} });
    expect(await kept()).not.toContain(`${BETA}:settings:`);
  });
});

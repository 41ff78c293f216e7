import { afterEach, expect, test } from 'vitest';
import { openPlayground } from '../src/open-playground.ts';
import type { Playground } from '../src/playground/playground.ts';

const open: Playground[] = [];
afterEach(async () => {
  for (const playground of open.splice(0)) await playground.close();
});

async function openFor(configuredContacts: object) {
  const saved: { scope: object; chosen: object; since: number }[] = [];
  const forgotten: string[] = [];
  const playground = await openPlayground({
    bot: {
      saveSettings: async (scope, chosen, since) => {
        saved.push({ scope, chosen, since });
        return 'saved';
      },
      forget: async (workspace) => void forgotten.push(workspace),
    },
    clock: { now: () => 1_000 },
    config: { configuredContacts },
  });
  open.push(playground);
  return { playground, saved, forgotten };
}

test('its people are the contacts of the playground’s own workspace, as an admin would have chosen them', async () => {
  const { playground, saved } = await openFor({});
  expect(saved).toEqual([
    {
      scope: { workspace: playground.workspace.identity.teamId },
      since: 0,
      chosen: {
        incidents: 'C0INCIDNT2',
        contacts: expect.objectContaining({
          'tenant-admin': { name: 'Chloé Laurent', mention: '<@U0CHLOE003>' },
        }),
        by: 'U0CHLOE003',
        at: 1_000,
      },
    },
  ]);
  const { users, channels } = playground.workspace;
  expect(users.get('U0CHLOE003')).toMatchObject({ admin: true, realName: 'Chloé Laurent' });
  expect(channels.get('C0INCIDNT2')?.name).toBe('incidents');
});

test('none are made up where the configuration file names contacts', async () => {
  const { saved } = await openFor({ 'tenant-admin': { default: { name: 'IdP team' } } });
  expect(saved[0]?.chosen).toEqual({ incidents: 'C0INCIDNT2', by: 'U0CHLOE003', at: 1_000 });
});

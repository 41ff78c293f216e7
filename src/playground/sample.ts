import type { CommandInfo, ShortcutInfo } from './types.ts';
import { addChannel, directMessage, type Workspace } from './workspace.ts';

/** The commands that the playground offers when nobody says otherwise. */
export const COMMANDS: readonly CommandInfo[] = [
  {
    command: '/oauth-error',
    description: 'Explain a sign-in error',
    usageHint: '<code, message or words>',
  },
];

/** The message shortcuts that the playground offers when nobody says otherwise. */
export const SHORTCUTS: readonly ShortcutInfo[] = [
  { callbackId: 'explain_error', name: 'Explain this error' },
  { callbackId: 'summarize_thread', name: 'Summarize thread' },
  { callbackId: 'summarize_thread_for_me', name: 'Summarize thread for me' },
];

/** Whom and what a workspace begins with. The IDs never change, so that tests can use them. */
export const SAMPLE = {
  people: [
    { id: 'U0AMINA001', name: 'amina', realName: 'Amina Haddad', color: '#c2410c' },
    { id: 'U0BENJI002', name: 'ben', realName: 'Ben Okafor', color: '#0369a1' },
    { id: 'U0CHLOE003', name: 'chloe', realName: 'Chloé Laurent', color: '#15803d', admin: true },
    { id: 'U0DIEGO004', name: 'diego', realName: 'Diego Morales', color: '#a21caf' },
  ],
  channels: [
    {
      id: 'C0SUPPORT1',
      name: 'support',
      topic: 'Trouble signing in? Paste the whole error here.',
      creator: 'U0AMINA001',
      withBot: true,
    },
    {
      id: 'C0FINANC04',
      name: 'finance',
      topic: 'Expenses, invoices, month-end',
      creator: 'U0BENJI002',
      withBot: true,
    },
    { id: 'C0INCIDNT2', name: 'incidents', topic: 'What several people report at once', withBot: true },
    { id: 'C0RANDOM03', name: 'random', topic: 'Anything else; the bot is not here', withBot: false },
  ],
  group: {
    id: 'S0IDENTITY',
    handle: 'identity-platform',
    name: 'Identity platform',
    users: ['U0CHLOE003', 'U0DIEGO004'],
  },
} as const;

/**
 * Whom the app may take for the organisation's contacts, by role, and which channel for its incidents, where nobody says
 * otherwise: settings as Chloé, who is an admin, would have saved them for the workspace.
 */
export const SAMPLE_SETTINGS = {
  incidents: 'C0INCIDNT2',
  contacts: {
    'tenant-admin': { name: 'Chloé Laurent', mention: '<@U0CHLOE003>' },
    'idp-owner': { name: 'Diego Morales', mention: '<@U0DIEGO004>' },
    developer: { name: 'Ben Okafor', mention: '<@U0BENJI002>' },
  },
  by: 'U0CHLOE003',
} as const;

/** Fills a workspace with #support, #finance, #incidents and #random, four people, a user group, and their messages to the bot. */
export function fillSample(workspace: Workspace): void {
  const { botUser } = workspace.identity;
  for (const person of SAMPLE.people) workspace.users.set(person.id, { ...person, bot: false });
  const people = SAMPLE.people.map(({ id }) => id);
  for (const { withBot, ...channel } of SAMPLE.channels) {
    addChannel(workspace, { ...channel, kind: 'channel', members: withBot ? [...people, botUser] : people });
  }
  workspace.groups.set(SAMPLE.group.id, SAMPLE.group);
  for (const person of people) directMessage(workspace, person);
}

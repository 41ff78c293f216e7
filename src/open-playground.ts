import type { Bot } from './bot/bot.ts';
import type { Clock } from './bot/ports.ts';
import type { Playground, PlaygroundOptions } from './playground/playground.ts';
import type { Config } from './service/config.ts';
import { CALLBACKS, COMMAND } from './slack/blocks/ids.ts';

/** What the playground offers: the same as the manifest does in a workspace. */
export const OFFERED: PlaygroundOptions = {
  commands: [
    {
      command: COMMAND,
      description: 'Explain a sign-in error; only you see the answer',
      usageHint: '<code, message or words> | summary <link> | help | settings | stats',
    },
  ],
  shortcuts: [
    { callbackId: CALLBACKS.explain, name: 'Explain this error' },
    { callbackId: CALLBACKS.summarize, name: 'Summarize thread' },
    { callbackId: CALLBACKS.summarizeForMe, name: 'Summarize thread for me' },
  ],
};

/** What the playground needs to know of the bot that will work in it. */
export interface Host {
  readonly bot: Pick<Bot, 'saveSettings' | 'forget'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly config: Pick<Config, 'configuredContacts'>;
}

/**
 * Opens the playground. Its people are made the contacts there, and #incidents its incident channel, as if an admin had
 * saved that in Slack: it can be changed, the configuration file wins over it, and no other workspace has it. Where the
 * file names contacts, none are made up.
 */
export async function openPlayground({ bot, clock, config }: Host): Promise<Playground> {
  // A bot in a real workspace starts without what it will not use.
  const { createPlayground, SAMPLE_SETTINGS } = await import('./playground/playground.ts');
  const { contacts, ...rest } = SAMPLE_SETTINGS;
  const named = Object.keys(config.configuredContacts).length > 0;
  let current = '';
  const prepare = async (workspace: string): Promise<void> => {
    if (current !== '') await bot.forget(current);
    current = workspace;
    const chosen = { ...rest, ...(named ? {} : { contacts }), at: clock.now() };
    // A store that outlives the playground may hold settings already; they stay.
    await bot.saveSettings({ workspace }, chosen, 0);
  };
  const playground = createPlayground({ ...OFFERED, prepare });
  await prepare(playground.workspace.identity.teamId);
  return playground;
}

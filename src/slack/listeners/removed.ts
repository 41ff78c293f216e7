import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import type { Log } from '../../bot/ports.ts';
import { type Installs, readWhereabouts } from '../installs.ts';
import { recordIn } from '../records.ts';
import type { Workspaces } from '../workspaces.ts';

type Args = SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'> & AllMiddlewareArgs;

/** What forgetting a workspace needs; `installs` only where the app is installed by OAuth. */
export interface RemovalParts {
  readonly bot: Pick<Bot, 'forget'>;
  readonly workspaces: Workspaces;
  readonly installs?: Pick<Installs, 'remove'>;
  readonly log: Log;
}

/** The app was removed from a workspace, or its token there revoked: what was kept of the workspace goes. */
export const onRemoved =
  ({ bot, workspaces, installs, log }: RemovalParts) =>
  async ({ body, event, context }: Pick<Args, 'body' | 'event' | 'context'>): Promise<void> => {
    // People's tokens may be revoked too; the bot has none of those.
    const { bot: tokens } = recordIn(event, 'tokens');
    if (event.type === 'tokens_revoked' && !(Array.isArray(tokens) && tokens.length > 0)) return;
    const where = readWhereabouts(body, context);
    if (where.workspace === '') return;
    const gone = installs ? await installs.remove(where, body.event_time) : [where.workspace];
    if (gone.length === 0) log.info({ workspace: where.workspace }, 'The app was installed again since');
    for (const workspace of gone) {
      workspaces.forget(workspace);
      await bot.forget(workspace);
    }
  };

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import type { Log } from '../../bot/ports.ts';
import type { Installs } from '../installs.ts';
import { isRecord, recordIn, textIn } from '../records.ts';
import { readWhereabouts } from '../whereabouts.ts';
import type { Workspaces } from '../workspaces.ts';

type Args = SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked' | 'team_access_revoked'> &
  AllMiddlewareArgs;

/** What forgetting a workspace needs; `installs` only where the app is installed by OAuth. */
export interface RemovalParts {
  readonly bot: Pick<Bot, 'forget'>;
  readonly workspaces: Workspaces;
  readonly installs?: Pick<Installs, 'remove' | 'leave'>;
  readonly log: Log;
}

/** Events that say that the app may no longer work somewhere. They are taken also where it already may not. */
const REMOVALS: ReadonlySet<unknown> = new Set(['app_uninstalled', 'tokens_revoked', 'team_access_revoked']);

/** Whether a payload is an event that takes the app away, so that nobody's token is needed for it. */
export function isRemoval(body: unknown): boolean {
  return isRecord(body) && body.type === 'event_callback' && REMOVALS.has(recordIn(body, 'event').type);
}

/** The app was removed from a workspace or an organisation, or its token there revoked: what was kept of it goes. */
export const onRemoved =
  ({ installs, log, ...parts }: RemovalParts) =>
  async ({ body, event, context }: Pick<Args, 'body' | 'event' | 'context'>): Promise<void> => {
    // People's tokens may be revoked too; the bot has none of those.
    const { bot: tokens } = recordIn(event, 'tokens');
    if (event.type === 'tokens_revoked' && !(Array.isArray(tokens) && tokens.length > 0)) return;
    const where = readWhereabouts(body, context);
    const removed = await (installs
      ? installs.remove(where, body.event_time, forgetWith(parts))
      : forgetIfNamed(where.workspace, forgetWith(parts)));
    if (!removed)
      log.info({ ...where }, 'The app was installed again since, or nobody says where it was removed');
  };

/** An organisation took the app from some of its workspaces; where it is installed in others, it stays. */
export const onAccessRevoked =
  ({ installs, ...parts }: RemovalParts) =>
  async ({ body, event, context }: Pick<Args, 'body' | 'event' | 'context'>): Promise<void> => {
    const ids: readonly unknown[] =
      'team_ids' in event && Array.isArray(event.team_ids) ? event.team_ids : [];
    const teams = ids.filter((id) => typeof id === 'string' && id !== '') as readonly string[];
    const enterprise = readWhereabouts(body, context).enterprise ?? textIn(body, 'enterprise_id');
    const forget = forgetWith(parts);
    if (installs && enterprise)
      await installs.leave(enterprise, teams, { eventTime: body.event_time, forget });
    else if (!installs) for (const team of teams) await forget(team);
  };

const forgetWith =
  ({ bot, workspaces }: Pick<RemovalParts, 'bot' | 'workspaces'>) =>
  async (workspace: string): Promise<void> => {
    await bot.forget(workspace);
    // Last: what comes while it is forgotten may ask for the tools there, and would find those of the old installation.
    workspaces.forget(workspace);
  };

async function forgetIfNamed(
  workspace: string,
  forget: (workspace: string) => Promise<void>,
): Promise<boolean> {
  if (workspace !== '') await forget(workspace);
  return workspace !== '';
}

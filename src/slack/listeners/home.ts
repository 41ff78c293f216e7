import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { RecentAnswer } from '../../bot/memory.ts';
import { type LinkedAnswer, renderHome } from '../blocks/home-view.ts';
import { callUntilAnswered } from '../calls.ts';
import { readWorkspace } from '../incoming.ts';
import type { Tools } from '../tools.ts';

type Args = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** How long the home tab is tried, in milliseconds: after that nobody looks at it any more. */
const PATIENCE = 10_000;

/** Shows how to use the bot and this person's last answers whenever they open its home tab. */
export const onHome =
  (tools: Tools) =>
  async ({ event, body }: Pick<Args, 'event' | 'body'>): Promise<void> => {
    if (event.tab !== 'home') return;
    tools.metrics.count('events_received', { surface: 'home' });
    const workspace = readWorkspace(body) ?? '';
    const recent = await tools.bot.recent({ workspace, user: event.user });
    const linked = await Promise.all(recent.map((answer) => findLink(tools, answer)));
    const call = {
      method: 'views.publish',
      args: { user_id: event.user, view: renderHome(linked, await tools.bot.statistics(workspace)) },
      patience: PATIENCE,
    };
    const result = await callUntilAnswered(tools, call);
    if (result.kind === 'refused') tools.log.error({ reason: result.reason }, 'Slack refused the home tab');
  };

async function findLink({ voice }: Tools, answer: RecentAnswer): Promise<LinkedAnswer> {
  const link = answer.said && (await voice.linkTo(answer.said.place, answer.said.ts));
  return link ? { ...answer, link } : answer;
}

import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { readMarkup } from '../../core/text/markup.ts';
import { attend, reply } from '../reply.ts';
import { replyInPieces } from '../reply-in-pieces.ts';
import { answerSummary } from '../summary-command.ts';
import type { Tools } from '../tools.ts';
import { openSettings } from './settings.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** What opens the settings, and of what. */
const SETTINGS: ReadonlyMap<string, 'channel' | 'workspace'> = new Map([
  ['settings', 'channel'],
  ['settings workspace', 'workspace'],
]);

/** The slash command: the answer is for the asker alone. */
export const onCommand =
  (tools: Tools) =>
  async ({ command, ack, respond }: Pick<Args, 'command' | 'ack' | 'respond'>): Promise<void> => {
    await ack();
    const { team_id: workspace, channel_id: channel, user_id: user } = command;
    const to = { place: { workspace, channel }, user, respond, surface: 'command' };
    await attend(tools, to, async () => {
      const text = readMarkup(command.text ?? '');
      const wish = SETTINGS.get(text.trim().toLowerCase().replace(/\s+/g, ' '));
      if (wish) return openSettings(tools, { ...to, triggerId: command.trigger_id ?? '' }, wish);
      const asked = { workspace, channel, user, text };
      const summary = await answerSummary(tools, asked);
      const what = summary ?? (await tools.bot.lookUp(asked));
      if (what.kind === 'copyable') return replyInPieces(tools, to, what);
      await reply(tools, to, what);
    });
  };

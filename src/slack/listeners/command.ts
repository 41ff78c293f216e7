import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { toPlainText } from '../plain-text.ts';
import { attend, reply } from '../reply.ts';
import type { Tools } from '../tools.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** The slash command: the answer is for the asker alone. */
export const onCommand =
  (tools: Tools) =>
  async ({ command, ack, respond }: Pick<Args, 'command' | 'ack' | 'respond'>): Promise<void> => {
    await ack();
    const { team_id: workspace, channel_id: channel, user_id: user } = command;
    const to = { place: { workspace, channel }, user, respond, surface: 'command' };
    await attend(tools, to, async () => {
      const text = toPlainText(command.text ?? '');
      await reply(tools, to, await tools.bot.lookUp({ workspace, channel, user, text }));
    });
  };

import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { readShortcutText, readWorkspace } from '../incoming.ts';
import { recordIn } from '../records.ts';
import { attend, reply } from '../reply.ts';
import type { Tools } from '../tools.ts';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** "Explain this error" on a message; also where the bot is no member, because Slack sends the message along. */
export const onExplain =
  (tools: Tools) =>
  async ({ shortcut, ack, respond }: Pick<Args, 'shortcut' | 'ack' | 'respond'>): Promise<void> => {
    await ack();
    const workspace = readWorkspace(shortcut) ?? '';
    const { channel, user, message, message_ts: ts } = shortcut;
    const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : ts;
    const to = { place: { workspace, channel: channel.id }, user: user.id, respond, surface: 'shortcut' };
    await attend(tools, to, async () => {
      const files = await tools.attachments?.read(recordIn(shortcut, 'message'));
      const question = {
        workspace,
        channel: channel.id,
        user: user.id,
        threadTs,
        text: readShortcutText(shortcut),
        ...(files ? { files } : {}),
      };
      await reply(tools, to, await tools.bot.explain(question));
    });
  };

import type { AllMiddlewareArgs, BlockButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Utterance } from '../../bot/voice.ts';
import { sayShared } from '../blocks/remarks.ts';
import { renderUtterance } from '../blocks/utterance.ts';
import { readClick } from '../click.ts';
import { attend, type ReplyTo, reply } from '../reply.ts';
import type { Tools } from '../tools.ts';

/** What a listener of a button is given. */
export type ActionArgs = Pick<
  SlackActionMiddlewareArgs<BlockButtonAction> & AllMiddlewareArgs,
  'body' | 'ack' | 'respond'
>;
/** Listens to a button. */
export type ActionListener = (args: ActionArgs) => Promise<void>;

/** "Share with the channel", below an answer that only one person sees. */
export const onShare =
  (tools: Tools): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    if (!click) return;
    const to = { ...click, respond, surface: 'action' };
    await attend(tools, to, async () => {
      const { place, user, value: shareId } = click;
      const { workspace, channel } = place;
      const shared = await tools.bot.share({ workspace, channel, user, shareId }, tools.voice);
      if (shared.kind === 'unreachable' && (await shareOverResponseUrl(tools, respond, shared.what))) return;
      if (shared.kind === 'shared') await takeAway(tools, respond);
      else await reply(tools, to satisfies ReplyTo, sayShared(shared));
    });
  };

/** Where the bot is no member, the response URL still reaches everybody in the channel. */
async function shareOverResponseUrl({ log }: Tools, respond: RespondFn, what: Utterance): Promise<boolean> {
  const { text, blocks } = renderUtterance(what);
  try {
    await respond({ response_type: 'in_channel', replace_original: false, text, blocks: [...blocks] });
    return true;
  } catch (error) {
    log.warn({ error }, 'An answer could not be shared');
    return false;
  }
}

/** What everybody sees now need not stand there a second time. */
async function takeAway({ log }: Tools, respond: RespondFn): Promise<void> {
  try {
    await respond({ delete_original: true });
  } catch (error) {
    log.debug({ error }, 'A private answer stays beside the shared one');
  }
}

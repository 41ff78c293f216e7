import type { AllMiddlewareArgs, BlockButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Verdict } from '../../bot/take-verdict.ts';
import type { Utterance } from '../../bot/voice.ts';
import { sayEscalated, sayShared, sayVerdict } from '../blocks/remarks.ts';
import { renderUtterance } from '../blocks/utterance.ts';
import { readClick } from '../click.ts';
import { attend, type ReplyTo, reply, replyInThread } from '../reply.ts';
import { showVerdicts } from '../show-verdicts.ts';
import type { Tools } from '../tools.ts';

type Args = Pick<
  SlackActionMiddlewareArgs<BlockButtonAction> & AllMiddlewareArgs,
  'body' | 'ack' | 'respond'
>;
type ActionListener = (args: Args) => Promise<void>;

/** "This helped" and "Not the cause". */
export const onVerdict =
  (tools: Tools, verdict: Verdict): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    if (!click) return;
    const to = { ...click, respond, surface: 'action' };
    await attend(tools, to, async () => {
      const { place, user, value: subject, messageTs: answerTs } = click;
      const taken = await tools.bot.takeVerdict({ place, answerTs, subject, user, verdict });
      if (taken.first) await showVerdicts(tools, click, taken);
      const words = sayVerdict(verdict, taken);
      if (words) await replyInThread(tools, to, words);
    });
  };

/** "Ask the contact". */
export const onEscalate =
  (tools: Tools): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    if (!click) return;
    const to = { ...click, respond, surface: 'action' };
    await attend(tools, to, async () => {
      const { place, user, messageTs: answerTs } = click;
      const escalated = await tools.bot.escalate({ place, answerTs, user }, tools.voice);
      const words = sayEscalated(escalated);
      if (words) await replyInThread(tools, to, words);
    });
  };

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

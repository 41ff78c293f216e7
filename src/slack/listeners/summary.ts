import type {
  AllMiddlewareArgs,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Summarized } from '../../bot/summary/show.ts';
import { canvasAddressOf, type SummaryRequest } from '../../bot/summary/types.ts';
import { DIRECT_CANVAS, hasCanvases, sayNoCanvas } from '../blocks/canvas.ts';
import { sayUnopened } from '../blocks/escalation-remarks.ts';
import { readPlace } from '../blocks/summary.ts';
import { sayAskedForMissing, sayNoSummary, saySent } from '../blocks/summary-remarks.ts';
import { isToMe, readSummaryForm, renderSummaryForm, SUMMARY_FIELDS } from '../blocks/summary-view.ts';
import { type Click, readClick } from '../click.ts';
import { readWorkspace } from '../incoming.ts';
import { openView } from '../open-view.ts';
import { attend, type ReplyTo, reply, replyInThread } from '../reply.ts';
import { fitsInPieces, replyInPieces } from '../reply-in-pieces.ts';
import type { Tools } from '../tools.ts';
import { readSentView } from '../view-values.ts';
import type { ActionListener } from './action.ts';

type ShortcutArgs = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** "Summarize thread" in the menu of a message: for all in the thread, or for the asker where the bot may only read. */
export const onSummarize =
  (tools: Tools) =>
  async (args: Pick<ShortcutArgs, 'shortcut' | 'ack' | 'respond'>): Promise<void> => {
    await args.ack();
    const { request, to } = readPicked(args);
    await attend(tools, to, async () =>
      tellOutcome(tools, to, await tools.bot.summaries.show(request, tools.voice), reply),
    );
  };

/** "Summarize thread for me" in the menu of a message: for the asker alone, who may post it with a button. */
export const onSummarizeForMe =
  (tools: Tools) =>
  async (args: Pick<ShortcutArgs, 'shortcut' | 'ack' | 'respond'>): Promise<void> => {
    await args.ack();
    const { request, to } = readPicked(args);
    await attend(tools, to, async () => {
      const read = await tools.bot.summaries.read(request, tools.voice);
      const what =
        read.kind === 'read'
          ? { kind: 'summary' as const, it: read.it, look: 'private' as const }
          : sayNoSummary(read);
      await reply(tools, to, what);
    });
  };

/** The thread of the message in whose menu a shortcut was picked. */
function readPicked({ shortcut, respond }: Pick<ShortcutArgs, 'shortcut' | 'respond'>) {
  const workspace = readWorkspace(shortcut) ?? '';
  const { channel, user, message, message_ts: ts } = shortcut;
  const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : ts;
  const place = { workspace, channel: channel.id, threadTs };
  const to = { place: { workspace, channel: channel.id }, user: user.id, respond, surface: 'shortcut' };
  return { request: { place, user: user.id, from: channel.id }, to };
}

/** "Summarize thread" below an answer, "Refresh" below a summary, "Post in the thread" below a private one. */
export const onSummarizeAgain = (tools: Tools): ActionListener =>
  onThread(tools, async ({ request, to }) => {
    await tellOutcome(tools, to, await tools.bot.summaries.show(request, tools.voice), replyInThread);
  });

async function tellOutcome(tools: Tools, to: ReplyTo, result: Summarized, say: typeof reply): Promise<void> {
  switch (result.kind) {
    case 'posted':
      return;
    case 'updated': {
      const link = await tools.voice.linkTo(result.it.place, result.ts);
      return say(tools, to, { kind: 'summary-updated', ...(link ? { link } : {}) });
    }
    case 'unposted':
      return say(tools, to, result.what);
    default:
      return say(tools, to, sayNoSummary(result));
  }
}

/** "Copy as Markdown" and "Export as JSON": the text, for whoever pressed, in a frame to copy it from. */
export const onExport = (tools: Tools, form: 'markdown' | 'json'): ActionListener =>
  onThread(tools, async ({ request, to }) => {
    const exported = await tools.bot.summaries.export(request, { form, fits: fitsInPieces }, tools.voice);
    if (exported.kind !== 'exported') return replyInThread(tools, to, sayNoSummary(exported));
    const short = exported.shortened ? ', with long lists cut: leftOut says by how much' : '';
    const title = form === 'json' ? `The summary as JSON${short}` : 'The summary as Markdown';
    return replyInPieces(tools, to, { title, text: exported.text });
  });

/** "Put into a canvas" and "Update the canvas". */
export const onCanvas = (tools: Tools): ActionListener =>
  onThread(tools, async ({ request, to }) => {
    if (!hasCanvases(request.place.channel)) return replyInThread(tools, to, DIRECT_CANVAS);
    const put = await tools.bot.summaries.putIntoCanvas(request, tools.voice);
    if (put.kind !== 'put') return replyInThread(tools, to, sayNoCanvas(put));
    const link = canvasAddressOf(put.it);
    return replyInThread(tools, to, { kind: 'canvas', how: put.how, ...(link ? { link } : {}) });
  });

/** "Ask for it here": posts the ready sentence. */
export const onAskForMissing = (tools: Tools): ActionListener =>
  onThread(tools, async ({ request, to }) => {
    const asked = await tools.bot.summaries.askForMissing(request, tools.voice);
    if (asked.kind !== 'asked') await replyInThread(tools, to, sayAskedForMissing(asked));
  });

/** "Send to…": asks where. */
export const onSendSummary = (tools: Tools): ActionListener =>
  onThread(tools, async ({ request, click, to }) => {
    const form = renderSummaryForm(request.place, crypto.randomUUID());
    const opened = await openView(tools, click.triggerId, form);
    if (opened.kind === 'unopened') await replyInThread(tools, to, sayUnopened(opened.reason));
  });

type ViewArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs, 'body' | 'ack'>;

/** The form of "Send to…" was sent. */
export const onSummaryForm =
  (tools: Tools) =>
  async ({ body, ack }: ViewArgs): Promise<void> => {
    const sent = readSentView(body);
    const channel = sent?.values.one(SUMMARY_FIELDS.channel) ?? '';
    const toMe = isToMe(sent?.values.one(SUMMARY_FIELDS.to) ?? '');
    if (sent && !toMe && channel === '') {
      const errors = { [SUMMARY_FIELDS.channel]: 'Choose the channel.' };
      return ack({ response_action: 'errors', errors });
    }
    await ack();
    const about = sent && readSummaryForm(sent.about, sent.workspace);
    if (!sent || !about) return;
    const { place, nonce } = about;
    const { user } = sent;
    await attend(tools, { place, user, respond: undefined, surface: 'view' }, async () => {
      const to = toMe ? { kind: 'me' as const } : { kind: 'channel' as const, channel };
      const order = { place, user, to, nonce };
      const outcome = await tools.bot.summaries.send(order, tools.voice);
      await replyInThread(tools, { place, user, respond: undefined }, saySent(outcome));
    });
  };

interface ThreadClick {
  readonly click: Click;
  readonly request: SummaryRequest;
  readonly to: ReplyTo;
}

/** A button about a thread: the one that it names, or that it stands in. */
const onThread =
  (tools: Tools, act: (about: ThreadClick) => Promise<void>): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    if (!click) return;
    const { user, place: here, value } = click;
    const place = readPlace(value, here.workspace) ?? here;
    // Below a message that only one person sees there is no thread to answer in.
    const inThread = place.channel === here.channel;
    const to = { place: inThread ? place : { ...here }, user, respond, surface: 'action' };
    await attend(tools, to, () => act({ click, to, request: { place, user, from: here.channel } }));
  };

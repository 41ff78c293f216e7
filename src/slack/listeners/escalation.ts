import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ContactReply } from '../../bot/escalation/respond.ts';
import { ROLES } from '../../core/catalog/types.ts';
import { readRef } from '../blocks/escalation.ts';
import {
  sayEscalated,
  sayPassed,
  sayTaken,
  sayUnopened,
  sayUnprepared,
} from '../blocks/escalation-remarks.ts';
import { ESCALATION_FIELDS, renderEscalationForm, type ThreadRead } from '../blocks/escalation-view.ts';
import { type Click, readClick } from '../click.ts';
import { changeView, openView } from '../open-view.ts';
import { attend, replyInThread } from '../reply.ts';
import type { Tools } from '../tools.ts';
import { readSentView } from '../view-values.ts';
import type { ActionListener } from './action.ts';

/** How long the form waits for the thread before it is shown without, in milliseconds; Slack opens none after 3,000. */
const READING = 1_200;

/** "Ask the contact": opens the form, or says why there is none. */
export const onEscalate =
  (tools: Tools): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    if (!click) return;
    const to = { ...click, respond, surface: 'action' };
    await attend(tools, to, async () => {
      const { place, user, messageTs: answerTs } = click;
      const request = { place, answerTs, user };
      const prepared = await tools.bot.prepareEscalation(request);
      if (prepared.kind !== 'form') return replyInThread(tools, to, sayUnprepared(prepared));
      const drafting = tools.bot.draftNote(request, tools.voice);
      const late = tools.clock.sleep(READING, tools.stopping).then(() => 'reading' as const);
      const [reaches, quick] = await Promise.all([
        tools.bot.reachContacts(prepared.form, tools.voice),
        Promise.race([drafting, late]),
      ]);
      const render = (thread: ThreadRead) => renderEscalationForm({ ...prepared.form, reaches, thread });
      const opened = await openView(tools, click.triggerId, render(quick));
      if (opened.kind === 'unopened') return replyInThread(tools, to, sayUnopened(opened.reason));
      if (quick !== 'reading') return;
      // Somebody may have begun to write: what the thread says stands in a field of its own.
      await changeView(tools, opened.viewId, render({ late: await drafting }));
    });
  };

type ViewArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs, 'body' | 'ack'>;

/** The form was sent. What became of it is shown in the thread, or told to whoever sent it. */
export const onEscalationForm =
  (tools: Tools) =>
  async ({ body, ack }: ViewArgs): Promise<void> => {
    await ack();
    const sent = readSentView(body);
    const about = sent && readRef(sent.about, sent.workspace);
    if (!sent || !about) return;
    const role = ROLES.find((one) => one === sent.values.one(ESCALATION_FIELDS.role));
    if (!role) return;
    const ref = { ...about.ref, subject: about.rest };
    const to = { place: ref.place, user: sent.user, respond: undefined, surface: 'view' };
    await attend(tools, to, async () => {
      const reason = sent.values.one(ESCALATION_FIELDS.reason);
      const note = [ESCALATION_FIELDS.note, ESCALATION_FIELDS.thread]
        .map((field) => sent.values.one(field))
        .filter(Boolean)
        .join('\n');
      const order = { ref, role, user: sent.user, reason, note };
      const escalated = await tools.bot.escalate(order, tools.voice);
      if (escalated.kind === 'failed') tools.metrics.count('listener_failures', { surface: to.surface });
      const words = sayEscalated(escalated);
      // In a thread that is gone nobody would see it.
      const { threadTs: _, ...channel } = ref.place;
      const where = escalated.kind === 'gone' ? { ...to, place: channel } : to;
      if (words) await replyInThread(tools, where, words);
    });
  };

/** "I have it". */
export const onTaken = (tools: Tools): ActionListener =>
  onContactReply(tools, async (click, { ref }) =>
    sayTaken(await tools.bot.takeEscalation(replyOf(click, ref), tools.voice)),
  );

/** "Not ours", with the role that it is for. */
export const onPassOn = (tools: Tools): ActionListener =>
  onContactReply(tools, async (click, { ref, rest }) => {
    const to = ROLES.find((role) => role === rest);
    return to && sayPassed(await tools.bot.passOn({ ...replyOf(click, ref), to }, tools.voice));
  });

const replyOf = ({ user, messageTs }: Click, ref: ContactReply['ref']): ContactReply => ({
  ref,
  noteTs: messageTs,
  user,
});

type ContactAct = (
  click: Click,
  about: NonNullable<ReturnType<typeof readRef>>,
) => Promise<ReturnType<typeof sayTaken>>;

const onContactReply =
  (tools: Tools, act: ContactAct): ActionListener =>
  async ({ body, ack, respond }) => {
    await ack();
    const click = readClick(body);
    const about = click && readRef(click.value, click.place.workspace);
    if (!click || !about) return;
    const to = { ...click, respond, surface: 'action' };
    await attend(tools, to, async () => {
      const words = await act(click, about);
      if (words) await replyInThread(tools, to, words);
    });
  };

import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { Verdict } from '../../bot/take-verdict.ts';
import { readRef, writeRef } from '../blocks/escalation.ts';
import { sayVerdict } from '../blocks/remarks.ts';
import { renderVerdictForm, VERDICT_FIELDS } from '../blocks/verdict-view.ts';
import { type Click, readClick } from '../click.ts';
import { openView } from '../open-view.ts';
import { attend, replyInThread } from '../reply.ts';
import { showVerdicts } from '../show-verdicts.ts';
import type { Tools } from '../tools.ts';
import { readSentView } from '../view-values.ts';
import type { ActionListener } from './action.ts';

/** "This helped" and "Not the cause"; behind the latter a form asks what it was. */
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
      const asked = taken.first && verdict === 'wrong' && (await askWhatItWas(tools, click));
      if (taken.first) await showVerdicts(tools, click, taken);
      const words = asked ? undefined : sayVerdict(verdict, taken);
      if (words) await replyInThread(tools, to, words);
    });
  };

/** The verdict counts whether or not the form is shown. */
async function askWhatItWas(
  tools: Tools,
  { place, user, value: subject, messageTs: answerTs, triggerId }: Click,
): Promise<boolean> {
  const alternatives = await tools.bot.alternativesTo({ place, answerTs, subject, user });
  if (!alternatives) return false;
  const view = renderVerdictForm(alternatives, `${writeRef({ place, answerTs, turn: 0 })}/${subject}`);
  return (await openView(tools, triggerId, view)).kind === 'opened';
}

type ViewArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs, 'body' | 'ack'>;

/** Somebody said what it was instead. */
export const onVerdictForm =
  (tools: Tools) =>
  async ({ body, ack }: ViewArgs): Promise<void> => {
    await ack();
    const sent = readSentView(body);
    const about = sent && readRef(sent.about, sent.workspace);
    if (!sent || !about) return;
    const { place, answerTs } = about.ref;
    const { user, values } = sent;
    const ref = { place, answerTs, subject: about.rest, user };
    const other = values.one(VERDICT_FIELDS.other);
    const text = values.one(VERDICT_FIELDS.text);
    if (other === '' && text === '') return;
    await attend(tools, { place, user, respond: undefined, surface: 'view' }, async () =>
      tools.bot.noteInstead({ ...ref, text, ...(other === '' ? {} : { other }) }),
    );
  };

import type { types } from '@slack/bolt';
import { type CallParts, callOnce, callUntilAnswered } from './calls.ts';
import { recordIn, textIn } from './records.ts';

/** What became of a modal; `reason` is Slack's. */
export type Opened =
  | { readonly kind: 'opened'; readonly viewId: string }
  | { readonly kind: 'unopened'; readonly reason: string };

/** How long a modal that stands open is changed, in milliseconds. */
const PATIENCE = 30_000;

/** Opens a modal. A trigger is good for three seconds and one modal, so it is tried once. */
export async function openView(parts: CallParts, triggerId: string, view: types.ModalView): Promise<Opened> {
  const result = await callOnce(parts, 'views.open', { trigger_id: triggerId, view });
  if (result.kind === 'done')
    return { kind: 'opened', viewId: textIn(recordIn(result.answer, 'view'), 'id') ?? '' };
  const reason = 'reason' in result ? result.reason : result.kind;
  parts.log.info({ reason }, 'Slack did not open a form');
  return { kind: 'unopened', reason };
}

/** Replaces what an open modal shows. Somebody may have closed it meanwhile, which is no failure. */
export async function changeView(parts: CallParts, viewId: string, view: types.ModalView): Promise<void> {
  const call = { method: 'views.update', args: { view_id: viewId, view }, patience: PATIENCE };
  const result = await callUntilAnswered(parts, call);
  if (result.kind === 'refused') parts.log.info({ reason: result.reason }, 'A form was not there any more');
}

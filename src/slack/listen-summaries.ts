import type { App, BlockButtonAction, Context, ViewSubmitAction } from '@slack/bolt';
import { ACTIONS, CALLBACKS, VIEWS } from './blocks/ids.ts';
import {
  onAskForMissing,
  onCanvas,
  onExport,
  onSendSummary,
  onSummarize,
  onSummarizeAgain,
  onSummarizeForMe,
  onSummaryForm,
} from './listeners/summary.ts';
import type { Tools } from './tools.ts';

/** Gives a listener the tools of the workspace that something came from. */
export type WithTools = <A>(
  make: (tools: Tools) => (args: A) => Promise<void>,
) => (args: A & { readonly context: Context }) => Promise<void>;

/** Registers what people do with summaries of threads. */
export function listenToSummaries(app: App, on: WithTools): void {
  const press = (id: string) => ({ action_id: id, type: 'block_actions' as const });
  app.shortcut({ callback_id: CALLBACKS.summarize, type: 'message_action' }, on(onSummarize));
  app.shortcut({ callback_id: CALLBACKS.summarizeForMe, type: 'message_action' }, on(onSummarizeForMe));
  app.action<BlockButtonAction>(press(ACTIONS.summarize), on(onSummarizeAgain));
  app.action<BlockButtonAction>(
    press(ACTIONS.summaryMarkdown),
    on((tools) => onExport(tools, 'markdown')),
  );
  app.action<BlockButtonAction>(
    press(ACTIONS.summaryJson),
    on((tools) => onExport(tools, 'json')),
  );
  app.action<BlockButtonAction>(press(ACTIONS.summaryMissing), on(onAskForMissing));
  app.action<BlockButtonAction>(press(ACTIONS.summaryCanvas), on(onCanvas));
  app.action<BlockButtonAction>(press(ACTIONS.summarySend), on(onSendSummary));
  app.view<ViewSubmitAction>({ callback_id: VIEWS.summary, type: 'view_submission' }, on(onSummaryForm));
}

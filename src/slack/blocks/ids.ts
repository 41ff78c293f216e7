import { type JsonRecord, recordIn, recordsIn, textIn } from '../records.ts';

/** `action_id` of every button; each is written once, here. */
export const ACTIONS = {
  helped: 'verdict_helped',
  wrong: 'verdict_wrong',
  escalate: 'escalate',
  share: 'share_answer',
  taken: 'contact_has_it',
  passOn: 'contact_passes_on',
  settingsScope: 'settings_scope',
  summarize: 'summarize_again',
  summaryMarkdown: 'summary_markdown',
  summaryJson: 'summary_json',
  summaryCanvas: 'summary_canvas',
  summarySend: 'summary_send',
  summaryMissing: 'summary_ask_missing',
} as const;

/** `callback_id` of modals. */
export const VIEWS = {
  summary: 'summary_to',
  escalation: 'escalation_note',
  settings: 'settings',
  verdict: 'verdict_instead',
} as const;

/** `callback_id` of shortcuts. */
export const CALLBACKS = {
  explain: 'explain_error',
  summarize: 'summarize_thread',
  summarizeForMe: 'summarize_thread_for_me',
} as const;

/** The slash command. */
export const COMMAND = '/oauth-error';

/** `block_id` of the parts that are found again. */
export const BLOCKS = {
  buttons: 'answer_buttons',
  verdicts: 'answer_verdicts',
  contact: 'contact_reply',
  summary: 'thread_summary',
} as const;

/** `event_type` of message metadata by which our posts are found again. */
export const EVENT_TYPES = {
  answer: 'oauth_error_answer',
  escalation: 'oauth_error_escalation',
  'escalation-taken': 'oauth_error_escalation_taken',
  outbreak: 'oauth_error_outbreak',
  'outbreak-over': 'oauth_error_outbreak_over',
  summary: 'oauth_error_triage',
  missing: 'oauth_error_missing',
} as const;

/** Two labels that stand in every answer, and together in nothing else. */
export const LABELS = { fixer: 'Who can fix it', escalation: 'Escalate to' } as const;

/**
 * Whether a message carries one of our answers: forwarded, or copied with its labels. `text` is everything readable in it.
 */
export function carriesAnswer(
  message: JsonRecord,
  text: string,
  self: { botUserId: string; botId: string },
): boolean {
  if (text.includes(LABELS.fixer) && text.includes(LABELS.escalation)) return true;
  return recordsIn(message, 'attachments').some((attachment) => {
    const author = textIn(attachment, 'author_id') ?? textIn(attachment, 'author_subname');
    const forwarded = recordsIn(attachment, 'message_blocks').flatMap((part) =>
      recordsIn(recordIn(part, 'message'), 'blocks'),
    );
    const blocks = [...forwarded, ...recordsIn(attachment, 'blocks')];
    const ours = blocks.some((block) => Object.values<unknown>(BLOCKS).includes(block.block_id));
    return ours || author === self.botUserId || attachment.bot_id === self.botId;
  });
}

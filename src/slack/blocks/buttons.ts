import type { types } from '@slack/bolt';
import { ACTIONS, BLOCKS } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import type { KnownBlock } from './message.ts';

/** The buttons below an answer that all can see; `subject` says what is judged. */
export function publicButtons(subject: string): KnownBlock {
  const value = cut(subject, LIMITS.buttonValue);
  return actions([
    button(ACTIONS.helped, 'This helped', value),
    button(ACTIONS.wrong, 'Not the cause', value),
    { ...button(ACTIONS.escalate, 'Ask the contact', value), style: 'primary' },
    button(ACTIONS.summarize, 'Summarize thread', 'thread'),
  ]);
}

/** The button below an answer that one person sees. */
export function shareButton(shareId: string): KnownBlock {
  return actions([button(ACTIONS.share, 'Share with the channel', shareId)]);
}

function actions(elements: readonly types.Button[]): types.ActionsBlock {
  return { type: 'actions', block_id: BLOCKS.buttons, elements: elements.slice(0, LIMITS.actions) };
}

function button(actionId: string, label: string, value: string): types.Button {
  const text = { type: 'plain_text' as const, text: cut(label, LIMITS.buttonText), emoji: false };
  return { type: 'button', action_id: actionId, text, value };
}

import type { types } from '@slack/bolt';
import { cut } from './limits.ts';

/** A field of a form that people write in. */
export interface TextField {
  /** Its `block_id`; its `action_id` is the same. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** At most so many characters; what it begins with is cut to that. */
  readonly most: number;
  /** What it begins with; empty by default. */
  readonly initial?: string;
  readonly multiline?: boolean;
  /** Whether it may stay empty. */
  readonly optional?: boolean;
}

/** Renders a field of a modal (https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element). */
export function textField({
  id,
  label,
  hint,
  most,
  initial = '',
  multiline,
  optional,
}: TextField): types.InputBlock {
  return {
    type: 'input',
    block_id: id,
    ...(optional ? { optional } : {}),
    label: { type: 'plain_text', text: label },
    ...(hint === undefined ? {} : { hint: { type: 'plain_text', text: hint } }),
    element: {
      type: 'plain_text_input',
      action_id: id,
      ...(multiline ? { multiline } : {}),
      max_length: most,
      ...(initial === '' ? {} : { initial_value: cut(initial, most) }),
    },
  };
}

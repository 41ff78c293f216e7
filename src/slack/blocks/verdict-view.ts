import type { types } from '@slack/bolt';
import type { Alternatives } from '../../bot/wrong-verdicts.ts';
import { VIEWS } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { section } from './message.ts';
import { code, plain } from './mrkdwn.ts';
import { textField } from './text-field.ts';

/** `block_id` of the fields; their `action_id` is the same. */
export const VERDICT_FIELDS = { other: 'instead_entry', text: 'instead_text' } as const;

/** Asks in one step what it was instead. `about` names the answer and is given back when the form is sent. */
export function renderVerdictForm(
  { code: name, title, choices }: Alternatives,
  about: string,
): types.ModalView {
  const what = name === undefined ? plain(title) : `${code(name)} ${plain(title)}`;
  const says = `Thank you. I will not explain ${what} in this thread again. What was it instead? Whoever writes the catalog will read it.`;
  return {
    type: 'modal',
    callback_id: VIEWS.verdict,
    private_metadata: about,
    title: { type: 'plain_text', text: 'Not the cause' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Skip' },
    blocks: [section(says), ...(choices.length > 0 ? [otherField(choices)] : []), inWords],
  };
}

function otherField(choices: Alternatives['choices']): types.InputBlock {
  return {
    type: 'input',
    block_id: VERDICT_FIELDS.other,
    optional: true,
    label: { type: 'plain_text', text: 'Another error' },
    element: {
      type: 'static_select',
      action_id: VERDICT_FIELDS.other,
      placeholder: { type: 'plain_text', text: 'Choose …' },
      // A value of a menu is shorter than the longest name of an entry.
      options: choices
        .filter(({ id }) => id.length <= LIMITS.optionValue)
        .map(({ id, code: name, title }) => ({
          text: {
            type: 'plain_text',
            text: cut(name === undefined ? title : `${name}: ${title}`, LIMITS.optionText),
          },
          value: id,
        })),
    },
  };
}

const inWords = textField({
  id: VERDICT_FIELDS.text,
  label: 'Or in your words',
  hint: 'A code, or what the cause turned out to be. Secrets are masked.',
  most: 1000,
  multiline: true,
  optional: true,
});

import type { types } from '@slack/bolt';
import type { EscalationForm } from '../../bot/escalation/prepare.ts';
import { ROLE_LABELS } from '../../core/answer/labels.ts';
import type { Contact } from '../../core/answer/types.ts';
import { ROLES } from '../../core/catalog/types.ts';
import { ROLE_NAMES, writeRef } from './escalation.ts';
import { VIEWS } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { context, type KnownBlock, section } from './message.ts';
import { code, plain } from './mrkdwn.ts';

/** `block_id` of the fields; their `action_id` is the same. */
export const ESCALATION_FIELDS = {
  role: 'escalation_role',
  reason: 'escalation_reason',
  note: 'escalation_text',
} as const;

/** How to set a contact, for whoever meets a role without one. Plain text. */
export const HOW_TO_SET =
  'A workspace admin can name one with /oauth-error settings, or whoever runs the bot under "contacts" in oauth-error-bot.yml.';

/** The form behind "Ask the contact": whom, why, and the note. Without a note yet, it says that the thread is being read. */
export function renderEscalationForm(form: EscalationForm, note: string | undefined): types.ModalView {
  const shared = {
    type: 'modal',
    callback_id: VIEWS.escalation,
    private_metadata: writeRef(form.ref),
    title: { type: 'plain_text', text: 'Ask the contact' },
    close: { type: 'plain_text', text: 'Cancel' },
  } as const;
  const what = form.code === undefined ? plain(form.title) : `${code(form.code)} ${plain(form.title)}`;
  if (note === undefined) {
    return {
      ...shared,
      blocks: [section(what), ...context(['Reading the thread for the hand-over note …'])],
    };
  }
  const blocks = [section(what), ...missing(form), whom(form), reason(form), noteField(note)];
  return { ...shared, blocks, submit: { type: 'plain_text', text: 'Ask' } };
}

function missing({ contacts, role }: EscalationForm): KnownBlock[] {
  const absent = ROLES.filter((one) => contacts.every((contact) => contact.role !== one));
  if (!absent.includes(role)) return [];
  return [
    section(
      `This error is one for ${ROLE_NAMES[role]}, but nobody is configured for that role. ${plain(HOW_TO_SET)} You can ask somebody else.`,
    ),
  ];
}

function whom({ contacts, role }: EscalationForm): types.InputBlock {
  const options = contacts.map(option);
  const initial = options.find(({ value }) => value === role);
  return {
    type: 'input',
    block_id: ESCALATION_FIELDS.role,
    label: { type: 'plain_text', text: 'Whom to ask' },
    element: {
      type: 'radio_buttons',
      action_id: ESCALATION_FIELDS.role,
      options,
      // Somebody else than the catalog names is asked only on purpose.
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

function option({ role, name, channel }: Contact): types.PlainTextOption {
  const label = name === undefined ? ROLE_LABELS[role] : `${ROLE_LABELS[role]}: ${name}`;
  const where =
    channel === undefined ? 'mentioned in this thread' : 'asked in their own channel, with a link';
  return {
    text: { type: 'plain_text', text: cut(label, LIMITS.optionText) },
    description: { type: 'plain_text', text: where },
    value: role,
  };
}

function reason({ reason: initial }: EscalationForm): types.InputBlock {
  return {
    type: 'input',
    block_id: ESCALATION_FIELDS.reason,
    optional: true,
    label: { type: 'plain_text', text: 'Why them' },
    element: {
      type: 'plain_text_input',
      action_id: ESCALATION_FIELDS.reason,
      max_length: 300,
      ...(initial === '' ? {} : { initial_value: cut(initial, 300) }),
    },
  };
}

function noteField(note: string): types.InputBlock {
  return {
    type: 'input',
    block_id: ESCALATION_FIELDS.note,
    label: { type: 'plain_text', text: 'What they need to know' },
    hint: { type: 'plain_text', text: 'Everybody in the channel will see it. Secrets are masked.' },
    element: {
      type: 'plain_text_input',
      action_id: ESCALATION_FIELDS.note,
      multiline: true,
      max_length: LIMITS.note,
      ...(note === '' ? {} : { initial_value: cut(note, LIMITS.note) }),
    },
  };
}

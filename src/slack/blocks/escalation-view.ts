import type { types } from '@slack/bolt';
import type { EscalationForm, ThreadNote } from '../../bot/escalation/prepare.ts';
import type { Reach, Reaches } from '../../bot/escalation/reach.ts';
import { ROLE_LABELS } from '../../core/answer/labels.ts';
import type { Contact } from '../../core/answer/types.ts';
import { ROLES } from '../../core/catalog/types.ts';
import { ROLE_NAMES, writeRef } from './escalation.ts';
import { VIEWS } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { context, type KnownBlock, section } from './message.ts';
import { code, plain } from './mrkdwn.ts';
import { textField } from './text-field.ts';

/** `block_id` of the fields; their `action_id` is the same. */
export const ESCALATION_FIELDS = {
  role: 'escalation_role',
  reason: 'escalation_reason',
  note: 'escalation_text',
  thread: 'escalation_thread',
} as const;

/** How to set a contact, for whoever meets a role without one. Plain text. */
export const HOW_TO_SET =
  'A workspace admin can name one with /oauth-error settings, or whoever runs the bot under "contacts" in oauth-error-bot.yml.';

/**
 * How far the thread has been read: its note (undefined when it could not be read), not yet, or `late`, when the form
 * stands open already and what somebody typed there must stay.
 */
export type ThreadRead = ThreadNote | undefined | 'reading' | { readonly late: ThreadNote | undefined };

/** A form with what is known by now besides the answer. */
export interface ShownForm extends EscalationForm {
  readonly reaches: Reaches;
  readonly thread: ThreadRead;
}

/** The form behind "Ask the contact": whom, why, and the note, with what the thread says as soon as that is known. */
export function renderEscalationForm(form: ShownForm): types.ModalView {
  const what = form.code === undefined ? plain(form.title) : `${code(form.code)} ${plain(form.title)}`;
  return {
    type: 'modal',
    callback_id: VIEWS.escalation,
    private_metadata: `${writeRef(form.ref)}/${form.ref.subject}`,
    title: { type: 'plain_text', text: 'Ask the contact' },
    close: { type: 'plain_text', text: 'Cancel' },
    submit: { type: 'plain_text', text: 'Ask' },
    blocks: [section(what), ...missing(form), whom(form), ...leaving(form), reason(form), ...notes(form)],
  };
}

const UNREAD =
  'I could not read the thread in time: this is what the answer knows. Please add what was tried.';

function notes({ note, thread }: ShownForm): KnownBlock[] {
  const short = noteField(note);
  if (thread === 'reading')
    return [short, ...context(['Still reading the thread: what it adds appears here.'])];
  if (thread === undefined) return [short, ...context([UNREAD])];
  if ('whole' in thread) return [noteField(thread.whole)];
  const { late } = thread;
  if (!late) return [short, ...context([UNREAD])];
  return late.added === '' ? [short] : [short, threadField(late.added)];
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

function whom(form: ShownForm): types.InputBlock {
  const { contacts, role } = form;
  const options = contacts.map((contact) => option(contact, form));
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

function option({ role, name }: Contact, { reaches, ref }: ShownForm): types.PlainTextOption {
  const label = name === undefined ? ROLE_LABELS[role] : `${ROLE_LABELS[role]}: ${name}`;
  return {
    text: { type: 'plain_text', text: cut(label, LIMITS.optionText) },
    description: { type: 'plain_text', text: sayWay(reaches.get(role), ref.place.channel) },
    value: role,
  };
}

const FROM = {
  private: 'this private channel',
  direct: 'this direct message',
  unknown: 'this channel, which may be private',
} as const;

/** Says, before anybody sends it, that what stands in a private thread will be read by others. */
function leaving({ contacts, reaches }: ShownForm): KnownBlock[] {
  const left = contacts.flatMap((contact) => {
    const { channel, leaves } = reaches.get(contact.role) ?? {};
    if (channel === undefined || !leaves) return [];
    const readers = leaves.to === 'public' ? 'everybody in the workspace' : 'everybody in that channel';
    const name = plain(contact.name ?? ROLE_LABELS[contact.role]);
    return [{ ...leaves, says: `• ${name} is asked in <#${plain(channel)}>, where ${readers} can read it` }];
  });
  const [first] = left;
  if (!first) return [];
  return [
    section([`*What you hand over leaves ${FROM[first.from]}:*`, ...left.map(({ says }) => says)].join('\n')),
  ];
}

const UNSEEN = {
  direct: 'does not see this direct message: a mention reaches nobody',
  left: 'no longer in this workspace: a mention reaches nobody',
  outside: 'not in this channel: please invite them before you ask',
} as const;

function sayWay({ channel, unseen }: Reach = {}, here: string): string {
  if (channel === undefined) return unseen === undefined ? 'mentioned in this thread' : UNSEEN[unseen];
  return channel === here ? 'asked in this channel, with a link' : 'asked in their own channel, with a link';
}

const reason = ({ reason: initial }: EscalationForm): types.InputBlock =>
  textField({ id: ESCALATION_FIELDS.reason, label: 'Why them', most: 300, initial, optional: true });

const noteField = (note: string): types.InputBlock =>
  textField({
    id: ESCALATION_FIELDS.note,
    label: 'What they need to know',
    hint: 'Everybody in the channel where they are asked will see it. Secrets are masked.',
    most: LIMITS.note,
    initial: note,
    multiline: true,
  });

const threadField = (added: string): types.InputBlock =>
  textField({
    id: ESCALATION_FIELDS.thread,
    label: 'What the thread says',
    hint: 'Goes with the note; empty it to leave it out.',
    most: LIMITS.note,
    initial: added,
    multiline: true,
    optional: true,
  });

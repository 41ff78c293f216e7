import type { types } from '@slack/bolt';
import type { EscalationRecord, ShortRef } from '../../bot/escalation/record.ts';
import type { Contact, EscalationAdvice, NamedFixer } from '../../core/answer/types.ts';
import { ROLES, type Role } from '../../core/catalog/types.ts';
import { ACTIONS, BLOCKS, LABELS } from './ids.ts';
import { cut, joinInto, LIMITS } from './limits.ts';
import { context, type KnownBlock, message, type Rendered, section } from './message.ts';
import { code, date, link, plain } from './mrkdwn.ts';

/** How a role is called in a sentence. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'tenant-admin': 'the tenant admin',
  'idp-owner': 'the owner of the identity provider',
  developer: 'the developer of the application',
};

/** Whom to ask, by name: an answer alone must not ping anybody. Escaped mrkdwn. */
export function nameContact({ role, name }: Contact): string {
  return name ? `${plain(name)} (${ROLE_NAMES[role]})` : ROLE_NAMES[role];
}

/** Who acts and whom to turn to, in lines of escaped mrkdwn. */
export function escalationLines({ name, label }: NamedFixer, advice: EscalationAdvice): readonly string[] {
  const condition = advice.condition ? `, if ${plain(advice.condition)}` : '';
  return [
    `*${LABELS.fixer}:* ${plain(name === undefined ? label : `${name} (${label})`)}`,
    `*${LABELS.escalation}:* ${nameContact(advice.contact)}${condition}`,
  ];
}

/** What to hand over and what is still missing, in lines of escaped mrkdwn. */
export function handOverLines({
  have,
  missing,
}: Pick<EscalationAdvice, 'have' | 'missing'>): readonly string[] {
  const items = have.map(({ label, value }) => `${plain(label)} ${code(value)}`).join(', ');
  return [
    ...(items ? [`*Hand over:* ${items}`] : []),
    ...(missing.length > 0 ? [`*Still missing:* ${missing.map(plain).join(', ')}`] : []),
  ];
}

/** The message that calls the contact, with what is handed over: the only one whose mention acts. */
export function renderEscalation(record: EscalationRecord): Rendered {
  const { contact, reason, by, passedBy, link: url } = record;
  // The configuration vouches for mention and channel; everything else is somebody's text.
  const call = contact.mention ?? nameContact(contact);
  const where = url ? ` ${link(url, 'The thread')} has the details.` : '';
  const says = `${call} you are asked for help with a sign-in error: ${headline(record)}.${where}`;
  const why = reason === '' ? [] : [section(`*Why you:* ${plain(reason)}`)];
  return message(says, [
    section(says),
    ...why,
    ...noteBlocks(record),
    ...context([`Asked by <@${plain(by)}>`, passedBy ? `Passed on by <@${plain(passedBy)}>` : '']),
    ...outcome(record),
  ]);
}

function noteBlocks({ note, withheld, by }: EscalationRecord): KnownBlock[] {
  if (withheld) {
    const ask = `<@${plain(by)}> can tell you more.`;
    return [
      section(`The note stays where it was written, in a conversation that not everybody can read. ${ask}`),
    ];
  }
  const lines = note.split('\n').map(plain);
  return joinInto(lines, LIMITS.section)
    .filter((piece) => piece !== '')
    .map(section);
}

/** What the contact did about it, or the buttons with which to do it. */
function outcome(record: EscalationRecord): KnownBlock[] {
  const { taken, passed } = record;
  const has = taken ? `<@${plain(taken.by)}> has it, since ${date(taken.at)}` : '';
  if (passed) {
    const to = `<@${plain(passed.by)}> passed it on to ${ROLE_NAMES[passed.to]}, ${date(passed.at)}`;
    return context([has, to], BLOCKS.contact);
  }
  return [...context([has], BLOCKS.contact), contactButtons(record)];
}

/** Says in the thread that a contact was asked elsewhere. Nobody is called by it. */
export function renderEscalationLine(record: EscalationRecord): Rendered {
  const { contact, by } = record;
  const where = contact.channel ? ` in <#${plain(contact.channel)}>` : '';
  const says = `<@${plain(by)}> asked ${nameContact(contact)}${where} for help with ${headline(record)}.`;
  return message(says, [section(says)]);
}

/** Tells who asked that somebody has it. */
export function renderTaken({ taken, by, contact, code: name }: EscalationRecord): Rendered {
  const what = name === undefined ? 'it' : code(name);
  const as = plain(contact.name ?? ROLE_NAMES[contact.role]);
  // A contact who is a person has a name already.
  const role = contact.mention === `<@${taken?.by}>` ? '' : ` (${as})`;
  const says = `<@${plain(by)}>, <@${plain(taken?.by ?? '')}> has ${what}${role}.`;
  return message(says, [section(says)]);
}

/** Who was asked in this thread already, in lines of escaped mrkdwn: 'asked … at …'; `sourceOf` links where. */
export function renderAsked(
  asked: readonly EscalationRecord[],
  sourceOf: (record: EscalationRecord) => string = () => '',
): readonly string[] {
  return asked.slice(-3).map((record) => {
    const { contact, at, taken, passed } = record;
    const source = sourceOf(record);
    const since = taken ? `; <@${plain(taken.by)}> has it` : '';
    const on = passed ? `; passed on to ${ROLE_NAMES[passed.to]}` : '';
    return `*Asked already:* ${nameContact(contact)}, ${date(at)}${since}${on}${source === '' ? '' : ` ${source}`}`;
  });
}

const headline = ({ code: name, title }: EscalationRecord): string =>
  name === undefined ? plain(title) : `${code(name)} ${plain(title)}`;

const REPLIES = { taken: 'I have it', passOn: 'Not ours →' } as const;

function contactButtons(record: EscalationRecord): KnownBlock {
  const value = writeRef(record);
  const others = ROLES.filter((role) => role !== record.contact.role);
  const take: types.Button = {
    type: 'button',
    action_id: ACTIONS.taken,
    style: 'primary',
    text: { type: 'plain_text', text: REPLIES.taken },
    value,
  };
  const pass: types.StaticSelect = {
    type: 'static_select',
    action_id: ACTIONS.passOn,
    placeholder: { type: 'plain_text', text: REPLIES.passOn },
    options: others.map((role) => ({
      text: { type: 'plain_text', text: cut(`It is for ${ROLE_NAMES[role]}`, LIMITS.optionText) },
      value: `${value}/${role}`,
    })),
  };
  return { type: 'actions', elements: [...(record.taken ? [] : [take]), pass] };
}

/** A call for help as a text that buttons carry: `channel/thread/answer/turn`. */
export function writeRef({ place, answerTs, turn }: ShortRef): string {
  return [place.channel, place.threadTs, answerTs, turn].join('/');
}

/** Reads what `writeRef` wrote, and what stands behind it; undefined for anything else. */
export function readRef(
  text: string,
  workspace: string,
): { readonly ref: ShortRef; readonly rest: string } | undefined {
  const [channel = '', threadTs = '', answerTs = '', turn = '', ...more] = text.split('/');
  if (!/^\w+$/.test(channel) || ![threadTs, answerTs].every(isTs) || !/^\d{1,3}$/.test(turn))
    return undefined;
  const ref = { place: { workspace, channel, threadTs }, answerTs, turn: Number(turn) };
  return { ref, rest: more.join('/') };
}

const isTs = (text: string): boolean => /^\d{1,12}\.\d{1,9}$/.test(text);

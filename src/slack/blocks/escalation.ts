import type { EscalationNote } from '../../bot/voice.ts';
import type { Contact, EscalationAdvice } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import { LABELS } from './ids.ts';
import { context, message, type Rendered, section } from './message.ts';
import { code, link, plain } from './mrkdwn.ts';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'tenant-admin': 'the tenant admin',
  'idp-owner': 'the owner of the identity provider',
  developer: 'the developer of the application',
};

/** Whom to ask, by name: an answer alone must not ping anybody. Escaped mrkdwn. */
export function nameContact({ role, name }: Contact): string {
  return name ? `${plain(name)} (${ROLE_NAMES[role]})` : ROLE_NAMES[role];
}

/** Who acts and whom to turn to, in lines of escaped mrkdwn. */
export function escalationLines(fixer: string, advice: EscalationAdvice): readonly string[] {
  const condition = advice.condition ? `, if ${plain(advice.condition)}` : '';
  return [
    `*${LABELS.fixer}:* ${plain(fixer)}`,
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

/** The message that calls the contact: the only one whose mention acts. */
export function renderEscalation(note: EscalationNote): Rendered {
  const { contact, title, askedBy, have, missing } = note;
  const headline = note.code ? `${code(note.code)} ${plain(title)}` : plain(title);
  // The configuration vouches for mention and channel; everything else is somebody's text.
  const call = contact.mention ?? (contact.channel ? `<#${contact.channel}>` : nameContact(contact));
  const where = note.link ? ` ${link(note.link, 'The thread')} has the details.` : '';
  const says = `${call} you are asked for help with a sign-in error: ${headline}.${where}`;
  const lines = handOverLines({ have, missing });
  const blocks = [section(says), ...(lines.length > 0 ? [section(lines.join('\n'))] : [])];
  return message(says, [...blocks, ...context([`Asked by <@${plain(askedBy)}>`])]);
}

import { type Escalation, type Fixer, ROLES } from '../catalog/types.ts';
import type { Captures } from '../detect/types.ts';
import { redact } from '../text/redact.ts';
import { insteadOf } from './instead.ts';
import { FIXER_LABELS, labelOf, labelOfValue } from './labels.ts';
import type { Contacts, EscalationAdvice, HandOverItem, NamedFixer } from './types.ts';

/** Who can act first, by the name of the contact for that role where there is one. */
export function nameFixer(
  fixer: Fixer,
  contacts: Contacts,
  about: { readonly provider: string; readonly clientId?: string },
): NamedFixer {
  const role = ROLES.find((known) => known === fixer);
  const name = role && contacts.find({ role, ...about }).name;
  return { role: fixer, label: FIXER_LABELS[fixer], ...(name === undefined ? {} : { name }) };
}

/** Whom to turn to, when, what can be handed over (redacted), and what that contact will ask for and is still missing. */
export function adviseEscalation(
  escalation: Escalation,
  contacts: Contacts,
  {
    provider,
    values,
    code,
  }: { readonly provider?: string; readonly values: Captures; readonly code?: string },
): EscalationAdvice {
  const clientId = values.client_id;
  const contact = contacts.find({
    role: escalation.to,
    ...(provider === undefined ? {} : { provider }),
    ...(clientId === undefined ? {} : { clientId }),
  });
  const items = escalation.include.map((name) => toItem(name, values));
  const have = items.filter(({ value }) => value !== '');
  return {
    contact,
    ...(escalation.if === undefined ? {} : { condition: escalation.if }),
    have: [
      ...(code === undefined ? [] : [{ name: 'code', label: 'Error', value: code }]),
      // One ID may stand for two that are wanted.
      ...have.filter(({ name }, at) => have.findIndex((other) => other.name === name) === at),
    ],
    missing: items.filter(({ value }) => value === '').map(({ label }) => label),
  };
}

/** The value that is wanted, or else one that serves the same purpose, under its own label; an empty one when there is none. */
function toItem(wanted: string, values: Captures): HandOverItem {
  const name = insteadOf(wanted).find((other) => values[other]);
  const value = redact(values[name ?? wanted] ?? '');
  return name === undefined
    ? { name: wanted, label: labelOf(wanted), value }
    : { name, label: labelOfValue(name, value), value };
}

import type { Escalation, Role } from '../catalog/types.ts';
import type { Captures } from '../detect/types.ts';
import { redact } from '../text/redact.ts';
import { labelOf } from './labels.ts';
import type { Contact, Contacts, EscalationAdvice, HandOverItem } from './types.ts';

/** One person or team of the configuration file. */
export interface ConfiguredContact {
  readonly name: string;
  readonly mention?: string;
  readonly channel?: string;
}

/** The `contacts` of the configuration: for each role a default, contacts by provider, and owners by client ID. */
export type ContactBook = Readonly<
  Partial<
    Record<
      Role,
      {
        readonly default?: ConfiguredContact;
        readonly providers: Readonly<Record<string, ConfiguredContact>>;
        readonly clients: Readonly<Record<string, ConfiguredContact>>;
      }
    >
  >
>;

/** Contacts out of the book: whoever owns the client comes before the provider's team, and that before the role's default. */
export function contactsFrom(book: ContactBook): Contacts {
  return {
    find: ({ role, provider, clientId }) => {
      const page = book[role];
      const owner = clientId === undefined ? undefined : page?.clients[clientId.toLowerCase()];
      const team = provider === undefined ? undefined : page?.providers[provider];
      return { role, ...(owner ?? team ?? page?.default) } satisfies Contact;
    },
  };
}

/** Whom to turn to, when, what can be handed over (redacted), and what that contact will ask for and is still missing. */
export function adviseEscalation(
  escalation: Escalation,
  contacts: Contacts,
  { provider, values, code }: { readonly provider?: string; readonly values: Captures; readonly code?: string },
): EscalationAdvice {
  const clientId = values.client_id;
  const contact = contacts.find({
    role: escalation.to,
    ...(provider === undefined ? {} : { provider }),
    ...(clientId === undefined ? {} : { clientId }),
  });
  const items = escalation.include.map((name): HandOverItem => ({ name, label: labelOf(name), value: redact(values[name] ?? '') }));
  return {
    contact,
    ...(escalation.if === undefined ? {} : { condition: escalation.if }),
    have: [...(code === undefined ? [] : [{ name: 'code', label: 'Error', value: code }]), ...items.filter(({ value }) => value !== '')],
    missing: items.filter(({ value }) => value === '').map(({ label }) => label),
  };
}

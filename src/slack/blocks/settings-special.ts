import type { SettingsForm } from '../../bot/settings-form.ts';
import type { SpecialContact } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import { nameContact } from './escalation.ts';
import { joinUpTo, LIMITS } from './limits.ts';
import { type KnownBlock, section } from './message.ts';
import { code, plain } from './mrkdwn.ts';

const MOST = 10;

/** For which providers and clients the configuration file names a contact of this role: there nothing else holds. */
export function specialContacts({ specialContacts: all }: SettingsForm, role: Role): KnownBlock[] {
  const fixed = all.filter(({ contact }) => contact.role === role);
  if (fixed.length === 0) return [];
  const more = fixed.length > MOST ? [`… and ${fixed.length - MOST} more`] : [];
  const lines = fixed.slice(0, MOST).map((one) => `• ${nameScope(one)}: ${nameContact(one.contact)}`);
  const head = 'Fixed in the configuration file; what is chosen above holds for everything else:';
  return [section(joinUpTo([head, ...lines, ...more], '\n', LIMITS.section))];
}

const nameScope = ({ provider, clientId }: SpecialContact): string =>
  provider === undefined ? `client ${code(clientId ?? '')}` : plain(provider);

import type { Fixer, Role } from '../catalog/types.ts';

/** How a fixer is called in an answer. */
export const FIXER_LABELS: Readonly<Record<Fixer, string>> = {
  developer: 'the developer of the application',
  'tenant-admin': 'a tenant admin',
  'idp-owner': 'the owner of the identity provider',
  'end-user': 'the person who signs in',
  provider: 'the provider itself',
};

/** How a role is called where a contact is named. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  developer: 'Developer',
  'tenant-admin': 'Tenant admin',
  'idp-owner': 'IdP owner',
};

const TIME = 'Time of the failed sign-in';

/** What to call a capture or clue when it is handed over or asked for. */
const LABELS: Readonly<Record<string, string>> = {
  client_id: 'Client ID',
  client_name: 'Client',
  redirect_uri: 'Redirect URI',
  correlation_id: 'Correlation ID',
  trace_id: 'Trace ID',
  request_id: 'Request ID',
  error_id: 'Error ID',
  debug_id: 'Debug ID',
  log_id: 'Log ID',
  timestamp: `${TIME} (UTC)`,
  tenant: 'Tenant',
  host: 'Authorization server',
  user: 'User',
  issuer: 'Issuer',
  audience: 'Audience',
  grant_type: 'Grant type',
  scope: 'Scope',
  resource: 'Resource',
  in_response_to: 'InResponseTo',
};

/** `client_id` → `Client ID`; a name without a label of its own is written with spaces. */
export function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  // A capture may be called "constructor", which every object has.
  const label = Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  return (
    label ??
    words.charAt(0).toUpperCase() +
      words
        .slice(1)
        .replace(/\bid\b/g, 'ID')
        .replace(/\buri\b/g, 'URI')
  );
}

/** What to call a value that is handed over: of a time it says what is known of its zone, and nothing is converted. */
export function labelOfValue(name: string, value: string): string {
  if (name !== 'timestamp' || IN_UTC.test(value)) return labelOf(name);
  return ZONED.test(value) ? TIME : `${TIME} (time zone not stated)`;
}

const IN_UTC = /(?:Z|UTC|GMT|[+-]00:?00)$/i;
const ZONED = /(?::\d\d[^:]*[+-]\d\d:?\d\d|[A-Z]{2,4})$/;

import type { ChannelSettings, Settings } from '../../src/bot/settings.ts';
import type { Contact, Contacts } from '../../src/core/answer/types.ts';
import { buildCatalog } from '../../src/core/catalog/build.ts';
import { indexCatalog } from '../../src/core/catalog/names.ts';
import { buildExplainer, type Explainer } from '../../src/core/explainer.ts';

const PROVIDER = `
name: Microsoft Entra ID
short: Entra ID
codes: ["AADSTS{digits:4-8}"]
hosts: [login.microsoftonline.com]
words: [Entra]
status: https://status.example.com
lookup: { title: "The page of the provider for this code", url: "https://login.microsoftonline.com/error?code={digits}" }
unknown: { fixer: tenant-admin, escalate: { to: tenant-admin, include: [correlation_id, timestamp] } }
`;

const entry = (code: string, title: string, escalate: string) => `
code: ${code}
title: ${title}
cause: The client {client_id|in this request} met ${code}.
fix:
  - Open App registrations > {client_id|the client}.
  - Correct what ${code} names.
verify: Sign in again in a private window.
fixer: developer
escalate: { to: ${escalate}, if: nobody here may do that, include: [client_id, correlation_id] }
docs: [{ title: About ${code}, url: "https://docs.example.com/${code}" }]
grade: short
examples: { matches: [{ text: "${code}: ${title}" }], ignores: [] }
`;

/** Errors of the small catalog: pasted texts that are surely recognised. */
export const PASTE = {
  redirect: 'AADSTS50011: The redirect URI is not registered for this client.',
  consent: 'AADSTS65001: The user or administrator has not consented to use the application.',
  missing: 'AADSTS700016: Application was not found in the directory.',
  unknown: 'AADSTS9988776: Something that nobody has written down yet.',
} as const;

const NAMES: Readonly<Record<Contact['role'], Contact>> = {
  'tenant-admin': { role: 'tenant-admin', name: 'Identity platform', mention: '<!subteam^S0IDENTITY>' },
  'idp-owner': { role: 'idp-owner', name: 'IdP on-call', channel: 'C0INCIDNT2' },
  developer: { role: 'developer' },
};

/** Whom the tests' organisation has: a group for tenant admins, a channel for IdP owners, nobody for developers. */
export const contacts: Contacts = { find: ({ role }) => NAMES[role] };

/** Settings that hold in every channel, of which nothing is fixed. */
export const plainSettings = (everywhere: ChannelSettings): Settings => ({
  forChannel: () => everywhere,
  fixedIn: () => ({}),
  contacts,
});

/** An explainer over four entries, so that the tests do not depend on what the catalog says. */
export function smallExplainer(whom = contacts): Explainer {
  const built = buildCatalog([
    { path: 'entra/_provider.yml', text: PROVIDER },
    {
      path: 'entra/AADSTS50011.yml',
      text: entry('AADSTS50011', 'Redirect URI is not registered', 'tenant-admin'),
    },
    { path: 'entra/AADSTS65001.yml', text: entry('AADSTS65001', 'Consent is missing', 'idp-owner') },
    { path: 'entra/AADSTS700016.yml', text: entry('AADSTS700016', 'Application is not found', 'developer') },
  ]);
  const [problem] = built.problems;
  if (problem) throw new Error(`${problem.path}: ${problem.says}`);
  return buildExplainer(indexCatalog(built.data), whom);
}

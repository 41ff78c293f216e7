/** One post of the ready-made incident. `reply` puts it into the thread of the first. */
export interface ScriptedPost {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly reply?: true;
}

/** A part of the incident that plays by itself. */
export type Scene = 'reports' | 'fix';

/** Who plays, by ID; the same people as in the sample workspace. */
export const CAST = {
  amina: 'U0AMINA001',
  ben: 'U0BENJI002',
  chloe: 'U0CHLOE003',
  diego: 'U0DIEGO004',
} as const;

/** Where it plays. */
export const PLACES = { support: 'C0SUPPORT1', finance: 'C0FINANC04' } as const;

/** The error that everybody has, and the one for which the bot is told that it is not the cause. */
export const INCIDENT_CODES = { shared: 'AADSTS7000222', other: 'AADSTS50011' } as const;

const { amina, ben, chloe, diego } = CAST;
const { support, finance } = PLACES;

/** What they say about an expired client secret: the very first post opens the thread. Every identifier in it is made up. */
export const SCENES: Readonly<Record<Scene, readonly ScriptedPost[]>> = {
  reports: [
    {
      user: amina,
      channel: support,
      text: `Since about ten past nine nobody in my team can sign in to the expense tool. It shows:

AADSTS7000222: The provided client secret keys for app '3b8e51d0-76fa-4c29-a4e7-0d95c2f18b64' are expired.
Trace ID: 9c05e7f2-1d48-4ab3-86f0-be27d3914a00
Timestamp: 2026-11-23 09:12:07Z`,
    },
    {
      user: ben,
      channel: finance,
      text: `Expenses are down for us in finance:
\`\`\`
{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app '3b8e51d0-76fa-4c29-a4e7-0d95c2f18b64' are expired."}
\`\`\``,
    },
    {
      user: diego,
      channel: support,
      text: "Is it only me? AADSTS7000222: The provided client secret keys for app '3b8e51d0-76fa-4c29-a4e7-0d95c2f18b64' are expired.",
    },
    {
      user: diego,
      channel: support,
      reply: true,
      text: 'Same here. I tried a private window and cleared all cookies, but it still fails.',
    },
    {
      user: ben,
      channel: support,
      reply: true,
      text: 'I restarted the expense tool, that did not help either.',
    },
    {
      user: amina,
      channel: support,
      reply: true,
      text: 'Who can look at the app registration? I have no rights there.',
    },
  ],
  fix: [
    {
      user: chloe,
      channel: support,
      reply: true,
      text: 'The secret ran out this morning. I created a new client secret under App registrations > Certificates & secrets and put it into the key vault. Please sign in again.',
    },
    { user: amina, channel: support, reply: true, text: 'Works again for me, thank you!' },
    { user: diego, channel: support, reply: true, text: 'Confirmed, it works here as well.' },
    {
      user: ben,
      channel: finance,
      text: `Expenses are back. The monthly report still ends with this, but only when I come from the VPN:

AADSTS50011: The redirect URI 'https://reports.example.com/signin-oidc' specified in the request does not match the redirect URIs configured for the application '7f3d2b61-94c8-4e0a-b1d5-2c6e8a90f314'.`,
    },
  ],
};

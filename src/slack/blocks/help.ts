import { COMMAND } from './ids.ts';
import { message, type Rendered, section } from './message.ts';

const WAYS = [
  `• *Paste the error* in a channel that I am in, with its code and IDs. I answer in the thread.`,
  `• \`${COMMAND} AADSTS50011\` looks up a code, a pasted message or words such as \`clock skew\`. Only you see the answer, and can share it.`,
  '• *Mention me* with the error text, or `explain` in a thread to have its error explained.',
  '• *Explain this error* in the menu of any message works without me in the channel.',
  `• *Summarize thread* in the menu of a message, or a mention of me with \`summarize\`, posts what its thread says: errors, IDs, what was tried, who has to act. *Summarize thread for me*, or \`${COMMAND} summary\` with a link, shows it to you alone.`,
  '• *Send me a direct message*, and I always answer.',
  `• \`${COMMAND} settings\` shows how I behave in this channel, and lets admins and its creator change it; \`${COMMAND} stats\` shows what was asked and what helped.`,
];

const INTRODUCTION =
  'I recognise OAuth, OpenID Connect and SAML sign-in errors, and say what happened, how to fix it and whom to ask.';
const PRIVACY =
  'Never paste tokens, secrets or whole SAML responses: the code, the time and the correlation ID are enough.';

/** What the bot is for and how to use it. */
export function renderHelp(): Rendered {
  const ways = WAYS.join('\n');
  return message(`${INTRODUCTION}\n${ways}`, [section(INTRODUCTION), section(ways), section(PRIVACY)]);
}

/** The same lines for the home tab. */
export const HELP_LINES: readonly string[] = [INTRODUCTION, WAYS.join('\n'), PRIVACY];

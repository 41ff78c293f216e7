import { type InstallAccess, readInstallAccess } from './install-access.ts';
import { echo } from './problems.ts';
import type { ReadVariable, Report } from './read-variable.ts';

export type { ReadVariable, Report } from './read-variable.ts';

/** How the bot reaches Slack: through the playground, over Socket Mode, or by signed HTTP requests of one or many workspaces. */
export type SlackAccess =
  | { readonly mode: 'playground' }
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string; readonly apiUrl: string }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly apiUrl: string;
    }
  | ({
      readonly mode: 'workspaces';
      readonly signingSecret: string;
      readonly apiUrl: string;
    } & InstallAccess);

/** Reads the SLACK_ variables and ENCRYPTION_KEY; undefined when something is wrong with them, which was then reported. */
export function readSlackAccess(read: ReadVariable, report: Report): SlackAccess | undefined {
  let sound = true;
  const complain: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  const botToken = readToken('SLACK_BOT_TOKEN', 'xoxb-', { read, complain });
  const appToken = readToken('SLACK_APP_TOKEN', 'xapp-', { read, complain });
  const signingSecret = readSigningSecret(read, complain);
  const apiUrl = readApiUrl(read, complain);
  const install = readInstallAccess(read, complain);
  if (!install) checkPairs({ botToken, appToken, signingSecret }, complain);
  if (!sound || !apiUrl) return undefined;
  if (install && signingSecret) return { mode: 'workspaces', ...install, signingSecret, apiUrl };
  if (botToken && appToken) return { mode: 'socket', botToken, appToken, apiUrl };
  if (botToken && signingSecret) return { mode: 'http', botToken, signingSecret, apiUrl };
  return { mode: 'playground' };
}

const KINDS: Readonly<Record<string, string>> = {
  'xoxb-': 'a bot token (SLACK_BOT_TOKEN)',
  'xapp-': 'an app token (SLACK_APP_TOKEN)',
  'xoxp-': 'a user token',
  xoxe: 'a configuration or refresh token',
};

const PLACES: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'copy it from OAuth & Permissions > Bot User OAuth Token',
  SLACK_APP_TOKEN: 'copy it from Basic Information > App-Level Tokens, with the scope connections:write',
  SLACK_SIGNING_SECRET: 'copy it from Basic Information > App Credentials > Signing Secret',
};

function readToken(
  name: string,
  prefix: string,
  { read, complain }: { read: ReadVariable; complain: Report },
): string | undefined {
  const value = read(name);
  if (value === undefined || (value.startsWith(prefix) && /^[\w-]{8,}$/.test(value))) return value;
  complain(name, `${describe(value)}, expected a token that begins with ${prefix}`, PLACES[name] ?? '');
  return value;
}

function readSigningSecret(read: ReadVariable, complain: Report): string | undefined {
  const value = read('SLACK_SIGNING_SECRET');
  if (value === undefined || (/^[\w-]{8,}$/.test(value) && !/^x(?:ox|app)/.test(value))) return value;
  complain(
    'SLACK_SIGNING_SECRET',
    `${describe(value)}, expected a signing secret`,
    PLACES.SLACK_SIGNING_SECRET ?? '',
  );
  return value;
}

function describe(value: string): string {
  const kind = Object.entries(KINDS).find(([prefix]) => value.startsWith(prefix))?.[1];
  return kind ? `this is ${kind}` : `this is a value of ${value.length} characters that does not fit`;
}

function checkPairs(
  {
    botToken,
    appToken,
    signingSecret,
  }: Record<'botToken' | 'appToken' | 'signingSecret', string | undefined>,
  complain: Report,
): void {
  if (botToken && !appToken && !signingSecret) {
    complain(
      'SLACK_BOT_TOKEN',
      'is set, and the other half is missing',
      'set SLACK_APP_TOKEN too for Socket Mode, or SLACK_SIGNING_SECRET for HTTP; without all of them the playground starts',
    );
  }
  const lonely = appToken ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
  if (!botToken && (appToken || signingSecret)) {
    complain(
      lonely,
      'is set, and SLACK_BOT_TOKEN is missing',
      `${PLACES.SLACK_BOT_TOKEN}, or unset both for the playground`,
    );
  }
}

function readApiUrl(read: ReadVariable, complain: Report): string | undefined {
  const value = read('SLACK_API_URL') ?? 'https://slack.com/api/';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash) return url.href.replace(/\/?$/, '/');
  complain('SLACK_API_URL', `"${echo(value)}" is no web address`, 'write for example https://slack.com/api/');
  return undefined;
}

import { askSlack, type SlackPlace, type SlackReply } from '../slack-check.ts';
import { type Diagnosis, ok, problem } from './diagnosis.ts';

const COPY_BOT_TOKEN =
  'open the app at https://api.slack.com/apps, install it again and copy OAuth & Permissions > Bot User OAuth Token to SLACK_BOT_TOKEN';
const COPY_APP_TOKEN =
  'make one under Basic Information > App-Level Tokens with the scope connections:write and copy it to SLACK_APP_TOKEN';

/** What Slack's words for a refused token mean; the same for both kinds. */
const REFUSALS: Readonly<Record<string, string>> = {
  invalid_auth: 'Slack does not know this token',
  not_authed: 'the token did not arrive',
  account_inactive: 'the app was removed from the workspace',
  token_revoked: 'the token was revoked',
  token_expired: 'the token has expired',
  not_allowed_token_type: 'this is a token of another kind',
  team_access_not_granted: 'the app is not installed in this workspace',
  org_login_required: 'the workspace is being moved to another organisation',
};

/** What was found of a token, and Slack's reply, of which more can be read. */
export interface CheckedToken {
  readonly diagnosis: Diagnosis;
  readonly reply: SlackReply;
  readonly works: boolean;
}

/** Whether the bot token works and is a bot's; the reply serves further checks. */
export async function checkBotToken(place: SlackPlace, token: string): Promise<CheckedToken> {
  const reply = await askSlack(place, token, 'auth.test');
  if (reply.kind !== 'ok')
    return { reply, works: false, diagnosis: refused('bot token', reply, { place, remedy: COPY_BOT_TOKEN }) };
  const { team, user, bot_id: botId } = reply.body;
  if (typeof botId !== 'string')
    return {
      reply,
      works: false,
      diagnosis: problem('bot token', `belongs to a person (${String(user)}), not to a bot`, COPY_BOT_TOKEN),
    };
  return { reply, works: true, diagnosis: ok('bot token', `is @${String(user)}'s in ${String(team)}`) };
}

/** Whether Slack answers at all, where there is no token to ask with; the reply serves further checks. */
export async function checkReach(place: SlackPlace): Promise<Omit<CheckedToken, 'works'>> {
  const reply = await askSlack(place, '', 'api.test');
  const { host } = new URL(place.apiUrl);
  // A refusal is an answer too.
  const diagnosis =
    reply.kind === 'unreachable'
      ? refused('Slack', reply, { place, remedy: '' })
      : ok('Slack', `${host} answers`);
  return { reply, diagnosis };
}

/** Whether the app token opens connections; the one that it opens is not used and ends by itself. */
export async function checkAppToken(place: SlackPlace, token: string): Promise<CheckedToken> {
  const reply = await askSlack(place, token, 'apps.connections.open');
  if (reply.kind === 'ok') return { reply, works: true, diagnosis: ok('app token', 'opens connections') };
  const diagnosis =
    reply.kind === 'refused' && reply.error === 'missing_scope'
      ? problem('app token', 'lacks the scope connections:write', COPY_APP_TOKEN)
      : refused('app token', reply, { place, remedy: COPY_APP_TOKEN });
  return { reply, works: false, diagnosis };
}

function refused(
  check: string,
  reply: Exclude<SlackReply, { kind: 'ok' }>,
  { place, remedy }: { readonly place: SlackPlace; readonly remedy: string },
): Diagnosis {
  if (reply.kind === 'refused')
    return problem(check, `${REFUSALS[reply.error] ?? 'Slack refuses it'} (${reply.error})`, remedy);
  const { host } = new URL(place.apiUrl);
  return problem(
    check,
    `${host} cannot be reached (${reply.reason})`,
    `let this machine make HTTPS connections to ${host}, or correct SLACK_API_URL`,
  );
}

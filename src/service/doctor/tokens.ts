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

/** Whether the bot token works and is a bot's; the reply serves further checks. */
export async function checkBotToken(
  place: SlackPlace,
  token: string,
): Promise<{ readonly diagnosis: Diagnosis; readonly reply?: SlackReply }> {
  const reply = await askSlack(place, token, 'auth.test');
  if (reply.kind !== 'ok')
    return { diagnosis: refused('bot token', reply, { place, remedy: COPY_BOT_TOKEN }) };
  const { team, user, bot_id: botId } = reply.body;
  if (typeof botId !== 'string')
    return {
      diagnosis: problem('bot token', `belongs to a person (${String(user)}), not to a bot`, COPY_BOT_TOKEN),
    };
  return { diagnosis: ok('bot token', `is @${String(user)}'s in ${String(team)}`), reply };
}

/** Whether the app token opens connections; the one that it opens is not used and ends by itself. */
export async function checkAppToken(place: SlackPlace, token: string): Promise<Diagnosis> {
  const reply = await askSlack(place, token, 'apps.connections.open');
  if (reply.kind === 'ok') return ok('app token', 'opens connections');
  if (reply.kind === 'refused' && reply.error === 'missing_scope')
    return problem('app token', 'lacks the scope connections:write', COPY_APP_TOKEN);
  return refused('app token', reply, { place, remedy: COPY_APP_TOKEN });
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

import type { Outcome } from './delivery.ts';
import { say } from './response-url.ts';
import type { ResponseUrl, Slack } from './slack.ts';
import { makeResponseUrl, makeTrigger } from './triggers.ts';
import { type Channel, isRecord, type Json, textOf } from './types.ts';
import { channelLabel } from './wire.ts';

/** How an interaction went: what a person would see when it failed. */
export type Handled = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Who acts, and where. */
export interface Acting {
  readonly user: string;
  readonly channel: Channel;
}

/** The fields that all interaction payloads have. */
export function basePayload(slack: Slack, type: string, userId: string): Json & { type: string } {
  const { identity, users } = slack.workspace;
  const name = users.get(userId)?.name ?? userId;
  return {
    type,
    user: { id: userId, username: name, name, team_id: identity.teamId },
    api_app_id: identity.appId,
    token: identity.verificationToken,
    team: { id: identity.teamId, domain: identity.teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Sends a slash command and shows what came back with the acknowledgement. */
export async function sendCommand(
  slack: Slack,
  { user, channel }: Acting,
  command: string,
  text: string,
): Promise<Handled> {
  const { identity, users } = slack.workspace;
  const outcome = await slack.deliverer.sendOnce('slash_commands', command, {
    token: identity.verificationToken,
    team_id: identity.teamId,
    team_domain: identity.teamDomain,
    channel_id: channel.id,
    channel_name: channelLabel(channel),
    user_id: user,
    user_name: users.get(user)?.name ?? user,
    command,
    text,
    api_app_id: identity.appId,
    is_enterprise_install: 'false',
    response_url: makeResponseUrl(slack, { user, channel: channel.id }),
    trigger_id: makeTrigger(slack, user),
  });
  if (outcome.kind === 'acked') showAnswer(slack, { user, channel }, outcome.response);
  return handled(outcome);
}

/** Sends an interaction payload. Says what a person would see, and what came with the acknowledgement. */
export async function sendInteraction(
  slack: Slack,
  payload: Json & { type: string },
): Promise<{ readonly handled: Handled; readonly response: unknown }> {
  const outcome = await slack.deliverer.sendOnce('interactive', payload.type, payload);
  return { handled: handled(outcome), response: outcome.kind === 'acked' ? outcome.response : undefined };
}

function handled(outcome: Outcome): Handled {
  switch (outcome.kind) {
    case 'acked':
      return { ok: true };
    case 'nobody':
      return { ok: false, error: 'dispatch_failed' };
    case 'failed':
      return {
        ok: false,
        error: outcome.reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed',
      };
    default:
      return outcome satisfies never;
  }
}

function showAnswer(slack: Slack, { user, channel }: Acting, response: unknown): void {
  if (!isRecord(response)) return;
  const isEmpty =
    textOf(response.text) === '' && response.blocks === undefined && response.attachments === undefined;
  if (isEmpty) return;
  const madeAt = slack.settings.now();
  const place: ResponseUrl = {
    user,
    channel: channel.id,
    messageTs: undefined,
    ephemeralId: undefined,
    madeAt,
    uses: 0,
  };
  const error = say(slack, place, response);
  if (error !== undefined) slack.workspace.warnings.push(`${error}: answer to a command`);
}

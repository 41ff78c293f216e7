import type { Delivery } from './delivery.ts';
import { randomId } from './ids.ts';
import type { Slack } from './slack.ts';
import type { Channel, Json } from './types.ts';
import { channelType } from './wire.ts';

const SUBSCRIPTIONS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

/**
 * Sends an event to the app, in the envelope that Slack's Events API puts around it.
 * Returns nothing when the app did not subscribe to such events.
 */
export function sendEvent(slack: Slack, event: Json & { type: string }): Delivery | undefined {
  const { settings, workspace, deliverer } = slack;
  if (settings.events !== undefined && !settings.events.includes(subscriptionOf(event))) return undefined;
  const { teamId, appId, botUser, verificationToken } = workspace.identity;
  const authorization = {
    enterprise_id: null,
    team_id: teamId,
    user_id: botUser,
    is_bot: true,
    is_enterprise_install: false,
  };
  return deliverer.sendEvent({
    token: verificationToken,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: appId,
    event: { ...event, event_ts: event.event_ts ?? workspace.nextTs() },
    type: 'event_callback',
    event_id: randomId('Ev', 10),
    event_time: Math.floor(settings.now() / 1000),
    authorizations: [authorization],
    is_ext_shared_channel: false,
    event_context: `4-${randomId('ec', 20)}`,
  });
}

/** Sends an event about a channel, if the bot is a member there. */
export function sendChannelEvent(slack: Slack, channel: Channel, event: Json & { type: string }): void {
  if (!channel.members.has(slack.workspace.identity.botUser)) return;
  sendEvent(slack, event);
}

/** Sends a message event, with the fields that all of them have, if the bot is a member. */
export function sendMessageEvent(slack: Slack, channel: Channel, fields: Json): void {
  const event = { ...fields, type: 'message', channel: channel.id, channel_type: channelType(channel) };
  sendChannelEvent(slack, channel, event);
}

function subscriptionOf(event: Json & { type: string }): string {
  if (event.type !== 'message') return event.type;
  const type = event.channel_type;
  return type === 'im' || type === 'group' ? SUBSCRIPTIONS[type] : SUBSCRIPTIONS.channel;
}

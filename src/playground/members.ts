import { sendChannelEvent } from './events.ts';
import { addMessage } from './messages.ts';
import type { Slack } from './slack.ts';
import type { Channel } from './types.ts';

/** Somebody, or the bot, joins a channel: sends `member_joined_channel` and the message that Slack writes about it. */
export function join(slack: Slack, channel: Channel, user: string): void {
  if (channel.kind === 'im' || channel.members.has(user)) return;
  channel.members.add(user);
  slack.workspace.notify({ kind: 'channels' });
  addMessage(slack, channel, { user, text: `<@${user}> has joined the channel`, subtype: 'channel_join' });
  sendChannelEvent(slack, channel, { type: 'member_joined_channel', ...membership(slack, channel, user) });
}

/** Somebody, or the bot, leaves a channel. The bot hears of others only; of itself it gets `channel_left`. */
export function leave(slack: Slack, channel: Channel, user: string): void {
  if (channel.kind === 'im' || !channel.members.has(user)) return;
  const isBot = user === slack.workspace.identity.botUser;
  if (isBot) sendChannelEvent(slack, channel, { type: 'channel_left', channel: channel.id, actor_id: user });
  channel.members.delete(user);
  slack.workspace.notify({ kind: 'channels' });
  addMessage(slack, channel, { user, text: `<@${user}> has left the channel`, subtype: 'channel_leave' });
  sendChannelEvent(slack, channel, { type: 'member_left_channel', ...membership(slack, channel, user) });
}

function membership({ workspace }: Slack, channel: Channel, user: string) {
  const { teamId: team } = workspace.identity;
  return { user, channel: channel.id, channel_type: channel.kind === 'private' ? 'G' : 'C', team };
}

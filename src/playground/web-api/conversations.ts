import type { Channel, Json, Message } from '../types.ts';
import { wireChannel, wireMessage } from '../wire.ts';
import { directMessage } from '../workspace.ts';
import {
  type Call,
  channelOf,
  count,
  flag,
  type Methods,
  method,
  page,
  Refusal,
  requireMember,
  text,
} from './method.ts';

/** `conversations.*` and `users.conversations`: channels and what was said there. */
export const conversationMethods: Methods = {
  'conversations.history': method(['channel'], history),
  'conversations.replies': method(['channel', 'ts'], replies),
  'conversations.info': method(['channel'], info),
  'conversations.list': method([], (call) => listChannels(call, () => true)),
  'conversations.members': method(['channel'], members),
  'conversations.open': method([], open),
  'users.conversations': method([], userConversations),
};

function history(call: Call): Json {
  const { args } = call;
  const channel = requireMember(call, channelOf(call));
  const shown = (message: Message) =>
    (message.threadTs === undefined || message.subtype === 'thread_broadcast') && isInRange(args, message);
  const found = [...channel.messages.values()].filter(shown).toReversed();
  const { items, next } = page(args, found, count(args, 'limit', 100, 999));
  return {
    messages: items.map((message) => wire(call, message)),
    has_more: next !== '',
    pin_count: 0,
    ...cursor(next),
  };
}

function replies(call: Call): Json {
  const { args } = call;
  const channel = requireMember(call, channelOf(call));
  const parent = channel.messages.get(text(args, 'ts'));
  if (parent === undefined) throw new Refusal('thread_not_found');
  const answers = (channel.threads.get(parent.ts) ?? []).flatMap((ts) => channel.messages.get(ts) ?? []);
  const found = answers.filter((message) => isInRange(args, message));
  // Slack pages from the end of a thread towards its beginning unless told where to begin, and puts the parent first
  // on every page: readers of several pages must sort, and meet the parent again.
  const isForward = text(args, 'oldest') !== '';
  const limit = Math.max(1, count(args, 'limit', 1_000, 1_000) - 1);
  const { items, next } = page(args, isForward ? found : found.toReversed(), limit);
  const shown = [parent, ...(isForward ? items : items.toReversed())];
  const messages = shown.map((message) => wire(call, message));
  return { messages, has_more: next !== '', ...cursor(next) };
}

function isInRange(args: Json, { ts }: Message): boolean {
  const inclusive = flag(args, 'inclusive');
  const oldest = text(args, 'oldest');
  const latest = text(args, 'latest');
  const after = oldest === '' || Number(ts) > Number(oldest) || (inclusive && ts === oldest);
  return after && (latest === '' || Number(ts) < Number(latest) || (inclusive && ts === latest));
}

function info(call: Call): Json {
  const channel = channelOf(call);
  const { num_members: members, ...fields } = wireChannel(channel, call.slack.workspace.identity.botUser);
  return { channel: flag(call.args, 'include_num_members') ? { ...fields, num_members: members } : fields };
}

function listChannels({ slack, args }: Call, isWanted: (channel: Channel) => boolean): Json {
  const { workspace } = slack;
  const { botUser } = workspace.identity;
  const types = (text(args, 'types') || 'public_channel').split(',').map((type) => type.trim());
  const known = { channel: 'public_channel', private: 'private_channel', im: 'im' } as const;
  if (!types.every((type) => [...Object.values(known), 'mpim'].includes(type)))
    throw new Refusal('invalid_types');
  const found = [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(known[channel.kind]) &&
      (channel.kind === 'channel' || channel.members.has(botUser)) &&
      !(channel.archived && flag(args, 'exclude_archived')) &&
      isWanted(channel),
  );
  const { items, next } = page(args, found, count(args, 'limit', 100, 999));
  return { channels: items.map((channel) => wireChannel(channel, botUser)), ...cursor(next) };
}

function userConversations(call: Call): Json {
  const user = text(call.args, 'user') || call.slack.workspace.identity.botUser;
  if (!call.slack.workspace.users.has(user)) throw new Refusal('user_not_found');
  return listChannels(call, (channel) => channel.members.has(user));
}

function members(call: Call): Json {
  const { items, next } = page(call.args, [...channelOf(call).members], count(call.args, 'limit', 100, 999));
  return { members: items, ...cursor(next) };
}

function open(call: Call): Json {
  const { slack, args } = call;
  if (text(args, 'channel') !== '') return opened(call, channelOf(call));
  const users = text(args, 'users').split(',').filter(Boolean);
  const [user = ''] = users;
  if (users.length === 0) throw new Refusal('users_list_not_supplied');
  if (users.length > 1) throw new Refusal('not_enough_users'); // The playground has no group messages.
  if (!slack.workspace.users.has(user)) throw new Refusal('user_not_found');
  if (user === slack.workspace.identity.botUser) throw new Refusal('cannot_dm_bot');
  return opened(call, directMessage(slack.workspace, user));
}

function opened({ slack, args }: Call, channel: Channel): Json {
  const whole = flag(args, 'return_im');
  const brief = { id: channel.id };
  return {
    no_op: true,
    already_open: true,
    channel: whole ? wireChannel(channel, slack.workspace.identity.botUser) : brief,
  };
}

const cursor = (next: string): Json => ({ response_metadata: { next_cursor: next } });

const wire = ({ slack, args }: Call, message: Message): Json =>
  wireMessage(message, slack.workspace, slack.settings.baseUrl, flag(args, 'include_all_metadata'));

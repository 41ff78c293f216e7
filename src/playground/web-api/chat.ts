import { type Content, completed, lacksText, problemOf } from '../content.ts';
import { addEphemeral } from '../ephemerals.ts';
import { isTimestamp } from '../ids.ts';
import { addMessage, changeMessage, removeMessage } from '../messages.ts';
import { type Channel, isRecord, type Json, type Message } from '../types.ts';
import { permalink, wireMessage } from '../wire.ts';
import { trimWorkspace } from '../workspace.ts';
import {
  type Call,
  channelOf,
  flag,
  json,
  jsonList,
  type Methods,
  messageOf,
  method,
  Refusal,
  text,
  writableChannel,
} from './method.ts';

/** `chat.*`: what the bot says. */
export const chatMethods: Methods = {
  'chat.postMessage': method(['channel'], postMessage),
  'chat.postEphemeral': method(['channel', 'user'], postEphemeral),
  'chat.update': method(['channel', 'ts'], update),
  'chat.delete': method(['channel', 'ts'], remove),
  'chat.getPermalink': method(['channel', 'message_ts'], getPermalink),
};

function postMessage(call: Call): Json {
  const { slack, args } = call;
  const channel = writableChannel(call);
  const content = readContent(call);
  const metadata = readMetadata(args);
  const threadTs = readThread(args, channel);
  warnWithoutText(call, 'chat.postMessage', content);
  const added = addMessage(slack, channel, {
    ...completed(content),
    text: content.text ?? '',
    user: slack.workspace.identity.botUser,
    threadTs,
    subtype: threadTs !== undefined && flag(args, 'reply_broadcast') ? 'thread_broadcast' : undefined,
    metadata,
    byBot: true,
  });
  return { channel: channel.id, ts: added.ts, message: wire(call, added) };
}

function postEphemeral(call: Call): Json {
  const { slack, args } = call;
  const channel = writableChannel(call);
  const to = text(args, 'user');
  if (!channel.members.has(to)) throw new Refusal('user_not_in_channel');
  const content = readContent(call);
  const threadTs = readThread(args, channel);
  warnWithoutText(call, 'chat.postEphemeral', content);
  return { message_ts: addEphemeral(slack, { channel: channel.id, to, threadTs, ...completed(content) }).id };
}

function update(call: Call): Json {
  const { slack, args } = call;
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  if (!message.byBot) throw new Refusal('cant_update_message');
  if (channel.archived) throw new Refusal('is_archived');
  const content = readContent(call);
  const metadata = readMetadata(args);
  warnWithoutText(call, 'chat.update', content);
  const { blocks, attachments } = completed(content);
  const { botUser } = slack.workspace.identity;
  changeMessage(
    slack,
    channel,
    message,
    { text: content.text ?? '', blocks, attachments, metadata },
    botUser,
  );
  return { channel: channel.id, ts: message.ts, text: message.text, message: wire(call, message) };
}

function remove(call: Call): Json {
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  if (!message.byBot) throw new Refusal('cant_delete_message');
  removeMessage(call.slack, channel, message);
  return { channel: channel.id, ts: message.ts };
}

function getPermalink(call: Call): Json {
  const channel = channelOf(call);
  const message = messageOf(call, channel, 'message_ts');
  return { channel: channel.id, permalink: permalink(message, call.slack.settings.baseUrl) };
}

function readContent({ args }: Call): Content {
  const content = {
    text: args.text === undefined ? undefined : text(args, 'text'),
    blocks: jsonList(args, 'blocks', 'invalid_blocks_format'),
    attachments: jsonList(args, 'attachments', 'invalid_attachments_format'),
  };
  const problem = problemOf(content);
  if (problem !== undefined) throw new Refusal(problem.error, problem.messages);
  return content;
}

/**
 * The thread that a post belongs to. A reply stands for its thread. When the parent is gone Slack does not refuse: it
 * quietly posts into the channel, and only the missing `thread_ts` in the answer tells.
 */
function readThread(args: Json, channel: Channel): string | undefined {
  const ts = text(args, 'thread_ts');
  if (ts === '') return undefined;
  if (!isTimestamp(ts)) throw new Refusal('invalid_thread_ts');
  const parent = channel.messages.get(ts);
  return parent === undefined ? undefined : (parent.threadTs ?? ts);
}

function readMetadata(args: Json): Json | undefined {
  const metadata = json(args, 'metadata', 'invalid_metadata_format');
  if (metadata === undefined) return undefined;
  if (!isRecord(metadata)) throw new Refusal('invalid_metadata_format');
  if (Object.keys(metadata).length === 0) return {};
  const type = metadata.event_type;
  const known =
    typeof type === 'string' && /^[A-Za-z0-9_.-]{1,255}$/.test(type) && isRecord(metadata.event_payload);
  const alone = Object.keys(metadata).every((key) =>
    ['event_type', 'event_payload', 'entities'].includes(key),
  );
  if (!known || !alone) throw new Refusal('invalid_metadata_schema');
  return metadata;
}

function warnWithoutText({ slack, warn }: Call, name: string, content: Content): void {
  if (!lacksText(content)) return;
  warn('missing_text_in_message');
  slack.workspace.warnings.push(`missing_text_in_message: ${name}`);
  trimWorkspace(slack.workspace);
}

const wire = ({ slack }: Call, message: Message): Json =>
  wireMessage(message, slack.workspace, slack.settings.baseUrl, true);

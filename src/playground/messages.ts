import { sendChannelEvent, sendMessageEvent } from './events.ts';
import { randomEnvelopeId } from './ids.ts';
import type { Slack } from './slack.ts';
import type { Channel, Json, Message, StoredFile } from './types.ts';
import { wireMessage } from './wire.ts';
import { dropMessage, storeMessage } from './workspace.ts';

/** What makes up a new message. `text` is as Slack stores it, escaped. */
export interface NewMessage {
  readonly user: string;
  readonly text: string;
  readonly threadTs?: string | undefined;
  readonly subtype?: string | undefined;
  readonly blocks?: readonly Json[] | undefined;
  readonly attachments?: readonly Json[] | undefined;
  readonly files?: readonly StoredFile[] | undefined;
  readonly metadata?: Json | undefined;
  readonly byBot?: boolean;
}

/** The parts of a message that an update may replace; what is undefined stays. */
export interface MessageChange {
  readonly text?: string | undefined;
  readonly blocks?: readonly Json[] | undefined;
  readonly attachments?: readonly Json[] | undefined;
  readonly metadata?: Json | undefined;
}

/** Adds a message and sends the `message` and `app_mention` events that Slack would send. */
export function addMessage(slack: Slack, channel: Channel, added: NewMessage): Message {
  const { byBot = false } = added;
  const message: Message = {
    ts: slack.workspace.nextTs(),
    channel: channel.id,
    user: added.user,
    text: added.text,
    threadTs: added.threadTs,
    subtype: added.subtype,
    blocks: added.blocks,
    attachments: added.attachments,
    files: added.files ?? [],
    metadata: added.metadata,
    byBot,
    clientMsgId: byBot || added.subtype !== undefined ? undefined : randomEnvelopeId(),
    edited: undefined,
    reactions: [],
  };
  storeMessage(channel, message);
  slack.workspace.notify({ kind: 'message', channel: channel.id, message });
  sendMessageEvent(slack, channel, { ...wire(slack, message), event_ts: message.ts });
  if (!byBot) sendMention(slack, channel, message);
  return message;
}

/** Replaces parts of a message and sends `message_changed`. `editor` is who did it. */
export function changeMessage(
  slack: Slack,
  channel: Channel,
  message: Message,
  change: MessageChange,
  editor: string,
): void {
  const before = wire(slack, message);
  const mentionedBefore = mentionsBot(slack, message);
  message.text = change.text ?? message.text;
  message.blocks = change.blocks ?? message.blocks;
  message.attachments = change.attachments ?? message.attachments;
  message.metadata = change.metadata ?? message.metadata;
  message.edited = { user: editor, ts: slack.workspace.nextTs() };
  slack.workspace.notify({ kind: 'changed', channel: channel.id, message });
  sendChanged(slack, channel, message, before);
  if (!message.byBot && !mentionedBefore) sendMention(slack, channel, message);
}

/** Deletes a message: with replies it leaves a tombstone, without it is gone. Sends the event of either. */
export function removeMessage(slack: Slack, channel: Channel, message: Message): void {
  const before = wire(slack, message);
  if (channel.threads.has(message.ts)) {
    entomb(message);
    slack.workspace.notify({ kind: 'changed', channel: channel.id, message });
    sendChanged(slack, channel, message, before);
    return;
  }
  dropMessage(channel, message);
  slack.workspace.notify({ kind: 'deleted', channel: channel.id, message });
  const ts = slack.workspace.nextTs();
  const about = { subtype: 'message_deleted', hidden: true, deleted_ts: message.ts, ts, event_ts: ts };
  sendMessageEvent(slack, channel, { ...about, previous_message: before });
  const parent = message.threadTs === undefined ? undefined : channel.messages.get(message.threadTs);
  // A tombstone stands only for its replies, and goes with the last of them.
  if (parent?.subtype === 'tombstone' && !channel.threads.has(parent.ts))
    removeMessage(slack, channel, parent);
}

/** Adds or takes back a reaction and sends its event. Returns false when nothing changed. */
export function toggleReaction(
  slack: Slack,
  place: { channel: Channel; message: Message },
  reaction: { user: string; name: string; add: boolean },
): boolean {
  const { channel, message } = place;
  const { user, name, add } = reaction;
  const known = message.reactions.find((candidate) => candidate.name === name);
  if ((known?.users.includes(user) ?? false) === add) return false;
  if (known === undefined) message.reactions.push({ name, users: [user] });
  else if (add) known.users.push(user);
  else known.users.splice(known.users.indexOf(user), 1);
  const emptied = message.reactions.findIndex(({ users }) => users.length === 0);
  if (emptied >= 0) message.reactions.splice(emptied, 1);
  slack.workspace.notify({ kind: 'changed', channel: channel.id, message });
  const item = { type: 'message', channel: channel.id, ts: message.ts };
  const type = add ? 'reaction_added' : 'reaction_removed';
  sendChannelEvent(slack, channel, { type, user, reaction: name, item_user: message.user, item });
  return true;
}

function sendMention(slack: Slack, channel: Channel, message: Message): void {
  const isSaid = message.subtype === undefined || message.subtype === 'file_share';
  if (!isSaid || channel.kind === 'im' || !mentionsBot(slack, message)) return;
  const { type: _, channel_type: __, ...fields } = wire(slack, message);
  sendChannelEvent(slack, channel, {
    ...fields,
    type: 'app_mention',
    channel: channel.id,
    event_ts: message.ts,
  });
}

function sendChanged(slack: Slack, channel: Channel, message: Message, before: Json): void {
  const ts = slack.workspace.nextTs();
  const about = { subtype: 'message_changed', hidden: true, ts, event_ts: ts };
  sendMessageEvent(slack, channel, { ...about, message: wire(slack, message), previous_message: before });
}

function entomb(message: Message): void {
  message.text = 'This message was deleted.';
  message.subtype = 'tombstone';
  message.user = 'USLACKBOT';
  message.blocks = undefined;
  message.attachments = undefined;
  message.metadata = undefined;
  message.files = [];
  message.reactions.length = 0;
}

function mentionsBot(slack: Slack, message: Message): boolean {
  const { botUser } = slack.workspace.identity;
  return message.text.includes(`<@${botUser}>`) || message.text.includes(`<@${botUser}|`);
}

const wire = (slack: Slack, message: Message): Json =>
  wireMessage(message, slack.workspace, slack.settings.baseUrl);

import type { ChangedMessage, DeletedMessage, IncomingMessage, ThreadLine } from '../bot/messages.ts';
import { carriesAnswer } from './blocks/ids.ts';
import { readWholeText } from './plain-text.ts';
import { isRecord, type JsonRecord, recordIn, textIn } from './records.ts';

/** Who we are in the workspace. */
export interface Identity {
  readonly botUserId: string;
  readonly botId: string;
}

/** What a `message` or `app_mention` event turned out to be. */
export type MessageEvent =
  | { readonly kind: 'new'; readonly message: IncomingMessage }
  | ({ readonly kind: 'changed' } & ChangedMessage)
  | { readonly kind: 'deleted'; readonly deleted: DeletedMessage };

/** The subtypes under which people write; everything else is a join, a topic, a bot or the like. */
const PEOPLES_SUBTYPES: readonly unknown[] = [undefined, 'file_share', 'thread_broadcast'];

/** Reads the envelope of a message event (https://docs.slack.dev/reference/events/message); undefined for what is none. */
export function readMessageEvent(body: unknown, identity: Identity): MessageEvent | undefined {
  const event = recordIn(body, 'event');
  const workspace = readWorkspace(body);
  const channel = textIn(event, 'channel');
  if (workspace === undefined || channel === undefined) return undefined;
  // What is not said to be public counts as private.
  const audience = event.channel_type === 'channel' ? 'public' : 'private';
  const context = { workspace, channel, direct: event.channel_type === 'im', audience, identity } as const;
  switch (event.subtype) {
    case 'message_changed':
      return readChange(event, context);
    case 'message_deleted':
      return readDeletion(event, context);
    default: {
      const message = readMessage(event, context);
      return message && { kind: 'new', message };
    }
  }
}

interface Context {
  readonly workspace: string;
  readonly channel: string;
  readonly direct: boolean;
  readonly audience: 'public' | 'private';
  readonly identity: Identity;
}

/**
 * The workspace that the app is installed in: in shared channels `team_id` may be the other company's. Where the app is
 * installed for a whole organisation, payloads of people's actions name only the person's workspace.
 */
export function readWorkspace(body: unknown): string | undefined {
  return (
    textIn(body, 'context_team_id') ??
    textIn(recordIn(body, 'view'), 'app_installed_team_id') ??
    textIn(body, 'team_id') ??
    textIn(recordIn(body, 'team'), 'id') ??
    textIn(recordIn(body, 'user'), 'team_id')
  );
}

function readMessage(message: JsonRecord, context: Context): IncomingMessage | undefined {
  const ts = textIn(message, 'ts');
  if (ts === undefined) return undefined;
  const { workspace, channel, direct, audience, identity } = context;
  const user = textIn(message, 'user');
  const mention = `<@${identity.botUserId}>`;
  const raw = textIn(message, 'text') ?? '';
  // A mention stands for "you, bot" and is no part of the question.
  const text = readWholeText({ ...message, text: raw.replaceAll(mention, ' ') });
  return {
    workspace,
    channel,
    ts,
    threadTs: textIn(message, 'thread_ts') ?? ts,
    ...(user === undefined ? {} : { user }),
    text: text.trim(),
    where: direct ? 'direct' : 'channel',
    audience,
    author: readAuthor(message, identity),
    ...(isOwn(message, identity) ? { own: true } : {}),
    mentionsBot: raw.includes(mention),
    quotesAnswer: carriesAnswer(message, text, identity),
  };
}

function readAuthor(message: JsonRecord, identity: Identity): IncomingMessage['author'] {
  const bot = [textIn(message, 'bot_id'), textIn(message, 'app_id')].some((id) => id !== undefined);
  if (bot || isOwn(message, identity) || message.subtype === 'bot_message') return 'bot';
  const person = textIn(message, 'user') !== undefined && message.user !== 'USLACKBOT';
  return person && PEOPLES_SUBTYPES.includes(message.subtype) ? 'person' : 'other';
}

const isOwn = (message: JsonRecord, { botUserId, botId }: Identity): boolean =>
  message.user === botUserId || message.bot_id === botId;

function readChange(event: JsonRecord, context: Context): MessageEvent | undefined {
  const inner = recordIn(event, 'message');
  const previous = recordIn(event, 'previous_message');
  // A deleted message that has replies stays as a tombstone.
  if (inner.subtype === 'tombstone') return readTombstone(inner, context);
  const message = readMessage(inner, context);
  // Slack also reports link previews and reply counts as changes; only people's edits carry `edited`.
  const editedTs = textIn(recordIn(inner, 'edited'), 'ts');
  if (!message || editedTs === undefined) return undefined;
  const before = readMessage({ ...previous, ts: previous.ts ?? message.ts }, context)?.text;
  const known = Object.keys(previous).length > 0 && before !== undefined;
  return { kind: 'changed', message, editedTs, ...(known ? { before } : {}) };
}

function readTombstone(inner: JsonRecord, { workspace, channel }: Context): MessageEvent | undefined {
  const ts = textIn(inner, 'ts');
  if (ts === undefined) return undefined;
  return { kind: 'deleted', deleted: { workspace, channel, ts, threadTs: textIn(inner, 'thread_ts') ?? ts } };
}

function readDeletion(event: JsonRecord, { workspace, channel }: Context): MessageEvent | undefined {
  const previous = recordIn(event, 'previous_message');
  const ts = textIn(event, 'deleted_ts') ?? textIn(previous, 'ts');
  if (ts === undefined) return undefined;
  return {
    kind: 'deleted',
    deleted: { workspace, channel, ts, threadTs: textIn(previous, 'thread_ts') ?? ts },
  };
}

/** Reads one message of `conversations.replies`. */
export function readThreadLine(message: unknown, identity: Identity): ThreadLine | undefined {
  if (!isRecord(message)) return undefined;
  const ts = textIn(message, 'ts');
  if (ts === undefined) return undefined;
  const user = textIn(message, 'user');
  const subtype = textIn(message, 'subtype');
  const editedTs = textIn(recordIn(message, 'edited'), 'ts');
  const mention = `<@${identity.botUserId}>`;
  const raw = textIn(message, 'text') ?? '';
  const mentionsBot = raw.includes(mention);
  return {
    ts,
    ...(user ? { user } : {}),
    author: readAuthor(message, identity),
    text: readWholeText(mentionsBot ? { ...message, text: raw.replaceAll(mention, ' ') } : message),
    ...(isOwn(message, identity) ? { own: true } : {}),
    ...(mentionsBot ? { mentionsBot } : {}),
    ...(editedTs === undefined ? {} : { editedTs }),
    ...(subtype === undefined ? {} : { subtype }),
  };
}

/** Reads the text of a message that somebody pointed at with a shortcut. */
export function readShortcutText(body: unknown): string {
  return readWholeText(recordIn(body, 'message'));
}

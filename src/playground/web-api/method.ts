import type { Slack } from '../slack.ts';
import type { Channel, Json, Message } from '../types.ts';
import { isRecord } from '../types.ts';
import { directMessage } from '../workspace.ts';

/** One call of a Web API method. `args` are as they came: forms bring texts only, JSON brings values. */
export interface Call {
  readonly slack: Slack;
  readonly args: Json;
  /** A new Socket Mode address; undefined when too many are connected. */
  issueUrl(): string | undefined;
  /** Adds a warning to the answer, as Slack does for what it accepts reluctantly. */
  warn(warning: string): void;
}

/** A Web API method: what it demands, and what it does. `run` throws a `Refusal` for `ok: false`. */
export interface Method {
  readonly token: 'bot' | 'app' | 'none';
  readonly required: readonly string[];
  /** The bot scope without which Slack refuses it; looked at only where tests withhold scopes. */
  readonly scope?: string;
  run(call: Call): Json;
}

/** Methods by name, `chat.postMessage`. */
export type Methods = Readonly<Record<string, Method>>;

/** `{ok: false, error}`; `messages` go to `response_metadata.messages`. */
export class Refusal extends Error {
  readonly error: string;
  readonly messages: readonly string[];
  /** Further fields of the answer, such as `needed` or `detail`. */
  readonly more: Json;

  constructor(error: string, messages: readonly string[] = [], more: Json = {}) {
    super(`${error} ${messages.join('; ')}`.trim());
    this.name = 'Refusal';
    this.error = error;
    this.messages = messages;
    this.more = more;
  }
}

/** A method for the bot token. */
export function method(required: readonly string[], run: (call: Call) => Json): Method {
  return { token: 'bot', required, run };
}

/** An argument as text, or an empty text. */
export function text(args: Json, name: string): string {
  const value = args[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** An argument as yes or no; forms say `true` or `1`. */
export function flag(args: Json, name: string): boolean {
  return [true, 'true', '1', 1].includes(args[name] as never);
}

/** An argument as a whole number between `least` and `most`, or `otherwise` when it is left out. Throws `invalid_limit`. */
export function count(args: Json, name: string, otherwise: number, most: number): number {
  if (text(args, name) === '') return otherwise;
  const value = Number(text(args, name));
  if (!Number.isInteger(value) || value < 1) throw new Refusal('invalid_limit');
  return Math.min(value, most);
}

/** An argument that is JSON, given as such or as text; undefined when left out. Throws a `Refusal` with `error`. */
export function json(args: Json, name: string, error: string): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw new Refusal(error);
  }
}

/** A list of objects that is given as JSON. Throws a `Refusal` with `error`. */
export function jsonList(args: Json, name: string, error: string): readonly Json[] | undefined {
  const value = json(args, name, error);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every(isRecord)) throw new Refusal(error);
  return value;
}

/**
 * The channel that an argument names. A private one is found only by its members. With `write`, a user ID stands for
 * the direct message. Throws `channel_not_found`.
 */
export function channelOf({ slack, args }: Call, { write = false, name = 'channel' } = {}): Channel {
  const { workspace } = slack;
  const id = text(args, name);
  if (write && workspace.users.has(id) && id !== workspace.identity.botUser)
    return directMessage(workspace, id);
  const named = () => workspace.channels.values().find((channel) => write && `#${channel.name}` === id);
  const channel = workspace.channels.get(id) ?? named();
  if (channel === undefined) throw new Refusal('channel_not_found');
  const isMember = channel.members.has(workspace.identity.botUser);
  if (channel.kind !== 'channel' && !isMember) throw new Refusal('channel_not_found');
  return channel;
}

/** The channel, if the bot may write there. Throws `is_archived`, `not_in_channel` or `channel_not_found`. */
export function writableChannel(call: Call): Channel {
  const channel = channelOf(call, { write: true });
  if (channel.archived) throw new Refusal('is_archived');
  return requireMember(call, channel);
}

/** The channel, if the bot is a member. Throws `not_in_channel`. */
export function requireMember({ slack }: Call, channel: Channel): Channel {
  if (!channel.members.has(slack.workspace.identity.botUser)) throw new Refusal('not_in_channel');
  return channel;
}

/** The message whose `ts` an argument holds. Throws `message_not_found`, for tombstones too. */
export function messageOf({ args }: Call, channel: Channel, name = 'ts'): Message {
  const message = channel.messages.get(text(args, name));
  if (message === undefined || message.subtype === 'tombstone') throw new Refusal('message_not_found');
  return message;
}

/** One page of a list, and the cursor of the next. Throws `invalid_cursor`. */
export function page<T>(
  args: Json,
  items: readonly T[],
  limit: number,
): { items: readonly T[]; next: string } {
  const cursor = text(args, 'cursor');
  const from = cursor === '' ? 0 : Number(/^next:(\d+)$/.exec(atobSafely(cursor))?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw new Refusal('invalid_cursor');
  const more = from + limit < items.length;
  return { items: items.slice(from, from + limit), next: more ? btoa(`next:${from + limit}`) : '' };
}

function atobSafely(cursor: string): string {
  return Buffer.from(cursor, 'base64').toString('utf8');
}

/** A JSON object whose fields nobody has looked at yet. */
export type Json = Record<string, unknown>;

/** A person or the bot. `color` is a CSS colour for the page. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly color: string;
  readonly bot: boolean;
  /** Whether they may change the workspace. */
  readonly admin?: boolean;
}

/** A named set of users that can be mentioned as one, `<!subteam^S…>`. */
export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
}

/** A file that somebody shared; `content` is what `/files/<id>/<name>` answers. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly user: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly content: Buffer;
}

/** One emoji on a message and who put it there, in order. */
export interface Reaction {
  readonly name: string;
  readonly users: string[];
}

/** A message as the workspace keeps it; `wireMessage` turns it into Slack's JSON. `ts` is its identity in the channel. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  /** Who is shown as the author: a user ID, also for the bot. */
  user: string;
  text: string;
  readonly threadTs: string | undefined;
  subtype: string | undefined;
  blocks: readonly Json[] | undefined;
  attachments: readonly Json[] | undefined;
  files: readonly StoredFile[];
  metadata: Json | undefined;
  readonly byBot: boolean;
  readonly clientMsgId: string | undefined;
  edited: { readonly user: string; readonly ts: string } | undefined;
  readonly reactions: Reaction[];
}

/** What only one person sees, and what no history holds. */
export interface Ephemeral {
  readonly id: string;
  readonly channel: string;
  readonly to: string;
  readonly user: string;
  readonly threadTs: string | undefined;
  text: string;
  blocks: readonly Json[] | undefined;
  attachments: readonly Json[] | undefined;
}

/** A channel, private channel or direct message. `messages` is in order of `ts`; `threads` maps a parent to its replies. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** User ID of who made it; empty for nobody in particular. */
  readonly creator: string;
  archived: boolean;
  readonly members: Set<string>;
  readonly messages: Map<string, Message>;
  readonly threads: Map<string, string[]>;
}

/** A modal or home tab as it stands. `hash` changes with every update. */
export interface View {
  readonly id: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  readonly user: string;
  hash: string;
  /** The view as the app gave it, with block and action IDs filled in. */
  content: Json;
}

/** A document of the workspace. Who is in `channels`, a set of channel IDs, or in `users` may read or write it, and its owner. */
export interface Canvas {
  readonly id: string;
  title: string;
  /** Canvas Markdown as the app gave it. */
  markdown: string;
  /** User ID of who made it. */
  owner: string;
  /** The channel in whose tabs it is, if any. */
  readonly tab: string | undefined;
  readonly channels: Map<string, 'read' | 'write'>;
  readonly users: Map<string, 'read' | 'write'>;
  /** Milliseconds since 1970. */
  updated: number;
  deleted: boolean;
}

/** What a workspace lets its apps do; tests change it while it runs. */
export interface Features {
  /** `off`: the admins switched canvases off; `free`: the free plan, which has them only in the tabs of channels. */
  canvases: 'on' | 'free' | 'off';
  /** Bot scopes that whoever installed the app left out. */
  readonly withheld: Set<string>;
}

/** A slash command that the app registered. */
export interface CommandInfo {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** A message shortcut that the app registered. */
export interface ShortcutInfo {
  readonly callbackId: string;
  readonly name: string;
}

/** A paste that the page offers with one click. */
export interface ExamplePaste {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly hint: string;
}

/** Everything about a playground that does not change while it runs, but for `baseUrl`. Times in milliseconds. */
export interface Settings {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly retryDelays: readonly number[];
  readonly ackTimeout: number;
  readonly eventsUrl: string | undefined;
  readonly now: () => number;
  readonly commands: readonly CommandInfo[];
  readonly shortcuts: readonly ShortcutInfo[];
  /** Names as in a manifest, `message.channels`; undefined subscribes to everything. */
  readonly events: readonly string[] | undefined;
  baseUrl: string;
}

/** Tells whether `value` is a JSON object, no array and not null. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field, or an empty text when it holds none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

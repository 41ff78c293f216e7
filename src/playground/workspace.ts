import { createTimestamps, randomId } from './ids.ts';
import type {
  Canvas,
  Channel,
  Ephemeral,
  Features,
  Message,
  StoredFile,
  User,
  UserGroup,
  View,
} from './types.ts';

/** How much is kept; the oldest goes first. */
const KEPT = {
  messagesPerChannel: 20_000,
  ephemerals: 500,
  files: 500,
  canvases: 500,
  views: 500,
  warnings: 1_000,
};

/** Who the team, the app and its bot are. */
export interface Identity {
  readonly teamId: string;
  readonly teamName: string;
  readonly teamDomain: string;
  readonly appId: string;
  readonly botId: string;
  readonly botUser: string;
  readonly verificationToken: string;
}

/** What happened in the workspace, for whoever shows it. `user` is set when only that person may see it. */
export type Change =
  | { readonly kind: 'message' | 'changed' | 'deleted'; readonly channel: string; readonly message: Message }
  | { readonly kind: 'ephemeral'; readonly user: string; readonly ephemeral: Ephemeral }
  | { readonly kind: 'ephemeral-deleted'; readonly user: string; readonly ephemeral: Ephemeral }
  | { readonly kind: 'view' | 'view-closed' | 'home'; readonly user: string; readonly view: View }
  | {
      readonly kind: 'view-errors';
      readonly user: string;
      readonly view: View;
      readonly errors: Record<string, string>;
    }
  | { readonly kind: 'canvas'; readonly id: string }
  | { readonly kind: 'bot' | 'channels' | 'reset' };

/** All that a workspace holds, in memory. Maps are keyed by ID; `homes` by user ID. */
export interface Workspace {
  readonly identity: Identity;
  readonly users: Map<string, User>;
  readonly groups: Map<string, UserGroup>;
  readonly channels: Map<string, Channel>;
  readonly files: Map<string, StoredFile>;
  readonly canvases: Map<string, Canvas>;
  readonly features: Features;
  readonly ephemerals: Map<string, Ephemeral>;
  readonly views: Map<string, View>;
  readonly homes: Map<string, View>;
  /** What Slack accepted with a warning, such as a message without text; tests assert that this is empty. */
  readonly warnings: string[];
  nextTs(): string;
  /** Calls `listener` after every change; the result stops that. */
  observe(listener: (change: Change) => void): () => void;
  notify(change: Change): void;
}

const IDENTITY: Identity = {
  teamId: 'T0PLAYGRND',
  teamName: 'Playground',
  teamDomain: 'playground',
  appId: 'A0PLAYGRND',
  botId: 'B0OAUTHBOT',
  botUser: 'U0OAUTHBOT',
  verificationToken: 'playground-verification-token',
};

/** Makes a workspace with nobody in it but the bot. `now` is in milliseconds; `identity` takes the place of the usual one. */
export function createWorkspace(now: () => number, identity: Partial<Identity> = {}): Workspace {
  const listeners = new Set<(change: Change) => void>();
  const workspace: Workspace = {
    identity: { ...IDENTITY, ...identity },
    users: new Map(),
    groups: new Map(),
    channels: new Map(),
    files: new Map(),
    canvases: new Map(),
    features: { canvases: 'on', withheld: new Set() },
    ephemerals: new Map(),
    views: new Map(),
    homes: new Map(),
    warnings: [],
    nextTs: createTimestamps(now),
    observe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
  clearWorkspace(workspace);
  return workspace;
}

/** Empties a workspace down to the bot. */
export function clearWorkspace(workspace: Workspace): void {
  const { users, groups, channels, files, canvases, ephemerals, views, homes } = workspace;
  for (const map of [users, groups, channels, files, canvases, ephemerals, views, homes]) map.clear();
  workspace.warnings.length = 0;
  const { botUser } = workspace.identity;
  users.set(botUser, {
    id: botUser,
    name: 'oauth-error',
    realName: 'OAuth Error Bot',
    color: '#5b4bdb',
    bot: true,
  });
}

/** Adds a channel without messages; `members` are user IDs. Returns it. */
export function addChannel(
  workspace: Workspace,
  channel: Pick<Channel, 'name' | 'kind'> & {
    id?: string;
    topic?: string;
    members: readonly string[];
    created?: number;
    creator?: string;
  },
): Channel {
  const { id = randomId(channel.kind === 'im' ? 'D' : 'C'), topic = '', created = 1_700_000_000 } = channel;
  const { name, kind, creator = '' } = channel;
  const members = new Set(channel.members);
  const added = {
    id,
    name,
    kind,
    topic,
    created,
    creator,
    archived: false,
    members,
    messages: new Map(),
    threads: new Map(),
  };
  workspace.channels.set(id, added);
  return added;
}

/** The direct message between the bot and a person, made when there is none yet. */
export function directMessage(workspace: Workspace, user: string): Channel {
  const { botUser } = workspace.identity;
  const isTheirs = (channel: Channel) =>
    channel.kind === 'im' && channel.members.has(user) && channel.members.has(botUser);
  const known = workspace.channels.values().find(isTheirs);
  return known ?? addChannel(workspace, { name: 'directmessage', kind: 'im', members: [user, botUser] });
}

/** Puts a message at the end of its channel and thread, and lets the oldest go when there are too many. */
export function storeMessage(channel: Channel, message: Message): void {
  channel.messages.set(message.ts, message);
  if (message.threadTs !== undefined) {
    const replies = channel.threads.get(message.threadTs) ?? [];
    replies.push(message.ts);
    channel.threads.set(message.threadTs, replies);
  }
  trim(channel.messages, KEPT.messagesPerChannel, (ts) => channel.threads.delete(ts));
}

/** Takes a message out of its channel and thread. */
export function dropMessage(channel: Channel, message: Message): void {
  channel.messages.delete(message.ts);
  if (message.threadTs === undefined) return;
  const left = (channel.threads.get(message.threadTs) ?? []).filter((ts) => ts !== message.ts);
  if (left.length === 0) channel.threads.delete(message.threadTs);
  else channel.threads.set(message.threadTs, left);
}

/** Keeps what comes and goes bounded; call it after adding a file, canvas, view, ephemeral message or warning. */
export function trimWorkspace(workspace: Workspace): void {
  trim(workspace.ephemerals, KEPT.ephemerals);
  trim(workspace.files, KEPT.files);
  trim(workspace.canvases, KEPT.canvases);
  trim(workspace.views, KEPT.views);
  workspace.warnings.splice(0, Math.max(0, workspace.warnings.length - KEPT.warnings));
}

/** Takes the oldest entries out of `map` until at most `most` are left, and tells `gone` about each. */
export function trim<K, V>(map: Map<K, V>, most: number, gone?: (key: K) => void): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
    gone?.(key);
  }
}

import type { Channel, Json, Message, StoredFile, User, View } from './types.ts';
import { textOf } from './types.ts';
import type { Workspace } from './workspace.ts';

/** A message as Slack's JSON: in events, in `conversations.*` and in payloads. `withMetadata` adds its metadata. */
export function wireMessage(
  message: Message,
  workspace: Workspace,
  baseUrl: string,
  withMetadata = false,
): Json {
  const { identity, channels } = workspace;
  const channel = channels.get(message.channel);
  const parent = message.threadTs === undefined ? undefined : channel?.messages.get(message.threadTs);
  return {
    ...(message.subtype === undefined ? {} : { subtype: message.subtype }),
    user: message.user,
    type: 'message',
    ts: message.ts,
    ...(message.clientMsgId === undefined ? {} : { client_msg_id: message.clientMsgId }),
    ...(message.byBot && message.subtype !== 'tombstone' ? botFields(workspace) : {}),
    text: message.text,
    team: identity.teamId,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(parent === undefined ? {} : { parent_user_id: parent.user }),
    ...(message.blocks === undefined || message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.attachments === undefined || message.attachments.length === 0
      ? {}
      : { attachments: message.attachments }),
    ...(message.files.length === 0
      ? {}
      : {
          files: message.files.map((file) => wireFile(file, baseUrl)),
          upload: false,
          display_as_bot: false,
        }),
    ...(message.edited === undefined ? {} : { edited: message.edited }),
    ...(message.reactions.length === 0 ? {} : { reactions: message.reactions.map(wireReaction) }),
    ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
    ...threadFields(message, channel),
    ...(message.subtype === 'tombstone' ? { hidden: true } : {}),
  };
}

/** What Slack adds to everything that an app posted. */
function botFields({ identity, users }: Workspace): Json {
  const { botId, appId, teamId, botUser } = identity;
  const name = users.get(botUser)?.realName;
  return {
    bot_id: botId,
    app_id: appId,
    bot_profile: {
      id: botId,
      app_id: appId,
      name,
      icons: {},
      deleted: false,
      updated: 1_700_000_000,
      team_id: teamId,
    },
  };
}

function threadFields(message: Message, channel: Channel | undefined): Json {
  const replies = (channel?.threads.get(message.ts) ?? []).flatMap((ts) => channel?.messages.get(ts) ?? []);
  const last = replies.at(-1);
  if (last === undefined) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    latest_reply: last.ts,
    reply_users: users.slice(0, 5),
    is_locked: false,
    subscribed: false,
  };
}

const wireReaction = ({ name, users }: { name: string; users: readonly string[] }): Json => {
  return { name, users: [...users], count: users.length };
};

/** A file as Slack's JSON. Its addresses demand the bot token. */
export function wireFile(file: StoredFile, baseUrl: string): Json {
  const url = `${baseUrl}/files/${file.id}/${encodeURIComponent(file.name)}`;
  const text = file.mimetype.startsWith('text/') || file.mimetype === 'application/json';
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: text ? 'text' : (file.name.split('.').at(-1) ?? 'binary'),
    pretty_type: text ? 'Plain Text' : 'Binary',
    user: file.user,
    editable: text,
    size: file.content.length,
    mode: text ? 'snippet' : 'hosted',
    is_external: false,
    is_public: true,
    url_private: url,
    url_private_download: url,
    permalink: url,
    ...(text ? { preview: file.content.subarray(0, 500).toString('utf8') } : {}),
  };
}

/** A channel as Slack's JSON, seen by `viewer`. */
export function wireChannel(channel: Channel, viewer: string): Json {
  const { id, created, archived } = channel;
  if (channel.kind === 'im') {
    const user = [...channel.members].find((member) => member !== viewer) ?? viewer;
    return {
      id,
      created,
      is_archived: false,
      is_im: true,
      is_org_shared: false,
      user,
      is_user_deleted: false,
    };
  }
  return {
    id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    created,
    creator: channel.creator,
    is_archived: archived,
    is_general: false,
    is_shared: false,
    is_member: channel.members.has(viewer),
    topic: { value: channel.topic, creator: '', last_set: created },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
}

/** `channel_type` of a message event. */
export function channelType(channel: Channel): 'channel' | 'group' | 'im' {
  return ({ channel: 'channel', private: 'group', im: 'im' } as const)[channel.kind];
}

/** What payloads of commands and interactions call the channel. */
export function channelLabel(channel: Channel): string {
  return { channel: channel.name, private: 'privategroup', im: 'directmessage' }[channel.kind];
}

/** A user as Slack's JSON. */
export function wireUser(user: User, workspace: Workspace): Json {
  const { teamId, botId, appId } = workspace.identity;
  return {
    id: user.id,
    team_id: teamId,
    name: user.name,
    deleted: false,
    real_name: user.realName,
    tz: 'Europe/Berlin',
    tz_label: 'Central European Time',
    tz_offset: 3600,
    profile: {
      real_name: user.realName,
      display_name: user.name,
      email: `${user.name}@contoso.example`,
      team: teamId,
      ...(user.bot ? { api_app_id: appId, bot_id: botId } : {}),
    },
    is_admin: user.admin === true,
    is_owner: false,
    is_primary_owner: false,
    is_bot: user.bot,
    is_app_user: false,
    updated: 1_700_000_000,
  };
}

/** A view as Slack's JSON; `state` holds the values of its inputs by block and action. */
export function wireView(view: View, workspace: Workspace, state: Json = {}): Json {
  const { teamId, appId, botId } = workspace.identity;
  const { content } = view;
  return {
    id: view.id,
    team_id: teamId,
    type: content.type,
    blocks: content.blocks,
    private_metadata: textOf(content.private_metadata),
    callback_id: textOf(content.callback_id),
    state: { values: state },
    hash: view.hash,
    title: content.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: content.clear_on_close === true,
    notify_on_close: content.notify_on_close === true,
    close: content.close ?? null,
    submit: content.submit ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: appId,
    external_id: textOf(content.external_id),
    app_installed_team_id: teamId,
    bot_id: botId,
  };
}

/** Where people find a message in the browser. */
export function permalink(message: Message, baseUrl: string): string {
  const place = `${baseUrl}/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  return message.threadTs === undefined
    ? place
    : `${place}?thread_ts=${message.threadTs}&cid=${message.channel}`;
}

import { EXAMPLES } from './examples.ts';
import { renderPlainText } from './render/emoji.ts';
import { type Names, renderMessage, renderView } from './render.ts';
import type { Slack } from './slack.ts';
import type { Channel, Ephemeral, Json, Message, User, View } from './types.ts';
import { isRecord, textOf } from './types.ts';

/** How many of the latest messages of a channel the page gets. */
const MOST_SHOWN = 500;
const SLACKBOT = { id: 'USLACKBOT', name: 'Slackbot', color: '#64748b', bot: true };

/** Everything that a person sees, for `GET /page/state`; the first person when nobody of that ID is there. */
export function readPageState(slack: Slack, user: string, connected: boolean): Json {
  const { workspace, settings } = slack;
  const me = personOf(slack, user);
  const names = namesOf(slack, me?.id);
  const channels = channelsOf(slack, me?.id ?? '');
  const home = workspace.homes.get(me?.id ?? '');
  const { botUser } = workspace.identity;
  return {
    me: { id: me?.id ?? '', name: me?.realName ?? '' },
    users: [...[...workspace.users.values()].map(toPageUser), SLACKBOT],
    channels: channels.map((channel) => toPageChannel(channel, me?.id ?? '')),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, messagesOf(slack, channel, me?.id ?? '', names)]),
    ),
    commands: settings.commands,
    shortcuts: settings.shortcuts,
    examples: EXAMPLES,
    bot: { id: botUser, name: workspace.users.get(botUser)?.realName ?? '', connected },
    ...(home === undefined ? {} : { home: toPageView(home, names) }),
    clientTime: settings.now(),
  };
}

/** The person of an ID, or the first one. */
export function personOf({ workspace }: Slack, id: string): User | undefined {
  const known = workspace.users.get(id);
  return known?.bot === false ? known : workspace.users.values().find(({ bot }) => !bot);
}

/** What IDs are called, for the renderers, and what menus offer: `reader` is left out for what several people read. */
export function namesOf(slack: Slack, reader = ''): Names {
  const { workspace, settings } = slack;
  const { users, channels, groups } = workspace;
  return {
    users: Object.fromEntries([...users.values()].map(({ id, realName }) => [id, realName])),
    channels: Object.fromEntries([...channels.values()].map(({ id, name }) => [id, name])),
    offered: channelsOf(slack, reader)
      .filter(({ archived }) => !archived)
      .map(({ id, name, kind }) => offer(slack, { id, name, kind })),
    usergroups: Object.fromEntries([...groups.values()].map(({ id, handle }) => [id, handle])),
    origin: settings.baseUrl,
    now: settings.now(),
  };
}

/** A message for the page, its text rendered and escaped. */
export function toPageMessage({ workspace }: Slack, message: Message, names: Names): Json {
  const { ts, user, text, blocks, attachments, threadTs, edited, files, reactions } = message;
  const replies = workspace.channels.get(message.channel)?.threads.get(ts) ?? [];
  return {
    id: ts,
    ts,
    ...(threadTs === undefined ? {} : { threadTs }),
    user,
    bot: message.byBot,
    text,
    html: renderMessage({ ts, text, blocks, attachments }, names),
    ...(edited === undefined ? {} : { edited }),
    ...(message.subtype === 'thread_broadcast' ? { broadcast: true } : {}),
    ...(message.subtype === 'tombstone' ? { deleted: true } : {}),
    files: files.map(({ id, name, mimetype, content }) => {
      return {
        id,
        name,
        mimetype,
        size: content.length,
        url: `/page/files/${id}/${encodeURIComponent(name)}`,
      };
    }),
    reactions: reactions.map(({ name, users }) => {
      return { name, users: [...users], count: users.length, html: renderPlainText(`:${name}:`) };
    }),
    replyCount: replies.length,
  };
}

/** An ephemeral message for the page. */
export function toPageEphemeral(ephemeral: Ephemeral, names: Names): Json {
  const { id, user, text, blocks, attachments, threadTs } = ephemeral;
  return {
    id,
    ts: id,
    ...(threadTs === undefined ? {} : { threadTs }),
    user,
    bot: true,
    ephemeral: true,
    text,
    html: renderMessage({ ts: id, text, blocks, attachments }, names),
    files: [],
    reactions: [],
    replyCount: 0,
  };
}

/** A modal or home tab for the page. */
export function toPageView(view: View, names: Names): Json {
  const { content } = view;
  const label = (field: string) => (isRecord(content[field]) ? textOf(content[field].text) : '');
  return {
    id: view.id,
    html: renderView({ ...content, id: view.id }, names),
    title: label('title'),
    submit: label('submit'),
    close: label('close') || 'Cancel',
  };
}

function messagesOf(slack: Slack, channel: Channel, me: string, names: Names): readonly Json[] {
  const posted = [...channel.messages.values()].slice(-MOST_SHOWN);
  const private_ = [...slack.workspace.ephemerals.values()].filter(
    (ephemeral) => ephemeral.channel === channel.id && ephemeral.to === me,
  );
  return [
    ...posted.map((message) => toPageMessage(slack, message, names)),
    ...private_.map((ephemeral) => toPageEphemeral(ephemeral, names)),
  ];
}

function channelsOf({ workspace }: Slack, me: string): readonly Channel[] {
  return [...workspace.channels.values()].filter(
    ({ kind, members }) => kind === 'channel' || members.has(me),
  );
}

function offer({ workspace }: Slack, { id, name, kind }: Pick<Channel, 'id' | 'name' | 'kind'>) {
  const { botUser } = workspace.identity;
  if (kind === 'im') return { id, kind, label: `@${workspace.users.get(botUser)?.realName ?? botUser}` };
  return { id, kind: kind === 'private' ? kind : ('public' as const), label: `#${name}` };
}

function toPageChannel(channel: Channel, me: string): Json {
  const { id, name, topic, archived, members, kind } = channel;
  return {
    id,
    name,
    kind: kind === 'im' ? 'im' : 'channel',
    topic,
    member: members.has(me),
    archived,
    unread: 0,
  };
}

function toPageUser({ id, realName, color, bot, name }: User): Json {
  return { id, name: realName, handle: name, color, bot };
}

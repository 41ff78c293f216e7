import type { Spot } from './clicks.ts';
import type { Slack } from './slack.ts';
import type { Channel, Json, Message, View } from './types.ts';
import { findView } from './views.ts';

/** Why a person cannot do that, as a sentence for them. */
export class NotPossible extends Error {}

/** A channel by ID, or by name with or without `#`, and who is there. */
export interface At {
  readonly channel: string;
  readonly user: string;
}

/** A message and its channel. */
export interface Found {
  readonly channel: Channel;
  readonly message: Message;
}

/** A channel by its ID or name. Throws `NotPossible`. */
export function findChannel({ workspace }: Slack, name: string): Channel {
  const bare = name.replace(/^#/, '');
  const channel =
    workspace.channels.get(name) ?? workspace.channels.values().find((known) => known.name === bare);
  if (channel === undefined) throw new NotPossible(`There is no channel ${name}.`);
  return channel;
}

/** The ID again, if it is somebody's. Throws `NotPossible`. */
export function person({ workspace }: Slack, user: string): string {
  if (!workspace.users.has(user)) throw new NotPossible(`There is nobody called ${user}.`);
  return user;
}

/** The channel, if the person may write there. Throws `NotPossible`. */
export function writable(slack: Slack, { channel: name, user }: At): Channel {
  const channel = findChannel(slack, name);
  if (channel.archived) throw new NotPossible('This channel is archived.');
  if (!channel.members.has(person(slack, user)))
    throw new NotPossible('You are not a member of this channel.');
  return channel;
}

/** A message that the person can see. Throws `NotPossible`. */
export function messageAt(slack: Slack, place: At & { readonly ts: string }): Found {
  const channel = findChannel(slack, place.channel);
  if (!channel.members.has(person(slack, place.user)))
    throw new NotPossible('You are not a member of this channel.');
  const message = channel.messages.get(place.ts);
  if (message === undefined || message.subtype === 'tombstone')
    throw new NotPossible('That message is gone.');
  return { channel, message };
}

/** A message that the person wrote. Throws `NotPossible`. */
export function ownMessage(slack: Slack, place: At & { readonly ts: string }): Found {
  const found = messageAt(slack, place);
  if (found.message.user !== place.user) throw new NotPossible('That is the message of somebody else.');
  return found;
}

/** A modal or home tab of that person. Throws `NotPossible`. */
export function ownView(slack: Slack, user: string, viewId: string): View {
  const view = findView(slack, viewId);
  if (view === undefined || view.user !== user) throw new NotPossible('That window is gone.');
  return view;
}

/** Where an element is: in a view, an ephemeral message or a message. Throws `NotPossible`. */
export function spotOf(
  slack: Slack,
  place: {
    user: string;
    channel: string | undefined;
    ts: string | undefined;
    ephemeralId: string | undefined;
    viewId: string | undefined;
    state: Json;
  },
): Spot {
  const { user, channel = '', ts = '', ephemeralId, viewId, state } = place;
  if (viewId !== undefined) return { kind: 'view', view: ownView(slack, user, viewId), state };
  if (ephemeralId === undefined) return { kind: 'message', ...messageAt(slack, { channel, user, ts }) };
  const ephemeral = slack.workspace.ephemerals.get(ephemeralId);
  if (ephemeral === undefined || ephemeral.to !== user) throw new NotPossible('That message is gone.');
  return { kind: 'ephemeral', channel: findChannel(slack, ephemeral.channel), ephemeral };
}

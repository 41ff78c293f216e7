import { click, type Used } from './clicks.ts';
import { tell } from './ephemerals.ts';
import { type NewFile, storeFiles } from './files.ts';
import { basePayload, type Handled, sendCommand, sendInteraction } from './interactions.ts';
import { join, leave } from './members.ts';
import { addMessage, changeMessage, removeMessage, toggleReaction } from './messages.ts';
import { close, openHome, type Submitted, submit } from './people-views.ts';
import {
  type At,
  findChannel,
  messageAt,
  NotPossible,
  ownMessage,
  ownView,
  person,
  spotOf,
  writable,
} from './places.ts';
import type { Slack } from './slack.ts';
import { makeResponseUrl, makeTrigger } from './triggers.ts';
import { escapeText, readTyped } from './typed-text.ts';
import type { Channel, Json, Message } from './types.ts';
import { channelLabel, wireMessage } from './wire.ts';

/** Slack's limit on what a person types, in characters. */
const MOST_TYPED = 40_000;

/** What people do. Everything throws `NotPossible` for what Slack's own window would not let them do. */
export interface People {
  /** `text` as typed: `&` and `<` are escaped, addresses become links, `@name` and `<@U…>` mentions. */
  post(
    message: At & {
      readonly text?: string;
      readonly threadTs?: string | undefined;
      readonly files?: readonly NewFile[];
      readonly blocks?: readonly Json[];
      readonly attachments?: readonly Json[];
      /** Posted by another app on the person's behalf, as an incoming webhook does. */
      readonly subtype?: 'bot_message';
    },
  ): Message;
  edit(change: At & { readonly ts: string; readonly text: string }): void;
  remove(message: At & { readonly ts: string }): void;
  /** `remove: true` takes the reaction back. */
  react(reaction: At & { readonly ts: string; readonly name: string; readonly remove?: boolean }): void;
  /** Settles when the app acknowledged, or with the error that the person sees: `operation_timeout`, `dispatch_failed`. */
  slash(typed: At & { readonly command: string; readonly text?: string }): Promise<Handled>;
  shortcut(picked: At & { readonly ts: string; readonly callbackId: string }): Promise<Handled>;
  /** In a message (`ts`), an ephemeral message (`ephemeralId`), or a view (`viewId`, then without `channel`). */
  click(
    used: Used & {
      readonly channel?: string;
      readonly ts?: string;
      readonly ephemeralId?: string;
      readonly viewId?: string;
      readonly state?: Json;
    },
  ): Promise<Handled>;
  /** `state` by block and action: texts, an option's value, or Slack's own form. */
  submitView(sent: {
    readonly user: string;
    readonly viewId: string;
    readonly state?: Json;
  }): Promise<Submitted>;
  /** `all` closes the whole stack, as the cross in the corner does. */
  closeView(closed: {
    readonly user: string;
    readonly viewId: string;
    readonly all?: boolean;
    readonly state?: Json;
  }): Promise<Handled>;
  openHome(opened: { readonly user: string; readonly tab?: 'home' | 'messages' }): void;
  joinChannel(place: At): void;
  leaveChannel(place: At): void;
  archive(channel: string): void;
  unarchive(channel: string): void;
}

/** Lets people act in a workspace. */
export function createPeople(slack: Slack): People {
  const { workspace } = slack;
  return {
    post(message) {
      const channel = writable(slack, message);
      const { text = '', threadTs, files = [], attachments } = message;
      if (
        text.trim() === '' &&
        files.length === 0 &&
        attachments === undefined &&
        message.blocks === undefined
      ) {
        throw new NotPossible('There is nothing to send.');
      }
      if (text.length > MOST_TYPED) throw new NotPossible('The message is too long. Send it as a file.');
      if (threadTs !== undefined && !channel.messages.has(threadTs))
        throw new NotPossible('The thread is gone.');
      const typed = readTyped(text, workspace);
      const added = addMessage(slack, channel, {
        user: message.user,
        text: typed.text,
        threadTs,
        blocks: message.blocks ?? typed.blocks,
        attachments,
        files: storeFiles(slack, message.user, files),
        subtype: message.subtype ?? (files.length > 0 ? 'file_share' : undefined),
      });
      noticeAbsentBot(slack, channel, added);
      return added;
    },
    edit({ text, ...place }) {
      const { channel, message } = ownMessage(slack, place);
      if (text.trim() === '') throw new NotPossible('There is nothing to send.');
      const typed = readTyped(text, workspace);
      if (typed.text === message.text) return;
      changeMessage(slack, channel, message, typed, place.user);
    },
    remove(place) {
      const { channel, message } = ownMessage(slack, place);
      removeMessage(slack, channel, message);
    },
    react({ name, remove = false, ...place }) {
      const { user } = place;
      toggleReaction(slack, messageAt(slack, place), { user, name, add: !remove });
    },
    async slash({ command, text = '', ...place }) {
      const channel = writable(slack, place);
      if (!slack.settings.commands.some((known) => known.command === command)) {
        throw new NotPossible(`${command} is not a valid command.`);
      }
      const acting = { user: place.user, channel };
      const handled = await sendCommand(slack, acting, command, escapeText(text.trim()));
      if (!handled.ok)
        tell(slack, { ...acting, text: `${command} failed with the error "${handled.error}"` });
      return handled;
    },
    async shortcut({ callbackId, ...place }) {
      const { channel, message } = messageAt(slack, place);
      if (!slack.settings.shortcuts.some((known) => known.callbackId === callbackId)) {
        throw new NotPossible('There is no such shortcut.');
      }
      const payload = shortcutPayload(slack, place.user, callbackId, channel, message);
      return (await sendInteraction(slack, payload)).handled;
    },
    async click({ channel, ts, ephemeralId, viewId, state = {}, ...used }) {
      const spot = spotOf(slack, { user: used.user, channel, ts, ephemeralId, viewId, state });
      const handled = await click(slack, spot, used);
      if (handled === undefined) throw new NotPossible('That button is gone.');
      return handled;
    },
    submitView: async ({ user, viewId, state = {} }) => submit(slack, ownView(slack, user, viewId), state),
    closeView: async ({ user, viewId, all = false, state = {} }) =>
      close(slack, ownView(slack, user, viewId), all, state),
    openHome: ({ user, tab = 'home' }) => openHome(slack, person(slack, user), tab),
    joinChannel: ({ channel, user }) => join(slack, findChannel(slack, channel), person(slack, user)),
    leaveChannel: ({ channel, user }) => leave(slack, findChannel(slack, channel), person(slack, user)),
    archive(channel) {
      findChannel(slack, channel).archived = true;
      workspace.notify({ kind: 'channels' });
    },
    unarchive(channel) {
      findChannel(slack, channel).archived = false;
      workspace.notify({ kind: 'channels' });
    },
  };
}

function shortcutPayload(slack: Slack, user: string, callbackId: string, channel: Channel, message: Message) {
  const { workspace, settings } = slack;
  return {
    ...basePayload(slack, 'message_action', user),
    action_ts: workspace.nextTs(),
    channel: { id: channel.id, name: channelLabel(channel) },
    callback_id: callbackId,
    trigger_id: makeTrigger(slack, user),
    response_url: makeResponseUrl(slack, { user, channel: channel.id, messageTs: message.ts }),
    message_ts: message.ts,
    message: wireMessage(message, workspace, settings.baseUrl),
  };
}

function noticeAbsentBot(slack: Slack, channel: Channel, message: Message): void {
  const { botUser } = slack.workspace.identity;
  if (channel.members.has(botUser) || !message.text.includes(`<@${botUser}>`)) return;
  const text = `<@${botUser}> is not in this channel, so it does not see your message.`;
  tell(slack, { channel, user: message.user, text });
}

import type { KnownChannel } from '../bot/voice.ts';
import { type CallParts, callOnce, callUntilAnswered } from './calls.ts';
import { recordIn, recordsIn, textIn } from './records.ts';

/** How long one page is asked for, in milliseconds, and how many pages: nobody is in more channels than that. */
const PATIENCE = 20_000;
const MOST_PAGES = 20;

/**
 * The channels that a person is in: public ones, and those private ones that the bot is in too. Undefined when the app may
 * not ask, as it was installed without the scopes. Throws `SlackFailure`.
 */
export async function channelsOf(
  parts: CallParts,
  user: string,
): Promise<ReadonlyMap<string, KnownChannel> | undefined> {
  return (
    (await listChannels(parts, user, 'public_channel,private_channel')) ??
    (await listChannels(parts, user, 'public_channel'))
  );
}

/** The private channels that a person is in, of those that the bot is in too; undefined and throws as above. */
export const privateChannelsOf = (parts: CallParts, user: string) =>
  listChannels(parts, user, 'private_channel');

/** Who can read a channel: everybody in the workspace, or its members; undefined when Slack does not say. */
export async function audienceOf(
  parts: CallParts,
  channel: string,
): Promise<KnownChannel['audience'] | undefined> {
  const result = await callOnce(parts, 'conversations.info', { channel });
  const isPrivate = result.kind === 'done' ? recordIn(result.answer, 'channel').is_private : undefined;
  if (typeof isPrivate !== 'boolean') return undefined;
  return isPrivate ? 'private' : 'public';
}

async function listChannels(parts: CallParts, user: string, types: string) {
  const channels = new Map<string, KnownChannel>();
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const args = { user, types, limit: 999, ...(cursor ? { cursor } : {}) };
    const call = { method: 'users.conversations', args, patience: PATIENCE };
    const result = await callUntilAnswered(parts, call);
    if (result.kind === 'refused') {
      parts.log.info({ reason: result.reason, types }, "Slack does not tell a person's channels");
      return undefined;
    }
    for (const channel of recordsIn(result.answer, 'channels')) {
      const id = textIn(channel, 'id');
      // What is not said to be public counts as private.
      if (id) channels.set(id, { audience: channel.is_private === false ? 'public' : 'private' });
    }
    cursor = textIn(recordIn(result.answer, 'response_metadata'), 'next_cursor') ?? '';
    if (cursor === '') break;
  }
  return channels;
}

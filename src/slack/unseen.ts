import type { Unseen } from '../bot/voice.ts';
import type { CallParts } from './calls.ts';
import { audienceOf, privateChannelsOf } from './channels.ts';
import { readPerson } from './permission.ts';

/**
 * Why nobody would see a mention in a channel, as far as Slack says: its person left the workspace, or is not in the private
 * channel. Who is in a user group the app may not ask. Never throws.
 */
export async function whyUnseen(
  parts: CallParts,
  mention: string,
  channel: string,
): Promise<Unseen | undefined> {
  const user = /^<@(\w+)/.exec(mention)?.[1];
  if (user === undefined) return undefined;
  try {
    const [person, audience] = await Promise.all([readPerson(parts, user), audienceOf(parts, channel)]);
    if (person.kind === 'found' ? person.left : person.reason === 'user_not_found') return 'left';
    if (audience !== 'private') return undefined;
    const channels = await privateChannelsOf(parts, user);
    return channels?.has(channel) === false ? 'outside' : undefined;
  } catch (error) {
    parts.log.info({ error, channel }, 'Slack did not say whether a mention reaches anybody');
    return undefined;
  }
}

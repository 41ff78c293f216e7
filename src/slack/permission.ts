import { type CallParts, callOnce } from './calls.ts';
import type { CallFailure } from './failures.ts';
import { recordIn, textIn } from './records.ts';

/** What somebody may change: the whole workspace, this channel, or nothing and why. */
export type Permission =
  | { readonly kind: 'admin' | 'creator' }
  | { readonly kind: 'none'; readonly why: string };

const NOT_ALLOWED = 'Only workspace admins and whoever created the channel can change settings.';

/**
 * Asks Slack what somebody may change. `channel` may be a direct message, which nobody created. A workspace that did not
 * grant the scopes for this question lets nobody change anything.
 */
export async function readPermission(
  parts: CallParts,
  { user, channel }: { readonly user: string; readonly channel: string },
): Promise<Permission> {
  const [person, place] = await Promise.all([readPerson(parts, user), readChannel(parts, channel)]);
  if (person.kind === 'found' && person.admin) return { kind: 'admin' };
  if (place.kind === 'found' && place.creator === user) return { kind: 'creator' };
  const unknown = [person, place].find((one) => one.kind === 'unknown');
  if (unknown?.kind !== 'unknown') return { kind: 'none', why: NOT_ALLOWED };
  const why = `${NOT_ALLOWED} Slack did not tell me whether you are one of them (${unknown.reason}); the app needs the scopes users:read and channels:read.`;
  return { kind: 'none', why };
}

/** Slack did not say; `reason` is its own word for why. */
interface Unknown {
  readonly kind: 'unknown';
  readonly reason: string;
  /** Whether it refuses to, so that it would say so again. */
  readonly refused: boolean;
}

const unknownAfter = (failure: CallFailure): Unknown => ({
  kind: 'unknown',
  reason: 'reason' in failure ? failure.reason : failure.kind,
  refused: failure.kind === 'refused',
});

/** A person of the workspace, as far as settings need to know them. */
export interface Person {
  readonly kind: 'found';
  readonly name: string;
  readonly admin: boolean;
  /** False for bots and for people who left. */
  readonly active: boolean;
  /** Whether their account was deactivated. */
  readonly left: boolean;
}

/** Asks Slack about a person. */
export async function readPerson(parts: CallParts, user: string): Promise<Person | Unknown> {
  const result = await callOnce(parts, 'users.info', { user });
  if (result.kind !== 'done') return unknownAfter(result);
  const found = recordIn(result.answer, 'user');
  const profile = recordIn(found, 'profile');
  return {
    kind: 'found',
    name: textIn(profile, 'real_name') ?? textIn(found, 'real_name') ?? textIn(found, 'name') ?? user,
    admin: found.is_admin === true || found.is_owner === true,
    active: found.is_bot !== true && found.deleted !== true,
    left: found.deleted === true,
  };
}

/** A channel, as far as settings need to know it. */
export interface ChannelFacts {
  readonly kind: 'found';
  readonly name: string;
  readonly creator: string;
  readonly archived: boolean;
  /** Whether it is a direct message, of two people or of several. */
  readonly direct: boolean;
  /** Whether the bot is in it. */
  readonly member: boolean;
}

/** Asks Slack about a channel. */
export async function readChannel(parts: CallParts, channel: string): Promise<ChannelFacts | Unknown> {
  const message = { name: '', creator: '', archived: false, direct: true, member: true };
  if (channel.startsWith('D')) return { kind: 'found', ...message };
  const result = await callOnce(parts, 'conversations.info', { channel });
  if (result.kind !== 'done') return unknownAfter(result);
  const found = recordIn(result.answer, 'channel');
  return {
    kind: 'found',
    name: textIn(found, 'name') ?? channel,
    creator: textIn(found, 'creator') ?? '',
    archived: found.is_archived === true,
    direct: found.is_im === true || found.is_mpim === true,
    member: found.is_member === true,
  };
}

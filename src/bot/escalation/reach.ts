import type { Contact } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { KnownChannel, Unseen, Voice } from '../voice.ts';
import type { EscalationForm } from './prepare.ts';

/** Why nobody would see a mention: in a direct message there is nobody else. */
export type WhyUnseen = Unseen | 'direct';

/** Where the thread stands that a call for help is about; what Slack does not say may be private. */
export type Origin = KnownChannel['audience'] | 'direct' | 'unknown';

/** A thread, and whether that is a direct message. */
interface ThreadPlace {
  readonly place: Place;
  readonly direct: boolean;
}

/** How a contact is asked from a thread, as far as Slack says. */
export interface Reach {
  /** ID of the channel where they are asked; absent when they are mentioned in the thread. */
  readonly channel?: string;
  /** Why the mention would reach nobody, if that is known. */
  readonly unseen?: WhyUnseen;
  /** Set when the note leaves a thread that not everybody can read: from where, and who reads it then, if that is known. */
  readonly leaves?: {
    readonly from: Exclude<Origin, 'public'>;
    readonly to?: KnownChannel['audience'] | undefined;
  };
}

/** How each role's contact is asked. */
export type Reaches = ReadonlyMap<Role, Reach>;

/**
 * The channel in which a contact is asked; undefined when they are mentioned in the thread, as those are whose own channel
 * it stands in.
 */
export function channelFor({ channel, mention }: Contact, place: Pick<Place, 'channel'>): string | undefined {
  // A reply that mentions nobody would be noticed by nobody.
  return channel === place.channel && mention !== undefined ? undefined : channel;
}

/** How long Slack is asked before the form is shown, in milliseconds: it opens none after three seconds. */
const PATIENCE = 1_000;

/** Finds out how the contacts of a form are reached, within a second: what is not known by then is left out. Never throws. */
export async function reachContacts(
  parts: BotParts,
  { form, voice }: { readonly form: EscalationForm; readonly voice: Voice },
): Promise<Reaches> {
  const { place } = form.ref;
  const reaches = form.contacts.map(async (contact): Promise<[Role, Reach]> => {
    const about = { contact, place, direct: form.direct };
    const channel = channelFor(contact, place);
    if (channel === place.channel) return [contact.role, { channel }];
    if (channel !== undefined)
      return [contact.role, await reachElsewhere(parts, { ...about, channel }, voice)];
    const unseen = await soon(parts, whyUnseen(about, voice));
    return [contact.role, unseen === undefined ? {} : { unseen }];
  });
  return new Map(await Promise.all(reaches));
}

async function reachElsewhere(
  parts: BotParts,
  { place, direct, channel }: ThreadPlace & { readonly channel: string },
  voice: Voice,
): Promise<Reach> {
  const [from, to] = await Promise.all([
    soon(parts, originOf({ place, direct }, voice)),
    soon(parts, voice.audienceOf(channel)),
  ]);
  return from === 'public' ? { channel } : { channel, leaves: { from: from ?? 'unknown', to } };
}

/** Finds out where a thread stands. Never throws. */
export async function originOf({ place, direct }: ThreadPlace, voice: Voice): Promise<Origin> {
  return direct ? 'direct' : ((await voice.audienceOf(place.channel)) ?? 'unknown');
}

/** Why a mention of a contact in a thread would reach nobody; undefined where it does, or Slack does not say. Never throws. */
export async function whyUnseen(
  { contact, place, direct }: ThreadPlace & { readonly contact: Contact },
  voice: Voice,
): Promise<WhyUnseen | undefined> {
  if (direct) return 'direct';
  return contact.mention === undefined ? undefined : voice.whyUnseen(contact.mention, place.channel);
}

/** What is known by then. */
async function soon<T>({ clock, stopping, log }: BotParts, asking: Promise<T>): Promise<T | undefined> {
  try {
    return await Promise.race([asking, clock.sleep(PATIENCE, stopping).then(() => undefined)]);
  } catch (error) {
    log.debug({ error }, 'How a contact is reached could not be found out');
    return undefined;
  }
}

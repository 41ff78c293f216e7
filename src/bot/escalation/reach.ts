import type { Contact } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { Unseen, Voice } from '../voice.ts';
import type { EscalationForm } from './prepare.ts';

/** Why nobody would see a mention: in a direct message there is nobody else. */
export type WhyUnseen = Unseen | 'direct';

/** How a contact is asked from a thread, as far as Slack says. */
export interface Reach {
  /** ID of the channel where they are asked; absent when they are mentioned in the thread. */
  readonly channel?: string;
  /** Why the mention would reach nobody, if that is known. */
  readonly unseen?: WhyUnseen;
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
  const reaches = form.contacts.map(async (contact): Promise<[Role, Reach]> => {
    const reach = reachOf(form, contact, voice);
    return [
      contact.role,
      (await soon(parts, reach)) ?? only({ channel: channelFor(contact, form.ref.place) }),
    ];
  });
  return new Map(await Promise.all(reaches));
}

async function reachOf({ ref, direct }: EscalationForm, contact: Contact, voice: Voice): Promise<Reach> {
  const channel = channelFor(contact, ref.place);
  if (channel !== undefined) return { channel };
  return only({ unseen: await whyUnseen({ contact, place: ref.place, direct }, voice) });
}

/** Why a mention of a contact in a thread would reach nobody; undefined where it does, or Slack does not say. Never throws. */
export async function whyUnseen(
  { contact, place, direct }: { readonly contact: Contact; readonly place: Place; readonly direct: boolean },
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

/** What of it is known. */
function only({ channel, unseen }: { channel?: string | undefined; unseen?: WhyUnseen | undefined }): Reach {
  return { ...(channel === undefined ? {} : { channel }), ...(unseen === undefined ? {} : { unseen }) };
}

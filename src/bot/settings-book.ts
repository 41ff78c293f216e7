import { nameFixer } from '../core/answer/escalation.ts';
import type { Answer, Contact, Contacts } from '../core/answer/types.ts';
import { ROLES, type Role } from '../core/catalog/types.ts';
import type { Place } from './messages.ts';
import type { BotParts } from './parts.ts';
import type { ChannelSettings, FixedSettings } from './settings.ts';

/** A contact as people set it: a person, a channel of theirs, or both. */
export type ChosenContact = Required<Pick<Contact, 'name'>> & Pick<Contact, 'mention' | 'channel'>;

/** What people set for a channel or the workspace; what is absent is taken from above. */
export interface ChosenSettings extends FixedSettings {
  readonly contacts?: Readonly<Partial<Record<Role, ChosenContact>>>;
  /** User ID of who saved it, and when in milliseconds since the epoch. */
  readonly by: string;
  readonly at: number;
}

/** What settings are for: one channel, or without one the whole workspace. */
export type SettingsScope = Pick<Place, 'workspace'> & { readonly channel?: string };

/** For how long what was read is believed, in milliseconds: other processes may save too. */
const FRESH = 3_000;
const MOST_KEPT = 1_000;

/** What holds where. Every method that reads or writes throws `StoreFailure` when the store cannot be asked. */
export function createSettingsBook({ store, clock, settings }: BotParts) {
  const read = new Map<string, { readonly at: number; readonly chosen: ChosenSettings | undefined }>();
  const chosenIn = async (scope: SettingsScope): Promise<ChosenSettings | undefined> => {
    const key = keyOf(scope);
    const known = read.get(key);
    if (known && clock.elapsed() - known.at < FRESH) return known.chosen;
    const chosen = await store.get<ChosenSettings>(key);
    if (read.size >= MOST_KEPT) read.clear();
    read.set(key, { at: clock.elapsed(), chosen });
    return chosen;
  };
  const bothFor = async ({ workspace, channel }: Pick<Place, 'workspace' | 'channel'>) =>
    Promise.all([chosenIn({ workspace, channel }), chosenIn({ workspace })]);

  const contactsFor = async (place: Pick<Place, 'workspace' | 'channel'>): Promise<Contacts> => {
    const [own, all] = await bothFor(place);
    return {
      find: (wanted) => {
        const fixed = settings.contacts.find(wanted);
        const chosen = own?.contacts?.[wanted.role] ?? all?.contacts?.[wanted.role];
        return isReachable(fixed) || !chosen ? fixed : { role: wanted.role, ...chosen };
      },
    };
  };

  return {
    /** What holds in a channel: what the operator fixed, else what people chose for it, else for the workspace. */
    async settingsFor(place: Pick<Place, 'workspace' | 'channel'>): Promise<ChannelSettings> {
      const base = settings.forChannel(place.channel);
      const [own, all] = await bothFor(place);
      return { ...base, ...only(all), ...only(own), ...settings.fixedIn(place.channel) };
    },
    /** Whom to turn to from a channel: whom the operator named, else whom people chose. */
    contactsFor,
    /** The answer with the contact that people chose, where the operator named none. */
    async withContact(place: Pick<Place, 'workspace' | 'channel'>, answer: Answer): Promise<Answer> {
      if (answer.kind !== 'known' && answer.kind !== 'unknown-code') return answer;
      const { escalation, fixer } = answer;
      const about = aboutOf(answer);
      const { role } = escalation.contact;
      const roles = [role, ...ROLES.filter((one) => one === fixer.role)];
      if (roles.every((one) => isReachable(settings.contacts.find({ role: one, ...about })))) return answer;
      const contacts = await contactsFor(place);
      const contact = contacts.find({ role, ...about });
      const named = nameFixer(fixer.role, contacts, about);
      return { ...answer, fixer: named, escalation: { ...escalation, contact } };
    },
    /** What people chose; read anew. */
    chosen: (scope: SettingsScope) => store.get<ChosenSettings>(keyOf(scope)),
    /** Saves what people chose, in place of what they chose before. */
    async saveChosen(scope: SettingsScope, chosen: ChosenSettings): Promise<void> {
      await store.set(keyOf(scope), chosen);
      read.delete(keyOf(scope));
    },
  };
}

/** Whether there is a way to ask this contact. */
export const isReachable = ({ mention, channel }: Pick<Contact, 'mention' | 'channel'>): boolean =>
  mention !== undefined || channel !== undefined;

/** By what a contact is found: the provider, and the client where the error names one. */
export function aboutOf(answer: Extract<Answer, { kind: 'known' | 'unknown-code' }>) {
  const named = answer.kind === 'known' ? (answer.captures.client_id ?? answer.clues.client_id) : undefined;
  const clientId = named ?? answer.escalation.have.find(({ name }) => name === 'client_id')?.value;
  return { provider: answer.provider, ...(clientId === undefined ? {} : { clientId }) };
}

const keyOf = ({ workspace, channel = '' }: SettingsScope) => `${workspace}:settings:${channel}`;

function only(chosen: ChosenSettings | undefined): FixedSettings {
  const { replies, cooldown, incidents } = chosen ?? {};
  return {
    ...(replies === undefined ? {} : { replies }),
    ...(cooldown === undefined ? {} : { cooldown }),
    ...(incidents === undefined ? {} : { incidents }),
  };
}

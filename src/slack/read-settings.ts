import type { ChosenContact, ChosenSettings } from '../bot/settings-book.ts';
import { ROLES, type Role } from '../core/catalog/types.ts';
import { readDuration } from '../core/text/duration.ts';
import { fieldId, readReplies, type SettingField } from './blocks/settings-view.ts';
import type { CallParts } from './calls.ts';
import { readChannel, readPerson } from './permission.ts';
import type { ViewValues } from './view-values.ts';

/** What is wrong with a form, by `block_id`. */
export type FormErrors = Readonly<Record<string, string>>;

/** What somebody chose, or what is wrong with it. */
export type ReadSettings =
  | { readonly kind: 'chosen'; readonly chosen: Omit<ChosenSettings, 'by' | 'at'> }
  | { readonly kind: 'errors'; readonly errors: FormErrors };

const LONGEST = 7 * 86_400_000;

/** Reads and checks the settings form; asks Slack about people and channels, all at once. */
export async function readSettings(
  parts: CallParts,
  values: ViewValues,
  channel: string | undefined,
): Promise<ReadSettings> {
  const errors: Record<string, string> = {};
  const fail = (field: SettingField, says: string) => {
    errors[fieldId(field, channel)] = says;
  };
  const value = (field: SettingField) => values.one(fieldId(field, channel));
  const checkChannel = async (field: SettingField): Promise<string | undefined> => {
    const id = value(field);
    const { problem, name } = id === '' ? {} : await describeChannel(parts, id);
    if (problem !== undefined) fail(field, problem);
    return name;
  };
  const checkPerson = async (field: SettingField): Promise<string | undefined> => {
    const id = value(field);
    if (id === '') return undefined;
    const person = await readPerson(parts, id);
    if (person.kind === 'found' && !person.active)
      fail(field, 'This is no person who is here. Choose somebody else.');
    return person.kind === 'found' ? person.name : undefined;
  };
  const contactFor = async (role: Role): Promise<readonly [Role, ChosenContact] | undefined> => {
    const [user, place] = [value(`person-${role}`), value(`channel-${role}`)];
    const [name, placeName] = await Promise.all([
      checkPerson(`person-${role}`),
      checkChannel(`channel-${role}`),
    ]);
    if (user === '' && place === '') return undefined;
    // Who is asked in the channel itself is asked by a mention: without one nobody would notice.
    if (user === '' && place === channel)
      fail(
        `channel-${role}`,
        'This is the channel itself. Choose a person to mention here, or another channel.',
      );
    const mention = user === '' ? {} : { mention: `<@${user}>` };
    const where = place === '' ? {} : { channel: place };
    return [role, { name: name ?? placeName ?? 'the contact', ...mention, ...where }];
  };

  const typed = value('cooldown');
  const cooldown = typed === '' ? undefined : readDuration(typed);
  if (typed !== '' && cooldown === undefined)
    fail('cooldown', 'This is no duration. Write for example 90s, 10m, 2h or 0.');
  if ((cooldown ?? 0) > LONGEST) fail('cooldown', 'At most 7d.');
  const [, ...contacts] = await Promise.all([checkChannel('incidents'), ...ROLES.map(contactFor)]);
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
  const replies = readReplies(value('replies'));
  const incidents = value('incidents');
  const named = contacts.filter((one) => one !== undefined);
  return {
    kind: 'chosen',
    chosen: {
      ...(replies === undefined ? {} : { replies }),
      ...(cooldown === undefined ? {} : { cooldown }),
      ...(incidents === '' ? {} : { incidents }),
      ...(named.length === 0 ? {} : { contacts: Object.fromEntries(named) }),
    },
  };
}

/** A channel that Slack does not let us look at is taken as it is: posting there will tell. */
async function describeChannel(
  parts: CallParts,
  id: string,
): Promise<{ readonly problem?: string; readonly name?: string }> {
  const channel = await readChannel(parts, id);
  if (channel.kind === 'unknown')
    return channel.reason === 'channel_not_found' ? { problem: 'I do not find this channel.' } : {};
  if (channel.direct) return { problem: 'This is a direct message. Choose a channel.' };
  if (channel.archived) return { problem: 'This channel is archived.' };
  if (!channel.member) return { problem: 'I am not in this channel. Invite me there first.' };
  return { name: `#${channel.name}` };
}

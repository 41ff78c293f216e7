import type { types } from '@slack/bolt';
import type { ChannelSettings } from '../../bot/settings.ts';
import type { SettingsForm } from '../../bot/settings-form.ts';
import { ROLE_LABELS } from '../../core/answer/labels.ts';
import { ROLES, type Role } from '../../core/catalog/types.ts';
import { writeDuration } from '../../core/text/duration.ts';
import { nameContact } from './escalation.ts';
import { ACTIONS, VIEWS } from './ids.ts';
import { context, type KnownBlock, section } from './message.ts';
import { plain } from './mrkdwn.ts';
import { sayRefused } from './settings.ts';
import { specialContacts } from './settings-special.ts';

/** What a setting is called, in the form's own `block_id`s and for who reads it. */
export type SettingField = 'replies' | 'cooldown' | 'incidents' | `person-${Role}` | `channel-${Role}`;

/**
 * `block_id` and `action_id` of a field. The scope is part of it: what Slack shows of a field that it knows already is
 * what somebody typed there before.
 */
export const fieldId = (field: SettingField, channel: string | undefined): string =>
  `settings_${field}_${channel ?? 'workspace'}`;

/** What a modal remembers: for which channel it is (absent for the workspace), where it was opened, and what was seen. */
export interface SettingsAbout {
  readonly channel?: string;
  readonly from: string;
  /** When the settings that it shows were saved; 0 for never. */
  readonly since: number;
}

/** The words for each kind of reply. */
const REPLIES: Readonly<Record<ChannelSettings['replies'], string>> = {
  thread: 'In the thread, for all to see',
  ephemeral: 'To the poster alone',
  off: 'Not at all, unless asked',
};
const INHERIT = 'inherit';
const FIXED = 'fixed in the configuration file';

/** The form behind `/oauth-error settings`. `mayChangeAll` lets somebody switch between the channel and the workspace. */
export function renderSettingsForm(
  form: SettingsForm,
  { from, mayChangeAll }: { readonly from: string; readonly mayChangeAll: boolean },
): types.ModalView {
  const { scope, chosen } = form;
  const { channel } = scope;
  const about: SettingsAbout = {
    from,
    since: chosen?.at ?? 0,
    ...(channel === undefined ? {} : { channel }),
  };
  const fields = [
    replies(form),
    cooldown(form),
    incidents(form),
    ...context([form.refused === undefined ? '' : plain(sayRefused(form.refused))]),
    ...ROLES.flatMap((role) => [...contact(form, role), ...specialContacts(form, role)]),
  ];
  const editable = fields.some(({ type }) => type === 'input');
  return {
    type: 'modal',
    callback_id: VIEWS.settings,
    private_metadata: JSON.stringify(about),
    title: { type: 'plain_text', text: 'Settings' },
    close: { type: 'plain_text', text: 'Cancel' },
    ...(editable ? { submit: { type: 'plain_text', text: 'Save' } } : {}),
    blocks: [heading(form, { from, mayChangeAll }), ...fields, ...last(form)],
  };
}

function heading(
  { scope: { channel } }: SettingsForm,
  { from, mayChangeAll }: { from: string; mayChangeAll: boolean },
): KnownBlock {
  const says = channel === undefined ? '*The whole workspace*' : `*<#${plain(channel)}>*`;
  // A direct message has no settings of its own.
  if (!mayChangeAll || from.startsWith('D')) return section(says);
  const options: types.PlainTextOption[] = [
    { text: { type: 'plain_text', text: 'This channel' }, value: from },
    { text: { type: 'plain_text', text: 'The whole workspace' }, value: 'workspace' },
  ];
  const initial = options[channel === undefined ? 1 : 0];
  return {
    type: 'section',
    block_id: 'settings_scope',
    text: { type: 'mrkdwn', text: says },
    accessory: {
      type: 'static_select',
      action_id: ACTIONS.settingsScope,
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

function replies({ scope, chosen, inherited, fixed }: SettingsForm): KnownBlock {
  if (fixed.replies) return section(`*Answers that nobody asked for:* ${REPLIES[fixed.replies]} (${FIXED})`);
  const from = scope.channel === undefined ? 'As by default' : 'As in the workspace';
  const options: types.PlainTextOption[] = [
    {
      text: { type: 'plain_text', text: `${from}: ${REPLIES[inherited.replies].toLowerCase()}` },
      value: INHERIT,
    },
    ...Object.entries(REPLIES).map(([value, text]) => ({
      text: { type: 'plain_text' as const, text },
      value,
    })),
  ];
  const initial = options.find(({ value }) => value === (chosen?.replies ?? INHERIT));
  return input('replies', scope.channel, 'Answers that nobody asked for', {
    type: 'static_select',
    action_id: fieldId('replies', scope.channel),
    options,
    ...(initial ? { initial_option: initial } : {}),
  });
}

function cooldown({ scope, chosen, inherited, fixed }: SettingsForm): KnownBlock {
  const label = 'The same error again within this time gets one line';
  if (fixed.cooldown !== undefined) return section(`*${label}:* ${writeDuration(fixed.cooldown)} (${FIXED})`);
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: fieldId('cooldown', scope.channel),
    max_length: 20,
    placeholder: { type: 'plain_text', text: writeDuration(inherited.cooldown) },
    ...(chosen?.cooldown === undefined ? {} : { initial_value: writeDuration(chosen.cooldown) }),
  };
  return {
    ...input('cooldown', scope.channel, label, element),
    optional: true,
    hint: { type: 'plain_text', text: 'For example 90s, 10m or 2h; 0 answers each report by itself.' },
  };
}

function incidents({ scope, chosen, inherited, fixed }: SettingsForm): KnownBlock {
  const label = 'Channel that is told when several people report the same error';
  if (fixed.incidents) return section(`*${label}:* <#${plain(fixed.incidents)}> (${FIXED})`);
  const initial = chosen?.incidents;
  const element: types.ChannelsSelect = {
    type: 'channels_select',
    action_id: fieldId('incidents', scope.channel),
    placeholder: { type: 'plain_text', text: inherited.incidents ? 'As in the workspace' : 'None' },
    ...(initial === undefined ? {} : { initial_channel: initial }),
  };
  return { ...input('incidents', scope.channel, label, element), optional: true };
}

function contact(
  { scope, chosen, fixedContacts, inheritedContacts }: SettingsForm,
  role: Role,
): KnownBlock[] {
  const label = `Contact: ${ROLE_LABELS[role]}`;
  const fixed = fixedContacts.find((one) => one.role === role);
  if (fixed) return [section(`*${label}:* ${nameContact(fixed)} (${FIXED})`)];
  const mine = chosen?.contacts?.[role];
  const person = /^<@(\w+)>$/.exec(mine?.mention ?? '')?.[1];
  const above = inheritedContacts[role]?.name;
  const without = (none: string) => ({
    type: 'plain_text' as const,
    text: above ? 'As in the workspace' : none,
  });
  const whom: types.UsersSelect = {
    type: 'users_select',
    action_id: fieldId(`person-${role}`, scope.channel),
    placeholder: without('Nobody'),
    ...(person === undefined ? {} : { initial_user: person }),
  };
  const where: types.ChannelsSelect = {
    type: 'channels_select',
    action_id: fieldId(`channel-${role}`, scope.channel),
    placeholder: without('None'),
    ...(mine?.channel === undefined ? {} : { initial_channel: mine.channel }),
  };
  return [
    { ...input(`person-${role}`, scope.channel, `${label}, a person to mention`, whom), optional: true },
    { ...input(`channel-${role}`, scope.channel, `${label}, their own channel`, where), optional: true },
  ];
}

function input(
  field: SettingField,
  channel: string | undefined,
  label: string,
  element: types.InputBlock['element'],
): types.InputBlock {
  return {
    type: 'input',
    block_id: fieldId(field, channel),
    label: { type: 'plain_text', text: label },
    element,
  };
}

function last({ chosen }: SettingsForm): KnownBlock[] {
  const groups =
    'A user group as a contact, and contacts by provider or client ID, stand in oauth-error-bot.yml.';
  const saved = chosen ? `Last changed by <@${plain(chosen.by)}>.` : '';
  return context([groups, saved]);
}

/** Reads the value of the reply menu; undefined for what is taken from above. */
export function readReplies(value: string): ChannelSettings['replies'] | undefined {
  return (Object.keys(REPLIES) as ChannelSettings['replies'][]).find((kind) => kind === value);
}

import { actionAttributes, type Context, wordsOf } from './context.ts';
import { attributes, escapeHtml } from './html.ts';
import type { Names, OfferedConversation } from './names.ts';
import { type Json, toJson, toList, toText } from './values.ts';

/** A menu in which one thing is chosen → `<select>`; nothing when the element is no such menu. */
export function renderSelect(element: Json, context: Context): string | undefined {
  if (!singles.has(toText(element.type))) return undefined;
  const chosen = new Set([initialOf(element)]);
  const placeholder = wordsOf(element.placeholder, context.names) || 'Choose…';
  return `<select${attributes(selectAttributes(element, context, placeholder))}><option value="">${escapeHtml(placeholder)}</option>${optionsOf(element, chosen, context)}</select>`;
}

/** A menu in which several things are chosen → `<select multiple>`. */
export function renderSelectMany(element: Json, context: Context): string {
  const chosen = new Set([
    ...toList(element.initial_options).map((option) => toText(option.value)),
    ...['initial_users', 'initial_conversations', 'initial_channels'].flatMap((key) => textsIn(element[key])),
  ]);
  const placeholder = wordsOf(element.placeholder, context.names) || 'Choose…';
  return `<select multiple${attributes(selectAttributes(element, context, placeholder))}>${optionsOf(element, chosen, context)}</select>`;
}

const singles = new Set(['static_select', 'users_select', 'conversations_select', 'channels_select']);

function selectAttributes(
  element: Json,
  context: Context,
  label: string,
): Readonly<Record<string, string | undefined>> {
  return { class: 'select', ...actionAttributes(element, context), 'aria-label': label };
}

function initialOf(element: Json): string {
  const option = toText(toJson(element.initial_option).value);
  return option || toText(element.initial_user ?? element.initial_conversation ?? element.initial_channel);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function optionsOf(element: Json, chosen: ReadonlySet<string>, context: Context): string {
  const type = toText(element.type);
  if (type.includes('users')) return userOptions(context.names.users, chosen);
  if (type.includes('conversations') || type.includes('channels'))
    return conversationOptions(element, context.names, chosen);
  const groups = toList(element.option_groups);
  if (groups.length === 0) return ownOptions(element, chosen, context.names);
  return groups
    .map((group) => {
      const label = wordsOf(group.label, context.names);
      return `<optgroup${attributes({ label })}>${ownOptions(group, chosen, context.names)}</optgroup>`;
    })
    .join('');
}

function ownOptions(owner: Json, chosen: ReadonlySet<string>, names: Names): string {
  return toList(owner.options)
    .map((option) => renderOption(toText(option.value), wordsOf(option.text, names), chosen))
    .join('');
}

function userOptions(users: Names['users'], chosen: ReadonlySet<string>): string {
  return Object.entries(users)
    .map(([id, name]) => renderOption(id, `@${name}`, chosen))
    .join('');
}

function conversationOptions(element: Json, names: Names, chosen: ReadonlySet<string>): string {
  const kinds = kindsOf(element);
  return (names.offered ?? allAsPublic(names))
    .filter(({ id, kind }) => kinds.has(kind) || chosen.has(id))
    .map(({ id, label }) => renderOption(id, label, chosen))
    .join('');
}

const allAsPublic = ({ channels }: Names): readonly OfferedConversation[] =>
  Object.entries(channels).map(([id, name]) => ({ id, kind: 'public', label: `#${name}` }));

/** As in Slack: a menu of channels has public ones alone, one of conversations what its filter includes. */
function kindsOf({ type, filter }: Json): ReadonlySet<string> {
  if (toText(type).includes('channels')) return new Set(['public']);
  const { include, exclude_bot_users: withoutBots } = toJson(filter);
  const kinds = new Set(Array.isArray(include) ? textsIn(include) : ['public', 'private', 'im']);
  // Every direct message of this workspace is one with the bot.
  if (withoutBots === true) kinds.delete('im');
  return kinds;
}

function renderOption(value: string, words: string, chosen: ReadonlySet<string>): string {
  return `<option${attributes({ value, selected: value !== '' && chosen.has(value) })}>${escapeHtml(words)}</option>`;
}

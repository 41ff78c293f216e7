import { isRecord, type Json, textOf } from './types.ts';
import { elementsOf } from './validate-blocks.ts';

/** Where each kind of element keeps its value in `state.values`, and what its first value is called. */
const TEXT = { field: 'value', initial: 'initial_value' };
const KINDS: Readonly<Record<string, { readonly field: string; readonly initial: string }>> = {
  plain_text_input: TEXT,
  email_text_input: TEXT,
  url_text_input: TEXT,
  number_input: TEXT,
  static_select: { field: 'selected_option', initial: 'initial_option' },
  radio_buttons: { field: 'selected_option', initial: 'initial_option' },
  multi_static_select: { field: 'selected_options', initial: 'initial_options' },
  checkboxes: { field: 'selected_options', initial: 'initial_options' },
  users_select: { field: 'selected_user', initial: 'initial_user' },
  multi_users_select: { field: 'selected_users', initial: 'initial_users' },
  channels_select: { field: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels' },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: { field: 'selected_conversations', initial: 'initial_conversations' },
  datepicker: { field: 'selected_date', initial: 'initial_date' },
  timepicker: { field: 'selected_time', initial: 'initial_time' },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time' },
};
const LISTS = new Set(['selected_options', 'selected_users', 'selected_channels', 'selected_conversations']);

/**
 * The `state.values` of some blocks: what was given by block and action (`{why: {text: 'stale'}}`, an option by its
 * value, or Slack's own form), else the first value of each element, else null or an empty list.
 */
export function readState(blocks: readonly Json[], given: Json = {}): Json {
  const values: Json = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const kind = KINDS[textOf(element.type)];
      if (kind === undefined) continue;
      const blockId = textOf(block.block_id);
      const actionId = textOf(element.action_id);
      const ofBlock = given[blockId];
      const value = isRecord(ofBlock) ? ofBlock[actionId] : undefined;
      const known = values[blockId];
      values[blockId] = { ...(isRecord(known) ? known : {}), [actionId]: readValue(element, kind, value) };
    }
  }
  return values;
}

/** The fields that a picked value adds to an action or state: `{selected_option: {…}}`; none for a button. */
export function pickedValue(element: Json, value: unknown): Json {
  const kind = KINDS[textOf(element.type)] ?? (element.type === 'overflow' ? KINDS.static_select : undefined);
  return kind === undefined ? {} : { [kind.field]: resolve(element, kind.field, value) };
}

/** What Slack itself would object to before it sends the view: required inputs that are empty, texts out of bounds. */
export function incompleteInputs(blocks: readonly Json[], values: Json): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks.filter(({ type }) => type === 'input')) {
    const element = isRecord(block.element) ? block.element : {};
    const blockId = textOf(block.block_id);
    const ofBlock = values[blockId];
    const state = isRecord(ofBlock) ? ofBlock[textOf(element.action_id)] : undefined;
    const complaint = complaintAbout(element, isRecord(state) ? state : {}, block.optional === true);
    if (complaint !== undefined) errors[blockId] = complaint;
  }
  return errors;
}

function complaintAbout(element: Json, state: Json, optional: boolean): string | undefined {
  const value = state[KINDS[textOf(element.type)]?.field ?? 'value'];
  const isEmpty =
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return optional ? undefined : 'Please complete this required field.';
  if (typeof value !== 'string') return undefined;
  const { min_length: least, max_length: most } = element;
  if (typeof least === 'number' && value.length < least) return `Please enter at least ${least} characters.`;
  return typeof most === 'number' && value.length > most
    ? `Please enter at most ${most} characters.`
    : undefined;
}

function readValue(element: Json, kind: { field: string; initial: string }, given: unknown): Json {
  const type = element.type;
  if (given === undefined)
    return { type, [kind.field]: element[kind.initial] ?? (LISTS.has(kind.field) ? [] : null) };
  return { type, [kind.field]: resolve(element, kind.field, given) };
}

function resolve(element: Json, field: string, picked: unknown): unknown {
  const given = bareValue(field, picked);
  if (field === 'value') return given === '' ? null : given;
  if (field === 'selected_option') return optionsOf(element).find(({ value }) => value === given) ?? null;
  const list = Array.isArray(given)
    ? given
    : given === undefined || given === null || given === ''
      ? []
      : [given];
  if (field === 'selected_options') return optionsOf(element).filter(({ value }) => list.includes(value));
  return LISTS.has(field) ? list : (given ?? null);
}

/** Slack's own form of a value, `{selected_option: {value}}`, as the value alone. */
function bareValue(field: string, given: unknown): unknown {
  const value = isRecord(given) && field in given ? given[field] : given;
  const bare = (option: unknown): unknown => (isRecord(option) ? option.value : option);
  return Array.isArray(value) ? value.map(bare) : field === 'selected_option' ? bare(value) : value;
}

function optionsOf(element: Json): readonly Json[] {
  const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
  return [...list(element.options), ...list(element.option_groups).flatMap((group) => list(group.options))];
}

import {
  anyText,
  anything,
  bool,
  byType,
  type Check,
  list,
  number,
  object,
  oneOf,
  plainText,
  string,
  url,
} from './shape.ts';

const MOST_OPTIONS = 100;
const style = oneOf('primary', 'danger');
const actionId = string(255, 1);
const confirm = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style },
);
const option = object({ text: anyText(75), value: string(150, 1) }, { description: anyText(75), url: url() });
const options = (most: number, least = 1) => list(option, least, most);
const groups = list(object({ label: plainText(75), options: options(MOST_OPTIONS) }), 1, MOST_OPTIONS);
const ids = list(string(255), 0, MOST_OPTIONS);
const dispatch = object({
  trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2),
});

const actionable = { action_id: actionId };
const pickable = { ...actionable, confirm, focus_on_load: bool };
const selectable = { ...pickable, placeholder: plainText(150) };
const typeable = {
  ...actionable,
  placeholder: plainText(150),
  focus_on_load: bool,
  dispatch_action_config: dispatch,
  initial_value: string(3_000),
};
const conversations = { ...selectable, default_to_current_conversation: bool, filter: anything };
const many = { max_selected_items: number(1) };
const feedback = object(
  { text: plainText(75), value: string(2_000, 1) },
  { accessibility_label: string(75) },
);

/** One of an option list and option groups. */
const staticSelect = (extra: Readonly<Record<string, Check>>): Check => {
  const check = object(
    {},
    { ...selectable, ...extra, options: options(MOST_OPTIONS), option_groups: groups },
  );
  return (value, at, report) => {
    check(value, at, report);
    const { options: flat, option_groups: grouped } = value as Record<string, unknown>;
    if ((flat === undefined) === (grouped === undefined)) report(at, 'exactly one of options, option_groups');
  };
};

/** A picture beside a text. */
export const image = object(
  { alt_text: string(2_000) },
  { image_url: url(), slack_file: object({}, { id: string(255), url: url() }) },
);

const buttons: Readonly<Record<string, Check>> = {
  button: object(
    { text: plainText(75) },
    { ...actionable, url: url(), value: string(2_000), style, confirm, accessibility_label: string(75) },
  ),
  overflow: object({ options: options(5) }, { ...actionable, confirm }),
  checkboxes: object({ options: options(10) }, { ...pickable, initial_options: options(10) }),
  radio_buttons: object({ options: options(10) }, { ...pickable, initial_option: option }),
  datepicker: object({}, { ...selectable, initial_date: string(10, 10) }),
  timepicker: object({}, { ...selectable, initial_time: string(5, 5), timezone: string(255) }),
  datetimepicker: object({}, { ...pickable, initial_date_time: number(0) }),
};

const selects: Readonly<Record<string, Check>> = {
  static_select: staticSelect({ initial_option: option }),
  multi_static_select: staticSelect({ initial_options: options(MOST_OPTIONS), ...many }),
  users_select: object({}, { ...selectable, initial_user: string(255) }),
  multi_users_select: object({}, { ...selectable, initial_users: ids, ...many }),
  channels_select: object({}, { ...selectable, initial_channel: string(255), response_url_enabled: bool }),
  multi_channels_select: object({}, { ...selectable, initial_channels: ids, ...many }),
  conversations_select: object(
    {},
    { ...conversations, initial_conversation: string(255), response_url_enabled: bool },
  ),
  multi_conversations_select: object({}, { ...conversations, initial_conversations: ids, ...many }),
};

const inputs: Readonly<Record<string, Check>> = {
  plain_text_input: object(
    {},
    { ...typeable, multiline: bool, min_length: number(0, 3_000), max_length: number(1, 3_000) },
  ),
  email_text_input: object({}, typeable),
  url_text_input: object({}, typeable),
  number_input: object(
    { is_decimal_allowed: bool },
    { ...typeable, min_value: string(50), max_value: string(50) },
  ),
};

/** What an `actions` block may hold. */
export const actionElement: Check = byType(() => ({ ...buttons, ...selects }));
/** What a `section` may have beside its text. */
export const accessory: Check = byType(() => ({ ...buttons, ...selects, image }));
/** What an `input` block may ask for. */
export const inputElement: Check = byType(() => {
  const { button: _, overflow: __, ...pickers } = buttons;
  return { ...inputs, ...selects, ...pickers };
});
/** What a `context` block may hold. */
export const contextElement: Check = (value, at, report) => {
  const isImage = (value as { type?: unknown } | null)?.type === 'image';
  if (isImage) image(value, at, report);
  else anyText(3_000)(value, at, report);
};
/** What a `context_actions` block may hold. */
export const contextActionElement: Check = byType(() => ({
  feedback_buttons: object({ positive_button: feedback, negative_button: feedback }, actionable),
  icon_button: object(
    { icon: oneOf('trash'), text: plainText(75) },
    {
      ...actionable,
      value: string(2_000),
      confirm,
      accessibility_label: string(75),
      visible_to_user_ids: ids,
    },
  ),
}));

const textStyle = object({}, { bold: bool, italic: bool, strike: bool, code: bool, underline: bool });
const styled = { style: textStyle };
const inline: Check = byType(() => ({
  text: object({ text: string(40_000, 1) }, styled),
  link: object({ url: url() }, { ...styled, text: string(40_000), unsafe: bool }),
  emoji: object({ name: string(255, 1) }, { ...styled, unicode: string(255), url: url() }),
  user: object({ user_id: string(255, 1) }, styled),
  usergroup: object({ usergroup_id: string(255, 1) }, styled),
  channel: object({ channel_id: string(255, 1) }, styled),
  team: object({ team_id: string(255, 1) }, styled),
  broadcast: object({ range: oneOf('here', 'channel', 'everyone') }, styled),
  color: object({ value: string(7, 4) }, styled),
  date: object(
    { timestamp: number(0), format: string(255, 1) },
    { ...styled, url: url(), fallback: string(255) },
  ),
}));
const inlines = list(inline, 0, 1_000);
const border = number(0, 1);
const section = object({ elements: inlines });

/** What a `rich_text` block may hold. */
export const richTextElement: Check = byType(() => ({
  rich_text_section: section,
  rich_text_preformatted: object({ elements: inlines }, { border, language: string(50) }),
  rich_text_quote: object({ elements: inlines }, { border }),
  rich_text_list: object(
    {
      elements: list(
        byType(() => ({ rich_text_section: section })),
        0,
        1_000,
      ),
      style: oneOf('bullet', 'ordered'),
    },
    { border, indent: number(0, 8), offset: number(0) },
  ),
}));

/**
 * What is filled in below `root`, as Slack's `view.state.values`: block ID → action ID → `{type, value}` or
 * `{type, selected_option}` and so on, by the type of the element.
 */
export function readFields(root) {
  const values = {};
  for (const field of root.querySelectorAll('select, input, textarea, .choices')) {
    const { actionId, blockId, type } = field.dataset;
    if (!actionId || !blockId) continue;
    values[blockId] ??= {};
    values[blockId][actionId] = { type, ...heldBy(field, type) };
  }
  return values;
}

/** What one element holds, in the shape that its type has in payloads. */
export function heldBy(field, type) {
  const options = chosenIn(field);
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return { selected_option: options[0] ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: options };
    case 'users_select':
      return { selected_user: field.value || null };
    case 'conversations_select':
      return { selected_conversation: field.value || null };
    case 'channels_select':
      return { selected_channel: field.value || null };
    case 'multi_users_select':
      return { selected_users: options.map(({ value }) => value) };
    case 'multi_conversations_select':
      return { selected_conversations: options.map(({ value }) => value) };
    case 'multi_channels_select':
      return { selected_channels: options.map(({ value }) => value) };
    case 'datepicker':
      return { selected_date: field.value || null };
    case 'timepicker':
      return { selected_time: field.value || null };
    default:
      return { value: field.value || null };
  }
}

function chosenIn(field) {
  if (field instanceof HTMLSelectElement) {
    return [...field.selectedOptions]
      .filter(({ value }) => value !== '')
      .map((option) => optionOf(option.value, option.text));
  }
  return [...field.querySelectorAll('input:checked')].map((input) =>
    optionOf(input.value, input.nextElementSibling.firstChild?.textContent ?? ''),
  );
}

function optionOf(value, text) {
  return { value, text: { type: 'plain_text', text, emoji: true } };
}

/** Labels of the required fields below `root` that are empty: `{blockId: words}` to show beside them. */
export function missingIn(root) {
  const missing = {};
  for (const block of root.querySelectorAll('[data-input][data-required]')) {
    const field = block.querySelector('select, textarea, .choices, input');
    const isEmpty = field?.matches('.choices') ? !field.querySelector('input:checked') : !field?.value;
    if (isEmpty) missing[block.dataset.blockId] = 'Please complete this required field.';
  }
  return missing;
}

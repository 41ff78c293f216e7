import { actionAttributes, type Context, renderText, wordsOf } from './context.ts';
import { attributes, safeUrl } from './html.ts';
import { renderPicture } from './picture.ts';
import { renderSelect, renderSelectMany } from './select.ts';
import { type Json, textOrNothing, toJson, toList, toText } from './values.ts';

/** An interactive element of a section or actions block → HTML; an unknown one becomes a note that names it. */
export function renderElement(element: Json, context: Context): string {
  switch (element.type) {
    case 'button':
      return renderButton(element, context);
    case 'overflow':
      return renderOverflow(element, context);
    case 'image':
      return renderPicture(element, context, 'thumbnail');
    case 'feedback_buttons':
      return renderFeedback(element, context);
    case 'icon_button':
      return renderIconButton(element, context);
    case 'radio_buttons':
    case 'checkboxes':
      return renderChoices(element, context);
    case 'multi_static_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return renderSelectMany(element, context);
    default:
      return renderSelect(element, context) ?? unknownElement(element);
  }
}

/** A note in place of something that this renderer does not know. */
export function unknownElement(element: Json): string {
  return `<em class="unsupported">${renderText({ text: `“${toText(element.type) || 'nameless'}” is not shown here.` }, noNames)}</em>`;
}

const noNames = { users: {}, channels: {} };

function renderButton(button: Json, context: Context): string {
  const style = button.style === 'primary' || button.style === 'danger' ? ` ${button.style}` : '';
  const values = {
    type: 'button',
    class: `button${style}`,
    ...actionAttributes(button, context),
    'data-value': toText(button.value),
    'data-url': safeUrl(button.url),
    'aria-label': textOrNothing(button.accessibility_label),
  };
  return `<button${attributes(values)}>${renderText(button.text, context.names)}</button>`;
}

function renderOverflow(menu: Json, context: Context): string {
  const options = toList(menu.options).map((option) => {
    const values = {
      type: 'button',
      ...actionAttributes(menu, context),
      'data-value': toText(option.value),
      'data-url': safeUrl(option.url),
    };
    return `<button${attributes(values)}>${renderText(option.text, context.names)}</button>`;
  });
  return `<details class="overflow"><summary aria-label="More actions">⋯</summary><div class="overflow-list">${options.join('')}</div></details>`;
}

function renderFeedback(element: Json, context: Context): string {
  const one = (button: Json, sign: string): string => {
    const values = {
      type: 'button',
      class: 'feedback',
      ...actionAttributes(element, context),
      'data-value': toText(button.value),
      'aria-label': textOrNothing(button.accessibility_label),
    };
    return `<button${attributes(values)}><span aria-hidden="true">${sign}</span> ${renderText(button.text, context.names)}</button>`;
  };
  return one(toJson(element.positive_button), '👍') + one(toJson(element.negative_button), '👎');
}

function renderIconButton(button: Json, context: Context): string {
  const label = textOrNothing(button.accessibility_label) ?? wordsOf(button.text, context.names);
  const values = {
    type: 'button',
    class: 'feedback',
    ...actionAttributes(button, context),
    'data-value': toText(button.value),
    'aria-label': label,
    title: label,
  };
  return `<button${attributes(values)}><span aria-hidden="true">${button.icon === 'trash' ? '🗑' : '•'}</span></button>`;
}

/** Radio buttons or checkboxes → a list of labelled inputs. */
function renderChoices(element: Json, context: Context): string {
  const radio = element.type === 'radio_buttons';
  const chosen = new Set(
    (radio ? [toJson(element.initial_option)] : toList(element.initial_options)).map(
      (option) => option.value,
    ),
  );
  const rows = toList(element.options).map((option) => {
    const values = {
      type: radio ? 'radio' : 'checkbox',
      name: `${context.scope}-${context.blockId ?? ''}-${toText(element.action_id)}`,
      value: toText(option.value),
      checked: chosen.has(option.value),
    };
    const description = renderText(option.description, context.names);
    const hint = description === '' ? '' : `<span class="description">${description}</span>`;
    return `<label class="choice"><input${attributes(values)}><span>${renderText(option.text, context.names)}${hint}</span></label>`;
  });
  return `<div${attributes({ class: 'choices', ...actionAttributes(element, context) })}>${rows.join('')}</div>`;
}

import { actionAttributes, type Context, renderText, wordsOf } from './context.ts';
import { renderElement } from './elements.ts';
import { attributes, escapeHtml } from './html.ts';
import { type Json, toJson, toText } from './values.ts';

/** An `input` block of a view → a labelled field with hint and a place for its error (`data-error-for`). */
export function renderInput(block: Json, context: Context, index: number): string {
  const element = toJson(block.element);
  const id = `${context.scope}-field-${index}`;
  const several = element.type === 'radio_buttons' || element.type === 'checkboxes';
  const optional = block.optional === true ? ' <span class="optional">(optional)</span>' : '';
  const label = `${renderText(block.label, context.names)}${optional}`;
  const hint = renderText(block.hint, context.names);
  const values = {
    class: 'block input',
    'data-input': true,
    'data-block-id': context.blockId,
    'data-required': block.optional !== true,
    'data-dispatch': block.dispatch_action === true,
  };
  const after = `${hint === '' ? '' : `<p class="hint" id="${id}-hint">${hint}</p>`}<p${attributes({ class: 'field-error', id: `${id}-error`, 'data-error-for': context.blockId })} hidden></p>`;
  const field = withId(renderField(element, context), id, block.optional !== true, hint !== '');
  if (several) return `<fieldset${attributes(values)}><legend>${label}</legend>${field}${after}</fieldset>`;
  return `<div${attributes(values)}><label for="${id}">${label}</label>${field}${after}</div>`;
}

/** A text field, date, time or whatever `renderElement` knows. */
function renderField(element: Json, context: Context): string {
  const type = toText(element.type);
  const common = {
    ...actionAttributes(element, context),
    placeholder: wordsOf(element.placeholder, context.names) || undefined,
    maxlength: element.max_length === undefined ? undefined : String(element.max_length),
    minlength: element.min_length === undefined ? undefined : String(element.min_length),
  };
  if (type === 'plain_text_input' && element.multiline === true) {
    return `<textarea rows="4"${attributes(common)}>${escapeHtml(toText(element.initial_value))}</textarea>`;
  }
  const kind = Object.hasOwn(inputTypes, type) ? inputTypes[type] : undefined;
  if (kind === undefined) return renderElement(element, context);
  const initial = element.initial_value ?? element.initial_date ?? element.initial_time;
  return `<input${attributes({ type: kind, ...common, value: initial === undefined ? undefined : String(initial) })}>`;
}

const inputTypes: Readonly<Record<string, string>> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
};

/** Ties the field to its label, hint and error; the first tag of `html` is the field. */
function withId(html: string, id: string, required: boolean, hasHint: boolean): string {
  const values = {
    id,
    'aria-describedby': `${hasHint ? `${id}-hint ` : ''}${id}-error`,
    'aria-required': required && !html.startsWith('<div') ? 'true' : undefined,
  };
  const unnamed = html.replace(/^(<select[^>]*?) aria-label="[^"]*"/, '$1');
  return unnamed.replace(/^<[a-z]+/, (tag) => tag + attributes(values));
}

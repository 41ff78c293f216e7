import { byId, h, icon, setRendered } from './dom.js';
import { missingIn, readFields } from './fields.js';

let opener = null;

/** Shows the modal that the bot opened, or hides it. `deeds`: `submit(view, values)`, `close(view)`. */
export function drawDialog(state, deeds) {
  const dialog = byId('dialog');
  const view = state.view;
  if (view === null) {
    if (dialog.open) closeAndReturn(dialog);
    dialog.dataset.mark = '';
    return;
  }
  const mark = JSON.stringify([view.id, view.html, view.title]);
  if (dialog.dataset.mark !== mark) {
    const kept = dialog.dataset.view === view.id ? fieldsOf(dialog) : [];
    dialog.dataset.mark = mark;
    dialog.dataset.view = view.id;
    dialog.replaceChildren(formOf(view, deeds));
    putBack(dialog, kept);
  }
  if (!dialog.open) {
    opener = placeOf(document.activeElement);
    dialog.showModal();
  }
  (
    dialog.querySelector('.view :is(input, textarea, select, button)') ?? dialog.querySelector('button')
  ).focus();
}

/** The message behind the button may have been drawn anew meanwhile: then the focus goes to the button's successor. */
function closeAndReturn(dialog) {
  const { actionId, pane, ts } = opener;
  dialog.close();
  const { activeElement, body } = document;
  if (activeElement !== body && !dialog.contains(activeElement)) return;
  const message = document.querySelector(`${pane} .message[data-ts="${CSS.escape(ts)}"]`);
  (message?.querySelector(`[data-action-id="${CSS.escape(actionId)}"]`) ?? message)?.focus();
}

function placeOf(element) {
  return {
    actionId: element.dataset.actionId ?? '',
    pane: element.closest('#thread') ? '#thread' : '#main',
    ts: element.closest('.message')?.dataset.ts ?? '',
  };
}

/** Escape closes a modal as its cross does. */
export function watchDialog(state, deeds) {
  byId('dialog').addEventListener('cancel', (event) => {
    event.preventDefault();
    if (state.view) deeds.close(state.view);
  });
}

/** Writes errors beside their fields: `{blockId: words}`; those for blocks that are not there stand at the end. */
export function showErrors(errors) {
  const dialog = byId('dialog');
  const places = [...dialog.querySelectorAll('[data-error-for]')];
  for (const place of places) {
    const words = errors[place.dataset.errorFor];
    place.textContent = words ?? '';
    place.hidden = words === undefined;
    const field = place.parentElement.querySelector('select, textarea, .choices, input');
    if (words === undefined) field?.removeAttribute('aria-invalid');
    else field?.setAttribute('aria-invalid', 'true');
  }
  const known = new Set(places.map(({ dataset }) => dataset.errorFor));
  const rest = Object.entries(errors)
    .filter(([block]) => !known.has(block))
    .map(([, words]) => words);
  const general = dialog.querySelector('.general-error');
  general.textContent = rest.join(' ');
  general.hidden = rest.length === 0;
  dialog.querySelector('[aria-invalid="true"]')?.focus();
}

function formOf(view, deeds) {
  const submit = (event) => {
    event.preventDefault();
    const missing = missingIn(event.currentTarget);
    showErrors(missing);
    if (Object.keys(missing).length === 0) deeds.submit(view, readFields(event.currentTarget));
  };
  return h(
    'form',
    { novalidate: true, onsubmit: submit },
    h(
      'header',
      {},
      h('h2', { id: 'dialog-title' }, view.title || 'Dialog'),
      h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: () => deeds.close(view) },
        icon('close'),
      ),
    ),
    setRendered(h('div', { class: 'view content', 'data-view': view.id }), view.html),
    h('p', { class: 'field-error general-error', role: 'alert', hidden: true }),
    h(
      'footer',
      {},
      h(
        'button',
        { type: 'button', class: 'button', onclick: () => deeds.close(view) },
        view.close || 'Close',
      ),
      view.submit ? h('button', { type: 'submit', class: 'button primary' }, view.submit) : null,
    ),
  );
}

/** An updated view keeps what was typed where the field is still the same. */
function fieldsOf(dialog) {
  return [
    ...dialog.querySelectorAll(
      '.view :is(input:not([type=radio], [type=checkbox]), textarea, select:not([multiple]))',
    ),
  ].map((field) => ({ ...field.dataset, value: field.value }));
}

function putBack(dialog, kept) {
  for (const { actionId, blockId, value } of kept) {
    const same = dialog.querySelector(
      `.view [data-action-id="${CSS.escape(actionId ?? '')}"][data-block-id="${CSS.escape(blockId ?? '')}"]`,
    );
    if (same && value !== '') same.value = value;
  }
}

/** Asks before something is done; the answer is true or false. */
export function ask({ title, text, confirm = 'Yes', deny = 'Cancel', style = '' }) {
  const dialog = byId('question');
  return new Promise((resolve) => {
    const answer = (value) => () => {
      dialog.close();
      resolve(value);
    };
    dialog.replaceChildren(
      h('header', {}, h('h2', { id: 'question-title' }, title)),
      h('p', { class: 'view' }, text),
      h(
        'footer',
        {},
        h('button', { type: 'button', class: 'button', onclick: answer(false) }, deny),
        h(
          'button',
          {
            type: 'button',
            class: ['button', style === 'danger' ? 'danger solid' : 'primary'],
            onclick: answer(true),
          },
          confirm,
        ),
      ),
    );
    dialog.oncancel = () => resolve(false);
    dialog.showModal();
  });
}

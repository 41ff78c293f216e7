import { createAttachments } from './attachments.js';
import { avatar } from './avatar.js';
import { createCompletion, suggestFrom } from './completion.js';
import { h, icon } from './dom.js';
import { userOf } from './store.js';

/**
 * A message field with its toolbar. `place` is `main` or `thread`. `deeds`: `send(text, files): Promise<boolean>`,
 * `openPeople(button)`, `openExamples(button)`. Returns
 * `{node, refresh(label, draftKey), insert(text), attach(files)}`.
 */
export function createComposer(place, state, deeds) {
  const id = place === 'main' ? 'composer' : 'thread-composer';
  const list = listOf(id);
  const field = fieldOf(id, list.id);
  const files = createAttachments(() => grow());
  const person = personButton(deeds);
  const send = sendButton(() => submit());
  const completion = createCompletion(field, list, suggestFrom(state, place === 'main'));
  let draft = '';

  const grow = () => {
    field.style.setProperty('height', 'auto');
    field.style.setProperty('height', `${Math.min(field.scrollHeight, innerHeight * 0.4)}px`);
    send.disabled = field.value.trim() === '' && files.isEmpty();
  };
  const fill = (text) => {
    field.value = text;
    state.drafts.set(draft, text);
    completion.close();
    grow();
  };
  const submit = async () => {
    const text = field.value;
    const from = draft;
    if (send.disabled) return;
    fill('');
    const sent = await deeds.send(text, await files.take());
    if (!sent && from === draft && field.value === '') fill(text);
  };
  listen(field, {
    completion,
    submit,
    files,
    onInput: () => {
      grow();
      state.drafts.set(draft, field.value);
    },
  });

  return {
    node: h(
      'form',
      { class: 'composer', onsubmit: (event) => event.preventDefault() },
      list,
      field,
      files.list,
      files.input,
      h(
        'div',
        { class: 'composer-bar' },
        person,
        place === 'main' ? examplesButton(deeds) : null,
        files.button,
        h('span', { class: 'keys' }, 'Shift+Enter for a new line'),
        send,
      ),
    ),
    refresh(label, draftKey) {
      field.placeholder = label;
      field.setAttribute('aria-label', label);
      drawPerson(person, userOf(state, state.me.id));
      if (draft === draftKey) return grow();
      draft = draftKey;
      fill(state.drafts.get(draft));
    },
    insert(text) {
      fill(text);
      field.focus();
    },
    attach(dropped) {
      files.add(dropped);
      field.focus();
    },
  };
}

function listen(field, { completion, submit, files, onInput }) {
  field.addEventListener('input', () => {
    onInput();
    completion.refresh();
  });
  field.addEventListener('click', completion.refresh);
  field.addEventListener('blur', completion.close);
  field.addEventListener('paste', (event) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    files.add(event.clipboardData.files);
  });
  field.addEventListener('keydown', (event) => {
    if (completion.onKey(event) || event.isComposing) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
}

function listOf(id) {
  return h('div', {
    class: 'suggestions',
    id: `${id}-suggestions`,
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
}

function fieldOf(id, listId) {
  return h('textarea', {
    id: `${id}-text`,
    rows: '1',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    autocomplete: 'off',
    spellcheck: 'true',
  });
}

function sendButton(submit) {
  return h(
    'button',
    { type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send (Enter)', onclick: submit },
    icon('send'),
  );
}

function personButton(deeds) {
  const open = (event) => deeds.openPeople(event.currentTarget);
  return h('button', {
    type: 'button',
    class: 'chip person',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    title: 'Act as somebody else',
    onclick: open,
  });
}

function examplesButton(deeds) {
  const open = (event) => deeds.openExamples(event.currentTarget);
  return h(
    'button',
    { type: 'button', class: 'chip', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', onclick: open },
    icon('bulb'),
    'Try an example',
  );
}

function drawPerson(button, me) {
  const name = me.name.split(' ')[0];
  if (button.dataset.name === me.name) return;
  button.dataset.name = me.name;
  button.replaceChildren(
    avatar(me, 'tiny'),
    h('span', { class: 'you-are' }, 'You are '),
    h('strong', {}, name),
    icon('down'),
  );
}

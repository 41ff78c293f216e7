import { announce, h } from './dom.js';

/**
 * Suggestions above a text field. `suggest(textBeforeCursor)` gives `{from, items: [{insert, label, hint}]}` or null.
 * Arrow keys choose, Tab and Enter take, Escape hides. Returns `{onKey(event): boolean, refresh, close}`; `onKey` says
 * whether it took the key.
 */
export function createCompletion(field, list, suggest) {
  let found = null;
  let chosen = 0;
  let dismissed = '';

  const close = () => {
    found = null;
    list.hidden = true;
    field.removeAttribute('aria-activedescendant');
  };
  const draw = () => {
    list.hidden = false;
    list.replaceChildren(
      ...found.items.map((item, index) =>
        h(
          'div',
          {
            class: 'suggestion',
            role: 'option',
            id: `${list.id}-${index}`,
            'aria-selected': String(index === chosen),
            onpointerdown: (event) => {
              event.preventDefault();
              take(index);
            },
          },
          h('strong', {}, item.label),
          h('span', {}, item.hint ?? ''),
        ),
      ),
    );
    field.setAttribute('aria-activedescendant', `${list.id}-${chosen}`);
    list.children[chosen].scrollIntoView({ block: 'nearest' });
  };
  const take = (index) => {
    const { insert } = found.items[index];
    const after = field.value.slice(field.selectionStart);
    field.value = `${field.value.slice(0, found.from)}${insert}${after}`;
    const cursor = found.from + insert.length;
    field.setSelectionRange(cursor, cursor);
    close();
    field.focus();
    dismissed = field.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const refresh = () => {
    if (field.value !== dismissed) dismissed = '';
    const next = dismissed ? null : suggest(field.value.slice(0, field.selectionStart));
    if (!next || next.items.length === 0) return close();
    if (found === null)
      announce(
        next.items.length === 1
          ? '1 suggestion. Tab takes it.'
          : `${next.items.length} suggestions. Arrow keys choose, Tab takes.`,
      );
    chosen = Math.min(found === null ? 0 : chosen, next.items.length - 1);
    found = next;
    draw();
  };
  const onKey = (event) => {
    if (found === null || event.isComposing) return false;
    const size = found.items.length;
    if (event.key === 'ArrowDown') chosen = (chosen + 1) % size;
    else if (event.key === 'ArrowUp') chosen = (chosen + size - 1) % size;
    else if (event.key === 'Tab' || event.key === 'Enter') {
      event.preventDefault();
      take(chosen);
      return true;
    } else if (event.key === 'Escape') {
      dismissed = field.value;
      close();
      event.stopPropagation();
      return true;
    } else return false;
    event.preventDefault();
    draw();
    return true;
  };
  return { onKey, refresh, close };
}

/** What fits before the cursor: slash commands at the start of the text, people after `@`. */
export function suggestFrom(state, withCommands) {
  return (before) => {
    if (withCommands && /^\/\S*$/.test(before)) {
      const items = state.commands
        .filter(({ command }) => command.startsWith(before.toLowerCase()))
        .map(({ command, usageHint, description }) => ({
          insert: `${command} `,
          label: [command, usageHint].filter(Boolean).join(' '),
          hint: description,
        }));
      return { from: 0, items };
    }
    const at = /(?:^|\s)@([\p{L}\p{N}._-]{0,30})$/u.exec(before);
    if (!at) return null;
    const wanted = at[1].toLowerCase();
    const items = state.users
      .filter(
        ({ name, handle }) =>
          handle && [name, handle].some((words) => words.toLowerCase().startsWith(wanted)),
      )
      .slice(0, 8)
      .map((user) => ({
        insert: `@${user.handle} `,
        label: `@${user.handle}`,
        hint: user.name,
      }));
    return { from: before.length - at[1].length - 1, items };
  };
}

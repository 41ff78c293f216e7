import { h } from './dom.js';

let closeOpen = null;

/** Closes the menu that is open, if one is. */
export function closeMenu() {
  closeOpen?.();
}

/**
 * Opens a menu at a button: items are `{label, hint?, act, danger?, checked?, icon?}`. Arrow keys, Home, End and first
 * letters move, Escape and Tab close, focus goes back to the button. A second call on the same button closes it.
 */
export function openMenu(button, items, label) {
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  closeMenu();
  if (wasOpen) return;
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': label },
    items.map((item) => itemOf(item)),
  );
  const close = (refocus) => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    closeOpen = null;
    if (refocus) button.focus();
  };
  const outside = (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close(false);
  };
  menu.addEventListener('click', (event) => {
    const chosen = event.target.closest('[data-index]');
    if (!chosen) return;
    close(true);
    items[Number(chosen.dataset.index)].act();
  });
  menu.addEventListener('keydown', (event) => onKey(event, menu, close));
  [...menu.children].forEach((node, index) => {
    node.dataset.index = index;
  });
  (button.closest('dialog') ?? document.body).append(menu);
  place(menu, button);
  button.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  closeOpen = close;
  (menu.querySelector('[aria-checked="true"]') ?? menu.firstChild)?.focus({ preventScroll: true });
}

function itemOf({ label, hint, danger, checked, icon }) {
  const radio = checked !== undefined;
  return h(
    'button',
    {
      type: 'button',
      class: ['menu-item', danger && 'danger'],
      role: radio ? 'menuitemradio' : 'menuitem',
      'aria-checked': radio ? String(checked) : null,
      tabindex: '-1',
    },
    icon ?? null,
    h('span', { class: 'menu-words' }, h('span', {}, label), hint ? h('small', {}, hint) : null),
  );
}

function onKey(event, menu, close) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    close(true);
  } else if (event.key in moves) {
    event.preventDefault();
    items.at(moves[event.key] % items.length)?.focus();
  } else if (event.key.length === 1) {
    const from = [...items.slice(at + 1), ...items];
    from.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  }
}

/** Above or below the button, where there is room, and never beyond the edge of the window. */
function place(menu, button) {
  const box = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = box.bottom + 4;
  const top = below + height < innerHeight - 8 ? below : Math.max(8, box.top - height - 4);
  menu.style.setProperty('top', `${top}px`);
  menu.style.setProperty('left', `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`);
}

/**
 * Makes an element. `properties` are attributes; `on…` are listeners, `class` may hold false parts in a list, and
 * null, undefined or false leaves an attribute out. Children are nodes or text; text is never read as HTML.
 */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'class') node.className = [value].flat().filter(Boolean).join(' ');
  else if (name === 'value') node.value = value;
  else node.setAttribute(name, value === true ? '' : String(value));
}

/** Puts HTML into an element. Only ever called with what the server's renderer made, in which all text is escaped. */
export function setRendered(node, html) {
  node.innerHTML = html ?? '';
  return node;
}

/** An element of the page that is there from the start. */
export function byId(id) {
  return document.getElementById(id);
}

/**
 * Makes the children of `container` match `items`, in order, and keeps each child whose `signature` has not changed,
 * with its focus and open menus. `key` names an item, `create` makes its element.
 */
export function reconcile(container, items, { key, signature, create }) {
  const old = new Map([...container.children].map((child) => [child.dataset.key, child]));
  let previous = null;
  for (const item of items) {
    const name = key(item);
    const mark = signature(item);
    let node = old.get(name);
    if (node === undefined || node.dataset.signature !== mark) {
      const fresh = create(item, node);
      fresh.dataset.key = name;
      fresh.dataset.signature = mark;
      const focused = node?.contains(document.activeElement) ? document.activeElement : null;
      node?.replaceWith(fresh);
      if (focused) focusSuccessor(fresh, focused);
      node = fresh;
    }
    old.delete(name);
    const wanted = previous === null ? container.firstChild : previous.nextSibling;
    if (node !== wanted) container.insertBefore(node, wanted);
    previous = node;
  }
  for (const gone of old.values()) gone.remove();
}

/** The focus stays on the same button of an element that was drawn anew, or on the element where that is gone. */
function focusSuccessor(fresh, { dataset }) {
  const same = dataset.actionId && fresh.querySelector(`[data-action-id="${CSS.escape(dataset.actionId)}"]`);
  (same || fresh).focus({ preventScroll: true });
}

const paths = {
  key: 'M8.5 7.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM13 12h9M18.500 12v4',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6L6 18',
  reply: 'M20 15a2 2 0 0 1-2 2H9l-5 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2z',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M4 12l16-8-5 16-3-7z',
  bulb: 'M9 18h6M10 21h4M8 14a6 6 0 1 1 8 0c-.7.7-1 1.2-1 2H9c0-.8-.3-1.3-1-2z',
  down: 'M6 9l6 6 6-6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  book: 'M5 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H5zM19 4h-4a2 2 0 0 0-2 2v14a2 2 0 0 1 2-2h4z',
  theme: 'M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z',
  reset: 'M4 12a8 8 0 1 0 3-6M4 4v4h4',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  check: 'M5 13l4.500 4.500L19 7',
  clip: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 5 5l-8.500 8.500a1.700 1.700 0 0 1-2.500-2.500L15 7',
};

/** A small line drawing, hidden from screen readers; its button carries the words. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

/** Says something to screen readers. */
export function announce(words) {
  byId('announcer').textContent = words;
}

/** What was kept in this browser under `name`; null where nothing may be kept. */
export function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a word in this browser, where that is allowed. */
export function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    document.documentElement.dataset.storage = 'off';
  }
}

import { canvasIn } from './canvas.js';
import { ask } from './dialog.js';
import { heldBy } from './fields.js';

/**
 * Listens to what the bot put into messages, views and the home tab: buttons, menus, choices, mentions and permalinks.
 * `deeds`: `click(details)`, `openChannel(id)`, `openLink(channel, ts, thread)`, `openCanvas(id)`.
 */
export function watchActions(deeds) {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest('.content button[data-action-id]');
    const link = target?.closest('.content a');
    if (button) press(button, { value: button.dataset.value ?? '' }, deeds);
    else if (link) follow(event, link, deeds);
    closeOthers(target);
  });
  document.addEventListener('change', (event) => {
    const field = event.target.closest('.content [data-action-id]');
    if (!field || field.closest('[data-input]:not([data-dispatch])')) return;
    press(field, choiceOf(field), deeds);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const menu = event.key === 'Escape' ? event.target.closest?.('details.overflow[open]') : null;
      if (!menu) return;
      menu.open = false;
      menu.querySelector('summary').focus();
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

function choiceOf(field) {
  const held = Object.entries(heldBy(field, field.dataset.type)).map(([, value]) => value)[0];
  if (Array.isArray(held)) return { value: held.map((option) => option.value ?? option) };
  return { value: held?.value ?? held };
}

async function press(element, what, deeds) {
  const { actionId, blockId, confirm, url } = element.dataset;
  if (confirm && !(await ask(JSON.parse(confirm)))) return;
  if (url) window.open(url, '_blank', 'noopener');
  const busy = element instanceof HTMLButtonElement;
  if (busy) element.setAttribute('aria-busy', 'true');
  const message = element.closest('.message');
  const view = element.closest('[data-view]');
  const place = message
    ? message.classList.contains('ephemeral')
      ? { ephemeralId: message.dataset.id }
      : { ts: message.dataset.ts }
    : { viewId: view?.dataset.view };
  await deeds.click({ ...place, actionId, blockId, ...what });
  if (busy) element.removeAttribute('aria-busy');
  element.closest('details.overflow')?.removeAttribute('open');
}

/** Mentions of channels and links to messages and canvases of this workspace stay on the page. */
function follow(event, link, deeds) {
  const { channel } = link.dataset;
  const { pathname, origin } = new URL(link.href);
  const permalink = /^\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})$/.exec(pathname);
  const canvas = origin === location.origin ? canvasIn(pathname) : undefined;
  if (!channel && !permalink && !canvas) return;
  event.preventDefault();
  if (canvas) return deeds.openCanvas(canvas);
  if (channel) return deeds.openChannel(channel);
  const thread = new URL(link.href).searchParams.get('thread_ts');
  deeds.openLink(permalink[1], `${permalink[2]}.${permalink[3]}`, thread);
}

function closeOthers(target) {
  for (const menu of document.querySelectorAll('details.overflow[open]')) {
    if (!menu.contains(target)) menu.open = false;
  }
}

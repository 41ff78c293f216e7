import { readCanvas } from './api.js';
import { byId, h, icon, setRendered } from './dom.js';
import { clockOf } from './time.js';

/** The ID of the canvas that a path names, `/docs/T…/F…`; undefined for any other path. */
export function canvasIn(pathname) {
  return /^\/docs\/[A-Z0-9]+\/(F[A-Z0-9]+)$/.exec(pathname)?.[1];
}

/** The window in which canvases are read. It follows its canvas while it is open. */
export function createCanvas(state) {
  const dialog = byId('canvas');
  let shown = null;
  const close = () => dialog.open && dialog.close();
  const open = async (id) => {
    shown = id;
    const canvas = await readCanvas(state.me.id, id);
    if (shown !== id) return;
    const scrolled = dialog.querySelector('.view')?.scrollTop ?? 0;
    dialog.replaceChildren(...contentOf(canvas, close));
    if (dialog.open) dialog.querySelector('.view').scrollTop = scrolled;
    else dialog.showModal();
  };
  dialog.addEventListener('close', () => {
    shown = null;
  });
  return {
    open,
    refresh: (id) => (id === shown ? open(id) : undefined),
    /** A deed that first closes the canvas. */
    closeBefore:
      (deed) =>
      (...details) => {
        close();
        return deed(...details);
      },
  };
}

function contentOf({ ok, error, title, html, owner, updated }, close) {
  const words = ok ? `Canvas by ${owner}, read only. Last changed at ${clockOf(updated / 1000)}.` : error;
  return [
    h(
      'header',
      {},
      h('h2', { id: 'canvas-title' }, ok ? title : 'Canvas'),
      h('button', { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: close }, icon('close')),
    ),
    h(
      'div',
      { class: 'view content', tabindex: '0', role: 'region', 'aria-labelledby': 'canvas-title' },
      h('p', { class: 'facts' }, words),
      ok ? setRendered(h('div', { class: 'document' }), html) : null,
    ),
  ];
}

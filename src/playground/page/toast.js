import { byId, h } from './dom.js';

/** Shows a sentence for a few seconds in the corner; longer ones stay longer. */
export function toast(words) {
  const close = () => node.remove();
  const node = h(
    'div',
    { class: 'toast' },
    h('span', {}, words),
    h('button', { type: 'button', 'aria-label': 'Dismiss', onclick: close }, '×'),
  );
  byId('toasts').append(node);
  while (byId('toasts').children.length > 3) byId('toasts').firstChild.remove();
  setTimeout(close, 4000 + words.length * 60);
}

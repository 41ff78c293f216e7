import { byId, h, icon } from './dom.js';
import { takeDrops } from './drop.js';
import { drawRows, moveOnArrows } from './rows.js';
import { drawFollowing } from './scroll.js';
import { titleOf } from './store.js';

/** The thread pane: built once, drawn when a thread is open. `composer` is its own. `deeds.close()` closes it. */
export function createThread(composer, deeds) {
  const pane = byId('thread');
  const place = h('p', { class: 'topic' });
  const rows = h('div', { class: 'rows' });
  const scroller = h(
    'div',
    { class: 'messages', role: 'region', 'aria-label': 'Thread messages', tabindex: '-1' },
    rows,
  );
  pane.append(
    h(
      'header',
      { class: 'channel-header' },
      h('div', { class: 'channel-title' }, h('h2', {}, 'Thread'), place),
      h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Close the thread', onclick: deeds.close },
        icon('close'),
      ),
    ),
    scroller,
    h('div', { class: 'composer-place' }, composer.node),
  );
  moveOnArrows(rows);
  takeDrops(pane, composer.node, composer.attach);
  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) deeds.close();
  });
  let shown = null;
  return {
    rows,
    draw(state, messageDeeds) {
      pane.hidden = state.thread === null;
      document.body.classList.toggle('has-thread', state.thread !== null);
      if (state.thread === null) {
        shown = null;
        return;
      }
      const channel = state.channels.find(({ id }) => id === state.channel);
      place.textContent = channel ? `${channel.kind === 'im' ? '' : '#'}${titleOf(state, channel)}` : '';
      const what = { channel: state.channel, thread: state.thread, deeds: messageDeeds };
      drawFollowing(scroller, () => drawRows(rows, state, what), shown !== state.thread);
      composer.refresh('Reply…', `${state.channel} ${state.thread}`);
      shown = state.thread;
    },
  };
}

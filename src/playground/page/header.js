import { byId, h, icon } from './dom.js';
import { titleOf } from './store.js';

/** Draws the open channel's name and topic, and the tabs of a direct message. `deeds`: `openDrawer()`, `openTab(name)`. */
export function drawHeader(state, deeds) {
  const header = byId('channel-header');
  const channel = state.channels.find(({ id }) => id === state.channel);
  if (!channel) return;
  const unread = state.channels.reduce((sum, place) => sum + (Number(place.unread) || 0), 0);
  const mark = JSON.stringify([channel.id, channel.name, channel.topic, channel.archived, state.tab, unread]);
  if (header.dataset.mark === mark) return;
  header.dataset.mark = mark;
  const isDirect = channel.kind === 'im';
  const title = titleOf(state, channel);
  document.title = `${isDirect ? title : `#${title}`} · oauth-error-bot playground`;
  const focusedTab = document.activeElement?.getAttribute('role') === 'tab';
  header.replaceChildren(
    h(
      'button',
      {
        type: 'button',
        class: ['tool', 'only-narrow', unread > 0 && 'dot'],
        'aria-label': unread > 0 ? `Channels, ${unread} unread` : 'Channels',
        'aria-controls': 'sidebar',
        onclick: deeds.openDrawer,
      },
      icon('menu'),
    ),
    h(
      'div',
      { class: 'channel-title' },
      h('h1', {}, isDirect ? null : h('span', { class: 'sign', 'aria-hidden': 'true' }, '#'), title),
      channel.archived ? h('span', { class: 'badge' }, 'archived') : null,
      h('p', { class: 'topic' }, channel.topic ?? ''),
    ),
    ...(isDirect ? [tabs(state, deeds)] : []),
  );
  if (focusedTab) header.querySelector('[aria-selected="true"]')?.focus();
}

function tabs(state, deeds) {
  const names = { messages: 'Messages', home: 'Home' };
  const other = state.tab === 'home' ? 'messages' : 'home';
  return h(
    'div',
    {
      class: 'tabs',
      role: 'tablist',
      'aria-label': 'With the bot',
      onkeydown: (event) => (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && deeds.openTab(other),
    },
    Object.entries(names).map(([tab, words]) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          'aria-controls': tab,
          'aria-selected': String(tab === state.tab),
          tabindex: tab === state.tab ? '0' : '-1',
          onclick: () => deeds.openTab(tab),
        },
        words,
      ),
    ),
  );
}

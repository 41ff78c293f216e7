import { byId, h, icon, recall, remember } from './dom.js';
import { isGuideClosed } from './guide.js';
import { titleOf } from './store.js';

/** Draws the channel list, the bot's connection and the buttons below. `deeds`: `openChannel(id)`, `openGuide()`, `reset()`, `closeDrawer()`. */
export function drawSidebar(state, deeds) {
  const mark = JSON.stringify([
    state.channels,
    state.channel,
    state.bot,
    state.live,
    state.me.id,
    isGuideClosed(),
  ]);
  const sidebar = byId('sidebar');
  if (sidebar.dataset.mark === mark) return;
  sidebar.dataset.mark = mark;
  const focused = document.activeElement?.dataset?.channel;
  const rooms = state.channels.filter(({ kind }) => kind !== 'im');
  const direct = state.channels.filter(({ kind }) => kind === 'im');
  sidebar.replaceChildren(
    h(
      'div',
      { class: 'brand' },
      h('img', { src: '/page/icon.svg', alt: '', width: '28', height: '28' }),
      h('span', {}, 'oauth-error-bot ', h('small', {}, 'playground')),
      h(
        'button',
        {
          type: 'button',
          class: 'tool only-narrow',
          'aria-label': 'Close the channel list',
          onclick: deeds.closeDrawer,
        },
        icon('close'),
      ),
    ),
    connectionOf(state),
    h(
      'div',
      { class: 'places' },
      listOf('Channels', rooms, state, deeds),
      listOf('Direct messages', direct, state, deeds),
    ),
    h(
      'div',
      { class: 'sidebar-foot' },
      h('a', { class: 'quiet', href: '/catalog' }, icon('book'), 'Catalog'),
      isGuideClosed()
        ? h(
            'button',
            { type: 'button', class: 'quiet', onclick: deeds.openGuide },
            icon('bulb'),
            'Incident guide',
          )
        : null,
      themeButton(),
      h('button', { type: 'button', class: 'quiet', onclick: deeds.reset }, icon('reset'), 'Start over'),
    ),
  );
  sidebar.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  if (focused) sidebar.querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
}

function connectionOf({ bot, live }) {
  const [kind, words] = !live
    ? ['off', 'Page is reconnecting…']
    : bot.connected
      ? ['on', 'Bot is connected']
      : ['wait', 'Bot is not connected'];
  return h('p', { class: ['connection', kind], role: 'status' }, words);
}

function listOf(title, channels, state, deeds) {
  const id = `places-${title.split(' ')[0]}`;
  return [
    h('h2', { id }, title),
    h(
      'ul',
      { 'aria-labelledby': id },
      channels.map((channel) => h('li', {}, placeOf(channel, state, deeds))),
    ),
  ];
}

function placeOf(channel, state, deeds) {
  const unread = Number(channel.unread) || 0;
  const current = channel.id === state.channel;
  return h(
    'button',
    {
      type: 'button',
      class: ['place', unread > 0 && 'unread'],
      'data-channel': channel.id,
      'aria-current': current ? 'page' : null,
      onclick: () => deeds.openChannel(channel.id),
    },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, channel.kind === 'im' ? icon('key') : '#'),
    h('span', { class: 'place-name' }, titleOf(state, channel)),
    unread > 0
      ? h('span', { class: 'count' }, String(unread), h('span', { class: 'hidden-visually' }, ' unread'))
      : null,
  );
}

const themes = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Goes round: as the system, light, dark. */
function themeButton() {
  const words = () => `Theme: ${themes[recall('theme') ?? 'system'] ?? themes.system}`;
  const button = h(
    'button',
    { type: 'button', class: 'quiet', 'data-theme-toggle': true },
    icon('theme'),
    h('span', {}, words()),
  );
  button.addEventListener('click', () => {
    const names = Object.keys(themes);
    const next = names[(names.indexOf(recall('theme') ?? 'system') + 1) % names.length];
    remember('theme', next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    button.lastChild.textContent = words();
  });
  return button;
}

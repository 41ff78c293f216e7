import { byId, h, icon, recall, reconcile, remember } from './dom.js';
import { isGuideClosed } from './guide.js';
import { titleOf } from './store.js';

/**
 * Draws the channel list, the bot's connection and the buttons below; what has not changed keeps its element. `deeds`:
 * `openChannel(id)`, `openGuide()`, `reset()`, `closeDrawer()`.
 */
export function drawSidebar(state, deeds) {
  const sidebar = byId('sidebar');
  const focused = document.activeElement?.dataset?.channel;
  reconcile(sidebar, partsOf(state, deeds), {
    key: ({ name }) => name,
    signature: ({ mark }) => mark,
    create: ({ create }) => create(),
  });
  for (const [list, isIn] of LISTS) {
    reconcile(
      sidebar.querySelector(`[data-list="${list}"]`),
      state.channels.filter(({ kind }) => isIn(kind)),
      {
        key: ({ id }) => id,
        signature: (channel) =>
          JSON.stringify([channel, channel.id === state.channel, titleOf(state, channel)]),
        create: (channel) => h('li', {}, placeOf(channel, state, deeds)),
      },
    );
  }
  if (sidebar.dataset.current !== state.channel) {
    sidebar.dataset.current = state.channel;
    sidebar.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }
  if (focused) sidebar.querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
}

const LISTS = [
  ['Channels', (kind) => kind !== 'im'],
  ['Direct messages', (kind) => kind === 'im'],
];

function partsOf(state, deeds) {
  const [kind, words] = connectionOf(state);
  return [
    { name: 'brand', mark: '', create: () => brand(deeds) },
    {
      name: 'connection',
      mark: words,
      create: () => h('p', { class: ['connection', kind], role: 'status' }, words),
    },
    {
      name: 'places',
      mark: '',
      create: () =>
        h(
          'div',
          { class: 'places' },
          LISTS.flatMap(([list]) => emptyList(list)),
        ),
    },
    { name: 'foot', mark: String(isGuideClosed()), create: () => foot(deeds) },
  ];
}

function brand(deeds) {
  return h(
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
  );
}

function foot(deeds) {
  return h(
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
  );
}

function connectionOf({ bot, live }) {
  if (!live) return ['off', 'Page is reconnecting…'];
  return bot.connected ? ['on', 'Bot is connected'] : ['wait', 'Bot is not connected'];
}

function emptyList(title) {
  const id = `places-${title.split(' ')[0]}`;
  return [h('h2', { id }, title), h('ul', { 'aria-labelledby': id, 'data-list': title })];
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

import { showErrors } from './dialog.js';
import { announce } from './dom.js';
import { dropMessage, idOf, putMessage, userOf } from './store.js';
import { toast } from './toast.js';

/** One live update → the store, and to whoever listens. `reload()` fetches everything anew. */
export function takeEvent(kind, data, store, reload) {
  const { state } = store;
  if (kind === 'message' || kind === 'ephemeral') say(state, data);
  if (noteEvent(kind, data, store)) return;
  switch (kind) {
    case 'view-errors':
      return showErrors(data.errors);
    case 'toast':
      return toast(data.text);
    case 'reset':
      for (const place of state.channels) place.unread = 0;
      return reload();
    default:
      return reload();
  }
}

/** What a live update says of the state → the store; the same if it is noted again. False when it says nothing of it. */
export function noteEvent(kind, data, { state, update }) {
  const change = changes[kind];
  if (change) update(() => change(state, data));
  return change !== undefined;
}

const put = (state, { channel, message }) => putMessage(state, channel, message);
const drop = (state, { channel, message }) =>
  message.deleted ? putMessage(state, channel, message) : dropMessage(state, channel, idOf(message));
const changes = {
  message: put,
  ephemeral: put,
  changed: put,
  deleted: drop,
  'ephemeral-deleted': drop,
  view: (state, view) => {
    state.view = view;
  },
  'view-closed': (state, { id }) => {
    if (state.view?.id === id) state.view = null;
  },
  home: (state, home) => {
    state.home = home;
  },
  bot: (state, bot) => {
    state.bot = { ...state.bot, ...bot };
  },
  guide: (state, guide) => {
    state.guide = guide;
  },
};

/** Tells screen readers what arrived in the open channel or thread. */
function say(state, { channel, message }) {
  if (channel !== state.channel || message.user === state.me.id) return;
  const text = new DOMParser().parseFromString(message.html ?? '', 'text/html').body.textContent ?? '';
  announce(
    `${userOf(state, message.user).name}${message.ephemeral ? ', only visible to you' : ''}: ${text.slice(0, 300)}`,
  );
}

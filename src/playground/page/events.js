import { showErrors } from './dialog.js';
import { announce } from './dom.js';
import { dropMessage, idOf, putMessage, userOf } from './store.js';
import { toast } from './toast.js';

/** One live update → the store. `reload()` fetches everything anew. */
export function takeEvent(kind, data, store, reload) {
  const { state, update } = store;
  switch (kind) {
    case 'message':
    case 'ephemeral':
      say(state, data);
      return update(() => putMessage(state, data.channel, data.message));
    case 'changed':
      return update(() => putMessage(state, data.channel, data.message));
    case 'deleted':
    case 'ephemeral-deleted':
      return update(() =>
        data.message.deleted
          ? putMessage(state, data.channel, data.message)
          : dropMessage(state, data.channel, idOf(data.message)),
      );
    case 'view':
      return update(() => {
        state.view = data;
      });
    case 'view-closed':
      return update(() => {
        if (state.view?.id === data.id) state.view = null;
      });
    case 'view-errors':
      return showErrors(data.errors);
    case 'home':
      return update(() => {
        state.home = data;
      });
    case 'bot':
      return update(() => {
        state.bot = { ...state.bot, ...data };
      });
    case 'guide':
      return update(() => {
        state.guide = data;
      });
    case 'toast':
      return toast(data.text);
    case 'reset':
      for (const place of state.channels) place.unread = 0;
      return reload();
    default:
      return reload();
  }
}

/** Tells screen readers what arrived in the open channel or thread. */
function say(state, { channel, message }) {
  if (channel !== state.channel || message.user === state.me.id) return;
  const text = new DOMParser().parseFromString(message.html ?? '', 'text/html').body.textContent ?? '';
  announce(
    `${userOf(state, message.user).name}${message.ephemeral ? ', only visible to you' : ''}: ${text.slice(0, 300)}`,
  );
}

import { byId } from './dom.js';
import { focusField } from './focus.js';
import { markRead } from './store.js';
import { toast } from './toast.js';

/** Going from place to place: channels, the drawer, threads, tabs, links to messages. `go` does something on the server. */
export function createNavigation(store, go) {
  const { state, update, afterDrawing } = store;
  const closeDrawer = () => {
    if (!document.body.classList.contains('has-drawer')) return;
    setDrawer(false);
    byId('channel-header').querySelector('button')?.focus();
  };
  const openChannel = (id) => {
    const channel = state.channels.find((place) => place.id === id);
    if (!channel) return toast('That channel is not here.');
    setDrawer(false);
    update(() => {
      Object.assign(state, { channel: id, thread: null, tab: 'messages', editing: null });
      markRead(state);
    });
    if (channel.kind === 'im') go('openDm');
    focusField('composer-text');
  };
  return {
    openChannel,
    closeDrawer,
    openDrawer() {
      setDrawer(true);
      (byId('sidebar').querySelector('[aria-current]') ?? byId('sidebar').querySelector('button')).focus();
    },
    openThread(message) {
      update(() => {
        state.thread = message.threadTs ?? message.ts;
      });
      afterDrawing(() => focusField('thread-composer-text', 'thread'));
    },
    closeThread() {
      const root = state.thread;
      update(() => {
        state.thread = null;
      });
      afterDrawing(() =>
        byId('rows')
          .querySelector(`[data-ts="${CSS.escape(root ?? '')}"]`)
          ?.focus(),
      );
    },
    openTab(tab) {
      update(() => Object.assign(state, { tab, thread: null }));
      if (tab === 'home') go('openHome');
    },
    openLink(channel, ts, thread) {
      if (!state.channels.some(({ id }) => id === channel)) return toast('That channel is not here.');
      if (channel !== state.channel) openChannel(channel);
      if (thread && thread !== ts) {
        update(() => {
          state.thread = thread;
        });
      }
      afterDrawing(() => showMessage(ts));
    },
  };
}

function setDrawer(open) {
  document.body.classList.toggle('has-drawer', open);
  byId('main').inert = open;
  byId('guide').inert = open;
  byId('thread').inert = open;
}

/** Scrolls to a message, marks it and puts the focus there. */
export function showMessage(ts) {
  const found = [...document.querySelectorAll(`.message[data-ts="${CSS.escape(ts)}"]`)].at(-1);
  if (!found) return toast('That message is not here any more.');
  for (const old of document.querySelectorAll('.message.found')) old.classList.remove('found');
  // Of a message that is longer than the window, the beginning is what one wants to see.
  const isTall = found.offsetHeight > (found.closest('.messages')?.clientHeight ?? innerHeight);
  found.scrollIntoView({ block: isTall ? 'start' : 'center' });
  found.classList.add('found');
  found.focus({ preventScroll: true });
}

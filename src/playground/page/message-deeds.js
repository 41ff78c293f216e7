import { ask } from './dialog.js';
import { openMenu } from './menu.js';
import { idOf } from './store.js';

/** What the buttons of a message do. `go` does something on the server. */
export function createMessageDeeds(store, go, openThread) {
  const { state, update } = store;
  const edit = (value) =>
    update(() => {
      state.editing = value;
    });
  const remove = async (message) => {
    const question = {
      title: 'Delete message?',
      text: 'It will be gone for everybody.',
      confirm: 'Delete',
      style: 'danger',
    };
    if (await ask(question)) go('remove', { channel: state.channel, ts: message.ts });
  };
  return {
    openThread,
    openMore(message, button) {
      const place = button.closest('.thread') ? 'thread' : 'main';
      const own = message.user === state.me.id;
      const shortcuts = state.shortcuts.map(({ callbackId, name }) => ({
        label: name,
        hint: state.bot.name,
        act: () => go('shortcut', { callbackId, channel: state.channel, ts: message.ts }),
      }));
      const items = [
        ...shortcuts,
        place === 'main' && { label: 'Reply in thread', act: () => openThread(message) },
        own && { label: 'Edit message', act: () => edit(`${place} ${idOf(message)}`) },
        own && { label: 'Delete message…', danger: true, act: () => remove(message) },
      ];
      openMenu(button, items.filter(Boolean), 'Message actions');
    },
    cancelEdit: () => edit(null),
    async saveEdit(message, text) {
      if (await go('edit', { channel: state.channel, ts: message.ts, text })) edit(null);
    },
  };
}

import { h, reconcile } from './dom.js';
import { createMessage } from './message.js';
import { idOf, messagesOf, repliesOf, userOf } from './store.js';
import { dayOf } from './time.js';

const closeTogether = 5 * 60;

/** Draws messages with day dividers into `container`; those of one author within five minutes stand together. */
export function drawRows(container, state, { channel, thread, deeds }) {
  const messages = messagesOf(state, channel, thread);
  const rows = toRows(messages, state, { channel, thread });
  reconcile(container, rows, {
    key: (row) => (row.day ? `day ${row.day}` : row.divider ? 'divider' : idOf(row.message)),
    signature: (row) => signatureOf(row, state),
    create: (row) => {
      if (row.day)
        return h('div', { class: 'day', role: 'separator', 'aria-label': row.day }, h('span', {}, row.day));
      if (row.divider) return h('div', { class: 'reply-count' }, row.divider);
      return createMessage(row, state, deeds);
    },
  });
  keepOneTabStop(container);
}

function toRows(messages, state, { channel, thread }) {
  const threads = repliesOf(state, channel);
  const rows = [];
  let previous = null;
  for (const message of messages) {
    const day = dayOf(message.ts);
    if (thread === null && (previous === null || dayOf(previous.ts) !== day)) {
      rows.push({ day });
      previous = null;
    }
    const together = previous?.user === message.user && message.ts - previous.ts < closeTogether;
    const afterParent = thread !== null && previous?.ts === thread;
    const first = !together || afterParent || message.ephemeral === true || previous.ephemeral === true;
    const replies = thread === null ? (threads.get(message.ts) ?? []) : [];
    rows.push({
      message,
      first,
      replies,
      inThread: thread !== null,
      editing: state.editing === `${thread ? 'thread' : 'main'} ${idOf(message)}`,
    });
    if (thread !== null && message.ts === thread && messages.length > 1) {
      rows.push({ divider: messages.length === 2 ? '1 reply' : `${messages.length - 1} replies` });
    }
    previous = message;
  }
  return rows;
}

function signatureOf(row, state) {
  if (!row.message) return row.day ?? row.divider;
  const { name, color } = userOf(state, row.message.user);
  const replies = row.replies.map(({ user, ts }) => [user, ts]);
  return JSON.stringify([row.message, row.first, row.editing, replies, name, color, state.me.id]);
}

/** The list is one stop for Tab; arrow keys move within it (`moveOnArrows`). */
function keepOneTabStop(container) {
  const all = [...container.querySelectorAll('.message')];
  const current =
    all.find((node) => node.tabIndex === 0 && node.contains(document.activeElement)) ?? all.at(-1);
  for (const node of all) node.tabIndex = node === current ? 0 : -1;
}

/** Up, Down, Home and End go from message to message while one of them has the focus. */
export function moveOnArrows(container) {
  container.addEventListener('keydown', (event) => {
    if (!event.target.classList.contains('message')) return;
    const all = [...container.querySelectorAll('.message')];
    const at = all.indexOf(event.target);
    const next = { ArrowUp: all[at - 1], ArrowDown: all[at + 1], Home: all[0], End: all.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    for (const node of all) node.tabIndex = node === next ? 0 : -1;
    next.focus();
  });
}

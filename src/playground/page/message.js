import { avatar } from './avatar.js';
import { h, icon, setRendered } from './dom.js';
import { idOf, userOf } from './store.js';
import { clockOf, fullOf, momentOf } from './time.js';
import { toTyped } from './typed.js';

/**
 * One message as an element. `row` is `{message, first, inThread, editing}`: `first` draws avatar and name. `deeds` are
 * what its buttons do: `openThread(message)`, `openMore(message, button)`, `saveEdit(message, text)`, `cancelEdit()`.
 */
export function createMessage(row, state, deeds) {
  const { message, first, inThread, editing } = row;
  const author = userOf(state, message.user);
  const words = `${author.name} at ${clockOf(message.ts)}`;
  return h(
    'article',
    {
      class: ['message', first && 'first', message.ephemeral && 'ephemeral'],
      'data-id': idOf(message),
      'data-ts': message.ts,
      tabindex: '-1',
      'aria-label': words,
    },
    h('div', { class: 'gutter' }, first ? avatar(author) : timeOf(message)),
    h(
      'div',
      { class: 'body' },
      message.ephemeral ? h('div', { class: 'only-you' }, icon('eye'), 'Only visible to you') : null,
      first ? heading(author, message) : null,
      editing ? editor(message, deeds) : contentOf(message),
      filesOf(message),
      reactionsOf(message),
      inThread ? null : repliesOf(row, state, deeds),
    ),
    editing || message.deleted ? null : tools(message, inThread, deeds, words),
  );
}

function heading(author, message) {
  return h(
    'div',
    { class: 'byline' },
    h('span', { class: 'author' }, author.name),
    author.bot ? h('span', { class: 'badge' }, 'APP') : null,
    timeOf(message),
  );
}

function timeOf(message) {
  return h(
    'time',
    { class: 'when', datetime: momentOf(message.ts).toISOString(), title: fullOf(message.ts) },
    clockOf(message.ts),
  );
}

function contentOf(message) {
  if (message.deleted) return h('div', { class: 'content gone' }, 'This message was deleted.');
  const content = setRendered(h('div', { class: 'content' }), message.html);
  if (message.edited) content.append(h('span', { class: 'edited' }, '(edited)'));
  return content;
}

function editor(message, deeds) {
  const typed = toTyped(message.text);
  const field = h('textarea', {
    class: 'edit-field',
    'aria-label': 'Edit message',
    rows: Math.min(12, typed.split('\n').length + 1),
    value: typed,
  });
  const save = () => deeds.saveEdit(message, field.value);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') deeds.cancelEdit();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  queueMicrotask(() => field.focus());
  return h(
    'div',
    { class: 'editor' },
    field,
    h(
      'div',
      { class: 'editor-buttons' },
      h('button', { type: 'button', class: 'button', onclick: deeds.cancelEdit }, 'Cancel'),
      h('button', { type: 'button', class: 'button primary', onclick: save }, 'Save'),
    ),
  );
}

function filesOf(message) {
  const files = message.files ?? [];
  if (files.length === 0) return null;
  return h(
    'div',
    { class: 'files' },
    files.map((file) =>
      h(
        'a',
        { class: 'file', href: addressOf(file), target: '_blank', rel: 'noopener' },
        icon('file'),
        h(
          'span',
          {},
          file.name ?? file.title ?? 'File',
          h('small', {}, file.mimetype ?? file.filetype ?? ''),
        ),
      ),
    ),
  );
}

/** Files come from this server and nowhere else. */
function addressOf(file) {
  const given = file.url ?? file.url_private ?? '';
  const url = URL.canParse(given, location.href) ? new URL(given, location.href) : null;
  return url?.origin === location.origin ? url.href : null;
}

function reactionsOf(message) {
  const reactions = message.reactions ?? [];
  if (reactions.length === 0) return null;
  return h(
    'ul',
    { class: 'reactions', 'aria-label': 'Reactions' },
    reactions.map((reaction) => {
      const sign = reaction.html
        ? setRendered(h('span'), reaction.html)
        : h('span', {}, reaction.emoji ?? `:${reaction.name}:`);
      return h(
        'li',
        { title: `:${reaction.name}:` },
        sign,
        h('span', {}, String(reaction.count ?? reaction.users?.length ?? 1)),
      );
    }),
  );
}

function repliesOf({ message, replies }, state, deeds) {
  const count = replies.length || message.replyCount || 0;
  if (count === 0) return null;
  const faces = [...new Set(replies.map(({ user }) => user))]
    .slice(0, 4)
    .map((id) => avatar(userOf(state, id), 'tiny'));
  const last = replies.at(-1);
  return h(
    'button',
    { type: 'button', class: 'replies', 'data-thread': message.ts, onclick: () => deeds.openThread(message) },
    h('span', { class: 'faces' }, faces),
    h('strong', {}, count === 1 ? '1 reply' : `${count} replies`),
    last ? h('span', { class: 'last' }, `Last at ${clockOf(last.ts)}`) : null,
  );
}

function tools(message, inThread, deeds, words) {
  const reply =
    inThread || message.ephemeral
      ? null
      : h(
          'button',
          {
            type: 'button',
            class: 'tool',
            title: 'Reply in thread',
            'aria-label': `Reply in thread to ${words}`,
            onclick: () => deeds.openThread(message),
          },
          icon('reply'),
        );
  const more = h(
    'button',
    {
      type: 'button',
      class: 'tool more',
      title: 'More actions',
      'aria-label': `More actions for ${words}`,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: (event) => deeds.openMore(message, event.currentTarget),
    },
    icon('more'),
  );
  return h('div', { class: 'tools' }, reply, message.ephemeral ? null : more);
}

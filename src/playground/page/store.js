import { createDrafts } from './drafts.js';

/**
 * What the page knows, and who wants to hear of changes. `messages` maps a channel ID to a Map of message ID → message.
 * `update(change)` runs `change(state)` and then every listener, once per frame. `afterDrawing(run)` runs something as soon
 * as the page shows what has changed so far: a listener that draws says so with `drawn()`.
 */
export function createStore() {
  const listeners = new Set();
  const afterwards = [];
  let waiting = false;
  const state = {
    me: { id: '', name: '' },
    users: [],
    channels: [],
    messages: new Map(),
    commands: [],
    shortcuts: [],
    examples: [],
    guide: { steps: [], begun: false },
    bot: { id: '', name: '', connected: false },
    home: null,
    view: null,
    channel: null,
    tab: 'messages',
    thread: null,
    editing: null,
    live: false,
    drafts: createDrafts(),
  };
  const run = () => {
    waiting = false;
    for (const listener of listeners) listener(state);
  };
  const update = (change) => {
    change(state);
    if (waiting) return;
    waiting = true;
    // A hidden tab draws no frames, and a test should not wait for one.
    if (document.hidden) queueMicrotask(run);
    else requestAnimationFrame(run);
  };
  return {
    state,
    onChange: (listener) => listeners.add(listener),
    update,
    afterDrawing(after) {
      afterwards.push(after);
      update(() => {});
    },
    drawn() {
      for (const after of afterwards.splice(0)) after();
    },
  };
}

/** Takes over what the server said about everything. */
export function takeState(state, fresh) {
  // Only this page knows what its visitor has not looked at; the server says 0.
  const unread = new Map(state.channels.map((place) => [place.id, place.unread]));
  for (const place of fresh.channels ?? []) place.unread = unread.get(place.id) ?? 0;
  for (const name of ['me', 'users', 'channels', 'commands', 'shortcuts', 'examples', 'guide', 'bot'])
    state[name] = fresh[name] ?? state[name];
  state.home = fresh.home ?? null;
  state.messages = new Map(
    Object.entries(fresh.messages ?? {}).map(([channel, list]) => [
      channel,
      new Map(list.map((message) => [idOf(message), message])),
    ]),
  );
  if (!state.channels.some(({ id }) => id === state.channel)) state.channel = state.channels[0]?.id ?? null;
  markRead(state);
}

/** What names a message on the page: its own ID, since an ephemeral one has no place in the history. */
export function idOf(message) {
  return message.id ?? message.ts;
}

/** Adds or replaces a message; counts it as unread when its channel is not open. */
export function putMessage(state, channel, message) {
  const known = state.messages.get(channel) ?? new Map();
  const isNew = !known.has(idOf(message));
  known.set(idOf(message), message);
  state.messages.set(channel, known);
  const place = state.channels.find(({ id }) => id === channel);
  if (isNew && place && channel !== state.channel && message.user !== state.me.id)
    place.unread = (Number(place.unread) || 0) + 1;
}

/** Takes a message away. */
export function dropMessage(state, channel, id) {
  state.messages.get(channel)?.delete(id);
}

/** The open channel counts as read. */
export function markRead(state) {
  const place = state.channels.find(({ id }) => id === state.channel);
  if (place) place.unread = 0;
}

/** The messages of a channel's main column, or of one thread with its parent first, in order of time. */
export function messagesOf(state, channel, thread = null) {
  const all = [...(state.messages.get(channel)?.values() ?? [])].sort((a, b) => a.ts - b.ts);
  return all.filter((message) => {
    const isReply = message.threadTs && message.threadTs !== message.ts;
    return thread === null
      ? !isReply || message.broadcast
      : message.threadTs === thread || message.ts === thread;
  });
}

/** The replies that everybody sees, in order of time, by the `ts` of their parent. */
export function repliesOf(state, channel) {
  const all = [...(state.messages.get(channel)?.values() ?? [])];
  const replies = all.filter(({ threadTs, ts, ephemeral }) => threadTs && threadTs !== ts && !ephemeral);
  return Map.groupBy(
    replies.sort((a, b) => a.ts - b.ts),
    ({ threadTs }) => threadTs,
  );
}

/** A person or the bot by ID; somebody without a name when unknown. */
export function userOf(state, id) {
  return (
    state.users.find((user) => user.id === id) ?? {
      id,
      name: id === state.bot.id ? state.bot.name : (id ?? 'Somebody'),
      color: '#666666',
      bot: false,
    }
  );
}

/** What to call a channel: `#support`, or who a direct message is with. */
export function titleOf(state, channel) {
  return channel.kind === 'im' ? userOf(state, state.bot.id).name : channel.name;
}

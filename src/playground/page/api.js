import { toast } from './toast.js';

/** Everything that a person sees: `GET /page/state`. Without a user the server picks one. Throws when it cannot be reached. */
export async function readState(user) {
  const answer = await fetch(`/page/state${user ? `?user=${encodeURIComponent(user)}` : ''}`);
  if (!answer.ok) throw new Error(`The playground answered ${answer.status}.`);
  return answer.json();
}

/** A canvas as the person may see it: `GET /page/canvas`; `{ok: false, error}` with a sentence where they may not. */
export async function readCanvas(user, id) {
  try {
    const query = new URLSearchParams({ user, id });
    return await (await fetch(`/page/canvas?${query}`)).json();
  } catch {
    return { ok: false, error: 'The playground does not answer. Is it still running in your terminal?' };
  }
}

/** Does something as a person: `POST /page/act`. Shows a toast and returns null when it is refused. */
export async function act(as, action, details = {}) {
  try {
    const answer = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, do: action, ...details }),
    });
    const result = await answer.json();
    if (result.ok) return result;
    toast(result.error ?? 'That did not work.');
  } catch {
    toast('The playground does not answer. Is it still running in your terminal?');
  }
  return null;
}

const kinds = ['message', 'changed', 'deleted', 'ephemeral', 'ephemeral-deleted'];
const others = ['view', 'view-closed', 'view-errors', 'home', 'bot', 'toast', 'canvas', 'channels', 'reset'];

/**
 * Live updates for a person. Calls `onEvent(kind, data)`, `onUp(again)` after each connection and `onDown()` when it
 * breaks; comes back by itself, later and later up to ten seconds. Returns a function that ends it.
 */
export function subscribe(user, { onEvent, onUp, onDown }) {
  let source;
  let timer;
  let attempts = 0;
  let ended = false;
  let again = false;
  const open = () => {
    source = new EventSource(`/page/events?user=${encodeURIComponent(user)}`);
    source.onopen = () => {
      attempts = 0;
      onUp(again);
      again = true;
    };
    source.onerror = () => {
      source.close();
      if (ended) return;
      onDown();
      clearTimeout(timer);
      timer = setTimeout(open, Math.min(10_000, 500 * 2 ** attempts++));
    };
    for (const kind of [...kinds, ...others]) {
      source.addEventListener(kind, (event) => onEvent(kind, JSON.parse(event.data)));
    }
  };
  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    source.close();
  };
}

const KEY = 'drafts';

/** What was typed and not sent, by channel or thread: it outlives the page, not the tab. */
export function createDrafts() {
  const drafts = new Map(Object.entries(read()));
  return {
    get: (place) => drafts.get(place) ?? '',
    set(place, text) {
      if (text === '') drafts.delete(place);
      else drafts.set(place, text);
      keep(drafts);
    },
  };
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function keep(drafts) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(drafts)));
  } catch {
    document.documentElement.dataset.storage = 'off';
  }
}

/** Where the store is, or why it is nowhere: a SQLite file (relative to the working directory) or only in memory. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'memory' }
  | { readonly kind: 'problem'; readonly says: string; readonly hint: string };

/** Reads the value of STORE_URL: `sqlite:<path>` (also `sqlite:///absolute/path`) or `memory:`. Never echoes a password. */
export function readStoreUrl(url: string): StorePlace {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0)).toLowerCase();
  const rest = url.slice(colon + 1).replace(/^\/\//, '');
  if (scheme === 'memory') return { kind: 'memory' };
  if (scheme !== 'sqlite') {
    return {
      kind: 'problem',
      says: `"${maskPassword(url)}" is no store that this version knows`,
      hint: REMEDY,
    };
  }
  if (rest === ':memory:') return { kind: 'memory' };
  if (rest === '' || rest.endsWith('/')) {
    return { kind: 'problem', says: `"${maskPassword(url)}" names no file`, hint: REMEDY };
  }
  return { kind: 'sqlite', path: rest };
}

const REMEDY =
  'write "sqlite:./data/oauth-error-bot.db" for a file, or "memory:" to forget everything when the process ends';

/** The URL with the password in `scheme://user:password@host` masked, fit to be printed. */
export function maskPassword(url: string): string {
  const start = url.indexOf('://') + 3;
  const at = url.lastIndexOf('@');
  if (start < 3 || at < start) return url;
  const user = url.slice(start, at).split(':', 1)[0];
  return `${url.slice(0, start)}${user}:[hidden]${url.slice(at)}`;
}

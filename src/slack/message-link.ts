/** A message as its link names it. */
export interface MessageLink {
  /** Host and port of the workspace. */
  readonly host: string;
  readonly channel: string;
  readonly ts: string;
  /** The parent, when the link is to a reply. */
  readonly threadTs?: string;
}

const PATH = /^\/archives\/([A-Z0-9]{1,30})\/p(\d{7,14})(\d{6})\/?$/;

/** Reads the link to a message that "Copy link" gives, also within `<…>` or with a label; undefined for anything else. */
export function readMessageLink(text: string): MessageLink | undefined {
  const [bare = ''] = text
    .trim()
    .replace(/^<|[>.,;:!?)]{1,9}$/g, '')
    .split('|');
  const url = URL.parse(bare);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const [, channel, seconds, counter] = PATH.exec(url.pathname) ?? [];
  if (!channel || !seconds || !counter) return undefined;
  const threadTs = url.searchParams.get('thread_ts') ?? '';
  const parent = /^\d{1,12}\.\d{1,9}$/.test(threadTs) ? { threadTs } : {};
  return { host: url.host, channel, ts: `${seconds}.${counter}`, ...parent };
}

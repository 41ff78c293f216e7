import { FILE_LIMITS } from './limits.ts';
import { decodeBody, decodeWords, mailLines, parameterOf, readHeaders } from './mime.ts';
import { takePageText } from './page-text.ts';

/** Header fields that help to understand what was sent; addresses are shortened later like all others. */
const SHOWN = ['subject', 'date', 'from'] as const;
const ATTACHED = /^(?:text\/|application\/(?:json|xml|problem\+json)|message\/rfc822)/i;

/** A mail as text. */
export interface MailReading {
  readonly text: string;
  /** Names of attached files that were not read. */
  readonly unread: readonly string[];
}

interface Part {
  readonly type: string;
  readonly text: string;
}

/**
 * Reads a mail (RFC 5322, MIME): subject, date and sender, then its text parts decoded, forwarded mails too. Of
 * alternatives the plain text is taken, else the page. Depth and number of parts are limited; linear; never throws.
 */
export function readEml(bytes: Uint8Array): MailReading {
  const lines = mailLines(bytes);
  const state: State = { lines, left: FILE_LIMITS.mail.parts, unread: [] };
  const parts = readEntity(state, { from: 0, to: lines.length, depth: 0 });
  const text = parts.map((part) => part.text.trim()).filter((part) => part !== '');
  return { text: text.join('\n\n'), unread: state.unread };
}

interface State {
  readonly lines: readonly string[];
  left: number;
  readonly unread: string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function readEntity(state: State, { from, to, depth }: Range): readonly Part[] {
  if (state.left <= 0 || depth > FILE_LIMITS.mail.depth) return [];
  state.left--;
  const { headers, body } = readHeaders(state.lines, from, to);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  const head = SHOWN.flatMap((name) => {
    const value = headers.get(name);
    return value === undefined ? [] : [`${name}: ${decodeWords(value)}`];
  });
  const intro: readonly Part[] = head.length === 0 ? [] : [{ type: 'head', text: head.join('\n') }];
  return [...intro, ...readBody()];

  function readBody(): readonly Part[] {
    const boundary = parameterOf(contentType, 'boundary');
    if (type.startsWith('multipart/') && boundary)
      return readParts(
        state,
        { from: body, to, depth },
        { boundary, isChoice: type === 'multipart/alternative' },
      );
    if (type === 'message/rfc822') return readEntity(state, { from: body, to, depth: depth + 1 });
    if (!ATTACHED.test(type)) {
      const name =
        parameterOf(headers.get('content-disposition') ?? '', 'filename') ?? parameterOf(contentType, 'name');
      state.unread.push(decodeWords(name ?? type));
      return [];
    }
    const raw = state.lines.slice(body, to).join('\n');
    const text = decodeBody(
      raw,
      headers.get('content-transfer-encoding') ?? '',
      parameterOf(contentType, 'charset') ?? 'utf-8',
    );
    return [{ type, text: type === 'text/html' ? takePageText(text) : text }];
  }
}

function readParts(
  state: State,
  { from, to, depth }: Range,
  { boundary, isChoice }: { readonly boundary: string; readonly isChoice: boolean },
): readonly Part[] {
  const edges: number[] = [];
  let closed = false;
  for (let at = from; at < to && !closed; at++) {
    const line = state.lines[at] ?? '';
    if (!line.startsWith(`--${boundary}`)) continue;
    const rest = line.slice(boundary.length + 2).trimEnd();
    closed = rest === '--';
    if (closed || rest === '') edges.push(at);
  }
  const starts = closed ? edges.slice(0, -1) : edges;
  const parts = starts.flatMap((edge, n) =>
    readEntity(state, { from: edge + 1, to: edges[n + 1] ?? to, depth: depth + 1 }),
  );
  const plain = parts.filter(({ type, text }) => type === 'text/plain' && text.trim() !== '');
  return isChoice && plain.length > 0 ? plain : parts;
}

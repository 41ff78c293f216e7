import type { Json } from './types.ts';
import type { Workspace } from './workspace.ts';

/** What Slack makes of a person's typing: `text` with `&lt;`, `<https://…>` and `<@U…>`, and the same as rich text. */
export interface TypedText {
  readonly text: string;
  readonly blocks: readonly Json[];
}

type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly text?: string }
  | { readonly type: 'user'; readonly user_id: string }
  | { readonly type: 'channel'; readonly channel_id: string }
  | { readonly type: 'broadcast'; readonly range: string };

const FENCE = '```';
const WORDS = /[^\s<>"'`|]+|<[@#][A-Z0-9]{2,}>/g;
const DOMAINS = new Set([
  'com',
  'net',
  'org',
  'io',
  'dev',
  'app',
  'edu',
  'gov',
  'cloud',
  'de',
  'fr',
  'uk',
  'eu',
  'ai',
]);
const BROADCASTS = new Set(['channel', 'here', 'everyone']);
const OPENING = '([{';
const CLOSING = '.,;:!?)]}';

/**
 * Turns what a person typed into what Slack stores: `&`, `<` and `>` are escaped, addresses become links, `@name`
 * and `<@U…>` of somebody known become mentions. Takes linear time.
 */
export function readTyped(typed: string, workspace: Workspace): TypedText {
  const parts = typed.split(FENCE).map((part) => toPieces(part, workspace));
  const text = parts.map((pieces) => pieces.map(toWire).join('')).join(FENCE);
  const fenced = parts.length % 2 === 1;
  const elements = parts.flatMap((pieces, index) => {
    if (pieces.length === 0) return [];
    return [
      { type: fenced && index % 2 === 1 ? 'rich_text_preformatted' : 'rich_text_section', elements: pieces },
    ];
  });
  return { text, blocks: elements.length > 0 ? [{ type: 'rich_text', elements }] : [] };
}

/** Escapes the three characters that act in Slack's text. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toPieces(text: string, workspace: Workspace): readonly Piece[] {
  const pieces: Piece[] = [];
  let plainFrom = 0;
  for (const match of text.matchAll(WORDS)) {
    for (const { from, to, piece } of linksIn(match[0], workspace)) {
      const start = match.index + from;
      if (start > plainFrom) pieces.push({ type: 'text', text: text.slice(plainFrom, start) });
      pieces.push(piece);
      plainFrom = match.index + to;
    }
  }
  if (plainFrom < text.length) pieces.push({ type: 'text', text: text.slice(plainFrom) });
  return pieces;
}

function linksIn(word: string, workspace: Workspace): readonly { from: number; to: number; piece: Piece }[] {
  if (word.startsWith('<')) return known(word, mentionOf(word.slice(2, -1), word[1] ?? '', workspace));
  const found = /https?:\/\//i.exec(word);
  const from = found?.index ?? countWhile(word, OPENING, 1);
  const to = word.length - countWhile(word, CLOSING, -1);
  const inner = word.slice(from, to);
  const piece = found === null ? shortLink(inner, workspace) : inner.length > 8 ? link(inner) : undefined;
  return piece === undefined ? [] : [{ from, to, piece }];
}

const link = (url: string, text?: string): Piece =>
  text === undefined ? { type: 'link', url } : { type: 'link', url, text };

function known(word: string, piece: Piece | undefined) {
  return piece === undefined ? [] : [{ from: 0, to: word.length, piece }];
}

function mentionOf(id: string, sign: string, workspace: Workspace): Piece | undefined {
  if (sign === '@' && workspace.users.has(id)) return { type: 'user', user_id: id };
  return sign === '#' && workspace.channels.has(id) ? { type: 'channel', channel_id: id } : undefined;
}

function shortLink(word: string, workspace: Workspace): Piece | undefined {
  if (word.length > 254) return undefined;
  if (word.startsWith('@')) return nameMention(word.slice(1), workspace);
  const at = word.indexOf('@');
  const host = at > 0 ? word.slice(at + 1) : (word.split('/', 1)[0] ?? '');
  if (!isHost(host)) return undefined;
  return at > 0 ? link(`mailto:${word}`, word) : link(`http://${word}`, word);
}

function nameMention(name: string, workspace: Workspace): Piece | undefined {
  if (BROADCASTS.has(name)) return { type: 'broadcast', range: name };
  const user = workspace.users.values().find((person) => person.name === name);
  return user === undefined ? undefined : { type: 'user', user_id: user.id };
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9-]+$/i.test(label)) &&
    DOMAINS.has(labels.at(-1) ?? '')
  );
}

function countWhile(word: string, characters: string, step: 1 | -1): number {
  let count = 0;
  while (count < word.length && characters.includes(word.at(step === 1 ? count : -1 - count) ?? ''))
    count += 1;
  return count;
}

function toWire(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return escapeText(piece.text);
    case 'link':
      return `<${escapeText(piece.url)}${piece.text === undefined ? '' : `|${escapeText(piece.text)}`}>`;
    case 'user':
      return `<@${piece.user_id}>`;
    case 'channel':
      return `<#${piece.channel_id}>`;
    case 'broadcast':
      return `<!${piece.range}>`;
    default:
      return piece satisfies never;
  }
}

import { renderEmoji } from './emoji.ts';
import { escapeHtml, escapeSlack } from './html.ts';
import type { Names } from './names.ts';
import { plainTokens, renderToken } from './tokens.ts';

/**
 * One line of message text → HTML: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, `<…>` and `:emoji:`. A mark acts only
 * at the edge of a word and when its partner is there; else it stays a character. Linear in the length of the line.
 */
export function renderInline(line: string, names: Names): string {
  const pieces: string[] = [];
  const open: { readonly mark: string; readonly piece: number; readonly at: number }[] = [];
  let position = 0;
  let plainFrom = 0;
  const flush = (to: number): void => {
    if (to > plainFrom) pieces.push(escapeSlack(line.slice(plainFrom, to)));
  };
  for (const match of line.matchAll(special)) {
    const at = match.index;
    if (at < position) continue;
    const mark = match[0];
    const whole = readWhole(line, at, mark, names);
    const opener = open.findLast((candidate) => candidate.mark === mark);
    if (whole !== undefined) {
      flush(at);
      pieces.push(whole.html);
      position = whole.end;
    } else if (opener !== undefined && at > opener.at + 1 && closes(line, at)) {
      flush(at);
      pieces[opener.piece] = `<${tags[mark]}>`;
      pieces.push(`</${tags[mark]}>`);
      open.length = open.indexOf(opener);
      position = at + 1;
    } else if (opener === undefined && mark in tags && opens(line, at)) {
      flush(at);
      open.push({ mark, piece: pieces.length, at });
      pieces.push(mark);
      position = at + 1;
    } else continue;
    plainFrom = position;
  }
  flush(line.length);
  return pieces.join('');
}

const special = /[<`*_~]|:[a-z0-9_+-]{1,40}:(?::skin-tone-[2-6]:)?/g;
const tags: Readonly<Record<string, string>> = { '*': 'strong', _: 'em', '~': 's' };
const wordCharacter = /[\p{L}\p{N}]/u;

interface Whole {
  readonly html: string;
  readonly end: number;
}

function readWhole(line: string, at: number, mark: string, names: Names): Whole | undefined {
  if (mark === '<') {
    const token = matchAt(bracketed, line, at);
    return token === undefined ? undefined : { html: renderToken(token, names), end: at + token.length + 2 };
  }
  if (mark === '`') {
    const code = matchAt(ticked, line, at);
    if (code === undefined) return undefined;
    return { html: `<code>${escapeHtml(plainTokens(code, names))}</code>`, end: at + code.length + 2 };
  }
  const emoji = mark.startsWith(':') ? renderEmoji(mark.split(':')[1] ?? '') : undefined;
  return emoji === undefined ? undefined : { html: emoji, end: at + mark.length };
}

const bracketed = /<([^<>]+)>/y;
const ticked = /`([^`]+)`/y;

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[1];
}

function opens(line: string, at: number): boolean {
  const next = line[at + 1] ?? ' ';
  return !wordCharacter.test(line[at - 1] ?? ' ') && next.trim() !== '' && next !== line[at];
}

function closes(line: string, at: number): boolean {
  return (line[at - 1] ?? ' ').trim() !== '' && !wordCharacter.test(line[at + 1] ?? ' ');
}

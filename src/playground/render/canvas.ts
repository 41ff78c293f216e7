import { renderEmoji } from './emoji.ts';
import { attributes, escapeHtml, link, safeUrl } from './html.ts';
import type { Names } from './names.ts';
import { mention, renderChannel } from './tokens.ts';

/**
 * The Markdown of a canvas → HTML: headings, lists, quotes, code, dividers, and inside them what `renderCanvasInline` knows.
 * All text is escaped. A look-alike of what Slack's canvases do with the parts of Markdown that apps send; linear.
 */
export function renderCanvas(markdown: string, names: Names): string {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = blocks.find(({ starts }) => starts.test(lines[at] ?? ''));
    if (block === undefined) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && block.goesOn(lines[end] ?? '')) end += 1;
    html.push(block.render(lines.slice(at, end), names));
    at = block.closes?.test(lines[end] ?? '') ? end + 1 : end;
  }
  return html.join('');
}

interface Block {
  readonly starts: RegExp;
  /** Whether the line after belongs to it as well. */
  readonly goesOn: (line: string) => boolean;
  /** A line that ends it and is not shown. */
  readonly closes?: RegExp;
  readonly render: (lines: readonly string[], names: Names) => string;
}

const never = () => false;
const bullet = /^ {0,3}[-*+] /;
const numeral = /^ {0,3}\d{1,9}[.)] /;
const quote = /^ {0,3}> ?/;
const fence = /^ {0,3}```/;
const heading = /^ {0,3}(#{1,3}) /;
const divider = /^ {0,3}(?:---+|\*\*\*+|___+)\s*$/;

// In this order, because dividers look like the beginning of a list, and a paragraph like everything.
const blocks: readonly Block[] = [
  {
    starts: fence,
    goesOn: (line) => !fence.test(line),
    closes: fence,
    render: ([, ...lines]) =>
      `<pre${attributes({ class: 'code' })}><code>${escapeHtml(lines.join('\n'))}</code></pre>`,
  },
  { starts: divider, goesOn: never, render: () => '<hr>' },
  {
    starts: heading,
    goesOn: never,
    render: ([line = ''], names) => {
      // The title of the page comes first.
      const level = (heading.exec(line)?.[1]?.length ?? 1) + 1;
      return `<h${level}>${renderCanvasInline(line.replace(heading, ''), names)}</h${level}>`;
    },
  },
  listOf(bullet, 'ul'),
  listOf(numeral, 'ol'),
  {
    starts: quote,
    goesOn: (line) => quote.test(line),
    render: (lines, names) =>
      `<blockquote>${lines.map((line) => renderCanvasInline(line.replace(quote, ''), names)).join('<br>')}</blockquote>`,
  },
  {
    starts: /\S/,
    goesOn: (line) =>
      line.trim() !== '' && ![fence, heading, bullet, numeral, quote, divider].some((one) => one.test(line)),
    render: (lines, names) => `<p>${lines.map((line) => renderCanvasInline(line, names)).join(' ')}</p>`,
  },
];

function listOf(mark: RegExp, tag: 'ul' | 'ol'): Block {
  return {
    starts: mark,
    goesOn: (line) => mark.test(line),
    render: (lines, names) => {
      const items = lines.map((line) => `<li>${renderCanvasInline(line.replace(mark, ''), names)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    },
  };
}

/**
 * One line of canvas Markdown → HTML: `**bold**`, `*italic*`, `~~strike~~`, `` `code` ``, links, bare addresses, emoji, and
 * the mentions that only canvases have: `![](@U…)` and `![](#C…)`. Behind a backslash a sign is only a sign.
 */
function renderCanvasInline(line: string, names: Names): string {
  let html = '';
  let plainFrom = 0;
  const open: string[] = [];
  for (const match of line.matchAll(special)) {
    const [whole] = match;
    html += escapeHtml(line.slice(plainFrom, match.index));
    html += tags[whole] === undefined ? renderSpecial(match, names) : toggle(whole, open);
    plainFrom = match.index + whole.length;
  }
  html += escapeHtml(line.slice(plainFrom));
  return (
    html +
    open
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('')
  );
}

const special =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|!\[\]\(([@#])([A-Z0-9]{1,30})\)|\[((?:\\.|[^\]\\[]){1,300})\]\(([^()\s]{1,2000})\)|((?:https?:\/\/|www\.)[^\s<>()]{1,2000})|:([a-z0-9_+-]{1,40}):|\*\*|__|~~|\*|(?<!\w)_|_(?!\w)/g;
const tags: Readonly<Record<string, string>> = {
  '**': 'strong',
  __: 'strong',
  '*': 'em',
  _: 'em',
  '~~': 's',
};

function renderSpecial(match: RegExpMatchArray, names: Names): string {
  const [whole, sign, code, kind, id = '', label, address = '', bare, emoji] = match;
  if (sign !== undefined) return escapeHtml(sign);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (kind === '@') return mention('user', id, names.users[id] ?? id, '@');
  if (kind === '#') return renderChannel(id, names);
  if (label !== undefined) {
    const words = escapeHtml(label.replace(/\\(.)/g, '$1'));
    return safeUrl(address) === undefined ? escapeHtml(whole) : link(address, words);
  }
  if (bare !== undefined) return link(bare.startsWith('www.') ? `https://${bare}` : bare, escapeHtml(bare));
  return (emoji === undefined ? undefined : renderEmoji(emoji)) ?? escapeHtml(whole);
}

function toggle(mark: string, open: string[]): string {
  const tag = tags[mark] ?? '';
  if (open.at(-1) === tag) {
    open.pop();
    return `</${tag}>`;
  }
  if (open.includes(tag)) return escapeHtml(mark);
  open.push(tag);
  return `<${tag}>`;
}

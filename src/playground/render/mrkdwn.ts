import { attributes, escapeHtml } from './html.ts';
import { renderInline } from './inline.ts';
import type { Names } from './names.ts';
import { plainTokens } from './tokens.ts';

/**
 * Slack's message text (`mrkdwn`, with `&amp;`, `&lt;` and `&gt;` escaped) → HTML: code blocks, quotes, and inside them
 * what `renderInline` knows. Everything else is shown as it stands. Linear in the length of the text.
 */
export function renderMrkdwn(text: string, names: Names): string {
  return splitCodeBlocks(text.replace(/\r\n?/g, '\n'))
    .map((part) => (part.code ? renderCode(part.text, names) : renderLines(part.text, names)))
    .join('');
}

interface Part {
  readonly code: boolean;
  readonly text: string;
}

function splitCodeBlocks(text: string): readonly Part[] {
  const parts: Part[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf('```', position);
    const end = start < 0 ? -1 : text.indexOf('```', start + 3);
    if (end < 0) break;
    if (end === start + 3) {
      parts.push({ code: false, text: text.slice(position, end + 3) });
    } else {
      parts.push({ code: false, text: trimEdge(text.slice(position, start)) });
      parts.push({ code: true, text: text.slice(start + 3, end) });
    }
    position = end + 3;
    if (end > start + 3 && text[position] === '\n') position += 1;
  }
  parts.push({ code: false, text: text.slice(position) });
  return parts.filter((part) => part.text !== '');
}

function trimEdge(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function renderCode(text: string, names: Names): string {
  const lines = text.replace(/^\n/, '').replace(/\n$/, '');
  return `<pre${attributes({ class: 'code' })}><code>${escapeHtml(plainTokens(lines, names))}</code></pre>`;
}

/** Lines that begin with `>` are quoted; after `>>>` everything is. */
function renderLines(text: string, names: Names): string {
  let html = '';
  let lines: string[] = [];
  let quoted = false;
  let quotedToEnd = false;
  const flush = (): void => {
    if (lines.length > 0) html += wrap(lines, quoted, names);
    lines = [];
  };
  for (const line of text.split('\n')) {
    const mark: string = quotedToEnd ? '' : (quoteMark.exec(line)?.[0] ?? '');
    const isQuote = quotedToEnd || mark !== '';
    if (isQuote !== quoted) flush();
    quoted = isQuote;
    quotedToEnd ||= mark.startsWith('&gt;&gt;&gt;') || mark.startsWith('>>>');
    lines.push(line.slice(mark.length));
  }
  flush();
  return html;
}

const quoteMark = /^(?:&gt;&gt;&gt;|>>>|&gt;|>) ?/;

function wrap(lines: readonly string[], quoted: boolean, names: Names): string {
  const html = lines
    .map((line, index) => {
      if (index === 0) return renderInline(line, names);
      return line.trim() === ''
        ? '<span class="gap"></span>'
        : breakBefore(lines[index - 1]) + renderInline(line, names);
    })
    .join('');
  return quoted ? `<blockquote>${html}</blockquote>` : html;
}

function breakBefore(previous: string | undefined): string {
  return previous?.trim() === '' ? '' : '<br>';
}

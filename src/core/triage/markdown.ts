import { secondsOf } from './order.ts';
import { type OutlineLine, outlineOf, type Part } from './outline.ts';
import type { TriageSummary } from './types.ts';

/** How many of its messages a line links; more say no more. */
const MOST_LINKS = 5;

/** How Markdown is written for a surface. */
export interface MarkdownStyle {
  /** The address of a message; undefined where none is known. */
  link(ts: string): string | undefined;
  /** Makes a text of others plain, on one line. */
  escape(text: string): string;
  /** A person, as they are named there, escaped. */
  name(user: string): string;
}

/**
 * The summary as Markdown. Every line ends with the messages that it comes from: a link each, or the `ts` where `link`
 * knows no address. Texts of others are escaped, so that nothing in them acts.
 */
export function renderMarkdown(summary: TriageSummary, link: (ts: string) => string | undefined): string {
  const blocks = renderMarkdownSections(summary, {
    link,
    escape: escapeMarkdown,
    name: (user) => `@${escapeMarkdown(user)}`,
  });
  if (blocks.length === 0) return '# Thread summary\n\nThe thread has no messages to read.\n';
  return `# Thread summary\n\n${blocks.join('\n\n')}\n`;
}

/** The sections of the summary, each with its heading; none for a thread without messages. */
export function renderMarkdownSections(summary: TriageSummary, style: MarkdownStyle): readonly string[] {
  return outlineOf(summary).map(({ title, lines }) =>
    [
      `## ${title}`,
      '',
      ...lines.map((line) => `- ${renderLine(line, style)}`),
      ...(title === 'Missing'
        ? [
            '',
            `> ${style.escape(summary.ask)} ${sources(
              lines.flatMap(({ messages }) => messages),
              style,
            )}`,
          ]
        : []),
    ].join('\n'),
  );
}

/** `2026-03-02 08:15` in UTC for a `ts`; the `ts` itself when it is no time. */
export function timeOf(ts: string): string {
  const milliseconds = secondsOf(ts) * 1000;
  return milliseconds <= 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ') : ts;
}

/** A time with its zone, for a sentence; a `ts` that is no time stands as it is. */
export function momentOf(ts: string): string {
  const time = timeOf(ts);
  return time === ts ? ts : `${time} UTC`;
}

function renderLine({ parts, messages, range }: OutlineLine, style: MarkdownStyle): string {
  return `${parts.map((part) => renderPart(part, style)).join('')} ${sources(messages, style, range)}`;
}

function sources(messages: readonly string[], { link }: MarkdownStyle, range = false): string {
  const distinct = [...new Set(messages)];
  const shown = distinct.slice(0, MOST_LINKS).map((ts) => {
    const address = link(ts);
    return address === undefined
      ? `\`${ts.replaceAll('`', "'")}\``
      : `[${escapeMarkdown(timeOf(ts))}](${address})`;
  });
  const more = distinct.length > MOST_LINKS ? `, ${distinct.length - MOST_LINKS} more` : '';
  return `(${shown.join(range ? ' to ' : ', ')}${more})`;
}

function renderPart(part: Part, { escape: plain, name }: MarkdownStyle): string {
  if (typeof part === 'string') return plain(part);
  switch (part.kind) {
    case 'code':
      return `\`${part.value.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
    case 'quote':
      return `“${plain(part.value)}”`;
    case 'user':
      return name(part.value);
    case 'time':
      return escapeMarkdown(momentOf(part.value));
    default:
      return part.kind satisfies never;
  }
}

/** Makes Markdown of others plain text: emphasis, links, HTML, headings and tables do nothing. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

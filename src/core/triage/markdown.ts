import { secondsOf } from './order.ts';
import { type OutlineLine, outlineOf, type Part } from './outline.ts';
import type { TriageSummary } from './types.ts';

/** How many of its messages a line links; more say no more. */
const MOST_LINKS = 5;

/**
 * The summary as Markdown. Every line ends with the messages that it comes from: a link each, or the `ts` where `link`
 * knows no address. Texts of others are escaped, so that nothing in them acts.
 */
export function renderMarkdown(summary: TriageSummary, link: (ts: string) => string | undefined): string {
  const sections = outlineOf(summary);
  if (sections.length === 0) return '# Thread summary\n\nThe thread has no messages to read.\n';
  const blocks = sections.map(({ title, lines }) =>
    [
      `## ${title}`,
      '',
      ...lines.map((line) => `- ${renderLine(line, link)}`),
      ...(title === 'Missing'
        ? [
            '',
            `> ${escapeMarkdown(summary.ask)} ${sources(
              lines.flatMap(({ messages }) => messages),
              link,
            )}`,
          ]
        : []),
    ].join('\n'),
  );
  return `# Thread summary\n\n${blocks.join('\n\n')}\n`;
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

function renderLine(
  { parts, messages, range }: OutlineLine,
  link: (ts: string) => string | undefined,
): string {
  return `${parts.map(renderPart).join('')} ${sources(messages, link, range)}`;
}

function sources(
  messages: readonly string[],
  link: (ts: string) => string | undefined,
  range = false,
): string {
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

function renderPart(part: Part): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  switch (part.kind) {
    case 'code':
      return `\`${part.value.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
    case 'quote':
      return `“${escapeMarkdown(part.value)}”`;
    case 'user':
      return `@${escapeMarkdown(part.value)}`;
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

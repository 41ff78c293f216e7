import { momentOf } from '../core/triage/markdown.ts';
import { type OutlineLine, outlineOf, type Part } from '../core/triage/outline.ts';
import type { TriageSummary } from '../core/triage/types.ts';
import { harmless, type Terminal, wrap } from './terminal.ts';

/** How many of its messages a line names. */
const MOST_SOURCES = 3;

/** A thread's summary as terminal text, ending with a line break. Each line names the `ts` of the messages behind it. */
export function printTriage(summary: TriageSummary, terminal: Terminal): string {
  const sections = outlineOf(summary);
  if (sections.length === 0) return 'The thread has no messages to read.\n';
  const blocks = sections.map(({ title, lines }) => [
    terminal.style('bold', title),
    ...lines.map((line) => printLine(line, terminal)),
    ...(title === 'Missing'
      ? [printAsk(summary.ask, { parts: [], messages: lines.flatMap(({ messages }) => messages) }, terminal)]
      : []),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printLine(line: OutlineLine, { style, width }: Terminal): string {
  const text = line.parts.map((part) => printPart(part, style)).join('');
  return wrap(`  ${text} ${printSources(line, style)}`, width, 4);
}

function printAsk(ask: string, line: OutlineLine, { style, width }: Terminal): string {
  return wrap(`  ${style('yellow', `To ask: ${ask}`)} ${printSources(line, style)}`, width, 2);
}

function printSources({ messages, range }: OutlineLine, style: Terminal['style']): string {
  const distinct = [...new Set(messages)];
  const more = distinct.length > MOST_SOURCES ? ` +${distinct.length - MOST_SOURCES}` : '';
  const shown = distinct.slice(0, MOST_SOURCES).map(harmless);
  return style('dim', `[${shown.join(range ? ' to ' : ' ')}${more}]`);
}

function printPart(part: Part, style: Terminal['style']): string {
  if (typeof part === 'string') return harmless(part);
  const value = harmless(part.value).replace(/\s+/g, ' ');
  switch (part.kind) {
    case 'code':
      return style('cyan', value);
    case 'quote':
      return `"${value}"`;
    case 'user':
      return `@${value}`;
    case 'time':
      return harmless(momentOf(part.value));
    default:
      return part.kind satisfies never;
  }
}

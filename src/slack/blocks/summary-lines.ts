import { addressOf, type ThreadSummary } from '../../bot/summary/types.ts';
import { type OutlineLine, outlineOf, type Part } from '../../core/triage/outline.ts';
import { cut, LIMITS } from './limits.ts';
import { clock, code, date, plain } from './mrkdwn.ts';

/** How many of its messages a line links; more are counted. */
const MOST_LINKS = 2;
/** The longest line, without its links, in characters of mrkdwn; and the longest summary: Slack refuses longer ones. */
const LONGEST_LINE = 400;
const LONGEST = 11_000;
/** How many lines of a section are shown; the first that makes the whole short enough. */
const MOST_LINES = [12, 8, 6, 4, 3, 2];

/** A section in escaped mrkdwn, short enough for one block. */
export interface SummarySection {
  readonly title: string;
  readonly markup: string;
}

/** The sections of a summary, each line linked to its messages; long lists end with 'and n more'. */
export function renderSections(it: ThreadSummary): readonly SummarySection[] {
  let sections: readonly SummarySection[] = [];
  for (const most of MOST_LINES) {
    sections = outlineOf(it.summary)
      .filter(({ title }) => title !== 'Coverage')
      .map(({ title, lines }) => ({ title, markup: renderSection(it, { title, lines, most }) }));
    if (sections.reduce((sum, { markup }) => sum + markup.length, 0) <= LONGEST) return sections;
  }
  return sections;
}

/** What was read, in escaped mrkdwn. */
export function renderCoverage(it: ThreadSummary): string {
  const [line] = outlineOf(it.summary).find(({ title }) => title === 'Coverage')?.lines ?? [];
  const read = line ? `Read: ${line.parts.map((part) => renderPart(it, part)).join('')}.` : '';
  return it.complete ? read : `${read} *Not all messages could be read:* Slack gave only these.`;
}

interface Listed {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
  readonly most: number;
}

function renderSection(it: ThreadSummary, { title, lines, most }: Listed): string {
  const whole = lines.filter((line) => restOf(line) === 0);
  const rest = lines.reduce((sum, line) => sum + restOf(line), 0);
  const rendered = whole.map((line) => `• ${renderLine(it, line)}`);
  for (let shown = Math.min(most, rendered.length); shown > 0; shown -= 1) {
    const left = rest + rendered.length - shown;
    const more = left > 0 ? [`• _and ${left} more_`] : [];
    const markup = [`*${title}*`, ...rendered.slice(0, shown), ...more].join('\n');
    if (markup.length <= LIMITS.section || shown === 1) return markup;
  }
  return `*${title}*`;
}

/** How many lines an 'and n more' stands for; 0 for any other line. */
function restOf({ parts }: OutlineLine): number {
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string'
    ? Number(/^and (\d{1,6}) more$/.exec(only)?.[1] ?? 0)
    : 0;
}

function renderLine(it: ThreadSummary, { parts, messages }: OutlineLine): string {
  const times = parts.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'time' ? [part.value] : [],
  );
  // A time that is shown links its message itself.
  const distinct = [...new Set(messages)].filter((ts) => !times.includes(ts));
  const sources = distinct.slice(0, MOST_LINKS).map((ts) => renderSource(it, ts));
  const more = distinct.length > MOST_LINKS ? ` +${distinct.length - MOST_LINKS}` : '';
  const words = parts.map((part) => renderPart(it, part));
  // A line is cut between its parts, so that no markup is torn.
  let text = '';
  for (const word of words) {
    if (text.length + word.length > LONGEST_LINE && text !== '') {
      text = `${text.trimEnd()} …`;
      break;
    }
    text += word;
  }
  return sources.length === 0 ? text : `${text} (${sources.join(', ')}${more})`;
}

function renderSource(it: ThreadSummary, ts: string): string {
  const url = addressOf(it, ts);
  const at = timeOf(ts);
  if (at === undefined) return plain(ts);
  return clock(at, url);
}

/** Milliseconds of a `ts`; undefined for what is no time. */
function timeOf(ts: string): number | undefined {
  const at = Number(ts) * 1000;
  return Number.isFinite(at) && at >= 0 && at <= 8.64e15 ? at : undefined;
}

function renderPart(it: ThreadSummary, part: Part): string {
  if (typeof part === 'string') return plain(part);
  switch (part.kind) {
    case 'code':
      return code(part.value);
    case 'quote':
      return `“${nameMentioned(plain(cut(part.value, 240)))}”`;
    case 'user':
      return namePerson(part.value);
    case 'time': {
      const at = timeOf(part.value);
      return at === undefined ? plain(part.value) : date(at, addressOf(it, part.value));
    }
    default:
      return part.kind satisfies never;
  }
}

/** A person by their name; it calls them only where it is part of a new message. */
export function namePerson(user: string): string {
  return /^[UW][A-Z0-9]{1,20}$/.test(user) ? `<@${user}>` : plain(user);
}

/** Who was mentioned in a quoted text stands there by their ID. */
function nameMentioned(markup: string): string {
  return markup.replace(/@\u2060([UW][A-Z0-9]{6,20})\b/g, (_, user: string) => namePerson(user));
}

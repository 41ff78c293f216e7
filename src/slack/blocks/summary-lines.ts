import { addressOf, type ThreadSummary } from '../../bot/summary/types.ts';
import { type OutlineLine, outlineOf, type Part } from '../../core/triage/outline.ts';
import { cut, LIMITS } from './limits.ts';
import { clock, code, date, plain } from './mrkdwn.ts';

/** How many of its messages a line links; more are counted. */
const MOST_LINKS = 2;
/** The longest line, without its links, in characters of mrkdwn; and the longest summary: Slack refuses longer ones. */
const LONGEST_LINE = 400;
const LONGEST_COVERAGE = 1_900;
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

/** What was read and what was not, in escaped mrkdwn. */
export function renderCoverage(it: ThreadSummary): readonly string[] {
  const lines = outlineOf(it.summary).find(({ title }) => title === 'Coverage')?.lines ?? [];
  return lines.map(
    (line, at) => `${at === 0 ? 'Read: ' : ''}${renderParts(it, line, LONGEST_COVERAGE).text}.`,
  );
}

interface Listed {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
  readonly most: number;
}

function renderSection(it: ThreadSummary, { title, lines, most }: Listed): string {
  const hasEnd = title === 'Timeline';
  for (let shown = most; ; shown -= 1) {
    const rendered = fold(lines, shown, hasEnd).map((line) => `• ${renderLine(it, line)}`);
    const markup = [`*${title}*`, ...rendered].join('\n');
    if (markup.length <= LIMITS.section || shown <= 1) return markup;
  }
}

/** At most so many lines, and one that stands for the others: they are the last ones, or with `hasEnd` those in the middle. */
function fold(lines: readonly OutlineLine[], most: number, hasEnd: boolean): readonly OutlineLine[] {
  const whole = lines.flatMap((line, at) => (restOf(line) === 0 ? [at] : []));
  if (whole.length <= most) return lines;
  const tail = hasEnd ? Math.floor(most / 2) : 0;
  const from = (whole[most - tail - 1] ?? -1) + 1;
  const to = tail === 0 ? lines.length : (whole[whole.length - tail] ?? lines.length);
  const middle = lines.slice(from, to);
  const left = middle.reduce((sum, line) => sum + Math.max(restOf(line), 1), 0);
  const messages = middle.flatMap((line) => line.messages).toSorted((a, b) => Number(a) - Number(b));
  const rest: OutlineLine = { parts: [`and ${left} more`], messages, range: true };
  return [...lines.slice(0, from), rest, ...lines.slice(to)];
}

/** How many lines an 'and n more' stands for; 0 for any other line. */
function restOf({ parts }: OutlineLine): number {
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string'
    ? Number(/^and (\d{1,6}) more$/.exec(only)?.[1] ?? 0)
    : 0;
}

function renderLine(it: ThreadSummary, line: OutlineLine): string {
  const { text, times } = renderParts(it, line);
  // A time that is shown links its message itself.
  const sources = renderSources(
    it,
    line.messages.filter((ts) => !times.includes(ts)),
    line.range,
  );
  const words = restOf(line) > 0 ? `_${text}_` : text;
  return sources === '' ? words : `${words} ${sources}`;
}

/** Links to messages, a few and how many more there are, or the first and the last of a range; empty for none. */
export function renderSources(it: ThreadSummary, messages: readonly string[], range = false): string {
  const distinct = [...new Set(messages)];
  if (distinct.length === 0) return '';
  if (range) {
    const ends = [...new Set([...distinct.slice(0, 1), ...distinct.slice(-1)])];
    return `(${ends.map((ts) => renderSource(it, ts)).join(' … ')})`;
  }
  const more = distinct.length > MOST_LINKS ? ` +${distinct.length - MOST_LINKS}` : '';
  const sources = distinct.slice(0, MOST_LINKS).map((ts) => renderSource(it, ts));
  return `(${sources.join(', ')}${more})`;
}

/** The words of a line, and the messages whose times stand among them. Cut between its parts, so that no markup is torn. */
function renderParts(
  it: ThreadSummary,
  { parts }: OutlineLine,
  most = LONGEST_LINE,
): { text: string; times: readonly string[] } {
  const times: string[] = [];
  let text = '';
  for (const part of parts) {
    const word = renderPart(it, part);
    if (text.length + word.length > most && text !== '') return { text: `${text.trimEnd()} …`, times };
    if (typeof part !== 'string' && part.kind === 'time') times.push(part.value);
    text += word;
  }
  return { text, times };
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

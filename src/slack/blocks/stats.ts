import type { StatLine } from '../../bot/statistics/counts.ts';
import type { ContactPace, Statistics } from '../../bot/statistics/types.ts';
import { COMMAND } from './ids.ts';
import { joinInto, LIMITS } from './limits.ts';
import { context, type KnownBlock, message, type Rendered, section } from './message.ts';
import { code, plain } from './mrkdwn.ts';

const MOST_LINES = 8;

/** What was asked, what helped, what was wrong, what nobody knows, and who is slow. */
export function renderStatistics(statistics: Statistics): Rendered {
  const parts = statisticsBlocks(statistics, MOST_LINES);
  const text = `Since ${statistics.since}: ${count(sum(statistics.asked), 'answer')}, helpful ${times(sum(statistics.helped))}, wrong ${times(sum(statistics.wrong))}.`;
  const more = `\`${COMMAND} stats csv\` gives every line as comma-separated values.`;
  return message(text, [section(text), ...parts, ...context([more])]);
}

/** The same for the home tab, `most` lines each. */
export function statisticsBlocks(statistics: Statistics, most: number): KnownBlock[] {
  const { asked, helped, wrong, unknown, contacts } = statistics;
  const lists = [
    list('Asked most', asked.map(statLine), most),
    list('Helped', helped.map(statLine), most),
    list('Called wrong', wrong.map(statLine), most),
    list('Codes that nobody knows yet', unknown.map(statLine), most),
    list('Contacts, the slowest first', contacts.map(paceLine), most),
  ].filter((lines) => lines.length > 0);
  if (lists.length === 0) return context(['Nothing was counted yet.']);
  return lists.flatMap((lines) => joinInto(lines, LIMITS.section).slice(0, 1).map(section));
}

function list(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`… and ${lines.length - most} more`] : [];
  return [`*${title}*`, ...lines.slice(0, most).map((line) => `• ${line}`), ...more];
}

function statLine({ code: name, title, count: often }: StatLine): string {
  return `${name === undefined ? plain(title) : `${code(name)} ${plain(title)}`}: ${often}`;
}

function paceLine({ name, asked, taken, median, waiting, longest }: ContactPace): string {
  const pace =
    median === undefined
      ? 'none taken'
      : `${taken} taken, ${taken === 1 ? '' : 'half '}within ${minutes(median)}`;
  const open = waiting === 0 ? '' : `; ${waiting} waiting, up to ${minutes(longest)}`;
  return `${plain(name)}: asked ${times(asked)}, ${pace}${open}`;
}

/** `5 min`, `3 h`, `2 d` for milliseconds. */
function minutes(ms: number): string {
  const min = Math.round(ms / 60_000);
  if (min < 1) return 'a minute';
  if (min < 120) return `${min} min`;
  return min < 48 * 60 ? `${Math.round(min / 60)} h` : `${Math.round(min / 1440)} d`;
}

const sum = (lines: readonly StatLine[]): number => lines.reduce((total, line) => total + line.count, 0);
const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** `once`, `twice`, `3 times`. */
const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;

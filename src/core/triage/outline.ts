import { labelOf, ROLE_LABELS } from '../answer/labels.ts';
import { coverageLines, inPart } from './coverage.ts';
import { secondsOf } from './order.ts';
import {
  code,
  listed,
  listedUpTo,
  MOST_LINES,
  type OutlineLine,
  person,
  quote,
  time,
} from './outline-parts.ts';
import { isOver, statusLines } from './outline-status.ts';
import type { Affected, Attempt, TimelineEvent, TriageSummary } from './types.ts';

export type { OutlineLine, Part } from './outline-parts.ts';
export { isOver, STATUS_WORDS, statusOf } from './outline-status.ts';

export interface Section {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
}

const KNOWN_BY: Readonly<Record<Affected['how'], string>> = {
  reported: 'own report',
  same: 'says it is the same',
  confirmed: 'says that the fix helped',
};
const EVENTS: Readonly<Record<TimelineEvent['kind'], string>> = {
  report: 'reports',
  same: 'has it, too',
  advice: 'advises',
  tried: 'tried',
  asked: 'asks somebody to look',
  announced: 'announces',
  fix: 'gives the fix',
  confirmed: 'confirms',
  contradicted: 'contradicts',
};
const RESULTS: Readonly<Record<Attempt['result'], string>> = {
  worked: 'worked',
  failed: 'did not help',
  'not stated': 'result not stated',
};

/**
 * The summary as sections of lines, for every surface the same. Sections without a line are left out; what the thread
 * does not state is said to be so. No section at all for a thread without messages.
 */
export function outlineOf(summary: TriageSummary): readonly Section[] {
  const { coverage } = summary;
  if (!coverage) return [];
  const sections: readonly Section[] = [
    { title: 'Status', lines: statusLines(summary) },
    { title: 'Errors', lines: errorLines(summary) },
    { title: 'Affected', lines: affectedLines(summary) },
    { title: 'To hand over', lines: handOverLines(summary) },
    {
      title: 'Tried',
      lines: summary.attempts.map(({ user, text, result, messages }) => ({
        parts: [person(user), ': ', quote(text), ` (${RESULTS[result]})`],
        messages,
      })),
    },
    { title: isOver(summary) ? 'Whose it was' : 'Who has to act', lines: actLines(summary) },
    {
      title: 'Open questions',
      lines: summary.questions.map(({ user, text, to, messages }) => ({
        parts: [person(user), ...(to === undefined ? [] : [' to ', person(to)]), ': ', quote(text)],
        messages,
      })),
    },
    {
      title: 'Missing',
      lines: summary.missing.map(({ what, messages }) => ({
        parts: [`${what.charAt(0).toUpperCase()}${what.slice(1)}: not stated${inPart(coverage)}`],
        messages,
      })),
    },
    { title: 'Timeline', lines: timelineLines(summary) },
    { title: 'Coverage', lines: coverageLines(summary) },
  ];
  return sections.filter(({ lines }) => lines.length > 0).map(shorten);
}

/** Cuts long lists; the timeline has its own measure, and the line that says so names what it stands for. */
function shorten({ title, lines }: Section): Section {
  if (lines.length <= MOST_LINES || title === 'Timeline') return { title, lines };
  const rest = lines.slice(MOST_LINES);
  const messages = inOrder(rest.flatMap((line) => line.messages));
  return { title, lines: [...lines.slice(0, MOST_LINES), andMore(rest.length, messages)] };
}

/** Says how many lines are left out, and which messages they stand for. */
function andMore(count: number, messages: readonly string[]): OutlineLine {
  const ends = [...new Set([...messages.slice(0, 1), ...messages.slice(-1)])];
  return { parts: [`and ${count} more`], messages: ends, ...(ends.length > 1 ? { range: true } : {}) };
}

const inOrder = (messages: readonly string[]) =>
  [...new Set(messages)].toSorted((a, b) => secondsOf(a) - secondsOf(b));

function timelineLines({ timeline, timelineLeft: left }: TriageSummary): readonly OutlineLine[] {
  const lines: OutlineLine[] = timeline.map(({ ts, user, kind, text, messages }) => ({
    parts: [time(ts), ' ', person(user), ` ${EVENTS[kind]}: `, quote(text)],
    messages,
  }));
  return left ? lines.toSpliced(left.after, 0, andMore(left.count, left.messages)) : lines;
}

function errorLines({ errors, coverage }: TriageSummary): readonly OutlineLine[] {
  if (errors.length === 0)
    return [
      {
        parts: [`No error code or message is stated${inPart(coverage)}`],
        messages: coverage?.messages ?? [],
      },
    ];
  return errors.map(({ code: name, alias, entry, count, first, last, messages }) => ({
    parts: [
      code(name),
      ...(alias.length > 0 ? [' (also ', ...listedUpTo(alias.map(code), 3), ')'] : []),
      entry === null ? ', not in the catalog' : '',
      `, ${count} ×, `,
      ...(first === last ? [time(first)] : ['first ', time(first), ', last ', time(last)]),
    ],
    messages,
  }));
}

function affectedLines({ affected, coverage }: TriageSummary): readonly OutlineLine[] {
  if (affected.length === 0)
    return [
      {
        parts: [`Nobody says that they are affected${inPart(coverage)}`],
        messages: coverage?.messages ?? [],
      },
    ];
  const total: OutlineLine = {
    parts: [affected.length === 1 ? '1 person' : `${affected.length} people`, ', counted by who says so'],
    messages: affected.flatMap(({ messages }) => messages.slice(0, 1)),
  };
  return [
    total,
    ...affected.map(({ user, how, messages }) => ({ parts: [person(user), `: ${KNOWN_BY[how]}`], messages })),
  ];
}

function handOverLines({ ids, details }: TriageSummary): readonly OutlineLine[] {
  return [
    ...ids.map(({ label, value, messages }) => ({ parts: [`${labelOf(label)}: `, code(value)], messages })),
    ...details.map(({ name, value, messages }) => ({ parts: [`${labelOf(name)}: `, code(value)], messages })),
  ];
}

function actLines({ escalate, asked, coverage }: TriageSummary): readonly OutlineLine[] {
  return [
    ...(escalate
      ? [
          {
            parts: [
              `${ROLE_LABELS[escalate.role]}: `,
              escalate.reason.replace(/ in the thread\b/, (found) => inPart(coverage) || found),
            ],
            messages: escalate.messages,
          },
        ]
      : [{ parts: [`Not stated${inPart(coverage)}`], messages: coverage?.messages ?? [] }]),
    ...asked.map(({ user, whom, text, answered, messages }) => ({
      parts: [
        person(user),
        whom.length > 0 ? ' asked ' : ' asked for help outside',
        ...listed(whom.map(person)),
        ': ',
        quote(text),
        ...(whom.length === 0
          ? []
          : answered === undefined
            ? [' (no answer)']
            : [' (answered ', time(answered), ')']),
      ],
      messages,
    })),
  ];
}

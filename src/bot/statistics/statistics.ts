import type { EscalationRecord } from '../escalation/record.ts';
import type { Memory } from '../memory.ts';
import type { BotParts } from '../parts.ts';
import { recentMonths } from './counts.ts';
import type { ContactPace, Statistics } from './types.ts';

/** Reads everything that was counted. Throws `StoreFailure`. */
export async function readStatistics(
  { clock }: BotParts,
  memory: Memory,
  workspace: string,
): Promise<Statistics> {
  const [asked, helped, wrong, unknown] = await Promise.all(
    (['asked', 'helped', 'wrong', 'unknown'] as const).map((kind) => memory.statsOf(workspace, kind)),
  );
  const records = await memory.escalationsIn(workspace);
  const [since] = recentMonths(clock.now());
  const contacts = measureContacts(records, clock.now());
  return {
    since,
    asked: asked ?? [],
    helped: helped ?? [],
    wrong: wrong ?? [],
    unknown: unknown ?? [],
    contacts,
  };
}

/** How soon contacts act, the slowest first: whoever lets somebody wait counts with the time until `now`. */
export function measureContacts(records: readonly EscalationRecord[], now: number): readonly ContactPace[] {
  const groups = Map.groupBy(records, ({ contact: { role, name = '' } }) => `${role}\n${name}`);
  return [...groups.values()]
    .map((group) => paceOf(group, now))
    .toSorted((a, b) => slowness(b) - slowness(a) || (a.name < b.name ? -1 : 1));
}

const slowness = ({ median = 0, longest }: ContactPace): number => Math.max(median, longest);

function paceOf(records: readonly EscalationRecord[], now: number): ContactPace {
  const waits = records.flatMap(({ at, taken }) => (taken ? [taken.at - at] : [])).toSorted((a, b) => a - b);
  const open = records.filter(({ taken, passed }) => !taken && !passed).map(({ at }) => now - at);
  const median = waits[Math.floor((waits.length - 1) / 2)];
  const [{ contact } = { contact: { role: 'developer' as const } }] = records;
  return {
    name: 'name' in contact && contact.name !== undefined ? contact.name : contact.role,
    role: contact.role,
    asked: records.length,
    taken: waits.length,
    ...(median === undefined ? {} : { median }),
    waiting: open.length,
    longest: Math.max(0, ...open),
  };
}

const COLUMNS = [
  ...['what', 'entry_or_role', 'code', 'title_or_name', 'count', 'taken', 'waiting'],
  // Empty where nobody took it, and where nobody waits.
  ...['median_minutes', 'longest_wait_minutes'],
];

const toMinutes = (ms: number): number => Math.round(ms / 60_000);

/** Everything as comma-separated values (RFC 4180), a line each; no cell begins like a formula. */
export function writeCsv(statistics: Statistics): string {
  const kinds = ['asked', 'helped', 'wrong', 'unknown'] as const;
  const counts = kinds.flatMap((kind) =>
    statistics[kind].map(({ subject, code = '', title, count }) => [
      kind,
      subject,
      code,
      title,
      count,
      '',
      '',
      '',
      '',
    ]),
  );
  const contacts = statistics.contacts.map(({ name, role, asked, taken, waiting, median, longest }) => {
    const pace = median === undefined ? '' : toMinutes(median);
    const since = waiting === 0 ? '' : toMinutes(longest);
    return ['contact', role, '', name, asked, taken, waiting, pace, since];
  });
  const lines = [COLUMNS, ...counts, ...contacts];
  return lines.map((cells) => cells.map(cell).join(',')).join('\n');
}

function cell(value: string | number): string {
  const text = String(value).replace(/[\r\n]+/g, ' ');
  const tame = /^[=+\-@\t]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

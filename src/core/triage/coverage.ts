import { code, type OutlineLine, type Part, time } from './outline-parts.ts';
import type { Coverage, TriageSummary } from './types.ts';

/** What was not found may stand in what was not read. Empty when the whole thread was read. */
export function inPart(coverage: Coverage | null): string {
  return coverage?.gap ? ' in the part read' : '';
}

/** What was read, what of the thread was not, and which files say nothing. */
export function coverageLines({ coverage }: Pick<TriageSummary, 'coverage'>): readonly OutlineLine[] {
  if (!coverage) return [];
  const { count, people, from, to, bots, edited, deleted, skipped, messages } = coverage;
  const left = [
    ...(bots > 0 ? [`${bots} by bots`] : []),
    ...(edited > 0 ? [`${edited} edited since`] : []),
    ...(deleted > 0 ? [`${deleted} deleted, not read`] : []),
    ...(skipped > 0 ? [`${skipped} without text, not read`] : []),
  ];
  const read = `${count} ${count === 1 ? 'message' : 'messages'} of ${people} ${people === 1 ? 'person' : 'people'}, `;
  return [
    { parts: [read, time(from), ' to ', time(to), ...left.map((one) => `; ${one}`)], messages },
    ...gapLines(coverage),
    ...fileLines(coverage),
  ];
}

function gapLines({ gap }: Coverage): readonly OutlineLine[] {
  if (!gap) return [];
  const { given, total, after, before } = gap;
  const many = total === undefined ? `only ${given} were given` : `${given} of ${total} were given`;
  const where: readonly Part[] =
    before === undefined ? ['after ', time(after)] : ['between ', time(after), ' and ', time(before)];
  const parts = [`Not all messages could be read: ${many}; those `, ...where, ' are missing'];
  return [{ parts, messages: before === undefined ? [after] : [after, before] }];
}

const MOST_FILES = 5;

function fileLines({ unread = [] }: Coverage): readonly OutlineLine[] {
  if (unread.length === 0) return [];
  const names = unread.map(({ ts, name }): readonly Part[] => [code(name), ' of ', time(ts)]);
  const shown = names.slice(0, MOST_FILES).flatMap((one, at) => (at === 0 ? one : [', ', ...one]));
  const more = unread.length > MOST_FILES ? [` and ${unread.length - MOST_FILES} more`] : [];
  const messages = [...new Set(unread.map(({ ts }) => ts))];
  return [{ parts: ['Nothing was read in ', ...shown, ...more], messages }];
}

import { inPart } from './coverage.ts';
import { code, listed, type OutlineLine, person, quote, saidBy, time } from './outline-parts.ts';
import type { Status, TriageSummary } from './types.ts';

/** How a status is said to a person. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: 'Open',
  workaround: 'Workaround only',
  resolved: 'Resolved',
  unclear: 'Unclear: nobody said whether it helped',
};

/** The status in words, which say so when only a part of the thread was read. */
export function statusOf({ status, coverage }: Pick<TriageSummary, 'status' | 'coverage'>): string {
  return `${STATUS_WORDS[status]}${coverage?.gap ? ', in the part read' : ''}`;
}

/** Whether it is mended, and somebody else has said so: nobody has to act any more. */
export function isOver({ status, resolution }: Pick<TriageSummary, 'status' | 'resolution'>): boolean {
  return status === 'resolved' && resolution !== null && resolution.confirmed.length > 0;
}

/** How the thread ended, by whom, who confirms and who contradicts it; then its episodes, where there are several. */
export function statusLines({
  status,
  resolution,
  reopened,
  episodes,
  coverage,
}: TriageSummary): readonly OutlineLine[] {
  const ends = coverage?.messages ?? [];
  const lines: OutlineLine[] = [
    { parts: [statusOf({ status, coverage })], messages: resolution?.messages ?? ends },
  ];
  if (resolution) {
    const { kind, user, text, detailed, confirmed, contradicted, ts } = resolution;
    const how = detailed ? [quote(text)] : ['said to be fixed, no details: ', quote(text)];
    lines.push({
      parts: [kind === 'fix' ? 'Fix by ' : 'Way around by ', person(user), ': ', ...how],
      messages: [ts],
    });
    lines.push(
      confirmed.length > 0
        ? saidBy('Confirmed by ', confirmed)
        : { parts: [`Not confirmed by anybody else${inPart(coverage)}`], messages: [ts] },
    );
    if (contradicted.length > 0) lines.push(saidBy('Contradicted by ', contradicted));
  } else if (reopened) {
    const { fix, by } = reopened;
    lines.push({
      parts: ['Said to be fixed by ', person(fix.user), ': ', quote(fix.text)],
      messages: [fix.ts],
    });
    lines.push(saidBy('Contradicted since by ', by));
  } else {
    lines.push({ parts: [`No fix is stated${inPart(coverage) || ' in the thread'}`], messages: ends });
  }
  if (episodes.length < 2) return lines;
  return [
    ...lines,
    ...episodes.map((episode, at) => ({
      parts: [
        `Episode ${at + 1}, `,
        time(episode.from),
        ' to ',
        time(episode.to),
        `: ${STATUS_WORDS[episode.status].toLowerCase()}`,
        ...(episode.codes.length > 0 ? [', ', ...listed(episode.codes.map(code))] : []),
      ],
      messages: episode.messages,
    })),
  ];
}

import type { Incident, ReportCounts } from '../../bot/outbreak/incident.ts';
import { sayDuration } from '../../core/text/duration.ts';
import { context, message, type Rendered, section } from './message.ts';
import { code, date, link, plain } from './mrkdwn.ts';

interface Shown {
  readonly incident: Incident;
  readonly counts: ReportCounts;
  readonly link?: string;
}

/** The notice of an incident, as it stands now. */
export function renderOutbreak({ incident, counts, link: url }: Shown): Rendered {
  const { firstSeen, status, providerName, closedAt, rule } = incident;
  const says =
    closedAt === undefined
      ? `*Several people report ${headline(incident)}*`
      : `*Over: several people reported ${headline(incident)}*`;
  const numbers = `${countReports(counts)}, first ${date(firstSeen)}, last ${date(counts.last)}`;
  const links = [
    url ? link(url, 'First report') : '',
    status ? link(status, `Status page of ${providerName}`) : '',
  ];
  const quiet = sayDuration(rule.quiet);
  const small =
    closedAt === undefined
      ? `Kept up to date. Later reports are counted here instead of answered one by one; it closes after ${quiet} without one.`
      : `Closed ${date(closedAt)}, after ${quiet} without a report.`;
  const text = `${says.replaceAll('*', '')}: ${numbers}. ${links.filter(Boolean).join(' · ')}`.trim();
  return message(text, [
    section(`${says}\n${numbers}`),
    ...context([links.filter(Boolean).join(' · '), small]),
  ]);
}

/** Sends a later report to the notice, in one line. */
export function renderOutbreakLine({ incident, counts, link: url }: Shown): Rendered {
  const where = url ? ` ${link(url, 'All about it is here')}.` : '';
  const says = `${headline(incident)}: you are not alone, ${countReports(counts)} since ${date(incident.firstSeen)}.${where}`;
  return message(says, [section(says)]);
}

/** Says that an incident is over, in one line. */
export function renderOutbreakOver({ incident, counts }: Shown): Rendered {
  const quiet = sayDuration(incident.rule.quiet);
  const says = `Nobody reported ${headline(incident)} for ${quiet}: this incident is closed. It was ${countReports(counts)}, the last ${date(counts.last)}.`;
  return message(says, [section(says)]);
}

const headline = ({ code: name, title }: Incident): string =>
  name === undefined ? plain(title) : `${code(name)} ${plain(title)}`;

function countReports({ reports, people, channels }: ReportCounts): string {
  const where = channels > 1 ? ` in ${channels} channels` : '';
  return `${count(reports, 'report')} by ${people === 1 ? '1 person' : `${people} people`}${where}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

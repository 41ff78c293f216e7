import type { IncomingMessage, Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { OutbreakRule } from '../settings.ts';

/** The same error, reported by several people within a short time. Times in milliseconds since the epoch. */
export interface Incident {
  readonly id: string;
  readonly workspace: string;
  /** What is reported: an entry, or what the entry of an unknown code would be called. */
  readonly subject: string;
  readonly code?: string;
  readonly title: string;
  readonly providerName: string;
  /** Address of the provider's status page. */
  readonly status?: string;
  readonly firstSeen: number;
  /** The report that the others are pointed to. */
  readonly first: ReportedIn;
  /** ID of the channel that is told of incidents. */
  readonly channel?: string;
  readonly rule: OutbreakRule;
  /** Set when it is over. */
  readonly closedAt?: number;
}

/** Where somebody reported it. `aloud` says whether the bot may speak there for all to see. */
export interface ReportedIn {
  readonly place: Required<Place>;
  readonly ts: string;
  readonly aloud: boolean;
}

/** How much was reported. */
export interface ReportCounts {
  readonly reports: number;
  readonly people: number;
  readonly channels: number;
  /** Of the last report, in milliseconds since the epoch. */
  readonly last: number;
}

/** A message of ours that speaks of an incident: in the thread of the first report, or in the incident channel. */
export interface Notice {
  readonly place: Place;
  readonly ts: string;
}

/** What one person reported lately. */
export interface ReporterMark {
  readonly user: string;
  readonly at: number;
  readonly reports: readonly (ReportedIn & { readonly at: number })[];
}

const WEEK = 7 * 86_400_000;
const MOST_OPEN = 200;
const MOST_MARKS = 1_000;
const MOST_REPORTS_KEPT = 5;

/** What the bot remembers of outbreaks. Every method throws `StoreFailure` when the store cannot be asked. */
export function createIncidentBook({ store, claims, clock }: Pick<BotParts, 'store' | 'claims' | 'clock'>) {
  /** Adds one to a counter the first time that this key comes by. */
  const countOnce = async (incident: Incident, what: string, key: string): Promise<void> => {
    const claim = await claims.claim(`${keyOf(incident, what)}:${key}`, 'counted', WEEK);
    if (claim.kind === 'won') await claims.count(keyOf(incident, what), 1, WEEK);
  };
  return {
    /** The incident that is open about a subject. */
    incidentAbout: (workspace: string, subject: string) =>
      store.get<Incident>(openKey({ workspace, subject })),
    /** All that are open, and those that are being closed. */
    async incidents(): Promise<readonly Incident[]> {
      const lists = [store.list<Incident>(OPEN, MOST_OPEN), store.list<Incident>(CLOSING, MOST_OPEN)];
      return (await Promise.all(lists)).flat().map(({ value }) => value);
    },
    rememberIncident: (incident: Incident) => store.set(openKey(incident), incident, WEEK),
    /** From now on reports are no part of it any more. */
    async beginClosing(incident: Incident): Promise<void> {
      await store.set(closingKey(incident), incident, WEEK);
      await store.delete(openKey(incident));
    },
    endClosing: (incident: Incident) => store.delete(closingKey(incident)),

    /** Notes who reported a subject, and returns everybody who did within the rule's time. */
    async markReporter(
      message: IncomingMessage & { readonly user: string },
      subject: string,
      { within, aloud }: { readonly within: number; readonly aloud: boolean },
    ): Promise<readonly ReporterMark[]> {
      const { workspace, channel, threadTs, ts, user } = message;
      const prefix = markPrefix(workspace, subject);
      const now = clock.now();
      const before = (await store.get<ReporterMark>(prefix + user))?.reports ?? [];
      const place = { workspace, channel, threadTs };
      const others = before.filter((one) => one.ts !== ts && now - one.at < within);
      const reports = [...others, { place, ts, aloud, at: now }].slice(-MOST_REPORTS_KEPT);
      // Noted before it is looked: of several at once, the last to look sees them all.
      await store.set(prefix + user, { user, at: now, reports }, within);
      return (await store.list<ReporterMark>(prefix, MOST_MARKS)).map(({ value }) => value);
    },
    /** Forgets them, because they are part of an incident now. */
    async forgetReporters({ workspace, subject }: Incident, marks: readonly ReporterMark[]): Promise<void> {
      for (const { user } of marks) await store.delete(markPrefix(workspace, subject) + user);
    },

    /** Counts a report once, whoever tries and however often. */
    async countReport(
      incident: Incident,
      report: { user: string; channel: string; ts: string },
    ): Promise<void> {
      await countOnce(incident, 'reports', `${report.channel}:${report.ts}`);
      await countOnce(incident, 'people', report.user);
      await countOnce(incident, 'channels', report.channel);
      await store.set(keyOf(incident, 'last'), clock.now(), WEEK);
    },
    async countsOf(incident: Incident): Promise<ReportCounts> {
      const [reports = 0, people = 0, channels = 0] = await Promise.all(
        ['reports', 'people', 'channels'].map((what) => claims.count(keyOf(incident, what), 0, WEEK)),
      );
      const last = (await store.get<number>(keyOf(incident, 'last'))) ?? incident.firstSeen;
      return { reports, people, channels, last };
    },
    /** How many lines later reports got in the current minute, this one included. */
    countLine: (incident: Incident) => claims.count(keyOf(incident, 'lines'), 1, 60_000),

    rememberNotice: (incident: Incident, where: NoticePlace, notice: Notice) =>
      store.set(keyOf(incident, `notice:${where}`), notice, WEEK),
    noticeOf: (incident: Incident, where: NoticePlace) =>
      store.get<Notice>(keyOf(incident, `notice:${where}`)),
    /** How many reports the notices show. */
    shownOf: (incident: Incident) => store.get<number>(keyOf(incident, 'shown')),
    rememberShown: (incident: Incident, reports: number) =>
      store.set(keyOf(incident, 'shown'), reports, WEEK),
  };
}

/** What the keys of a workspace's incidents begin with, besides the workspace itself. */
export const incidentPrefixes = (workspace: string): readonly string[] => [
  `${OPEN}${workspace}:`,
  `${CLOSING}${workspace}:`,
];

/** The two places where an incident is shown. */
export type NoticePlace = 'thread' | 'channel';

// These two are read for all workspaces at once, and so do not begin with one.
const OPEN = 'incident-open:';
const CLOSING = 'incident-closing:';

const openKey = ({ workspace, subject }: Pick<Incident, 'workspace' | 'subject'>) =>
  `${OPEN}${workspace}:${subject}`;
const closingKey = ({ workspace, id }: Incident) => `${CLOSING}${workspace}:${id}`;
const markPrefix = (workspace: string, subject: string) => `${workspace}:reporter:${subject}\n`;

/** A key of an incident; begins a claim's key too. */
export const keyOf = ({ workspace, id }: Incident, what: string): string =>
  `${workspace}:incident:${id}:${what}`;

import { countOnce } from '../count-once.ts';
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
  readonly audience: 'public' | 'private';
}

/** How much was reported. */
export interface ReportCounts {
  readonly reports: number;
  readonly people: number;
  readonly channels: number;
  /** Of the last report, in milliseconds since the epoch. */
  readonly last: number;
}

/** A message of ours that speaks of an incident: in the thread of a spot, or in the incident channel. */
export interface Notice {
  readonly place: Place;
  readonly ts: string;
  /** Whether everybody may be sent there. */
  readonly linkable: boolean;
}

/** Slack did not let us say a notice. */
export interface Refusal {
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How often by now. */
  readonly times: number;
}

/** A report that may become part of an incident; milliseconds since the epoch. */
export interface MarkedReport extends ReportedIn {
  readonly at: number;
  /** Until when the rule of its own channel counts it. */
  readonly until: number;
}

/** What one person reported lately. */
export interface ReporterMark {
  readonly user: string;
  readonly reports: readonly MarkedReport[];
}

const WEEK = 7 * 86_400_000;
const MONTH = 30 * 86_400_000;
const MINUTE = 60_000;
/** Posts of one incident in any minute, and so in every two that the clock shows. */
const MOST_POSTS = 10;
const MOST_OPEN = 200;
const MOST_MARKS = 1_000;
const MOST_REPORTS_KEPT = 5;
/** Reports that an incident can be shown with, besides those that are yet to come. */
const MOST_HEIRS = 20;

/** What the bot remembers of outbreaks. Every method throws `StoreFailure` when the store cannot be asked. */
export function createIncidentBook({ store, claims, clock }: Pick<BotParts, 'store' | 'claims' | 'clock'>) {
  /** Adds one to a counter the first time that this key comes by, and returns its sum; 0 for every other time. */
  const add = async (incident: Incident, what: string, key: string): Promise<number> => {
    const counter = keyOf(incident, what);
    return (
      (await countOnce({ claims }, `${counter}:${key}`, () => claims.count(counter, 1, WEEK), WEEK)) ?? 0
    );
  };
  const postsIn = (incident: Incident, minute: number, by = 0) =>
    claims.count(keyOf(incident, `posts:${minute}`), by, 3 * MINUTE);
  return {
    /** The incident that is open about a subject. */
    incidentAbout: (workspace: string, subject: string) =>
      store.get<Incident>(openKey({ workspace, subject })),
    /** All that are open, and those that are being closed. */
    async incidents(): Promise<readonly Incident[]> {
      const lists = [store.list<Incident>(OPEN, MOST_OPEN), store.list<Incident>(CLOSING, MOST_OPEN)];
      return (await Promise.all(lists)).flat().map(({ value }) => value);
    },
    /** Those of one workspace that are open. */
    async incidentsIn(workspace: string): Promise<readonly Incident[]> {
      const items = await store.list<Incident>(`${OPEN}${workspace}:`, MOST_OPEN);
      return items.map(({ value }) => value);
    },
    rememberIncident: (incident: Incident) => store.set(openKey(incident), incident, WEEK),
    /** From now on reports are no part of it any more. */
    async beginClosing(incident: Incident): Promise<void> {
      await store.set(closingKey(incident), incident, WEEK);
      await store.delete(openKey(incident));
    },
    endClosing: (incident: Incident) => store.delete(closingKey(incident)),

    /** Notes who reported a subject, and returns everybody who did within the time of the rule where it is reported. */
    async markReporter(
      message: IncomingMessage & { readonly user: string },
      subject: string,
      { within, reported }: { readonly within: number; readonly reported: ReportedIn },
    ): Promise<readonly ReporterMark[]> {
      const { workspace, ts, user } = message;
      const prefix = markPrefix(workspace, subject);
      const now = clock.now();
      const before = (await store.get<ReporterMark>(prefix + user))?.reports ?? [];
      const others = before.filter((one) => one.ts !== ts && one.until > now);
      const reports = [...others, { ...reported, at: now, until: now + within }].slice(-MOST_REPORTS_KEPT);
      const keep = Math.max(...reports.map(({ until }) => until)) - now;
      // Noted before it is looked: of several at once, the last to look sees them all.
      await store.set(prefix + user, { user, reports }, keep);
      const marks = await store.list<ReporterMark>(prefix, MOST_MARKS);
      return marks
        .map(({ value }) => ({ ...value, reports: value.reports.filter(({ at }) => now - at < within) }))
        .filter((mark) => mark.reports.length > 0);
    },
    /** Forgets them, because they are part of an incident now. */
    async forgetReporters({ workspace, subject }: Incident, marks: readonly ReporterMark[]): Promise<void> {
      for (const { user } of marks) await store.delete(markPrefix(workspace, subject) + user);
    },

    /** Counts a report once, whoever tries and however often; false when it was counted before. */
    async countReport(
      incident: Incident,
      { user, reported }: { readonly user: string; readonly reported: ReportedIn },
    ): Promise<boolean> {
      const { channel } = reported.place;
      const number = await add(incident, 'reports', `${channel}:${reported.ts}`);
      const key = `${keyOf(incident, 'report')}\n${String(number).padStart(3, '0')}`;
      if (number > 0 && number <= MOST_HEIRS) await store.set(key, reported, WEEK);
      await add(incident, 'people', user);
      await add(incident, 'channels', channel);
      await store.set(keyOf(incident, 'last'), clock.now(), WEEK);
      return number > 0;
    },
    /** The first reports that were counted, in their order. */
    async keptReports(incident: Incident): Promise<readonly ReportedIn[]> {
      const items = await store.list<ReportedIn>(`${keyOf(incident, 'report')}\n`, MOST_HEIRS);
      return items.map(({ value }) => value);
    },
    /** Whether a report that was there when the incident was opened is counted in the statistics now, once. */
    async isUncounted(
      incident: Incident,
      { channel, ts }: { channel: string; ts: string },
    ): Promise<boolean> {
      const claim = await claims.claim(`${keyOf(incident, 'asked')}:${channel}:${ts}`, 'counted', WEEK);
      return claim.kind === 'won';
    },
    async countsOf(incident: Incident): Promise<ReportCounts> {
      const [reports = 0, people = 0, channels = 0] = await Promise.all(
        ['reports', 'people', 'channels'].map((what) => claims.count(keyOf(incident, what), 0, WEEK)),
      );
      const last = (await store.get<number>(keyOf(incident, 'last'))) ?? incident.firstSeen;
      return { reports, people, channels, last };
    },
    /** Takes one of the posts that an incident may cost in a minute; false when none is left. */
    async mayPost(incident: Incident): Promise<boolean> {
      const before = await postsIn(incident, minuteOf(clock) - 1);
      const at = minuteOf(clock);
      if (before + (await postsIn(incident, at)) >= MOST_POSTS) return false;
      return before + (await postsIn(incident, at, 1)) <= MOST_POSTS;
    },
    /** Counts posts that were made without asking, because the incident was none yet. */
    notePosts: (incident: Incident, posts: number) => postsIn(incident, minuteOf(clock), posts),
    /** How many lines later reports got in the current minute, this one included. */
    countLine: (incident: Incident) => claims.count(keyOf(incident, 'lines'), 1, MINUTE),

    rememberNotice: (incident: Incident, where: string, notice: Notice) =>
      store.set(keyOf(incident, `notice:${where}`), notice, WEEK),
    /** The notice at a spot, or in the incident channel. */
    noticeOf: (incident: Incident, where: string) => store.get<Notice>(keyOf(incident, `notice:${where}`)),
    rememberRefusal: (incident: Incident, where: string, refusal: Refusal) =>
      store.set(keyOf(incident, `refused:${where}`), refusal, WEEK),
    refusalOf: (incident: Incident, where: string) => store.get<Refusal>(keyOf(incident, `refused:${where}`)),
    /** Notes that a channel did not take notices, or with undefined that it does. */
    async markChannel(place: Place, refusal: Refusal | undefined): Promise<void> {
      if (refusal) await store.set(channelKey(place), refusal, MONTH);
      else await store.delete(channelKey(place));
    },
    /** Why a channel did not take the last notice; undefined when it did, or there was none. */
    channelRefusal: (place: Place) => store.get<Refusal>(channelKey(place)),
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

/** Where a notice stands that is in no thread: in the incident channel. No spot is called that. */
export const CHANNEL = 'channel';

// These two are read for all workspaces at once, and so do not begin with one.
const OPEN = 'incident-open:';
const CLOSING = 'incident-closing:';

const minuteOf = ({ now }: Pick<BotParts['clock'], 'now'>) => Math.floor(now() / MINUTE);
const openKey = ({ workspace, subject }: Pick<Incident, 'workspace' | 'subject'>) =>
  `${OPEN}${workspace}:${subject}`;
const channelKey = ({ workspace, channel }: Place) => `${workspace}:notices-refused:${channel}`;
const closingKey = ({ workspace, id }: Incident) => `${CLOSING}${workspace}:${id}`;
const markPrefix = (workspace: string, subject: string) => `${workspace}:reporter:${subject}\n`;

/** A key of an incident; begins a claim's key too. */
export const keyOf = ({ workspace, id }: Incident, what: string): string =>
  `${workspace}:incident:${id}:${what}`;

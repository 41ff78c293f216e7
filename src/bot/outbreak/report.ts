import type { Answer } from '../../core/answer/types.ts';
import type { Memory } from '../memory.ts';
import { type IncomingMessage, threadOf } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { headlineOf, subjectOf } from '../policy.ts';
import type { ChannelSettings, OutbreakRule } from '../settings.ts';
import { countAsked } from '../statistics/count-asked.ts';
import type { Voice } from '../voice.ts';
import { inOrder, standingOf } from './heirs.ts';
import type { Incident, MarkedReport, ReportedIn, ReporterMark } from './incident.ts';
import { sayNotices } from './notices.ts';

/** A report on its way: somebody's message with an error that we are sure of. */
export interface Report {
  readonly message: IncomingMessage;
  readonly answer: Answer;
  readonly channel: ChannelSettings;
  readonly voice: Voice;
}

type Reported = Extract<Answer, { kind: 'known' | 'unknown-code' }>;

/**
 * Counts a report: as one more of the incident that is open about its error, or towards one. When enough different people
 * reported it, an incident is opened, once among all processes, and its notices are posted. May be called again. Returns
 * whether it is part of an incident; then the statistics have counted it, whatever is said to it.
 */
export async function noteReport(parts: BotParts, memory: Memory, report: Report): Promise<boolean> {
  const { message, answer, channel } = report;
  const { user, workspace } = message;
  if (!channel.outbreak || user === undefined) return false;
  if (answer.kind !== 'known' && answer.kind !== 'unknown-code') return false;
  const reported: ReportedIn = {
    place: threadOf(message),
    ts: message.ts,
    aloud: channel.replies === 'thread',
    audience: message.audience ?? 'private',
  };
  const open = await memory.incidentAbout(workspace, subjectOf(answer) ?? '');
  if (open) {
    // The first report in public, or in a private channel, is where it is shown there; `tend` says so, after its answer.
    await memory.takeSpot(open, reported);
    if (await memory.countReport(open, { user, reported })) await countAsked(memory, workspace, answer);
    return true;
  }
  const { within, reporters } = channel.outbreak;
  const marks = await memory.markReporter({ ...message, user }, subjectOf(answer) ?? '', {
    within,
    reported,
  });
  if (marks.length < reporters) return false;
  const reports = await standingOf(memory, reportsIn(marks));
  if (new Set(reports.map((one) => one.user)).size < reporters) return false;
  const { incident, fresh } = await openIncident(parts, memory, {
    ...report,
    answer,
    marks,
    reports,
    rule: channel.outbreak,
  });
  await memory.countReport(incident, { user, reported });
  // Opening the incident may have counted this report among the earlier ones, whose answers are in the statistics.
  if (await memory.isUncounted(incident, message)) await countAsked(memory, workspace, answer);
  if (fresh) await sayNotices(parts, memory, incident, report.voice);
  return true;
}

type ReportOf = MarkedReport & Pick<ReporterMark, 'user'>;

const reportsIn = (marks: readonly ReporterMark[]): readonly ReportOf[] =>
  marks
    .flatMap(({ user, reports }) => reports.map((one) => ({ ...one, user })))
    .toSorted((a, b) => a.at - b.at);

const reportedIn = ({ place, ts, aloud, audience }: ReportedIn): ReportedIn => ({
  place,
  ts,
  aloud,
  audience,
});

/** How long opening may take, and how often whoever waits looks; milliseconds. */
const LEASE = 10_000;
const LOOK_EVERY = 100;
const MINUTE = 60_000;

interface Opening extends Report {
  readonly answer: Reported;
  readonly marks: readonly ReporterMark[];
  /** Those of the marks that nobody deleted, the earliest first. */
  readonly reports: readonly ReportOf[];
  readonly rule: OutbreakRule;
}

async function openIncident(
  parts: BotParts,
  memory: Memory,
  opening: Opening,
): Promise<{ readonly incident: Incident; readonly fresh: boolean }> {
  const { claims, clock, stopping } = parts;
  const { workspace } = opening.message;
  const subject = subjectOf(opening.answer) ?? '';
  const key = `${workspace}:opening:${subject}`;
  const owner = parts.randomId();
  for (;;) {
    const claim = await claims.claim(key, owner, LEASE);
    const known = await memory.incidentAbout(workspace, subject);
    if (claim.kind !== 'won' && known) return { incident: known, fresh: false };
    if (claim.kind !== 'won') {
      await clock.sleep(LOOK_EVERY, stopping);
      continue;
    }
    try {
      if (known) return { incident: known, fresh: false };
      return { incident: await begin(parts, memory, opening), fresh: true };
    } finally {
      await claims.release(key, owner);
    }
  }
}

async function begin(
  parts: BotParts,
  memory: Memory,
  { message, answer, marks, reports, rule }: Opening,
): Promise<Incident> {
  const [earliest] = reports;
  if (!earliest) throw new Error('an incident without reports');
  const provider = parts.explainer.catalog.providerById.get(answer.provider);
  const channel = await findChannel(memory, message, reports);
  const incident: Incident = {
    id: parts.randomId(),
    workspace: message.workspace,
    subject: subjectOf(answer) ?? '',
    ...headlineOf(answer),
    providerName: answer.providerName,
    ...(provider?.status === undefined ? {} : { status: provider.status }),
    firstSeen: earliest.at,
    ...(channel === undefined ? {} : { channel }),
    rule,
  };
  for (const report of reports)
    await memory.countReport(incident, { user: report.user, reported: reportedIn(report) });
  const answered = await inOrder(memory, incident.subject, reports);
  for (const report of answered) await memory.takeSpot(incident, reportedIn(report), report.has === 'line');
  const since = parts.clock.now() - MINUTE;
  await memory.notePosts(incident, answered.filter(({ at, has }) => at > since && has !== 'nothing').length);
  await memory.rememberIncident(incident);
  await memory.forgetReporters(incident, marks);
  parts.metrics.count('outbreaks', { entry: incident.subject });
  return incident;
}

/** The channel that is told of it: as the channels say where it was reported, public ones first. */
async function findChannel(
  memory: Memory,
  message: IncomingMessage,
  reports: readonly ReportedIn[],
): Promise<string | undefined> {
  const open = reports.filter(({ audience }) => audience === 'public');
  for (const { place } of [...open, ...reports, { place: message }]) {
    const { incidents } = await memory.settingsFor(place);
    if (incidents !== undefined) return incidents;
  }
  return undefined;
}

import type { Answer } from '../../core/answer/types.ts';
import type { Memory } from '../memory.ts';
import type { IncomingMessage } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { headlineOf, subjectOf } from '../policy.ts';
import type { ChannelSettings, OutbreakRule } from '../settings.ts';
import type { Voice } from '../voice.ts';
import type { Incident, ReporterMark } from './incident.ts';
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
 * reported it, an incident is opened, once among all processes, and its notices are posted. May be called again.
 */
export async function noteReport(parts: BotParts, memory: Memory, report: Report): Promise<void> {
  const { message, answer, channel } = report;
  const { user, workspace } = message;
  if (!channel.outbreak || user === undefined) return;
  if (answer.kind !== 'known' && answer.kind !== 'unknown-code') return;
  const open = await memory.incidentAbout(workspace, subjectOf(answer) ?? '');
  if (open) return memory.countReport(open, { ...message, user });
  const { within, reporters } = channel.outbreak;
  const aloud = channel.replies === 'thread';
  const marks = await memory.markReporter({ ...message, user }, subjectOf(answer) ?? '', { within, aloud });
  if (marks.length < reporters) return;
  const { incident, fresh } = await openIncident(parts, memory, {
    ...report,
    answer,
    marks,
    rule: channel.outbreak,
  });
  await memory.countReport(incident, { ...message, user });
  if (fresh) await sayNotices(parts, memory, incident, report.voice);
}

/** How long opening may take, and how often whoever waits looks; milliseconds. */
const LEASE = 10_000;
const LOOK_EVERY = 100;

interface Opening extends Report {
  readonly answer: Reported;
  readonly marks: readonly ReporterMark[];
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
  { message, answer, marks, rule }: Opening,
): Promise<Incident> {
  const reports = marks.flatMap((mark) => mark.reports.map((one) => ({ ...one, user: mark.user })));
  const inOrder = reports.toSorted((a, b) => a.at - b.at);
  const [earliest] = inOrder;
  const first = inOrder.find(({ aloud }) => aloud) ?? earliest;
  if (!first || !earliest) throw new Error('an incident without reports');
  const provider = parts.explainer.catalog.providerById.get(answer.provider);
  const channel =
    (await memory.settingsFor(first.place)).incidents ?? (await memory.settingsFor(message)).incidents;
  const { place, ts, aloud } = first;
  const incident: Incident = {
    id: parts.randomId(),
    workspace: message.workspace,
    subject: subjectOf(answer) ?? '',
    ...headlineOf(answer),
    providerName: answer.providerName,
    ...(provider?.status === undefined ? {} : { status: provider.status }),
    firstSeen: earliest.at,
    first: { place, ts, aloud },
    ...(channel === undefined ? {} : { channel }),
    rule,
  };
  for (const { user, ts: reportTs, place: where } of reports)
    await memory.countReport(incident, { user, ts: reportTs, channel: where.channel });
  await memory.rememberIncident(incident);
  await memory.forgetReporters(incident, marks);
  parts.metrics.count('outbreaks', { entry: incident.subject });
  return incident;
}

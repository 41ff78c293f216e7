import type { Answer } from '../../core/answer/types.ts';
import type { Memory } from '../memory.ts';
import type { IncomingMessage } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { subjectOf } from '../policy.ts';
import type { Utterance, Voice } from '../voice.ts';
import type { Incident } from './incident.ts';
import { findNotice } from './notices.ts';

/** Lines that later reports get a minute; the notices count all of them. */
const LINES_A_MINUTE = 3;
/** How long a line waits for the notice that it links, and how often it looks; milliseconds. */
const WAIT = 3_000;
const LOOK_EVERY = 100;

/** What a report of a known incident gets: one line, or nothing when enough was said. */
export type IncidentWords =
  | { readonly kind: 'line'; readonly what: Utterance }
  | { readonly kind: 'nothing' };

/**
 * What to say to a report while an incident about its error is open. Undefined when there is none, or when this is the
 * report that the incident begins with: then the answer is said.
 */
export async function chooseIncidentWords(
  parts: BotParts,
  memory: Memory,
  about: { readonly message: IncomingMessage; readonly answer: Answer; readonly voice: Voice },
): Promise<IncidentWords | undefined> {
  const { message, answer, voice } = about;
  const { outbreak } = await memory.settingsFor(message);
  const incident = outbreak && (await memory.incidentAbout(message.workspace, subjectOf(answer) ?? ''));
  if (!incident || incident.first.ts === message.ts) return undefined;
  // The notice stands in this very thread.
  if (incident.first.aloud && incident.first.place.threadTs === message.threadTs) return { kind: 'nothing' };
  if ((await memory.countLine(incident)) > LINES_A_MINUTE) return { kind: 'nothing' };
  const link = await findLink(parts, memory, incident, voice);
  const counts = await memory.countsOf(incident);
  return { kind: 'line', what: { kind: 'outbreak-line', incident, counts, ...(link ? { link } : {}) } };
}

async function findLink(
  { clock, stopping }: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<string | undefined> {
  const deadline = clock.now() + WAIT;
  const awaited = incident.first.aloud || incident.channel !== undefined;
  let notice = await findNotice(memory, incident);
  while (!notice && awaited && clock.now() < deadline) {
    await clock.sleep(LOOK_EVERY, stopping);
    notice = await findNotice(memory, incident);
  }
  return notice
    ? voice.linkTo(notice.place, notice.ts)
    : voice.linkTo(incident.first.place, incident.first.ts);
}

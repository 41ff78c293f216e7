import type { Memory } from '../memory.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { type Incident, keyOf } from './incident.ts';
import { changeNotices, sayNotices, sayOver } from './notices.ts';

/** For how long one process alone looks after an incident; milliseconds. */
const TURN = 8_000;
/** Stands in place of how many reports the notices show, when they show that it is over. */
const OVER = -1;

/**
 * Looks after all open incidents once: announces what could not be announced, brings the notices up to date, and closes
 * incidents that nobody reported for their quiet time. To be called every ten seconds or so, by any number of processes.
 * Never throws: what fails is logged and done the next time.
 */
export async function tendIncidents(
  parts: BotParts,
  memory: Memory,
  voiceIn: (workspace: string) => Promise<Voice>,
): Promise<void> {
  const { claims, log, stopping } = parts;
  const logged = async (work: () => Promise<void>) =>
    work().catch((error: unknown) => {
      if (!stopping.aborted) log.warn({ error }, 'An incident could not be looked after');
    });
  await logged(async () => {
    for (const incident of await memory.incidents()) {
      const turn = await claims.claim(keyOf(incident, 'turn'), parts.randomId(), TURN);
      if (turn.kind !== 'won') continue;
      await logged(async () => tend(parts, memory, incident, await voiceIn(incident.workspace)));
    }
  });
}

async function tend(parts: BotParts, memory: Memory, incident: Incident, voice: Voice): Promise<void> {
  if (incident.closedAt !== undefined) return close(parts, memory, incident, voice);
  const counts = await memory.countsOf(incident);
  if (parts.clock.now() - counts.last >= incident.rule.quiet) {
    const closed = { ...incident, closedAt: parts.clock.now() };
    await memory.beginClosing(closed);
    return close(parts, memory, closed, voice);
  }
  await sayNotices(parts, memory, incident, voice);
  if ((await memory.shownOf(incident)) === counts.reports) return;
  await changeNotices(parts, memory, incident, voice);
  await memory.rememberShown(incident, counts.reports);
}

async function close(parts: BotParts, memory: Memory, incident: Incident, voice: Voice): Promise<void> {
  if ((await memory.shownOf(incident)) !== OVER) {
    await changeNotices(parts, memory, incident, voice);
    await memory.rememberShown(incident, OVER);
  }
  if (!(await sayOver(parts, memory, incident, voice))) return;
  await memory.endClosing(incident);
  parts.log.info({ incident: incident.id, entry: incident.subject }, 'An incident is over');
}

import type { Answer } from '../../core/answer/types.ts';
import type { Memory } from '../memory.ts';
import type { IncomingMessage } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { subjectOf } from '../policy.ts';
import type { Utterance, Voice } from '../voice.ts';
import { CHANNEL, type Incident } from './incident.ts';
import { type Spot, whereOf } from './spots.ts';

/** Lines that later reports get a minute; the notices count all of them. */
const LINES_A_MINUTE = 3;
/** How long a line waits for the notice that it links, and how often it looks; milliseconds. */
const WAIT = 3_000;
const LOOK_EVERY = 100;

/**
 * What a report of a known incident gets: one line, or nothing when enough was said; the whole answer if it is the one that
 * the incident is shown with, in public or in its private channel.
 */
export type IncidentWords =
  | { readonly kind: 'whole' }
  | { readonly kind: 'line'; readonly what: Utterance }
  | { readonly kind: 'nothing' };

/** What to say to a report while an incident about its error is open; undefined when there is none. */
export async function chooseIncidentWords(
  parts: BotParts,
  memory: Memory,
  about: { readonly message: IncomingMessage; readonly answer: Answer; readonly voice: Voice },
): Promise<IncidentWords | undefined> {
  const { message, answer, voice } = about;
  const { outbreak } = await memory.settingsFor(message);
  const incident = outbreak && (await memory.incidentAbout(message.workspace, subjectOf(answer) ?? ''));
  if (!incident) return undefined;
  const spots = await memory.spotsOf(incident);
  const here = spots.filter(({ place }) => place.channel === message.channel);
  const mine = here.find(({ ts }) => ts === message.ts);
  if (mine) return { kind: (await mayExplain(memory, incident, mine)) ? 'whole' : 'nothing' };
  // The notice stands in this very thread.
  if (here.some(({ aloud, place }) => aloud && place.threadTs === message.threadTs))
    return { kind: 'nothing' };
  if ((await memory.countLine(incident)) > LINES_A_MINUTE) return { kind: 'nothing' };
  if (!(await memory.mayPost(incident))) return { kind: 'nothing' };
  const link = await findLink(parts, memory, { incident, spots, channel: message.channel, voice });
  const counts = await memory.countsOf(incident);
  return { kind: 'line', what: { kind: 'outbreak-line', incident, counts, ...(link ? { link } : {}) } };
}

/** What cannot be said to such a report now is owed to it, and said before its notice. */
async function mayExplain(memory: Memory, incident: Incident, spot: Spot): Promise<boolean> {
  if (spot.owed) return false;
  if (!spot.aloud || (await memory.mayPost(incident))) return true;
  await memory.rememberOwed(incident, spot, true);
  return false;
}

interface Wanted {
  readonly incident: Incident;
  readonly spots: readonly Spot[];
  /** Where the link is shown: nothing of another private channel may be. */
  readonly channel: string;
  readonly voice: Voice;
}

/** The notice of the same private channel, else the one in public, else the one in the incident channel; else a report. */
async function findLink(
  { clock, stopping }: BotParts,
  memory: Memory,
  { incident, spots, channel, voice }: Wanted,
): Promise<string | undefined> {
  const named = (name: string) => spots.find(({ spot }) => spot === name);
  const shown = named(channel) ?? named('public');
  let places = [...(shown ? [whereOf(shown)] : []), ...(incident.channel === undefined ? [] : [CHANNEL])];
  for (const deadline = clock.elapsed() + WAIT; places.length > 0 && clock.elapsed() < deadline; ) {
    const notices = await Promise.all(places.map((where) => memory.noticeOf(incident, where)));
    const found = notices.find((one) => one && (one.linkable || one.place.channel === channel));
    if (found) return voice.linkTo(found.place, found.ts);
    // Who reads this may not be in the channel of such a notice.
    places = places.filter((_, at) => !notices[at]);
    if (places.length > 0) await clock.sleep(LOOK_EVERY, stopping);
  }
  const report = shown ?? named('whispered');
  return report && voice.linkTo(report.place, report.ts);
}

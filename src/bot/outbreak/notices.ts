import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import type { Mark, Utterance, Voice } from '../voice.ts';
import { type Incident, keyOf, type Notice, type NoticePlace } from './incident.ts';

const PLACES: readonly NoticePlace[] = ['thread', 'channel'];

/** Says once in each of its places that there is an incident. A failure is logged: `tend` comes by again. */
export async function sayNotices(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<void> {
  for (const where of PLACES) {
    try {
      await sayNotice(parts, memory, { incident, where, voice });
    } catch (error) {
      if (parts.stopping.aborted) throw error;
      parts.log.warn({ error, incident: incident.id, where }, 'An incident could not be announced');
    }
  }
}

interface Where {
  readonly incident: Incident;
  readonly where: NoticePlace;
  readonly voice: Voice;
}

async function sayNotice(parts: BotParts, memory: Memory, { incident, where, voice }: Where): Promise<void> {
  const place = placeOf(incident, where);
  if (!place) return;
  await once(parts, keyOf(incident, `say:${where}`), async ({ tried, confirm }) => {
    // Slack would post into the channel what was meant for a thread that is gone.
    const { first } = incident;
    if (where === 'thread' && !(await voice.stands(first.place, first.ts))) return 'gone';
    const options = {
      mark: markOf(incident, 'outbreak'),
      doubt: tried ? 'likely' : 'none',
      confirm,
    } as const;
    const said = await voice.say(place, await describe(memory, incident, voice), options);
    if (said.kind === 'refused') {
      parts.log.warn({ reason: said.reason, channel: place.channel }, 'An incident could not be announced');
      return said.reason;
    }
    await memory.rememberNotice(incident, where, { place, ts: said.ts });
    return '';
  });
}

/** Shows in all notices how things stand now. */
export async function changeNotices(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<void> {
  const what = await describe(memory, incident, voice);
  for (const where of PLACES) {
    const notice = await memory.noticeOf(incident, where);
    if (!notice) continue;
    const { place, ts } = notice;
    const said = await voice.change(place, ts, what, markOf(incident, 'outbreak'));
    if (said.kind === 'refused')
      parts.log.info(
        { reason: said.reason, channel: place.channel },
        'A notice could not be brought up to date',
      );
  }
}

/** Says once below each notice that the incident is over. */
export async function sayOver(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<void> {
  for (const where of PLACES) {
    const notice = await memory.noticeOf(incident, where);
    if (!notice || !(await voice.stands(notice.place, notice.ts))) continue;
    const { place, ts } = notice;
    const below = { ...place, threadTs: place.threadTs ?? ts };
    await once(parts, keyOf(incident, `over:${where}`), async ({ tried, confirm }) => {
      const mark = markOf(incident, 'outbreak-over');
      const options = { mark, doubt: tried ? 'likely' : 'none', confirm } as const;
      const counts = await memory.countsOf(incident);
      const said = await voice.say(below, { kind: 'outbreak-over', incident, counts }, options);
      return said.kind;
    });
  }
}

/** Where later reports are sent to: the notice in the first thread, else the one in the incident channel. */
export async function findNotice(memory: Memory, incident: Incident): Promise<Notice | undefined> {
  return (await memory.noticeOf(incident, 'thread')) ?? (await memory.noticeOf(incident, 'channel'));
}

async function describe(memory: Memory, incident: Incident, voice: Voice): Promise<Utterance> {
  const { first } = incident;
  const link = await voice.linkTo(first.place, first.ts);
  const counts = await memory.countsOf(incident);
  return { kind: 'outbreak', incident, counts, ...(link === undefined ? {} : { link }) };
}

function placeOf({ first, channel, workspace }: Incident, where: NoticePlace): Place | undefined {
  if (where === 'thread') return first.aloud ? first.place : undefined;
  return channel === undefined ? undefined : { workspace, channel };
}

function markOf({ subject, code, first }: Incident, kind: 'outbreak' | 'outbreak-over'): Mark {
  return { kind, entry: subject, codes: code === undefined ? [] : [code], sourceTs: first.ts };
}

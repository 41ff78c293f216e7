import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { Refused } from '../refused.ts';
import type { Mark, Utterance, Voice } from '../voice.ts';
import { explainSpot } from './explain-spot.ts';
import { moveSpot } from './heirs.ts';
import { CHANNEL, type Incident, keyOf } from './incident.ts';
import { Postponed, takePost } from './posts.ts';
import { type Spot, whereOf } from './spots.ts';

/** How long after a refusal a notice is tried again: somebody may have invited the bot. Milliseconds. */
const AGAIN = 60_000;

/**
 * Says once in each of its places that there is an incident, as long as it has not cost too much. A failure is logged:
 * `tend` comes by again.
 */
export async function sayNotices(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<void> {
  for (const target of await targetsOf(memory, incident)) {
    try {
      await sayNotice(parts, memory, { incident, target, voice });
    } catch (error) {
      if (error instanceof Postponed) return;
      if (parts.stopping.aborted) throw error;
      const { where } = target;
      parts.log.warn({ error, incident: incident.id, where }, 'An incident could not be announced');
    }
  }
}

/** Where an incident is shown: below a report, or in the incident channel. */
interface Target {
  readonly where: string;
  readonly place: Place;
  readonly report?: Spot;
}

/** Everybody comes first: there may be more places than posts. */
async function targetsOf(memory: Memory, incident: Incident): Promise<readonly Target[]> {
  const { workspace, channel } = incident;
  const spots = (await memory.spotsOf(incident)).filter(({ aloud }) => aloud);
  const threads = spots.map((report) => ({ where: whereOf(report), place: report.place, report }));
  const isPublic = ({ report }: Required<Target>) => report.audience === 'public';
  const told = channel === undefined ? [] : [{ where: CHANNEL, place: { workspace, channel } }];
  return [...threads.filter(isPublic), ...told, ...threads.filter((one) => !isPublic(one))];
}

interface Saying {
  readonly incident: Incident;
  readonly target: Target;
  readonly voice: Voice;
}

async function sayNotice(parts: BotParts, memory: Memory, saying: Saying): Promise<void> {
  const { incident, target, voice } = saying;
  const { where, place, report } = target;
  const isSaid = (await memory.noticeOf(incident, where)) !== undefined;
  if (isSaid && !report?.owed) return;
  const before = await memory.refusalOf(incident, where);
  const now = parts.clock.now();
  if (before && now - before.at < AGAIN) return;
  if (report && !(await stillStands(memory, saying, report))) return;
  // What sends people to a thread promises an answer there.
  if (report?.owed) await explainSpot(parts, memory, { incident, spot: report, voice });
  if (isSaid) return;
  try {
    await announce(parts, memory, saying, before?.times ?? 0);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Somebody else may have been refused the same meanwhile.
    const known = await memory.refusalOf(incident, where);
    const refusal = { reason: error.message, at: now, times: (known?.times ?? 0) + 1 };
    await memory.rememberRefusal(incident, where, refusal);
    if (!report) await memory.markChannel(place, refusal);
    const facts = { reason: error.message, channel: place.channel, incident: incident.id };
    if (known?.reason === error.message) parts.log.debug(facts, 'An incident is still refused');
    else parts.log.warn(facts, 'An incident could not be announced: Slack refused it; it is tried again');
  }
}

/** Says it once; `times` is how often Slack has refused it. */
async function announce(parts: BotParts, memory: Memory, saying: Saying, times: number): Promise<void> {
  const { incident, target, voice } = saying;
  const { where, place, report } = target;
  // A refusal is known to have posted nothing: the next attempt need not look for a post, which may not be allowed.
  const key = keyOf(incident, `say:${where}:${times}`);
  await once(parts, key, async ({ tried, confirm }) => {
    if (await memory.noticeOf(incident, where)) return '';
    await takePost(memory, incident);
    const options = {
      mark: markOf(incident, target, 'outbreak'),
      doubt: tried ? 'likely' : 'none',
      confirm,
    } as const;
    const said = await voice.say(place, await describe(memory, saying), options);
    if (said.kind === 'refused') throw new Refused(said.reason);
    // Of a private channel no link is shown elsewhere, also when it is the incident channel.
    const audience = report ? report.audience : await voice.audienceOf(place.channel);
    const linkable = audience === 'public';
    await memory.rememberNotice(incident, where, { place, ts: said.ts, linkable });
    if (!report) await memory.markChannel(place, undefined);
    // Whoever followed its deletion meanwhile saw no notice to take back.
    else if (await memory.isDeleted({ ...report.place, ts: report.ts })) await voice.withdraw(place, said.ts);
    return '';
  });
}

/** Slack would post into the channel what is meant for a thread that is gone: then the next report is shown. */
async function stillStands(memory: Memory, { incident, voice }: Saying, report: Spot): Promise<boolean> {
  if (await voice.stands(report.place, report.ts)) return true;
  await memory.markOutdated({ ...report.place, ts: report.ts }, 'deleted');
  await moveSpot(memory, incident, report);
  return false;
}

/** Shows in all notices how things stand now. */
export async function changeNotices(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<void> {
  for (const target of await targetsOf(memory, incident)) {
    const notice = await memory.noticeOf(incident, target.where);
    if (!notice) continue;
    const { place, ts } = notice;
    const what = await describe(memory, { incident, target, voice });
    const said = await voice.change(place, ts, what, markOf(incident, target, 'outbreak'));
    if (said.kind === 'refused')
      parts.log.info(
        { reason: said.reason, channel: place.channel },
        'A notice could not be brought up to date',
      );
  }
}

/** Says once below each notice that the incident is over; false when some of that has to wait. */
export async function sayOver(
  parts: BotParts,
  memory: Memory,
  incident: Incident,
  voice: Voice,
): Promise<boolean> {
  try {
    for (const target of await targetsOf(memory, incident))
      await sayOverAt(parts, memory, { incident, target, voice });
    return true;
  } catch (error) {
    if (error instanceof Postponed) return false;
    throw error;
  }
}

async function sayOverAt(
  parts: BotParts,
  memory: Memory,
  { incident, target, voice }: Saying,
): Promise<void> {
  const notice = await memory.noticeOf(incident, target.where);
  if (!notice || !(await voice.stands(notice.place, notice.ts))) return;
  const { place, ts } = notice;
  const below = { ...place, threadTs: place.threadTs ?? ts };
  await once(parts, keyOf(incident, `over:${target.where}`), async ({ tried, confirm }) => {
    await takePost(memory, incident);
    const mark = markOf(incident, target, 'outbreak-over');
    const options = { mark, doubt: tried ? 'likely' : 'none', confirm } as const;
    const counts = await memory.countsOf(incident);
    const said = await voice.say(below, { kind: 'outbreak-over', incident, counts }, options);
    return said.kind;
  });
}

/** What a notice says: it links the first report in public; in a private channel, without one, the first report there. */
async function describe(memory: Memory, { incident, target, voice }: Saying): Promise<Utterance> {
  const spots = await memory.spotsOf(incident);
  const named = (name: string) => spots.find(({ spot }) => spot === name);
  const first = named('public') ?? named('whispered') ?? target.report;
  const link = first && (await voice.linkTo(first.place, first.ts));
  const counts = await memory.countsOf(incident);
  return { kind: 'outbreak', incident, counts, ...(link === undefined ? {} : { link }) };
}

function markOf(
  { id, subject, code }: Incident,
  { report }: Target,
  kind: 'outbreak' | 'outbreak-over',
): Mark {
  return { kind, entry: subject, codes: code === undefined ? [] : [code], sourceTs: report?.ts ?? id };
}

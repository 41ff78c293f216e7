import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { Refused } from '../refused.ts';
import { REMEMBER } from '../remember.ts';
import type { Doubt, Mark, Utterance, Voice } from '../voice.ts';
import { readSummary } from './read.ts';
import { GONE, takeSummaryBack } from './take-back.ts';
import { type NoSummary, shownVersionOf, type ThreadSummary } from './types.ts';

/** What became of a summary for all. `unposted` carries what to tell the asker alone, because we may read but not write. */
export type Summarized =
  | { readonly kind: 'posted' | 'updated'; readonly ts: string; readonly it: ThreadSummary }
  | { readonly kind: 'unposted'; readonly reason: string; readonly what: Utterance }
  | NoSummary;

/** A summary for all on its way into its thread. `retry` counts how often Slack repeated the wish. */
export interface SummaryOrder {
  readonly place: Required<Place>;
  readonly voice: Voice;
  readonly retry: number;
}

/** Posts the summary of a thread in it, or brings the one that stands there up to date: a thread never has two. */
export async function summarizeInThread(
  parts: BotParts,
  memory: Memory,
  { place, voice, retry }: SummaryOrder,
): Promise<Summarized> {
  const readAt = parts.clock.now();
  const read = await readSummary(parts, memory, { place, voice });
  if (read.kind === 'empty') await takeSummaryBack(memory, { place, voice, readAt });
  if (read.kind !== 'read') return read;
  return showSummary(parts, memory, { it: read.it, voice, doubt: retry > 0 ? 'possible' : 'none' });
}

/** The same for a thread that was just read. */
export async function showSummary(parts: BotParts, memory: Memory, showing: Showing): Promise<Summarized> {
  const { it } = showing;
  try {
    return await show(parts, memory, showing);
  } catch (error) {
    if (error instanceof ThreadGone) return { kind: 'unreadable', reason: 'thread_not_found' };
    if (!(error instanceof Refused)) throw error;
    parts.log.info({ channel: it.place.channel, reason: error.message }, 'A summary was refused');
    return { kind: 'unposted', reason: error.message, what: { kind: 'summary', it, look: 'private' } };
  }
}

/** The thread was deleted after it was read. */
class ThreadGone extends Error {
  override readonly name = 'ThreadGone';
}

/** A summary on its way into its thread; `doubt` is whether that was tried before. */
export interface Showing {
  readonly it: ThreadSummary;
  readonly voice: Voice;
  readonly doubt: Doubt;
}

/** How many summaries that somebody deleted are followed in one go. */
const MOST_TURNS = 5;

async function show(
  parts: BotParts,
  memory: Memory,
  showing: Showing,
): Promise<Exclude<Summarized, NoSummary>> {
  const { it } = showing;
  const known = await memory.summaryOf(it.place);
  let turn = known?.turn ?? 0;
  if (known && (await bringUpToDate(memory, showing, { ts: known.ts, turn })))
    return { kind: 'updated', ts: known.ts, it };
  if (known) turn += 1;
  for (const last = turn + MOST_TURNS; turn < last; turn += 1) {
    const { value: ts, fresh } = await post(parts, showing, turn);
    if (await bringUpToDate(memory, showing, { ts, turn }))
      return { kind: fresh ? 'posted' : 'updated', ts, it };
  }
  throw new Refused('it was taken away each time');
}

/**
 * Posts a line first, once however many ask. The people of the thread are named only by the change that follows, because
 * whoever is named in a new message is called by it.
 */
function post(parts: BotParts, { it, voice, doubt }: Showing, turn: number) {
  const { workspace, channel, threadTs } = it.place;
  const key = `${workspace}:summary:${channel}:${threadTs}:${turn}`;
  return once(
    parts,
    key,
    async ({ tried, confirm }) => {
      // Slack posts into the channel what was meant for a thread that is gone.
      if (!(await isThere(voice, it))) throw new ThreadGone('the thread was deleted while it was summarized');
      const options = { mark: markOf(it, turn), doubt: tried ? ('likely' as const) : doubt, confirm };
      const said = await voice.say(it.place, { kind: 'summary-brief', it }, options);
      if (said.kind === 'refused') throw new Refused(said.reason);
      return said.ts;
    },
    REMEMBER,
  );
}

/** Of a thread whose first message was deleted, the last one tells that it still stands. */
async function isThere(voice: Voice, { place, summary: { coverage } }: ThreadSummary): Promise<boolean> {
  const { from = place.threadTs, to = from } = coverage ?? {};
  return (await voice.stands(place, from)) || (to !== from && (await voice.stands(place, to)));
}

/** Shows the summary where one stands already; false when that is gone. What is newer is left as it is. */
async function bringUpToDate(
  memory: Memory,
  { it, voice }: Showing,
  { ts, turn }: { readonly ts: string; readonly turn: number },
): Promise<boolean> {
  const shown = await memory.summaryOf(it.place);
  if (shown?.ts === ts && shown.readAt > it.readAt) return true;
  const said = await voice.change(it.place, ts, { kind: 'summary', it, look: 'public' }, markOf(it, turn));
  if (said.kind === 'refused') {
    if (said.reason === GONE) return false;
    throw new Refused(said.reason);
  }
  const record = { ts, turn, version: shownVersionOf(it), readAt: it.readAt, askedAt: memory.now() };
  await memory.rememberSummary(it.place, record);
  return true;
}

/**
 * Brings the summary of a thread up to date because of news, unless it shows them already: with `changed` it may not, since
 * the version of a thread that was read in part does not tell of each deletion. Nobody asked, so nobody is told; false when it could
 * not be changed.
 */
export async function refreshSummary(
  memory: Memory,
  { it, voice, changed }: { readonly it: ThreadSummary; readonly voice: Voice; readonly changed: boolean },
): Promise<boolean> {
  const shown = await memory.summaryOf(it.place);
  const version = shownVersionOf(it);
  if (!shown || (shown.version === version && !changed) || shown.readAt > it.readAt) return true;
  const { ts, turn } = shown;
  const said = await voice.change(it.place, ts, { kind: 'summary', it, look: 'public' }, markOf(it, turn));
  // Where it was taken away it stays away until somebody asks.
  const gone = said.kind === 'refused' && said.reason === GONE;
  const askedAt = gone ? 0 : shown.askedAt;
  await memory.rememberSummary(it.place, { ...shown, version, readAt: it.readAt, askedAt });
  return said.kind === 'said' || gone;
}

function markOf({ place, version, summary }: ThreadSummary, turn: number): Mark {
  const codes = summary.errors.map(({ code }) => code.slice(0, 100)).slice(0, 10);
  return { kind: 'summary', entry: `summary ${turn}`, codes, sourceTs: place.threadTs, version };
}

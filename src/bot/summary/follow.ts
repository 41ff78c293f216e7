import type { InFlight } from '../in-flight.ts';
import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { emptyCanvas, followInCanvas } from './canvas.ts';
import { refreshCopies } from './copies.ts';
import { readSummary } from './read.ts';
import { refreshSummary } from './show.ts';
import { isGone, takeCopyBack, takeSummaryBack } from './take-back.ts';

/** For how long after somebody asked a summary follows what is newly said in its thread, in milliseconds. */
const RECENT = 24 * 3_600_000;
/**
 * News are gathered for so long before the thread is read again, in milliseconds; for each thousand messages of it, as so
 * many take a call: a busy thread of ten thousand is read less than once a minute.
 */
const GATHER = 5_000;
const PER_CALL = 1_000;
/** Threads whose length is remembered. */
const MOST_LENGTHS = 1_000;
/** How long one process reads and writes alone, unless it ends meanwhile; milliseconds. */
const LEASE = 300_000;
/** A change that was not followed for so long is followed by whoever looks next, and tried again so often; milliseconds. */
const LATE = 30_000;
const TRY_EVERY = 60_000;

/** What other programs post in a thread is followed so often within so many milliseconds: one may answer each of our edits. */
const MOST_OF_PROGRAMS = 20;
const PROGRAMS_WINDOW = 3_600_000;

/**
 * Tells that something happened in a thread; `by` is `program` for posts of other bots. Returns at once; the summary in it,
 * if there is one, follows soon.
 */
export type Notice = (thread: Required<Place>, voice: Voice, by?: 'program') => void;

/** Makes summaries and their copies follow their threads. */
export interface Follower {
  /** Something was said or done. */
  readonly notice: Notice;
  /**
   * A message was edited or deleted; `id` names the change. Followed as long as the summary is remembered, and noted before
   * this resolves, so that it is followed even when this process ends. Throws `StoreFailure`.
   */
  noteChange(change: { readonly thread: Required<Place>; readonly id: string }, voice: Voice): Promise<void>;
  /** Follows changes that were noted and not followed, as when a process ended; to be called every ten seconds or so. */
  tend(voiceIn: (workspace: string) => Promise<Voice>): Promise<void>;
}

/** Makes summaries follow their threads. What is under way can be waited for at `inFlight`. */
export function createFollower(parts: BotParts, memory: Memory, inFlight: InFlight): Follower {
  const { clock, claims, log, stopping } = parts;
  const lengths = new Map<string, number>();
  const start = (thread: Required<Place>, name: string, work: () => Promise<void>) =>
    void inFlight.run(`${keyOf(thread)}:${name}`, 'follow', work).catch((error: unknown) => {
      if (!stopping.aborted)
        log.warn({ error, channel: thread.channel }, 'A summary could not follow its thread');
    });
  return {
    notice: (thread, voice, by) =>
      start(thread, parts.randomId(), async () => {
        if (!(await isFollowed(memory, thread, clock.now() - RECENT))) return;
        if (
          by === 'program' &&
          (await claims.count(`${keyOf(thread)}:programs`, 1, PROGRAMS_WINDOW)) > MOST_OF_PROGRAMS
        )
          return;
        await follow(parts, memory, { thread, voice, lengths });
      }),
    async noteChange({ thread, id }, voice) {
      if (!(await isFollowed(memory, thread, 0))) return;
      await memory.noteChange({ thread, at: clock.now() }, id);
      start(thread, parts.randomId(), () => follow(parts, memory, { thread, voice, lengths }));
    },
    async tend(voiceIn) {
      for (const thread of await memory.changedThreads(clock.now() - LATE)) {
        const turn = await claims.claim(`${keyOf(thread)}:late`, parts.randomId(), TRY_EVERY);
        if (turn.kind !== 'won') continue;
        start(thread, 'late', async () =>
          follow(parts, memory, { thread, voice: await voiceIn(thread.workspace), lengths }),
        );
      }
    },
  };
}

/** Whether something that was made of a thread since a time (milliseconds) has to follow it. */
async function isFollowed(memory: Memory, thread: Required<Place>, since: number): Promise<boolean> {
  const record = await memory.summaryOf(thread);
  if (record && record.askedAt >= since) return true;
  return (await memory.copiesOf(thread)).some(({ sentAt }) => sentAt >= since);
}

interface Following {
  readonly thread: Required<Place>;
  readonly voice: Voice;
  /** How many messages threads had when they were last read. */
  readonly lengths: Map<string, number>;
}

/**
 * All news of a thread are counted, and one follower works at a time, as long as news come while it works: so the last
 * state is the one that is shown, and a busy thread is read seldom.
 */
async function follow(parts: BotParts, memory: Memory, following: Following): Promise<void> {
  const { claims } = parts;
  const key = keyOf(following.thread);
  let news = await claims.count(key, 1, RECENT);
  for (let seen = -1; news !== seen; news = await claims.count(key, 0, RECENT)) {
    const owner = parts.randomId();
    const claim = await claims.claim(key, owner, LEASE);
    // Whoever holds it looks for news once more before it is over.
    if (claim.kind !== 'won') return;
    try {
      seen = await catchUp(parts, memory, following);
    } finally {
      await claims.release(key, owner);
    }
  }
}

/** Shows what is new, and returns how many news there were when reading began. */
async function catchUp(
  parts: BotParts,
  memory: Memory,
  { thread, voice, lengths }: Following,
): Promise<number> {
  const calls = Math.ceil((lengths.get(keyOf(thread)) ?? 1) / PER_CALL);
  await parts.clock.sleep(GATHER * calls, parts.stopping);
  const seen = await parts.claims.count(keyOf(thread), 0, RECENT);
  // Changes that are noted from here on may not be in what is read, and are left for the next time.
  const changes = await memory.changesIn(thread);
  const changed = changes.length > 0;
  const readAt = parts.clock.now();
  const read = await readSummary(parts, memory, { place: thread, voice });
  if (read.kind === 'read') {
    if (lengths.size >= MOST_LENGTHS) lengths.clear();
    lengths.set(keyOf(thread), read.it.summary.coverage?.count ?? 1);
    // First the canvas, because the summary does not link one that is gone.
    const it = await followInCanvas(parts, memory, { it: read.it, voice, changed });
    const shown = await refreshSummary(memory, { it, voice, changed });
    // Rather no summary than one that shows what was deleted.
    if (!shown && changed) await takeSummaryBack(memory, { place: thread, voice, readAt: it.readAt });
    await refreshCopies(memory, { it, authors: read.authors, voice, changed });
  } else if (read.kind === 'empty' || changed || isGone(read.kind === 'unreadable' ? read.reason : '')) {
    // What cannot be read any more may be what was deleted.
    await takeSummaryBack(memory, { place: thread, voice, readAt });
    await emptyCanvas(memory, { place: thread, voice, readAt });
    for (const copy of await memory.copiesOf(thread)) await takeCopyBack(memory, { thread, copy, voice });
  }
  await memory.forgetChanges(changes);
  return seen;
}

const keyOf = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary-follow:${channel}:${threadTs}`;

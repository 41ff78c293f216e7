import type { InFlight } from '../in-flight.ts';
import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { followInCanvas } from './canvas.ts';
import { readSummary } from './read.ts';
import { refreshSummary } from './show.ts';

/** For how long after somebody asked a summary follows its thread, in milliseconds. */
const RECENT = 24 * 3_600_000;
/** News are gathered for so long before the thread is read again, in milliseconds. */
const GATHER = 5_000;
/** How long one process reads and writes alone, unless it ends meanwhile; milliseconds. */
const LEASE = 120_000;

/** Tells that something happened in a thread. Returns at once; the summary in it, if there is one, follows soon. */
export type Notice = (thread: Required<Place>, voice: Voice) => void;

/** Makes summaries follow their threads. What is under way can be waited for at `inFlight`. */
export function createFollower(parts: BotParts, memory: Memory, inFlight: InFlight): Notice {
  return (thread, voice) => {
    const key = `${keyOf(thread)}:${parts.randomId()}`;
    inFlight
      .run(key, 'follow', () => follow(parts, memory, { thread, voice }))
      .catch((error: unknown) => {
        if (!parts.stopping.aborted)
          parts.log.warn({ error, channel: thread.channel }, 'A summary could not follow its thread');
      });
  };
}

interface Following {
  readonly thread: Required<Place>;
  readonly voice: Voice;
}

/**
 * All news of a thread are counted, and one follower works at a time, as long as news come while it works: so the last
 * state is the one that is shown, and a busy thread is read seldom.
 */
async function follow(parts: BotParts, memory: Memory, following: Following): Promise<void> {
  const { claims, clock } = parts;
  const key = keyOf(following.thread);
  const record = await memory.summaryOf(following.thread);
  if (!record || clock.now() - record.askedAt > RECENT) return;
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
async function catchUp(parts: BotParts, memory: Memory, { thread, voice }: Following): Promise<number> {
  await parts.clock.sleep(GATHER, parts.stopping);
  const seen = await parts.claims.count(keyOf(thread), 0, RECENT);
  const read = await readSummary(parts, memory, { place: thread, voice });
  // First the canvas, because the summary does not link one that is gone.
  if (read.kind === 'read')
    await refreshSummary(memory, await followInCanvas(parts, memory, { it: read.it, voice }), voice);
  return seen;
}

const keyOf = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary-follow:${channel}:${threadTs}`;

import type { InFlight } from '../in-flight.ts';
import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { readSummary } from './read.ts';
import { refreshSummary } from './show.ts';

/** For how long after somebody asked a summary follows its thread, in milliseconds. */
const RECENT = 24 * 3_600_000;
/** News are gathered for so long before the thread is read again, in milliseconds. */
const GATHER = 5_000;
const LEASE = 3 * GATHER;

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

async function follow(
  parts: BotParts,
  memory: Memory,
  { thread, voice }: { readonly thread: Required<Place>; readonly voice: Voice },
): Promise<void> {
  const { claims, clock, stopping } = parts;
  const record = await memory.summaryOf(thread);
  if (!record || clock.now() - record.askedAt > RECENT) return;
  const owner = parts.randomId();
  const claim = await claims.claim(keyOf(thread), owner, LEASE);
  // Whoever holds it reads the thread later than this happened.
  if (claim.kind !== 'won') return;
  try {
    await clock.sleep(GATHER, stopping);
  } finally {
    await claims.release(keyOf(thread), owner);
  }
  const read = await readSummary(parts, memory, { place: thread, voice });
  if (read.kind === 'read') await refreshSummary(memory, read.it, voice);
}

const keyOf = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary-follow:${channel}:${threadTs}`;

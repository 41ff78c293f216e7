import type { Arrival, Outcome } from '../arrival.ts';
import type { Memory } from '../memory.ts';
import { threadOf, whisperPlaceOf } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { NOTHING, tell } from '../tell.ts';
import { summarizeInThread } from './show.ts';

const UNREADABLE =
  'I cannot read this thread, so I cannot summarize it. Invite me to the channel and ask again.';
const EMPTY = 'There is nothing to summarize here yet: nobody wrote anything but to me.';
const NO_THREAD =
  'I summarize threads. Reply in one with a mention of me and the word summarize, or choose "Summarize thread" in the menu of one of its messages.';

/** Somebody mentioned the bot in a thread to have it summarized for all. Safe to call again for the same message. */
export async function summarizeMentioned(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
): Promise<Outcome> {
  const { message, voice, delivery } = arrival;
  const place = threadOf(message);
  const result = await summarizeInThread(parts, memory, { place, voice, retry: delivery.retry });
  switch (result.kind) {
    case 'posted':
      return { kind: 'answered', ts: result.ts };
    case 'updated': {
      const link = await voice.linkTo(place, result.ts);
      const { user } = message;
      // A repetition finds the summary of the first time, and need not say so.
      if (user && delivery.retry === 0)
        await voice.whisper(place, user, { kind: 'summary-updated', ...(link ? { link } : {}) });
      return { kind: 'answered', ts: result.ts };
    }
    case 'unposted':
      if (message.user) await voice.whisper(whisperPlaceOf(message), message.user, result.what);
      return { kind: 'refused', reason: result.reason };
    case 'empty':
      return remark(EMPTY);
    case 'unreadable':
    case 'forbidden':
      return remark(UNREADABLE);
    default:
      return result satisfies never;
  }

  function remark(text: string): Promise<Outcome> {
    return tell(parts, memory, arrival, { answer: NOTHING, words: { kind: 'remark', text } });
  }
}

/** Somebody asked for a summary where there is no thread. */
export function explainSummaries(parts: BotParts, memory: Memory, arrival: Arrival): Promise<Outcome> {
  return tell(parts, memory, arrival, { answer: NOTHING, words: { kind: 'remark', text: NO_THREAD } });
}

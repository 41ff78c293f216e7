import type { Place } from '../bot/messages.ts';
import type { Mark, Said } from '../bot/voice.ts';
import { EVENT_TYPES } from './blocks/ids.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import { type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';

/** Pages of a thread or channel that are read at most; 200 messages each. */
const MOST_PAGES = 50;

/** What a mark looks like as message metadata. */
export function metadataOf({ kind, entry, codes, sourceTs, version }: Mark) {
  const state = version === undefined ? {} : { version };
  return {
    event_type: EVENT_TYPES[kind],
    event_payload: { entry, codes: [...codes], source_ts: sourceTs, ...state },
  };
}

/**
 * Looks in the thread (or, without one, in the channel since the source message) for our post with this mark. Gives its
 * `ts`, `none`, or the reason why Slack will not let us look. Tries again for up to `patience` milliseconds.
 */
export async function findPost(
  parts: CallParts,
  place: Place,
  { mark, patience }: { readonly mark: Mark; readonly patience: number },
): Promise<
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'none' }
  | Extract<Said, { kind: 'refused' }>
> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { method, args } = requestFor(place, mark, cursor);
    const result = await callUntilAnswered(parts, { method, args, patience });
    if (result.kind === 'refused') return result;
    const post = recordsIn(result.answer, 'messages').find((message) => hasMark(message, mark));
    const ts = post && textIn(post, 'ts');
    if (ts !== undefined) return { kind: 'found', ts };
    cursor = textIn(recordIn(result.answer, 'response_metadata'), 'next_cursor') ?? '';
    if (cursor === '') return { kind: 'none' };
  }
  return { kind: 'refused', reason: 'too_many_messages' };
}

function requestFor({ channel, threadTs }: Place, { sourceTs }: Mark, cursor: string) {
  const page = { channel, include_all_metadata: true, limit: 200, ...(cursor ? { cursor } : {}) };
  if (threadTs !== undefined) return { method: 'conversations.replies', args: { ...page, ts: threadTs } };
  // A share is marked with a name of its own instead of a message.
  const since = /^\d+\.\d+$/.test(sourceTs) ? { oldest: sourceTs } : {};
  return { method: 'conversations.history', args: { ...page, ...since } };
}

function hasMark(message: JsonRecord, { kind, entry, sourceTs }: Mark): boolean {
  const metadata = recordIn(message, 'metadata');
  const payload = recordIn(metadata, 'event_payload');
  if (metadata.event_type !== EVENT_TYPES[kind]) return false;
  return payload.source_ts === sourceTs && payload.entry === entry;
}

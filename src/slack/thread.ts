import type { Place, ThreadLine } from '../bot/messages.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import { type Identity, readThreadLine } from './incoming.ts';
import { recordIn, recordsIn, textIn } from './records.ts';

/** How long one page of a thread is asked for, in milliseconds; and how many pages, of 200 messages each. */
const PATIENCE = 120_000;
const MOST_PAGES = 100;

/** All messages of a thread, oldest first; undefined when Slack does not let us read it. Throws `SlackFailure`. */
export async function readThread(
  parts: CallParts,
  { channel, threadTs }: Required<Place>,
  identity: Identity,
): Promise<readonly ThreadLine[] | undefined> {
  const lines = new Map<string, ThreadLine>();
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const args = { channel, ts: threadTs, limit: 200, ...(cursor ? { cursor } : {}) };
    const result = await callUntilAnswered(parts, {
      method: 'conversations.replies',
      args,
      patience: PATIENCE,
    });
    if (result.kind === 'refused') return undefined;
    // Every page repeats the parent message.
    for (const message of recordsIn(result.answer, 'messages')) {
      const line = readThreadLine(message, identity);
      if (line) lines.set(line.ts, line);
    }
    cursor = textIn(recordIn(result.answer, 'response_metadata'), 'next_cursor') ?? '';
    if (cursor === '') break;
  }
  return [...lines.values()].toSorted((a, b) => Number(a.ts) - Number(b.ts));
}

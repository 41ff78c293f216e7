import type { Place, ThreadLine } from '../bot/messages.ts';
import type { WholeThread } from '../bot/voice.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import { type Identity, readThreadLine } from './incoming.ts';
import { recordIn, recordsIn, textIn } from './records.ts';

/** How long one page of a thread is asked for, in milliseconds; and how many pages, of 200 messages each. */
const PATIENCE = 120_000;
const MOST_PAGES = 100;
/** How long a whole thread is read, in milliseconds, and with how many messages a page. */
const WHOLE_PATIENCE = 90_000;
const WHOLE_PAGE = 999;

/**
 * All messages of a thread, oldest first; undefined when Slack does not let us read it. Throws `SlackFailure`, with `within`
 * after so many milliseconds in all.
 */
export async function readThread(
  parts: CallParts,
  place: Required<Place>,
  { identity, within }: { readonly identity: Identity; readonly within: number | undefined },
): Promise<readonly ThreadLine[] | undefined> {
  const lines = new Map<string, ThreadLine>();
  const deadline = within === undefined ? undefined : parts.clock.now() + within;
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const patience = deadline === undefined ? PATIENCE : Math.max(deadline - parts.clock.now(), 0);
    const read = await readPage(parts, { place, cursor, size: 200, patience }, identity);
    if (read.kind === 'refused') return undefined;
    for (const line of read.lines) lines.set(line.ts, line);
    cursor = read.cursor;
    if (cursor === '') break;
  }
  return inOrder(lines);
}

/**
 * The same for threads of thousands of messages: after a minute and a half, or when Slack refuses a later page, it gives
 * what it has. Throws `SlackFailure` only when there is no first page.
 */
export async function readWhole(
  parts: CallParts,
  place: Required<Place>,
  identity: Identity,
): Promise<WholeThread> {
  const { clock, log } = parts;
  const deadline = clock.elapsed() + WHOLE_PATIENCE;
  const lines = new Map<string, ThreadLine>();
  let cursor = '';
  for (let page = 0; page < MOST_PAGES && clock.elapsed() < deadline; page += 1) {
    const patience = Math.max(deadline - clock.elapsed(), 1);
    try {
      const read = await readPage(parts, { place, cursor, size: WHOLE_PAGE, patience }, identity);
      if (read.kind === 'refused' && page === 0) return read;
      if (read.kind === 'refused') break;
      // A reply was named: its thread is another one.
      if (read.parent !== undefined && read.parent !== place.threadTs)
        return await readWhole(parts, { ...place, threadTs: read.parent }, identity);
      for (const line of read.lines) lines.set(line.ts, line);
      if (read.cursor === '')
        return { kind: 'read', threadTs: place.threadTs, lines: inOrder(lines), complete: true };
      cursor = read.cursor;
    } catch (error) {
      if (page === 0) throw error;
      log.warn({ error, channel: place.channel }, 'A thread was read in part');
      break;
    }
  }
  return { kind: 'read', threadTs: place.threadTs, lines: inOrder(lines), complete: false };
}

interface PageWanted {
  readonly place: Required<Place>;
  readonly cursor: string;
  readonly size: number;
  readonly patience: number;
}

/** One page; `parent` is the thread that its first message says it belongs to. */
async function readPage(
  parts: CallParts,
  { place: { channel, threadTs }, cursor, size, patience }: PageWanted,
  identity: Identity,
) {
  const args = { channel, ts: threadTs, limit: size, ...(cursor ? { cursor } : {}) };
  const result = await callUntilAnswered(parts, { method: 'conversations.replies', args, patience });
  if (result.kind === 'refused') return result;
  const messages = recordsIn(result.answer, 'messages');
  return {
    kind: 'page' as const,
    // Every page repeats the parent message.
    lines: messages.flatMap((message) => readThreadLine(message, identity) ?? []),
    parent: textIn(messages[0], 'thread_ts'),
    cursor: textIn(recordIn(result.answer, 'response_metadata'), 'next_cursor') ?? '',
  };
}

const inOrder = (lines: ReadonlyMap<string, ThreadLine>): readonly ThreadLine[] =>
  [...lines.values()].toSorted((a, b) => Number(a.ts) - Number(b.ts));

import type { Place, ThreadLine } from '../bot/messages.ts';
import type { WholeThread } from '../bot/voice.ts';
import type { Gap } from '../core/triage/types.ts';
import type { AttachmentReader } from './attached-text.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import { type Identity, readThreadLine } from './incoming.ts';
import type { Pace } from './pace.ts';
import { isRecord, type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';

/** How long one page of a thread is asked for, in milliseconds; and how many pages, of 200 messages each. */
const PATIENCE = 120_000;
const MOST_PAGES = 100;
/** How long a whole thread is read, in milliseconds, and with how many messages a page. */
const WHOLE_PATIENCE = 90_000;
const WHOLE_PAGE = 999;

/** What reading threads needs. Without `attachments` the files of messages are not seen. */
export interface ReadingParts extends CallParts {
  readonly pace: Pace;
  readonly identity: Identity;
  readonly attachments?: AttachmentReader;
}

/**
 * All messages of a thread, oldest first; undefined when Slack does not let us read it. Throws `SlackFailure`, with `within`
 * after so many milliseconds in all.
 */
export async function readThread(
  parts: ReadingParts,
  place: Required<Place>,
  within?: number,
): Promise<readonly ThreadLine[] | undefined> {
  const lines = new Map<string, ThreadLine>();
  const deadline = within === undefined ? undefined : parts.clock.elapsed() + within;
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const patience = deadline === undefined ? PATIENCE : Math.max(deadline - parts.clock.elapsed(), 0);
    const read = await readPage(parts, { place, cursor, size: 200, patience });
    if (read.kind === 'refused') return undefined;
    for (const line of read.lines) lines.set(line.ts, line);
    cursor = read.cursor;
    if (cursor === '') break;
  }
  return inOrder(lines);
}

/**
 * The same for threads of thousands of messages: after a minute and a half, or when Slack refuses a later page, it gives
 * what it has, and says what is missing. Throws `SlackFailure` only when there is no first page.
 */
export async function readWhole(parts: ReadingParts, place: Required<Place>): Promise<WholeThread> {
  const { clock, log } = parts;
  const deadline = clock.elapsed() + WHOLE_PATIENCE;
  const lines = new Map<string, ThreadLine>();
  let parent: JsonRecord = {};
  let cursor = '';
  for (let page = 0; page < MOST_PAGES && clock.elapsed() < deadline; page += 1) {
    const patience = Math.max(deadline - clock.elapsed(), 1);
    try {
      const read = await readPage(parts, { place, cursor, size: WHOLE_PAGE, patience });
      if (read.kind === 'refused' && page === 0) return read;
      if (read.kind === 'refused') break;
      // A reply was named: its thread is another one.
      const thread = textIn(read.parent, 'thread_ts');
      if (thread !== undefined && thread !== place.threadTs)
        return await readWhole(parts, { ...place, threadTs: thread });
      parent = read.parent;
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
  const given = inOrder(lines);
  const gap = gapIn(given, parent, place.threadTs);
  return { kind: 'read', threadTs: place.threadTs, lines: given, complete: false, gap };
}

/** What is missing lies in one piece, because pages follow each other: behind the parent message, or at the end. */
function gapIn(lines: readonly ThreadLine[], parent: JsonRecord, threadTs: string): Gap {
  const { reply_count: replies } = parent;
  const total = typeof replies === 'number' ? { total: Math.max(replies + 1, lines.length) } : {};
  const given = { given: lines.length, ...total };
  const first = lines.find(({ ts }) => ts !== threadTs);
  const last = lines.at(-1)?.ts ?? threadTs;
  const isEnd = Number(last) < Number(textIn(parent, 'latest_reply') ?? 0);
  return first && !isEnd ? { ...given, after: threadTs, before: first.ts } : { ...given, after: last };
}

interface PageWanted {
  readonly place: Required<Place>;
  readonly cursor: string;
  readonly size: number;
  readonly patience: number;
}

/** One page; `parent` is its first message. */
async function readPage(
  parts: ReadingParts,
  { place: { channel, threadTs }, cursor, size, patience }: PageWanted,
) {
  await parts.pace.turn();
  const args = { channel, ts: threadTs, limit: size, ...(cursor ? { cursor } : {}) };
  const result = await callUntilAnswered(parts, { method: 'conversations.replies', args, patience });
  if (result.kind === 'refused') return result;
  const messages = recordsIn(result.answer, 'messages');
  return {
    kind: 'page' as const,
    // Every page repeats the parent message.
    lines: messages.flatMap((message) => readLine(parts, message) ?? []),
    parent: messages[0] ?? {},
    cursor: textIn(recordIn(result.answer, 'response_metadata'), 'next_cursor') ?? '',
  };
}

function readLine({ identity, attachments }: ReadingParts, message: unknown): ThreadLine | undefined {
  const line = readThreadLine(message, identity);
  if (!line || !attachments || !isRecord(message)) return line;
  const files = attachments.filesOf(message);
  return files.length === 0 ? line : { ...line, files };
}

const inOrder = (lines: ReadonlyMap<string, ThreadLine>): readonly ThreadLine[] =>
  [...lines.values()].toSorted((a, b) => Number(a.ts) - Number(b.ts));

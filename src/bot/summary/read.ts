import type { ThreadMessage } from '../../core/triage/types.ts';
import type { EscalationRecord } from '../escalation/record.ts';
import type { Memory } from '../memory.ts';
import type { Place, ThreadLine } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { readWish } from '../wish.ts';
import { readFiles } from './files.ts';
import type { NoSummary, SummaryRequest, ThreadSummary } from './types.ts';

/** `authors` are all who wrote in the thread besides the bot, also other programs. */
export type ReadSummary =
  | { readonly kind: 'read'; readonly it: ThreadSummary; readonly authors: ReadonlySet<string> }
  | NoSummary;

/**
 * Reads a thread, all of it as far as Slack lets us in a minute or two, and computes its summary. The bot's own posts and
 * what people said to the bot alone are no part of it. Throws when the thread cannot be read now but may be later.
 */
export async function readSummary(
  parts: BotParts,
  memory: Memory,
  { place: given, voice }: { readonly place: Required<Place>; readonly voice: Voice },
): Promise<ReadSummary> {
  const readAt = parts.clock.now();
  const read = await voice.readWhole(given);
  if (read.kind === 'refused') return { kind: 'unreadable', reason: read.reason };
  const place = { ...given, threadTs: read.threadTs };
  const said = read.lines.filter(isSaid);
  const { lines, unread } = await readFiles(parts, memory, { place, lines: said });
  // Half of the program is about threads, and no start waits for it.
  const { summarize } = await import('../../core/triage/summarize.ts');
  const plain = summarize(lines.map(toMessage), parts.explainer);
  if (!plain.coverage) return { kind: 'empty' };
  const gap = read.gap ? { gap: read.gap } : {};
  const summary = { ...plain, coverage: { ...plain.coverage, ...gap, unread } };
  const asked = await memory.escalationsOf(place);
  const canvas = (await memory.canvasOf(place))?.id;
  const { from } = summary.coverage;
  const addresses = await memory.addressesIn(place, () => voice.linkTo(place, from));
  const it = {
    place,
    summary,
    version: [versionOf(lines, asked, read.complete), unread.length].join('/'),
    readAt,
    complete: read.complete,
    asked,
    ...(canvas === undefined ? {} : { canvas }),
    ...(addresses === undefined ? {} : { addresses }),
  };
  const authors = new Set(read.lines.flatMap(({ own, user }) => (own ? [] : [user ?? 'unknown'])));
  return { kind: 'read', it, authors };
}

/**
 * The same for somebody, if they may read it: because they ask in its channel, or are in that, or wrote all of it.
 */
export async function readSummaryFor(
  parts: BotParts,
  memory: Memory,
  { place, user, from }: SummaryRequest,
  voice: Voice,
): Promise<ReadSummary> {
  const read = await readSummary(parts, memory, { place, voice });
  if (read.kind !== 'read' || from === place.channel) return read;
  const channels = await voice.channelsOf(user);
  return channels?.has(place.channel) || isOwn(read.authors, user) ? read : { kind: 'forbidden' };
}

/** Whether somebody wrote all of a thread: how one's direct messages with the bot are told from those of others. */
export function isOwn(authors: ReadonlySet<string>, user: string): boolean {
  return authors.size > 0 && [...authors].every((author) => author === user);
}

function isSaid({ own, mentionsBot, text }: ThreadLine): boolean {
  return !own && !(mentionsBot && readWish(text, true) !== 'look-up');
}

function toMessage({ ts, user, author, text, editedTs, subtype }: ThreadLine): ThreadMessage {
  // Slack's own announcements have a subtype, and the core knows those.
  const bot = author === 'bot' || (author === 'other' && subtype === undefined);
  return {
    ts,
    user: user ?? 'unknown',
    text,
    ...(bot ? { bot } : {}),
    ...(editedTs === undefined ? {} : { edited: true }),
    ...(subtype === undefined ? {} : { subtype }),
  };
}

function versionOf(
  lines: readonly ThreadLine[],
  asked: readonly EscalationRecord[],
  complete: boolean,
): string {
  const edits = lines.flatMap(({ editedTs }) => editedTs ?? []).toSorted();
  const calls = asked.flatMap(({ taken, passed }) => [1, taken, passed]).filter(Boolean);
  const last = lines.at(-1)?.ts ?? '';
  // A deleted message that has replies stays, without its words.
  const gone = lines.filter(({ subtype }) => subtype === 'tombstone').length;
  const whole = complete ? 'all' : 'part';
  return [lines.length, last, edits.length, edits.at(-1) ?? '', calls.length, gone, whole].join('/');
}

import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { REMEMBER } from '../remember.ts';
import { createNewsBook } from './news-book.ts';

/** The summary that stands in a thread. Holds none of its words. */
export interface SummaryRecord {
  readonly ts: string;
  /** How many summaries of the thread were taken away before this one. */
  readonly turn: number;
  readonly version: string;
  /** When the thread was read for what it shows now, and when somebody last asked; milliseconds since the epoch. */
  readonly readAt: number;
  readonly askedAt: number;
}

/** The canvas of a thread's summary. Apart from the summary's record, because the two are written at different times. */
export interface CanvasRecord {
  /** How many canvases, and attempts at one, there were before this one. */
  readonly turn: number;
  /** Absent since somebody deleted it. */
  readonly id?: string;
  readonly version: string;
  readonly readAt: number;
}

const MOST_ADDRESSES = 1_000;

/** What the bot remembers of summaries. Methods that use the store throw `StoreFailure`. */
export function createSummaryBook({ store }: Pick<BotParts, 'store'>) {
  const addresses = new Map<string, string>();
  return {
    ...createNewsBook({ store }),
    /** The summary that stands in a thread, if one was posted in the last month. */
    summaryOf: (thread: Required<Place>) => store.get<SummaryRecord>(keyOf(thread)),
    rememberSummary: (thread: Required<Place>, record: SummaryRecord) =>
      store.set(keyOf(thread), record, REMEMBER),
    /** The canvas of a thread's summary, if one was made in the last month. */
    canvasOf: (thread: Required<Place>) => store.get<CanvasRecord>(canvasKey(thread)),
    rememberCanvas: (thread: Required<Place>, record: CanvasRecord) =>
      store.set(canvasKey(thread), record, REMEMBER),
    /** What the addresses of a channel's messages begin with; asks `find` for the address of one message, once per channel. */
    async addressesIn(
      { workspace, channel }: Place,
      find: () => Promise<string | undefined>,
    ): Promise<string | undefined> {
      const key = `${workspace}:${channel}`;
      const known = addresses.get(key);
      if (known !== undefined) return known;
      const [, beginning] =
        /^(https?:\/\/[^?#\s]{1,300}\/p)\d{10,20}(?:\?|$)/.exec((await find()) ?? '') ?? [];
      if (beginning === undefined) return undefined;
      if (addresses.size >= MOST_ADDRESSES) addresses.clear();
      addresses.set(key, beginning);
      return beginning;
    },
  };
}

const keyOf = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary:${channel}:${threadTs}`;

const canvasKey = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary-canvas:${channel}:${threadTs}`;

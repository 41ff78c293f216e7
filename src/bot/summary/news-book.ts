import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { REMEMBER } from '../remember.ts';

/** A message of a thread was edited or deleted, and what was made of the thread may still show it. Holds none of its words. */
export interface ThreadChange {
  readonly thread: Required<Place>;
  /** When we heard of it, in milliseconds since the epoch. */
  readonly at: number;
}

/** A copy of a summary that somebody sent elsewhere. Holds none of its words. */
export interface CopyRecord {
  /** Where it stands. */
  readonly place: Place;
  readonly ts: string;
  readonly by: string;
  /** Names the form that it was sent with. */
  readonly nonce: string;
  /** True for the sender's own direct messages. */
  readonly direct: boolean;
  readonly version: string;
  /** When it was sent, in milliseconds since the epoch. */
  readonly sentAt: number;
}

/** Read for all workspaces at once, and so does not begin with one. */
const CHANGES = 'summary-changed:';
const MOST_CHANGES = 500;
/** A thread has no more copies than are followed; read are some more, as several may be sent at once. */
export const MOST_COPIES = 20;
const READ_COPIES = 100;

/** What the keys of a workspace's changes begin with, besides the workspace itself. */
export const changePrefix = (workspace: string): string => `${CHANGES}${workspace}:`;

/** What the bot remembers of what it has yet to follow, and where. Methods throw `StoreFailure`. */
export function createNewsBook({ store }: Pick<BotParts, 'store'>) {
  return {
    /** Notes a change until it is followed; each under a key of its own, so that none is lost when another is done. */
    noteChange: (change: ThreadChange, id: string) =>
      store.set(`${changesKey(change.thread)}${id}`, change, REMEMBER),
    /** The changes of a thread that nobody has followed yet, by their keys. */
    async changesIn(thread: Required<Place>): Promise<readonly string[]> {
      return (await store.list(changesKey(thread), MOST_CHANGES)).map(({ key }) => key);
    },
    async forgetChanges(keys: readonly string[]): Promise<void> {
      for (const key of keys) await store.delete(key);
    },
    /** Threads with a change that is older than `before` and has not been followed. */
    async changedThreads(before: number): Promise<readonly Required<Place>[]> {
      const items = await store.list<ThreadChange>(CHANGES, MOST_CHANGES);
      const late = items.filter(({ value }) => value.at < before).map(({ value }) => value.thread);
      return [...new Map(late.map((thread) => [changesKey(thread), thread])).values()];
    },
    rememberCopy: (thread: Required<Place>, copy: CopyRecord) =>
      store.set(`${copiesKey(thread)}${copy.place.channel}\n${copy.ts}`, copy, REMEMBER),
    forgetCopy: (thread: Required<Place>, copy: CopyRecord) =>
      store.delete(`${copiesKey(thread)}${copy.place.channel}\n${copy.ts}`),
    /** Where copies of a thread's summary stand that were sent in the last month. */
    async copiesOf(thread: Required<Place>): Promise<readonly CopyRecord[]> {
      const items = await store.list<CopyRecord>(copiesKey(thread), READ_COPIES);
      return items.map(({ value }) => value);
    },
  };
}

const changesKey = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${changePrefix(workspace)}${channel}:${threadTs}\n`;

const copiesKey = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:summary-copy:${channel}:${threadTs}\n`;

import type { ThreadMessage } from './types.ts';

/** What Slack itself writes into a thread, and nobody says. */
const NOT_SAID =
  /^(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive|convert_to_private)$|^(?:pinned_item|unpinned_item|reminder_add|tombstone|bot_add|bot_remove|ekm_access_denied|channel_posting_permissions|message_deleted)$/;

/** Messages of a thread in the order in which they were written, each once. */
export interface Ordered {
  readonly messages: readonly ThreadMessage[];
  readonly deleted: number;
  readonly skipped: number;
}

/**
 * Sorts by `ts`, then by author and text, so that the same messages give the same order however they come. A message that
 * came twice counts once; deleted ones, joins and messages without text are counted and left out.
 */
export function orderMessages(messages: readonly ThreadMessage[]): Ordered {
  const keyed = messages.map((message) => ({
    message,
    time: secondsOf(message.ts),
    fine: fractionOf(message.ts),
  }));
  keyed.sort(
    (a, b) =>
      a.time - b.time ||
      a.fine - b.fine ||
      compare(a.message.ts, b.message.ts) ||
      compare(a.message.user, b.message.user) ||
      compare(a.message.text, b.message.text) ||
      compare(stateOf(a.message), stateOf(b.message)),
  );
  const distinct = keyed
    .map(({ message }) => message)
    .filter((message, at, all) => {
      const before = all[at - 1];
      return (
        !before || before.ts !== message.ts || before.user !== message.user || before.text !== message.text
      );
    });
  const present = distinct.filter(({ deleted, subtype }) => !deleted && subtype !== 'tombstone');
  const said = present.filter(({ subtype = '', text }) => !NOT_SAID.test(subtype) && text.trim() !== '');
  return {
    messages: said,
    deleted: distinct.length - present.length,
    skipped: present.length - said.length,
  };
}

/** Whole seconds of a `ts`; one that is no number comes after all that are. */
export function secondsOf(ts: string): number {
  const seconds = /^\d{1,15}(?=\.|$)/.exec(ts)?.[0];
  return seconds === undefined ? Number.MAX_SAFE_INTEGER : Number(seconds);
}

function fractionOf(ts: string): number {
  return Number(/^\d{1,15}\.(\d{1,12})$/.exec(ts)?.[1]?.padEnd(12, '0') ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stateOf({ bot, edited, deleted, subtype }: ThreadMessage): string {
  return `${bot ?? ''} ${edited ?? ''} ${deleted ?? ''} ${subtype ?? ''}`;
}

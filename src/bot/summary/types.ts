import type { TriageSummary } from '../../core/triage/types.ts';
import type { EscalationRecord } from '../escalation/record.ts';
import type { Place } from '../messages.ts';

/** What a thread says, and how far it was read. Nothing in it was not redacted. */
export interface ThreadSummary {
  readonly place: Required<Place>;
  readonly summary: TriageSummary;
  /** Names the messages, edits and calls for help that it covers; unlike the version of any other state of the thread. */
  readonly version: string;
  /** When reading began, in milliseconds since the epoch. */
  readonly readAt: number;
  /** False when Slack did not give all messages. */
  readonly complete: boolean;
  /** Who was asked from this thread. */
  readonly asked: readonly EscalationRecord[];
  /** The canvas that shows the same, by its ID. */
  readonly canvas?: string;
  /** What the address of every message of the channel begins with, up to its `ts`; absent when it is not known. */
  readonly addresses?: string;
}

/** Why there is no summary: we may not read the thread (`reason` is the chat's own word), or nobody wrote anything in it. */
export type NoSummary =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'empty' }
  /** The person who asked may not read that channel, or we cannot tell. */
  | { readonly kind: 'forbidden' };

/**
 * Somebody wants something about a thread. `from` is the channel in which they ask right now, as whoever can do so may read
 * it; absent for a form, which may have been opened long before.
 */
export interface SummaryRequest {
  readonly place: Required<Place>;
  readonly user: string;
  readonly from?: string;
}

/** The address of a message of the thread; undefined when it is not known. */
export function addressOf({ addresses, place }: ThreadSummary, ts: string): string | undefined {
  if (addresses === undefined || !/^\d{1,12}\.\d{1,9}$/.test(ts)) return undefined;
  const own = `${addresses}${ts.replace('.', '')}`;
  return ts === place.threadTs ? own : `${own}?thread_ts=${place.threadTs}&cid=${place.channel}`;
}

/** The address of the canvas that shows the same; undefined without one, or when it is not known. */
export function canvasAddressOf({ addresses, canvas, place }: ThreadSummary): string | undefined {
  const [home] = /^https?:\/\/[^/?#\s]{1,300}\//.exec(addresses ?? '') ?? [];
  if (canvas === undefined || home === undefined) return undefined;
  return `${home}docs/${place.workspace}/${canvas}`;
}

/** Names all that a summary in its thread shows, so that it is changed when any of it is new. */
export function shownVersionOf({ version, canvas }: ThreadSummary): string {
  return canvas === undefined ? version : `${version}/${canvas}`;
}

import type { EntryId, Role } from '../catalog/types.ts';

/**
 * One message of a thread; `text` is plain text, in which people are mentioned as `@U01`. The same from a file and from
 * Slack.
 */
export interface ThreadMessage {
  readonly user: string;
  /** Slack's message ID, seconds and a counter: `1716200000.000100`. */
  readonly ts: string;
  readonly text: string;
  readonly bot?: boolean;
  readonly edited?: boolean;
  readonly deleted?: boolean;
  readonly subtype?: string;
}

/** Something said in one message, redacted and shortened. */
export interface Said {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
}

/** The kinds of IDs that support asks for. */
export type IdKind = 'correlation' | 'trace' | 'request' | 'client' | 'tenant';

/** What every part of a summary carries: the `ts` of the messages that it comes from, oldest first, never none. */
export interface Sourced {
  readonly messages: readonly string[];
}

/** One error of the thread. */
export interface ErrorSeen extends Sourced {
  /** As it stands in the thread: a code, a name, or a sentence. */
  readonly code: string;
  /** Further spellings that stand in the thread, and the OAuth error that wraps it. */
  readonly alias: readonly string[];
  readonly entry: EntryId | null;
  readonly provider: string | null;
  /** Messages that show it. */
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

export interface IdSeen extends Sourced {
  readonly kind: IdKind;
  /** By what name it stood there: `correlation_id`, `debug_id`. */
  readonly label: string;
  readonly value: string;
}

/** A detail of the place: host, redirect URI, grant type, tenant name; by the name of a clue. */
export interface Detail extends Sourced {
  readonly name: string;
  readonly value: string;
}

export type Known = 'reported' | 'same' | 'confirmed';

/** A person who is affected, and how that is known. */
export interface Affected extends Sourced {
  readonly user: string;
  readonly how: Known;
}

export interface Helper extends Sourced {
  readonly user: string;
}

export interface Attempt extends Said, Sourced {
  readonly result: 'worked' | 'failed' | 'not stated';
}

export type Status = 'open' | 'workaround' | 'resolved' | 'unclear';

export interface Resolution extends Said, Sourced {
  readonly kind: 'fix' | 'workaround';
  /** False for a 'fixed' that says nothing about how. */
  readonly detailed: boolean;
  readonly confirmed: readonly Said[];
  /** Who says that it did not help. */
  readonly contradicted: readonly Said[];
}

/** A fix that seemed to hold until the affected took it back. */
export interface Reopening extends Sourced {
  readonly fix: Said;
  /** What each of them said last. */
  readonly by: readonly Said[];
}

export interface Question extends Said, Sourced {
  /** Whom it was put to; absent when to anybody. */
  readonly to?: string;
}

/** Somebody asked somebody else to look at it. */
export interface Asked extends Said, Sourced {
  readonly whom: readonly string[];
  /** When one of them wrote next; absent when none has. */
  readonly answered?: string;
}

export interface Escalate extends Sourced {
  readonly role: Role;
  readonly reason: string;
}

export interface Missing extends Sourced {
  /** `correlation ID of a failed sign-in` */
  readonly what: string;
}

/** One stretch of the thread with its own status; a new one begins after long silence. */
export interface Episode extends Sourced {
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly codes: readonly string[];
}

export interface TimelineEvent extends Sourced {
  readonly ts: string;
  readonly user: string;
  readonly kind:
    | 'report'
    | 'same'
    | 'advice'
    | 'tried'
    | 'asked'
    | 'announced'
    | 'fix'
    | 'confirmed'
    | 'contradicted';
  readonly text: string;
}

/** What of a thread was not read. */
export interface Gap {
  /** Messages that were given, and how many there are; absent when nobody says. */
  readonly given: number;
  readonly total?: number;
  /** What is missing lies behind this message, and before that one; without one it is the end. */
  readonly after: string;
  readonly before?: string;
}

/** A file of a message that says nothing to us, or that was not opened. */
export interface UnreadFile {
  readonly ts: string;
  /** Redacted. */
  readonly name: string;
}

export interface Coverage extends Sourced {
  /** Messages that were read. */
  readonly count: number;
  readonly people: number;
  readonly from: string;
  readonly to: string;
  readonly bots: number;
  readonly edited: number;
  /** Left out because they are deleted. */
  readonly deleted: number;
  /** Left out because nobody wrote them: joins, topics and the like; or because they have no text. */
  readonly skipped: number;
  /** Absent when the whole thread was read. */
  readonly gap?: Gap;
  readonly unread?: readonly UnreadFile[];
}

/** How much a list leaves out behind its first `after` rows; `messages` are the first and the last of it. */
export interface LeftOut extends Sourced {
  readonly after: number;
  readonly count: number;
}

/** What a thread says about an incident. The same for the same messages, in whatever order they come. */
export interface TriageSummary {
  readonly errors: readonly ErrorSeen[];
  readonly ids: readonly IdSeen[];
  readonly details: readonly Detail[];
  readonly affected: readonly Affected[];
  readonly helpers: readonly Helper[];
  readonly status: Status;
  readonly resolution: Resolution | null;
  /** Why the thread is open again; nothing when nobody took a fix back. */
  readonly reopened: Reopening | null;
  readonly attempts: readonly Attempt[];
  readonly questions: readonly Question[];
  readonly asked: readonly Asked[];
  /** Nothing when the thread tells of no trouble. */
  readonly escalate: Escalate | null;
  readonly missing: readonly Missing[];
  /** Asks for everything that is missing, ready to post; empty when nothing is. */
  readonly ask: string;
  readonly episodes: readonly Episode[];
  readonly timeline: readonly TimelineEvent[];
  /** What the timeline leaves out; nothing when it is whole. */
  readonly timelineLeft: LeftOut | null;
  /** Nothing when the thread has no messages. */
  readonly coverage: Coverage | null;
}

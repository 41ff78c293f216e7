import type { Answer } from '../core/answer/types.ts';
import type { SecretSeen } from '../core/detect/types.ts';
import type { Gap } from '../core/triage/types.ts';
import type { Canvases } from './canvases.ts';
import type { EscalationRecord } from './escalation/record.ts';
import type { Place, ThreadLine } from './messages.ts';
import type { Incident, ReportCounts } from './outbreak/incident.ts';
import type { ChannelSettings } from './settings.ts';
import type { Statistics } from './statistics/types.ts';
import type { ThreadSummary } from './summary/types.ts';

/** What the bot may say, as plain values; `slack/blocks/` says how it looks. */
export type Utterance =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** `public` can be judged and escalated; `private` is seen by one person, who may share it; `plain` has no buttons. */
      readonly look: 'public' | 'private' | 'plain';
      /** Names the private answer when it is to be shared. */
      readonly shareId?: string;
      /** User ID of who shared it. */
      readonly sharedBy?: string;
      /** True when nobody asked and we are not sure. */
      readonly offered?: boolean;
      /** Secrets that the asker pasted; only ever shown in private. */
      readonly secrets?: readonly SecretSeen[];
      /** Who was asked about it in this thread already. */
      readonly asked?: readonly EscalationRecord[];
    }
  | {
      readonly kind: 'repeat';
      readonly asked?: readonly EscalationRecord[];
      readonly code?: string;
      readonly title: string;
      /** Address of the first answer. */
      readonly link?: string;
      /** 2 for the second report. */
      readonly report: number;
      /** How many reports there are by now, when later ones are counted here alone. */
      readonly total?: number;
    }
  | { readonly kind: 'secrets'; readonly secrets: readonly SecretSeen[] }
  /** Calls a contact, with what is handed over; shows also what came of it. */
  | { readonly kind: 'escalation'; readonly record: EscalationRecord }
  /** Says in the thread that a contact was asked elsewhere. */
  | { readonly kind: 'escalation-line'; readonly record: EscalationRecord }
  /** Says in the thread that somebody has it. */
  | { readonly kind: 'escalation-taken'; readonly record: EscalationRecord }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'settings';
      readonly channel: string;
      readonly settings: ChannelSettings;
      readonly why?: string;
      /** Slack's word for why the incident channel did not take the last notice. */
      readonly refused?: string;
    }
  /** Several people report the same error; brought up to date as reports come, and shown as over in the end. */
  | {
      readonly kind: 'outbreak';
      readonly incident: Incident;
      readonly counts: ReportCounts;
      /** Address of the first report. */
      readonly link?: string;
    }
  /** Sends a later report to where the incident is shown. */
  | {
      readonly kind: 'outbreak-line';
      readonly incident: Incident;
      readonly counts: ReportCounts;
      readonly link?: string;
    }
  /** Says that nobody reports it any more. */
  | { readonly kind: 'outbreak-over'; readonly incident: Incident; readonly counts: ReportCounts }
  | {
      readonly kind: 'summary';
      readonly it: ThreadSummary;
      /** `public` stands in its thread, `private` is seen by one person, `copy` stands elsewhere. */
      readonly look: 'public' | 'private' | 'copy';
      /** User ID of who sent the copy. */
      readonly by?: string;
    }
  /** A summary in one line that calls nobody. */
  | { readonly kind: 'summary-brief'; readonly it: ThreadSummary }
  /** Stands where a summary or its copy stood of which nothing is left. */
  | { readonly kind: 'summary-gone' }
  /** Tells who asked that the summary which stands in the thread is up to date. */
  | { readonly kind: 'summary-updated'; readonly link?: string }
  /** Tells who asked that the summary stands in a canvas; `remade` when an earlier one had been deleted. */
  | { readonly kind: 'canvas'; readonly how: 'made' | 'updated' | 'remade'; readonly link?: string }
  /** Asks the thread for what is missing; `by` is who wants it. */
  | { readonly kind: 'missing'; readonly text: string; readonly by: string }
  /** A text to take elsewhere, shown as it is. */
  | { readonly kind: 'copyable'; readonly title: string; readonly text: string }
  | { readonly kind: 'stats'; readonly statistics: Statistics }
  /** Gives somebody back what they wrote, because it was not posted. */
  | { readonly kind: 'kept-note'; readonly text: string; readonly note: string }
  /** A remark of our own, without markup. */
  | { readonly kind: 'remark'; readonly text: string };

/** What our posts carry unseen, so that they are found again. */
export interface Mark {
  readonly kind:
    | 'answer'
    | 'escalation'
    | 'escalation-taken'
    | 'outbreak'
    | 'outbreak-over'
    | 'summary'
    | 'missing';
  readonly entry: string;
  readonly codes: readonly string[];
  /** The message that caused the post. */
  readonly sourceTs: string;
  /** Which state of its source the post shows. */
  readonly version?: string;
}

/** Whoever is mentioned left the workspace, or is outside of the private channel. */
export type Unseen = 'left' | 'outside';

/** A channel that we know of; direct messages are none. */
export interface KnownChannel {
  readonly audience: 'public' | 'private';
}

/** A thread as far as it could be read. `threadTs` is its parent's, also when a reply was named. */
export type WholeThread =
  | {
      readonly kind: 'read';
      readonly threadTs: string;
      readonly lines: readonly ThreadLine[];
      readonly complete: boolean;
      /** What is missing; only when it is not complete. */
      readonly gap?: Gap;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Whether an earlier attempt may have said it already: `none` surely not, `possible` it was delivered before but nothing
 * shows that anybody got as far as posting, `likely` somebody got that far and the outcome is unknown.
 */
export type Doubt = 'none' | 'possible' | 'likely';

/** How something is said. */
export interface SayOptions {
  readonly mark: Mark;
  readonly doubt: Doubt;
  /** Called right before each attempt to post; throws when the work is no longer ours. */
  readonly confirm: () => Promise<void>;
  /** Until when it is tried, as `Clock.elapsed` shows it; ten minutes from now without one. */
  readonly deadline?: number;
}

/** How something is said to one person. */
export interface WhisperOptions {
  /** Called right before each attempt; throws when the work is no longer ours. */
  readonly confirm?: () => Promise<void>;
  /** Called after an attempt that surely came to nothing, before it is repeated or given up. */
  readonly retract?: () => Promise<void>;
  /** Until when it is tried, as `Clock.elapsed` shows it; a minute from now without one. */
  readonly deadline?: number;
  /** Repeats also an attempt that may have been seen, for what is worse not to be told than to be told twice. */
  readonly atLeastOnce?: boolean;
}

/** What became of something said. `refused` is final: trying again would not help. */
export type Said =
  /** `channel` is where it stands, when that is not what the place named: a person's direct messages. */
  | { readonly kind: 'said'; readonly ts: string; readonly channel?: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** The bot's way to speak and to read back. Methods throw when it did not work out now but may later. */
export interface Voice {
  /** Says something for all to see, at most once per mark and place. */
  say(place: Place, what: Utterance, options: SayOptions): Promise<Said>;
  /**
   * Says something to one person only; `ts` of the result is empty. Nobody can look whether it stands, so an attempt that
   * Slack may have taken counts as said, and is not repeated unless the options say so.
   */
  whisper(place: Place, user: string, what: Utterance, options?: WhisperOptions): Promise<Said>;
  /** Replaces what was said. */
  change(place: Place, ts: string, what: Utterance, mark: Mark): Promise<Said>;
  /** Takes back what was said; taking back what is gone counts as done. */
  withdraw(place: Place, ts: string): Promise<Said>;
  /** The address of a message, or undefined when there is none to be had. */
  linkTo(place: Place, ts: string): Promise<string | undefined>;
  /** False when a message is known to be gone. */
  stands(place: Place, ts: string): Promise<boolean>;
  /**
   * All messages of a thread, oldest first; undefined when we are not allowed to read it. Throws when they were not to be
   * had `within` so many milliseconds, two minutes a page unless said.
   */
  readThread(place: Required<Place>, within?: number): Promise<readonly ThreadLine[] | undefined>;
  /** The same for long threads: gives what there is when the rest takes too long, and says so. */
  readWhole(place: Required<Place>): Promise<WholeThread>;
  /** Who can read a channel: everybody in the workspace, or its members; undefined when Slack does not say. Never throws. */
  audienceOf(channel: string): Promise<KnownChannel['audience'] | undefined>;
  /** Why nobody would see a mention in a channel; undefined where somebody does, or Slack does not say. Never throws. */
  whyUnseen(mention: string, channel: string): Promise<Unseen | undefined>;
  /** The channels that a person is in, by ID, as far as we may know; undefined when we may not ask. */
  channelsOf(user: string): Promise<ReadonlyMap<string, KnownChannel> | undefined>;
  /** What people are called, by user ID, as far as we may know. Never throws. */
  namesOf(users: readonly string[]): Promise<ReadonlyMap<string, string>>;
  readonly canvases: Canvases;
}

import type { Answer, Contact, HandOverItem } from '../core/answer/types.ts';
import type { SecretSeen } from '../core/detect/types.ts';
import type { Place, ThreadLine } from './messages.ts';
import type { ChannelSettings } from './settings.ts';

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
    }
  | {
      readonly kind: 'repeat';
      readonly code?: string;
      readonly title: string;
      /** Address of the first answer. */
      readonly link?: string;
      /** 2 for the second report. */
      readonly report: number;
    }
  | { readonly kind: 'secrets'; readonly secrets: readonly SecretSeen[] }
  | { readonly kind: 'escalation'; readonly note: EscalationNote }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings'; readonly channel: string; readonly settings: ChannelSettings }
  /** A remark of our own, without markup. */
  | { readonly kind: 'remark'; readonly text: string };

/** What is handed over to a contact. Values are redacted. */
export interface EscalationNote {
  readonly code?: string;
  readonly title: string;
  readonly contact: Contact;
  readonly have: readonly HandOverItem[];
  readonly missing: readonly string[];
  /** User ID of who asked for help. */
  readonly askedBy: string;
  /** Address of the thread, when the note is posted elsewhere. */
  readonly link?: string;
}

/** What our posts carry unseen, so that they are found again. */
export interface Mark {
  readonly kind: 'answer' | 'escalation';
  readonly entry: string;
  readonly codes: readonly string[];
  /** The message that caused the post. */
  readonly sourceTs: string;
}

/**
 * Whether an earlier attempt may have said it already: `none` surely not, `possible` it was delivered before but nothing
 * shows that anybody got as far as posting, `likely` somebody got that far and the outcome is unknown.
 */
export type Doubt = 'none' | 'possible' | 'likely';

export interface SayOptions {
  readonly mark: Mark;
  readonly doubt: Doubt;
  /** Called right before each attempt to post; throws when the work is no longer ours. */
  readonly confirm: () => Promise<void>;
}

/** What became of something said. `refused` is final: trying again would not help. */
export type Said =
  | { readonly kind: 'said'; readonly ts: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** The bot's way to speak and to read back. Methods throw when it did not work out now but may later. */
export interface Voice {
  /** Says something for all to see, at most once per mark and place. */
  say(place: Place, what: Utterance, options: SayOptions): Promise<Said>;
  /** Says something to one person only; `ts` of the result is empty. */
  whisper(place: Place, user: string, what: Utterance): Promise<Said>;
  /** Replaces what was said. */
  change(place: Place, ts: string, what: Utterance, mark: Mark): Promise<Said>;
  /** Takes back what was said; taking back what is gone counts as done. */
  withdraw(place: Place, ts: string): Promise<Said>;
  /** The address of a message, or undefined when there is none to be had. */
  linkTo(place: Place, ts: string): Promise<string | undefined>;
  /** All messages of a thread, oldest first; undefined when we are not allowed to read it. */
  readThread(place: Required<Place>): Promise<readonly ThreadLine[] | undefined>;
}

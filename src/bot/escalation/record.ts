import type { Contact } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { REMEMBER } from '../remember.ts';

/**
 * Names one call for help: the thread, the answer, what that was about (an edit changes it), and how often the call was
 * passed on before (0 first).
 */
export interface EscalationRef {
  readonly place: Required<Place>;
  readonly answerTs: string;
  /** An entry, or what the entry of an unknown code would be called. */
  readonly subject: string;
  readonly turn: number;
}

/** As much of it as fits on a button; the message with the button tells the rest. */
export type ShortRef = Omit<EscalationRef, 'subject'>;

/** Somebody did something at a time; `at` in milliseconds since the epoch, `by` a user ID. */
export interface Deed {
  readonly by: string;
  readonly at: number;
}

/** A contact was asked. Nothing in it was not redacted. */
export interface EscalationRecord extends EscalationRef, Deed {
  readonly code?: string;
  readonly title: string;
  readonly contact: Contact;
  readonly reason: string;
  /** What was handed over, one fact a line. */
  readonly note: string;
  /** Whether the note is not shown where the contact was asked, as it was written for a thread that fewer people read. */
  readonly withheld?: boolean;
  /** Where the contact was asked. */
  readonly said: { readonly place: Place; readonly ts: string };
  /** Address of the answer, when the contact was asked elsewhere. */
  readonly link?: string;
  /** Who passed it on to this contact. */
  readonly passedBy?: string;
  /** Whoever says that they have it. */
  readonly taken?: Deed;
  /** Whoever said that it is not theirs, and whose it is instead. */
  readonly passed?: Deed & { readonly to: Role };
}

/** What is stored of it: what happened later lies beside it, so that nothing written at once is lost. */
export type AskedRecord = Omit<EscalationRecord, 'taken' | 'passed'>;

/** What the bot remembers of calls for help. Every method throws `StoreFailure` when the store cannot be asked. */
export function createEscalationBook({ store }: Pick<BotParts, 'store'>) {
  const read = async (prefix: string, most: number): Promise<readonly EscalationRecord[]> => {
    const items = await store.list(prefix, most);
    const records = new Map<string, EscalationRecord>();
    // The key of a record that an older version stored lacks the subject.
    const owners = new Map<string, string>();
    // A record stands before what happened to it: its key is the beginning of theirs.
    for (const { key, value } of items) {
      const [, about = key, what] = /^(.*)\n(taken|passed)$/s.exec(key) ?? [];
      if (what === undefined) {
        const record = value as EscalationRecord;
        owners.set(key, keyOf(record));
        records.set(keyOf(record), record);
        continue;
      }
      const owner = owners.get(about) ?? about;
      const known = records.get(owner);
      if (known) records.set(owner, { ...known, [what]: value });
    }
    return [...records.values()].toSorted((a, b) => a.at - b.at);
  };
  return {
    /** Who was asked in a thread, and what came of it, in order. */
    escalationsOf: (thread: Required<Place>) => read(threadKey(thread), 300),
    /** The same for a whole workspace. */
    escalationsIn: (workspace: string) => read(`${workspace}:escalation:`, 2_000),
    rememberEscalation: (record: AskedRecord) => store.set(keyOf(record), record, REMEMBER),
    rememberTaken: (ref: EscalationRef, deed: Deed) => store.set(`${keyOf(ref)}\ntaken`, deed, REMEMBER),
    rememberPassed: (ref: EscalationRef, deed: Deed & { readonly to: Role }) =>
      store.set(`${keyOf(ref)}\npassed`, deed, REMEMBER),
  };
}

/** One text for a call for help, unlike all others; begins a claim's key. */
export const nameOf = ({ place, answerTs, subject, turn }: EscalationRef): string =>
  `${place.workspace}:${place.channel}:${answerTs}:${turn}:${subject}`;

const threadKey = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:escalation:${channel}:${threadTs}\n`;

const keyOf = ({ place, answerTs, subject, turn }: EscalationRef) =>
  `${threadKey(place)}${answerTs}\n${turn}\n${subject}`;

import type { Answer, Contact, HandOverItem } from '../core/answer/types.ts';
import { createEscalationBook } from './escalation/record.ts';
import type { IncomingMessage, Place } from './messages.ts';
import { createIncidentBook } from './outbreak/incident.ts';
import { createSpotBook } from './outbreak/spots.ts';
import type { BotParts } from './parts.ts';
import type { ThreadState } from './policy.ts';
import { REMEMBER } from './remember.ts';
import { createRepeatBook } from './repeat-lines.ts';
import { aboutOf, createSettingsBook } from './settings-book.ts';
import { createStatBook } from './statistics/counts.ts';
import { createSummaryBook } from './summary/record.ts';
import { createWrongBook, type VerdictRef } from './wrong-book.ts';

const DAY = 86_400_000;

/** An answer that stands in a thread. Holds nothing that was not redacted. */
export interface AnswerRecord {
  readonly subject: string;
  readonly place: Required<Place>;
  /** The message that was answered, and the answer. */
  readonly sourceTs: string;
  readonly ts: string;
  /** What is handed over when somebody escalates it; absent for answers that cannot be. */
  readonly handOver?: HandOver;
  /** True in a direct message, where a mention reaches nobody. */
  readonly direct?: boolean;
  /** True for one line that sends to where the answer is. */
  readonly line?: boolean;
}

/** What a thread notes of an answer in it: little, because each message of a busy thread is looked up among all of them. */
export interface AnswerNote extends Pick<AnswerRecord, 'subject' | 'place' | 'sourceTs' | 'ts' | 'line'> {
  /** The code that was answered, where there was one. */
  readonly code?: string;
}

/** What is handed over, and by what its contact is found. */
export interface HandOver {
  readonly code?: string;
  readonly title: string;
  /** Whom the answer named. */
  readonly contact: Contact;
  readonly provider?: string;
  readonly clientId?: string;
  /** When the contact is the one to ask, in the catalog's words. */
  readonly condition?: string;
  /** Entries of the other errors in the same message. */
  readonly also?: readonly string[];
  readonly have: readonly HandOverItem[];
  readonly missing: readonly string[];
}

/** A line of a person's own history. */
export interface RecentAnswer {
  readonly code?: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where the answer stands; absent when only this person saw it. */
  readonly said?: { readonly place: Place; readonly ts: string };
}

/** The first report of an error in a channel: the one that was explained. */
export interface FirstReport {
  readonly sourceTs: string;
  readonly threadTs: string;
  /** The answer, once it is posted. */
  readonly answerTs?: string;
  /** Which report within the cool-down it was; absent for the first. */
  readonly report?: number;
}

/** An answer that one person saw and may share. */
export interface ShareDraft {
  readonly query: string;
  readonly threadTs?: string;
}

type MessageId = Pick<IncomingMessage, 'workspace' | 'channel' | 'ts'>;

/** Later than every edit. */
const GONE = 'gone';

/** What the bot remembers, in the domain's words. Every method throws `StoreFailure` when the store cannot be asked. */
export type Memory = ReturnType<typeof createMemory>;

/** Makes the memory over the bot's store and claims. */
export function createMemory(parts: BotParts) {
  const { store, claims, clock } = parts;
  return {
    ...createSettingsBook(parts),
    ...createEscalationBook(parts),
    ...createSummaryBook(parts),
    ...createIncidentBook(parts),
    ...createSpotBook(parts),
    ...createStatBook(parts),
    ...createRepeatBook(parts),
    ...createWrongBook(parts),
    /** What was said and silenced in a thread. */
    async thread(place: Required<Place>): Promise<ThreadState & { readonly answers: readonly AnswerNote[] }> {
      const items = await store.list<AnswerNote | true>(threadKey(place), 100);
      const answers = items.flatMap(({ value }) => (value === true ? [] : [value]));
      const silenced = items.flatMap(({ key, value }) =>
        value === true ? [key.split('\n').at(-1) ?? ''] : [],
      );
      return { answers, answered: answers.map(({ subject }) => subject), silenced };
    },
    /** Notes an answer that was given. */
    async rememberAnswer(record: AnswerRecord): Promise<void> {
      await Promise.all([
        store.set(saidKey(record.place, record.ts), record, REMEMBER),
        store.set(answerKey(record), noteOf(record), REMEMBER),
      ]);
    },
    /** The answer that stands in this message of ours. */
    answerAt: (place: Place, ts: string) => store.get<AnswerRecord>(saidKey(place, ts)),
    /** Forgets that a subject was answered in a thread. */
    forgetAnswer: (record: AnswerNote) => store.delete(answerKey(record)),
    /** Forgets a message of ours that was taken back. */
    forgetSaid: ({ place, ts }: AnswerNote) => store.delete(saidKey(place, ts)),
    /** From now on a subject is not answered unasked in a thread. */
    silence: (place: Required<Place>, subject: string) =>
      store.set(`${threadKey(place)}silenced\n${subject}`, true, REMEMBER),
    /** Notes that a message is gone, or says something else since an edit, so that a late repetition does not answer it. */
    markOutdated: (message: MessageId, since: 'deleted' | { readonly editedTs: string }) =>
      store.set(messageKey('outdated', message), since === 'deleted' ? GONE : since.editedTs, DAY),
    /** Whether a message, as of this edit or as it first was, is known to be gone or edited since. */
    async isOutdated(message: MessageId, editedTs = ''): Promise<boolean> {
      const since = await store.get<string>(messageKey('outdated', message));
      return since !== undefined && since > editedTs;
    },

    /** Whether a message is known to be gone. */
    isDeleted: async (message: MessageId): Promise<boolean> =>
      (await store.get<string>(messageKey('outdated', message))) === GONE,

    /** Which report of a subject in its channel a message is, counted from 1 within the cool-down (milliseconds). */
    async reportNumber(message: IncomingMessage, subject: string, cooldown: number): Promise<number> {
      const key = `${messageKey('report', message)}\n${subject}`;
      const known = await store.get<number>(key);
      if (known !== undefined) return known;
      const number = await claims.count(channelKey('reports', message, subject), 1, cooldown);
      await store.set(key, number, cooldown);
      return number;
    },
    /** The report of a subject that was explained in a channel, if one was within the cool-down. */
    firstReport: (place: Place, subject: string) =>
      store.get<FirstReport>(channelKey('first', place, subject)),
    /** Notes which report is being explained, or was. */
    rememberFirst: (place: Place, subject: string, first: FirstReport, cooldown: number) =>
      store.set(channelKey('first', place, subject), first, cooldown),
    /** Forgets it, so that the next report is explained in full. */
    forgetFirst: (place: Place, subject: string) => store.delete(channelKey('first', place, subject)),

    /** Adds a line to a person's history. */
    async rememberRecent(
      { workspace, user }: { workspace: string; user: string },
      recent: RecentAnswer,
    ): Promise<void> {
      // Keys come back in their order, and the newest is wanted first.
      const order = String(9_999_999_999_999 - Math.floor(recent.at)).padStart(13, '0');
      await store.set(`${workspace}:recent:${user}:${order}`, recent, REMEMBER);
    },
    /** A person's last answers, newest first. */
    async recent(
      { workspace, user }: { workspace: string; user: string },
      limit: number,
    ): Promise<readonly RecentAnswer[]> {
      const items = await store.list<RecentAnswer>(`${workspace}:recent:${user}:`, limit);
      return items.map(({ value }) => value);
    },

    /** Keeps what a private answer was about, until it is shared; `query` is redacted. */
    keepDraft: (workspace: string, id: string, draft: ShareDraft) =>
      store.set(`${workspace}:draft:${id}`, draft, DAY),
    /** What a private answer was about, for a day. */
    draft: (workspace: string, id: string) => store.get<ShareDraft>(`${workspace}:draft:${id}`),

    /** Adds a verdict (or reads with 0), and returns how many there are of it. */
    countVerdict: ({ place, answerTs, subject }: Omit<VerdictRef, 'user'>, verdict: string, by: 0 | 1) =>
      claims.count(
        `${place.workspace}:verdicts:${place.channel}:${answerTs}:${verdict}:${subject}`,
        by,
        REMEMBER,
      ),
    /** Now, in milliseconds since the epoch. */
    now: () => clock.now(),
  };
}

const threadKey = ({ workspace, channel, threadTs }: Required<Place>) =>
  `${workspace}:thread:${channel}:${threadTs}\n`;

const noteOf = ({ subject, place, sourceTs, ts, handOver, line }: AnswerRecord): AnswerNote => {
  const code = handOver?.code === undefined ? {} : { code: handOver.code };
  return { subject, place, sourceTs, ts, ...code, ...(line ? { line } : {}) };
};

const answerKey = ({ place, sourceTs, subject }: AnswerNote) =>
  `${threadKey(place)}answer\n${sourceTs}\n${subject}`;

const saidKey = ({ workspace, channel }: Place, ts: string) => `${workspace}:said:${channel}:${ts}`;

const messageKey = (what: string, { workspace, channel, ts }: MessageId) =>
  `${workspace}:${what}:${channel}:${ts}`;

const channelKey = (what: string, { workspace, channel }: Place, subject: string) =>
  `${workspace}:${what}:${channel}:${subject}`;

/** What to hand over when somebody escalates this answer; undefined when there is nothing to escalate. */
export function handOverOf(answer: Answer): AnswerRecord['handOver'] | undefined {
  if (answer.kind !== 'known' && answer.kind !== 'unknown-code') return undefined;
  const title = answer.kind === 'known' ? answer.title : `Unknown code of ${answer.providerName}`;
  const also = answer.also.flatMap(({ entry }) => entry ?? []);
  const named = answer.code ? { code: answer.code } : {};
  return { ...named, title, also, ...answer.escalation, ...aboutOf(answer) };
}

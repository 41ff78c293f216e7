import type { Role } from '../../core/catalog/types.ts';
import type { Memory } from '../memory.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { REMEMBER } from '../remember.ts';
import type { Voice } from '../voice.ts';
import { askContact, type Escalated, markOfNote } from './ask.ts';
import { type Deed, type EscalationRecord, nameOf, type ShortRef } from './record.ts';

/** A contact who was asked pressed a button. */
export interface ContactReply {
  readonly ref: ShortRef;
  /** The message with the button. */
  readonly noteTs: string;
  readonly user: string;
}

/** What became of "I have it". */
export type Taken =
  | { readonly kind: 'taken' | 'taken-before' | 'passed-before'; readonly record: EscalationRecord }
  | { readonly kind: 'forgotten' };

/** What became of "Not ours". */
export type Passed =
  | { readonly kind: 'passed'; readonly record: EscalationRecord; readonly next: EscalationRecord }
  | { readonly kind: 'passed-before'; readonly record: EscalationRecord }
  /** The next contact was not asked, so this one still is. */
  | { readonly kind: 'not-passed'; readonly outcome: Escalated }
  | { readonly kind: 'forgotten' };

interface Said {
  readonly reply: ContactReply;
  readonly voice: Voice;
}

/** Notes who has it, once, shows it where they were asked, and tells the thread. */
export async function takeEscalation(
  parts: BotParts,
  memory: Memory,
  { reply, voice }: Said,
): Promise<Taken> {
  const record = await findRecord(parts, memory, reply);
  if (!record) return { kind: 'forgotten' };
  if (record.passed) return { kind: 'passed-before', record };
  const { value, fresh } = await once(
    parts,
    `${nameOf(record)}:taken`,
    async ({ tried, confirm }) => {
      const deed = { by: reply.user, at: parts.clock.now() };
      const taken = { ...record, taken: deed };
      await memory.rememberTaken(record, deed);
      const mark = { ...markOfNote(record), kind: 'escalation-taken' } as const;
      const options = { mark, doubt: tried ? 'likely' : 'none', confirm } as const;
      // A thread that is gone needs no word; the note itself shows who has it.
      if (await voice.stands(record.place, record.answerTs))
        await voice.say(record.place, { kind: 'escalation-taken', record: taken }, options);
      return JSON.stringify(deed);
    },
    REMEMBER,
  );
  const taken = { ...record, taken: JSON.parse(value) as Deed };
  if (fresh) await showNote(taken, voice);
  return { kind: fresh ? 'taken' : 'taken-before', record: taken };
}

/**
 * Asks the contact of another role in place of this one, once, with the same note; without it in a channel where whoever
 * wrote it for a private thread did not mean it to stand.
 */
export async function passOn(
  parts: BotParts,
  memory: Memory,
  { reply, voice, to }: Said & { readonly to: Role },
): Promise<Passed> {
  const record = await findRecord(parts, memory, reply);
  if (!record) return { kind: 'forgotten' };
  if (record.passed) return { kind: 'passed-before', record };
  const { place, answerTs, subject, turn, note, by, said, withheld } = record;
  const ref = { place, answerTs, subject, turn: turn + 1 };
  // Why one role was asked is no reason for the next.
  const passing = { by: reply.user, shownIn: withheld ? place.channel : said.place.channel };
  const order = { ref, role: to, user: by, reason: '', note, passed: passing };
  const outcome = await askContact(parts, memory, { order, voice });
  if (outcome.kind !== 'asked' && outcome.kind !== 'already') return { kind: 'not-passed', outcome };
  const next = outcome.record;
  const deed = { by: next.passedBy ?? reply.user, at: next.at, to: next.contact.role };
  const passed = { ...record, passed: deed };
  await memory.rememberPassed(record, deed);
  await showNote(passed, voice);
  return outcome.kind === 'asked'
    ? { kind: 'passed', record: passed, next }
    : { kind: 'passed-before', record: passed };
}

/** How often a request that is not noted yet is looked for, and how long to wait in between in milliseconds. */
const LOOKS = 5;
const LOOK_EVERY = 500;

/**
 * Who was asked about what. Who presses at once may be quicker than the note of what was posted. Of calls before and after
 * an edit the posted message tells which is meant.
 */
async function findRecord(
  { clock, stopping }: BotParts,
  memory: Memory,
  { ref, noteTs }: ContactReply,
): Promise<EscalationRecord | undefined> {
  for (let look = 1; ; look += 1) {
    const asked = await memory.escalationsOf(ref.place);
    const named = asked.filter(({ answerTs, turn }) => answerTs === ref.answerTs && turn === ref.turn);
    const found = named.find(({ said }) => said.ts === noteTs);
    if (found || look === LOOKS) return found ?? named[0];
    await clock.sleep(LOOK_EVERY, stopping);
  }
}

/** Shows on the note itself what came of it. */
async function showNote(record: EscalationRecord, voice: Voice): Promise<void> {
  await voice.change(record.said.place, record.said.ts, { kind: 'escalation', record }, markOfNote(record));
}

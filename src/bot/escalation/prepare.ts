import type { Contact } from '../../core/answer/types.ts';
import { ROLES, type Role } from '../../core/catalog/types.ts';
import type { HandOver, Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { isReachable } from '../settings-book.ts';
import type { Voice } from '../voice.ts';
import { composeNote, composeThreadNote, summarizeForNote } from './note.ts';
import type { EscalationRecord, EscalationRef } from './record.ts';

/** Somebody wants the contact of an answer to be asked. */
export interface EscalationRequest {
  readonly place: Required<Place>;
  readonly answerTs: string;
  readonly user: string;
}

/** What somebody decides on before a contact is asked. */
export interface EscalationForm {
  readonly ref: EscalationRef;
  readonly code?: string;
  readonly title: string;
  /** Whether the answer stands in a direct message. */
  readonly direct: boolean;
  /** Whom the catalog names. */
  readonly role: Role;
  /** Who can be asked, the role of the catalog first. */
  readonly contacts: readonly Contact[];
  /** Why them, as the catalog says; may be empty. */
  readonly reason: string;
  /** The hand-over note as far as the answer alone knows it, redacted. */
  readonly note: string;
}

/** The hand-over note when the thread has been read, redacted. */
export interface ThreadNote {
  /** Out of answer and thread. */
  readonly whole: string;
  /** What the thread adds to what the answer knows; may be empty. */
  readonly added: string;
}

/** What a request leads to. */
export type Prepared =
  | { readonly kind: 'form'; readonly form: EscalationForm }
  | { readonly kind: 'already'; readonly record: EscalationRecord }
  | { readonly kind: 'nobody'; readonly role: Role }
  | { readonly kind: 'forgotten' };

/** Says whom an answer can be escalated to, or why nobody is asked. Reads only the store, so it is quick. */
export async function prepareEscalation(
  { explainer }: BotParts,
  memory: Memory,
  { place, answerTs }: EscalationRequest,
): Promise<Prepared> {
  const record = await memory.answerAt(place, answerTs);
  if (!record?.handOver) return { kind: 'forgotten' };
  const { subject, direct = false } = record;
  // What was asked before an edit was about another error.
  const asked = (await memory.escalationsOf(record.place)).filter(
    (one) => one.answerTs === answerTs && one.subject === subject,
  );
  const last = asked.at(-1);
  if (last && !last.passed) return { kind: 'already', record: last };
  const { handOver } = record;
  const contacts = await findContacts(memory, record.place, handOver);
  if (contacts.length === 0) return { kind: 'nobody', role: handOver.contact.role };
  const ref = { place: record.place, answerTs, subject, turn: last ? last.turn + 1 : 0 };
  const { code, title, condition = '' } = handOver;
  const named = code === undefined ? {} : { code };
  const note = composeNote({ subject, ...handOver }, undefined, explainer);
  return {
    kind: 'form',
    form: { ref, ...named, title, direct, role: handOver.contact.role, contacts, reason: condition, note },
  };
}

/** The contacts that there is a way to ask, the one that the catalog names first. */
async function findContacts(
  memory: Memory,
  place: Required<Place>,
  handOver: HandOver,
): Promise<readonly Contact[]> {
  const { find } = await memory.contactsFor(place);
  const first = handOver.contact.role;
  const roles = [first, ...ROLES.filter((role) => role !== first)];
  return roles.map((role) => find({ role, ...aboutOf(handOver) })).filter(isReachable);
}

/** By what the contacts of an error are found. */
export function aboutOf({ provider, clientId }: HandOver) {
  return {
    ...(provider === undefined ? {} : { provider }),
    ...(clientId === undefined ? {} : { clientId }),
  };
}

/** How long a thread is read for a note that somebody waits for; milliseconds. */
const PATIENCE = 8_000;

/**
 * The hand-over note as it is before anybody edits it, out of answer and thread, within eight seconds. Undefined when the
 * thread could not be read by then: the note is shorter without it, not impossible. Never throws.
 */
export async function draftNote(
  parts: BotParts,
  memory: Memory,
  { request: { place, answerTs }, voice }: { readonly request: EscalationRequest; readonly voice: Voice },
): Promise<ThreadNote | undefined> {
  const { clock, explainer, log, stopping } = parts;
  const read = async (): Promise<ThreadNote | undefined> => {
    const record = await memory.answerAt(place, answerTs);
    const lines = record && (await voice.readThread(record.place, PATIENCE));
    if (!record?.handOver || !lines) return undefined;
    const facts = { subject: record.subject, ...record.handOver };
    const summary = await summarizeForNote(lines, explainer);
    return {
      whole: composeNote(facts, summary, explainer),
      added: composeThreadNote(facts, summary, explainer),
    };
  };
  try {
    // A connection that hangs is not waited for either.
    return await Promise.race([read(), clock.sleep(PATIENCE, stopping).then(() => undefined)]);
  } catch (error) {
    log.warn({ error, channel: place.channel }, 'A hand-over note was written without its thread');
    return undefined;
  }
}

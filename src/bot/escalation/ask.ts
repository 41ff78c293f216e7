import type { Contact } from '../../core/answer/types.ts';
import type { Role } from '../../core/catalog/types.ts';
import type { HandOver, Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { type Attempt, once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { persevere } from '../persevere.ts';
import { REMEMBER } from '../remember.ts';
import { isReachable } from '../settings-book.ts';
import type { Mark, Said, Utterance, Voice } from '../voice.ts';
import { aboutOf } from './prepare.ts';
import { channelFor, originOf, type WhyUnseen, whyUnseen } from './reach.ts';
import { type AskedRecord, type EscalationRecord, type EscalationRef, nameOf } from './record.ts';

/** What somebody decided: whom to ask, why, and what to hand over. */
export interface EscalationOrder {
  readonly ref: EscalationRef;
  readonly role: Role;
  readonly user: string;
  readonly reason: string;
  readonly note: string;
  /** Who passed it on to this contact, and in which channel its note stands. */
  readonly passed?: { readonly by: string; readonly shownIn: string };
}

/** What became of it. */
export type Escalated =
  /** `refused` says why they were asked in the thread and not in their own channel. */
  | { readonly kind: 'asked'; readonly record: EscalationRecord; readonly refused?: string }
  /** Somebody was quicker; `note` is what was to be handed over, so that it is not lost. */
  | { readonly kind: 'already'; readonly record: EscalationRecord; readonly note: string }
  | { readonly kind: 'nobody'; readonly role: Role; readonly note: string }
  /** The bot no longer knows the answer, it is gone with its thread, or an edit made it one about another error. */
  | { readonly kind: 'forgotten' | 'gone' | 'changed'; readonly note: string }
  /** Store or Slack did not work for too long; nobody knows whether the contact was asked. */
  | { readonly kind: 'failed'; readonly note: string }
  /** A mention would reach nobody. */
  | { readonly kind: 'unseen'; readonly why: WhyUnseen; readonly name: string; readonly note: string }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly contact: Contact;
      readonly note: string;
    };

/** Ends an attempt without marking it done: the same order may succeed later. */
class NotAsked extends Error {
  override readonly name = 'NotAsked';
  readonly outcome: Escalated;

  constructor(outcome: Escalated) {
    super(`the contact was not asked: ${outcome.kind}`);
    this.outcome = outcome;
  }
}

/**
 * Asks a contact, once per answer and turn, however many people try: in the contact's own channel with a link back and a
 * line in the thread, or in the thread with the mention. What was asked is remembered; what was refused may be tried again.
 */
export async function askContact(
  parts: BotParts,
  memory: Memory,
  { order, voice }: { readonly order: EscalationOrder; readonly voice: Voice },
): Promise<Escalated> {
  const note = parts.explainer.redact(order.note);
  try {
    return await tryToAsk(parts, memory, { order, voice, note });
  } catch (error) {
    if (error instanceof NotAsked) return error.outcome;
    // The form is closed by now: what somebody wrote there has to come back to them.
    parts.log.error({ error, role: order.role }, 'A contact could not be asked');
    return { kind: 'failed', note };
  }
}

async function tryToAsk(
  parts: BotParts,
  memory: Memory,
  { order, voice, note }: { readonly order: EscalationOrder; readonly voice: Voice; readonly note: string },
): Promise<Escalated> {
  const { ref, role } = order;
  const answer = await persevere(parts, () => memory.answerAt(ref.place, ref.answerTs));
  if (!answer?.handOver) {
    const stands = await voice.stands(ref.place, ref.answerTs);
    return { kind: stands ? 'forgotten' : 'gone', note };
  }
  if (answer.subject !== ref.subject) return { kind: 'changed', note };
  const { find } = await persevere(parts, () => memory.contactsFor(ref.place));
  const contact = find({ role, ...aboutOf(answer.handOver) });
  if (!isReachable(contact)) return { kind: 'nobody', role, note };
  const { direct = false } = answer;
  const draft = draftRecord(parts, { order, contact, note, handOver: answer.handOver });
  const { value, fresh } = await once(
    parts,
    `${nameOf(ref)}:escalate`,
    async (attempt) => JSON.stringify(await ask(memory, { order, draft, direct, voice, attempt })),
    REMEMBER,
  );
  const { record, refused } = JSON.parse(value) as Asked;
  if (!fresh) return { kind: 'already', record, note };
  parts.metrics.count('escalations', { role });
  return { kind: 'asked', record, ...(refused === undefined ? {} : { refused }) };
}

/** A record before it is known where the contact was asked. */
type Draft = Omit<AskedRecord, 'said'>;

function draftRecord(
  { clock, explainer }: BotParts,
  about: {
    readonly order: EscalationOrder;
    readonly contact: Contact;
    readonly note: string;
    readonly handOver: HandOver;
  },
): Draft {
  const { order, contact, note, handOver } = about;
  const { code, title } = handOver;
  return {
    ...order.ref,
    ...(code === undefined ? {} : { code }),
    title,
    contact,
    reason: explainer.redact(order.reason),
    note,
    by: order.user,
    at: clock.now(),
    ...(order.passed === undefined ? {} : { passedBy: order.passed.by }),
  };
}

interface Asked {
  readonly record: AskedRecord;
  readonly refused?: string;
}

interface Asking {
  readonly order: EscalationOrder;
  readonly draft: Draft;
  readonly direct: boolean;
  readonly voice: Voice;
  readonly attempt: Attempt;
}

async function ask(memory: Memory, asking: Asking): Promise<Asked> {
  const { draft, direct, voice } = asking;
  const { place, answerTs, contact, note } = draft;
  // Slack posts into the channel what was meant for a thread that is gone.
  if (!(await voice.stands(place, answerTs))) throw new NotAsked({ kind: 'gone', note });
  const elsewhere = await askElsewhere(asking);
  if (elsewhere?.kind === 'said') {
    const { record } = elsewhere;
    await memory.rememberEscalation(record);
    // They were asked, also when the thread does not take the line that says so.
    await say(asking, place, { kind: 'escalation-line', record });
    return { record };
  }
  const why = await whyUnseen({ contact, place, direct }, voice);
  if (elsewhere && (why || !contact.mention))
    throw new NotAsked({ kind: 'refused', reason: elsewhere.reason, contact, note });
  if (why) throw new NotAsked({ kind: 'unseen', why, name: contact.name ?? contact.role, note });
  const said = await say(asking, place, {
    kind: 'escalation',
    record: { ...draft, said: { place, ts: '' } },
  });
  if (said.kind === 'refused') throw new NotAsked({ kind: 'refused', reason: said.reason, contact, note });
  const record = { ...draft, said: { place, ts: said.ts } };
  await memory.rememberEscalation(record);
  return { record, ...(elsewhere ? { refused: elsewhere.reason } : {}) };
}

/** Asks in the contact's own channel, if that is where they are asked. */
async function askElsewhere(
  asking: Asking,
): Promise<
  | { readonly kind: 'said'; readonly record: AskedRecord }
  | { readonly kind: 'refused'; readonly reason: string }
  | undefined
> {
  const { draft, voice } = asking;
  const channel = channelFor(draft.contact, draft.place);
  if (channel === undefined) return undefined;
  const place = { workspace: draft.place.workspace, channel };
  const link = await voice.linkTo(draft.place, draft.answerTs);
  const withheld = (await isWithheld(asking, channel)) ? { withheld: true } : {};
  const linked = { ...draft, ...(link === undefined ? {} : { link }), ...withheld };
  const said = await say(asking, place, {
    kind: 'escalation',
    record: { ...linked, said: { place, ts: '' } },
  });
  return said.kind === 'refused'
    ? said
    : { kind: 'said', record: { ...linked, said: { place, ts: said.ts } } };
}

/**
 * Whether a note that is passed on stays where it was written: whoever asked in a thread that not everybody can read agreed
 * to one channel, and to no other.
 */
async function isWithheld({ order, direct, voice }: Asking, channel: string): Promise<boolean> {
  const { passed, ref } = order;
  if (!passed || channel === ref.place.channel || channel === passed.shownIn) return false;
  return (await originOf({ place: ref.place, direct }, voice)) !== 'public';
}

function say({ draft, voice, attempt }: Asking, place: Place, what: Utterance): Promise<Said> {
  const doubt = attempt.tried ? 'likely' : 'none';
  return voice.say(place, what, { mark: markOfNote(draft), doubt, confirm: attempt.confirm });
}

/** The unseen mark of a note. */
export function markOfNote({ subject, code, answerTs, turn }: Omit<AskedRecord, 'said'>): Mark {
  const codes = code === undefined ? [] : [code];
  return { kind: 'escalation', entry: `${subject}#${turn}`, codes, sourceTs: answerTs };
}

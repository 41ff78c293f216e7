import { answerMessage } from './answer-message.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { type Escalated, type EscalationRequest, escalate } from './escalate.ts';
import { followDeletion, followEdit } from './follow-change.ts';
import { createInFlight } from './in-flight.ts';
import { explainFor, lookUp, type Question } from './look-up.ts';
import { createMemory, type RecentAnswer } from './memory.ts';
import type { ChangedMessage, DeletedMessage } from './messages.ts';
import type { BotParts } from './parts.ts';
import { persevere } from './persevere.ts';
import { type Shared, type ShareRequest, shareAnswer } from './share.ts';
import { takeVerdict, type VerdictGiven, type VerdictTaken } from './take-verdict.ts';
import type { Utterance, Voice } from './voice.ts';

/** What the bot can do. Everything may be called again with the same values: what was done is not done twice. */
export interface Bot {
  /** A new message. Two calls about one message at once are one. */
  answerMessage(arrival: Arrival): Promise<Outcome>;
  /** A message was edited. */
  followEdit(edit: ChangedMessage, about: Pick<Arrival, 'delivery' | 'voice' | 'attached'>): Promise<Outcome>;
  /** A message was deleted. */
  followDeletion(deleted: DeletedMessage, voice: Voice): Promise<Outcome>;
  /** Somebody typed a code, a message or words behind the command. */
  lookUp(question: Question): Promise<Utterance>;
  /** Somebody pointed at a message. */
  explain(question: Question): Promise<Utterance>;
  /** Somebody wants a private answer to be seen by all. */
  share(request: ShareRequest, voice: Voice): Promise<Shared>;
  /** Somebody judged an answer. */
  takeVerdict(given: VerdictGiven): Promise<VerdictTaken>;
  /** Somebody wants the contact to be asked. */
  escalate(request: EscalationRequest, voice: Voice): Promise<Escalated>;
  /** A person's last answers, newest first. */
  recent(person: { readonly workspace: string; readonly user: string }): Promise<readonly RecentAnswer[]>;
  /** Resolves when no message is being worked on. */
  idle(): Promise<void>;
}

/** Builds the bot from what the catalog says and the ports to the outside world. */
export function createBot(parts: BotParts): Bot {
  const memory = createMemory(parts);
  const inFlight = createInFlight();
  const nameOf = (message: DeletedMessage) => `${message.workspace}:${message.channel}:${message.ts}`;
  // What happens to one message is done in its order: an edit waits for the answer that it changes.
  const inTurn = <T>(message: DeletedMessage, tag: string, work: () => Promise<T>) =>
    inFlight.run(nameOf(message), tag, () => persevere(parts, work));
  return {
    answerMessage: (arrival) => inTurn(arrival.message, 'new', () => answerMessage(parts, memory, arrival)),
    followEdit: ({ message, ...edit }, about) =>
      inTurn(message, `edit ${edit.editedTs}`, () => followEdit(parts, memory, { ...about, message }, edit)),
    followDeletion: (deleted, voice) =>
      inTurn(deleted, 'delete', () => followDeletion(parts, memory, { deleted, voice })),
    lookUp: (question) => lookUp(parts, memory, question),
    explain: (question) => explainFor(parts, memory, question),
    share: (request, voice) => shareAnswer(parts, memory, { request, voice }),
    takeVerdict: (given) => takeVerdict(parts, memory, given),
    escalate: (request, voice) => escalate(parts, memory, { request, voice }),
    recent: (person) => memory.recent(person, RECENT_SHOWN),
    idle: () => inFlight.idle(),
  };
}

const RECENT_SHOWN = 10;

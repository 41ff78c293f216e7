import type { Role } from '../core/catalog/types.ts';
import { deadlineOf } from './age.ts';
import { answerMessage } from './answer-message.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { askContact, type Escalated, type EscalationOrder } from './escalation/ask.ts';
import {
  draftNote,
  type EscalationForm,
  type EscalationRequest,
  type Prepared,
  prepareEscalation,
  type ThreadNote,
} from './escalation/prepare.ts';
import { type Reaches, reachContacts } from './escalation/reach.ts';
import type { EscalationRecord } from './escalation/record.ts';
import { type ContactReply, type Passed, passOn, type Taken, takeEscalation } from './escalation/respond.ts';
import { followDeletion, followEdit } from './follow-change.ts';
import { createForgetting } from './forget-workspace.ts';
import { createInFlight } from './in-flight.ts';
import { explainFor, lookUp, type Question } from './look-up.ts';
import { createMemory, type RecentAnswer } from './memory.ts';
import {
  type ChangedMessage,
  type DeletedMessage,
  type IncomingMessage,
  type Place,
  threadOf,
} from './messages.ts';
import { tendIncidents } from './outbreak/tend.ts';
import type { BotParts } from './parts.ts';
import { persevere } from './persevere.ts';
import type { ChosenSettings, SettingsScope } from './settings-book.ts';
import { readSettingsForm, type SettingsForm, saveSettings } from './settings-form.ts';
import { type Shared, type ShareRequest, shareAnswer } from './share.ts';
import { showSettings } from './show-settings.ts';
import { readStatistics } from './statistics/statistics.ts';
import type { Statistics } from './statistics/types.ts';
import { createFollower } from './summary/follow.ts';
import { createSummaries, type Summaries } from './summary/summaries.ts';
import { takeVerdict, type VerdictGiven, type VerdictTaken } from './take-verdict.ts';
import { tendLines } from './tend-lines.ts';
import type { Utterance, Voice } from './voice.ts';
import type { VerdictRef } from './wrong-book.ts';
import { type Alternatives, findAlternatives, noteInstead } from './wrong-verdicts.ts';

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
  /** Whether an error stands in a text, by code, name or sentence; words to search for are none. */
  recognises(text: string): boolean;
  /** Somebody pointed at a message. */
  explain(question: Question): Promise<Utterance>;
  /** Somebody wants a private answer to be seen by all. */
  share(request: ShareRequest, voice: Voice): Promise<Shared>;
  /** Somebody judged an answer. */
  takeVerdict(given: VerdictGiven): Promise<VerdictTaken>;
  /** Somebody wants the contact of an answer to be asked: says who can be. */
  prepareEscalation(request: EscalationRequest): Promise<Prepared>;
  /** The hand-over note out of answer and thread, for somebody to edit; undefined when the thread takes too long. */
  draftNote(request: EscalationRequest, voice: Voice): Promise<ThreadNote | undefined>;
  /** How the contacts of a form are reached, as far as Slack says within a second. Never throws. */
  reachContacts(form: EscalationForm, voice: Voice): Promise<Reaches>;
  /** Somebody decided whom to ask, and with which note. */
  escalate(order: EscalationOrder, voice: Voice): Promise<Escalated>;
  /** A contact has it. */
  takeEscalation(reply: ContactReply, voice: Voice): Promise<Taken>;
  /** It is not theirs, but another role's. */
  passOn(reply: ContactReply & { readonly to: Role }, voice: Voice): Promise<Passed>;
  /** Who was asked in a thread, and what came of it, in order. */
  escalationsOf(thread: Required<Place>): Promise<readonly EscalationRecord[]>;
  /**
   * Looks after open incidents, counts of reports, and summaries that have yet to follow a change; to be called every ten
   * seconds or so. Never throws.
   */
  tend(voiceIn: (workspace: string) => Promise<Voice>): Promise<void>;
  /** What can be done with the summary of a thread. */
  readonly summaries: Summaries;
  /** Which other errors it may have been, when an answer was called wrong. */
  alternativesTo(ref: VerdictRef): Promise<Alternatives | undefined>;
  /** What it was instead. */
  noteInstead(said: VerdictRef & { readonly text: string; readonly other?: string }): Promise<void>;
  /** What was asked, what helped and who was slow, in this month and the last. */
  statistics(workspace: string): Promise<Statistics>;
  /** What holds in a channel, for somebody to see. */
  showSettings(
    where: Pick<Place, 'workspace' | 'channel'>,
  ): Promise<Extract<Utterance, { kind: 'settings' }>>;
  /** What people chose for a channel or the workspace, and what they cannot change. */
  settingsForm(scope: SettingsScope): Promise<SettingsForm>;
  /** Somebody who may has chosen. */
  saveSettings(scope: SettingsScope, chosen: ChosenSettings, since: number): Promise<'saved' | 'outdated'>;
  /** A person's last answers, newest first. */
  recent(person: { readonly workspace: string; readonly user: string }): Promise<readonly RecentAnswer[]>;
  /** The app was removed from a workspace: forgets all that is kept of it, but for what work that is under way still writes. */
  forget(workspace: string): Promise<void>;
  /**
   * Forgets that, too, where `isGone` says that the app was not installed again; to be called every ten seconds or so. Never
   * throws.
   */
  sweep(isGone: (workspace: string) => Promise<boolean>): Promise<void>;
  /** Resolves when no message is being worked on. */
  idle(): Promise<void>;
}

/** Builds the bot from what the catalog says and the ports to the outside world. */
export function createBot(parts: BotParts): Bot {
  const memory = createMemory(parts);
  const inFlight = createInFlight();
  const nameOf = (message: DeletedMessage) => `${message.workspace}:${message.channel}:${message.ts}`;
  // What happens to one message is done in its order: an edit waits for the answer that it changes.
  const inTurn = <T>(message: DeletedMessage, tag: string, work: () => Promise<T>, until?: number) =>
    inFlight.run(nameOf(message), tag, () => persevere(parts, work, until));
  const follower = createFollower(parts, memory, inFlight);
  const { notice } = follower;
  const { forget, sweep } = createForgetting(parts, inFlight);
  const noteChange = (message: DeletedMessage, id: string, voice: Voice) =>
    follower.noteChange({ thread: threadOf(message), id }, voice);
  /** Does what may change the summary of a thread, and has that looked at. */
  const noting = async <T>(place: Required<Place>, voice: Voice, work: Promise<T>): Promise<T> => {
    const done = await work;
    notice(place, voice);
    return done;
  };
  return {
    answerMessage: (arrival) => {
      const { message, voice } = arrival;
      if (isNews(message) && message.threadTs !== message.ts)
        notice(threadOf(message), voice, message.author === 'bot' ? 'program' : undefined);
      const answering = inTurn(
        message,
        'new',
        () => answerMessage(parts, memory, arrival),
        deadlineOf(arrival.delivery),
      );
      // What was said while a thread was being summarized is not in its summary yet.
      return message.mentionsBot ? noting(threadOf(message), voice, answering) : answering;
    },
    followEdit: ({ message, ...edit }, about) =>
      inTurn(
        message,
        `edit ${edit.editedTs}`,
        async () => {
          if (isNews(message)) await noteChange(message, `${message.ts} ${edit.editedTs}`, about.voice);
          return followEdit(parts, memory, { ...about, message }, edit);
        },
        deadlineOf(about.delivery),
      ),
    followDeletion: (deleted, voice) =>
      inTurn(deleted, 'delete', async () => {
        await noteChange(deleted, deleted.ts, voice);
        return followDeletion(parts, memory, { deleted, voice });
      }),
    lookUp: (question) => lookUp(parts, memory, question),
    recognises: (text) => parts.explainer.detect(text).findings.length > 0,
    explain: (question) => explainFor(parts, memory, question),
    share: (request, voice) => shareAnswer(parts, memory, { request, voice }),
    takeVerdict: (given) => takeVerdict(parts, memory, given),
    prepareEscalation: (request) => prepareEscalation(parts, memory, request),
    draftNote: (request, voice) => draftNote(parts, memory, { request, voice }),
    reachContacts: (form, voice) => reachContacts(parts, { form, voice }),
    escalate: (order, voice) => noting(order.ref.place, voice, askContact(parts, memory, { order, voice })),
    takeEscalation: (reply, voice) =>
      noting(reply.ref.place, voice, takeEscalation(parts, memory, { reply, voice })),
    passOn: ({ to, ...reply }, voice) =>
      noting(reply.ref.place, voice, passOn(parts, memory, { reply, voice, to })),
    summaries: createSummaries(parts, memory, notice),
    escalationsOf: (thread) => memory.escalationsOf(thread),
    tend: async (voiceIn) => {
      await tendIncidents(parts, memory, voiceIn);
      await tendLines(parts, memory, voiceIn);
      await follower.tend(voiceIn).catch((error: unknown) => {
        if (!parts.stopping.aborted) parts.log.warn({ error }, 'Changed threads could not be looked after');
      });
    },
    alternativesTo: (ref) => findAlternatives(parts, memory, ref),
    // The form is closed by now: what somebody wrote there must not be lost.
    noteInstead: (said) => persevere(parts, () => noteInstead(parts, memory, said)),
    statistics: (workspace) => readStatistics(parts, memory, workspace),
    showSettings: (where) => showSettings(memory, where),
    settingsForm: (scope) => readSettingsForm(parts, memory, scope),
    saveSettings: (scope, chosen, since) => saveSettings(parts, memory, { scope, chosen, since }),
    recent: (person) => memory.recent(person, RECENT_SHOWN),
    forget: (workspace) => {
      memory.forgetNames(workspace);
      return forget(workspace);
    },
    sweep,
    idle: () => inFlight.idle(),
  };
}

const RECENT_SHOWN = 10;

/** What people say to each other is news for the summary of its thread, and what other programs post, such as an alert. */
const isNews = ({ author, own = false, mentionsBot }: IncomingMessage): boolean =>
  (author === 'person' || author === 'bot') && !own && !mentionsBot;

import type { Explanation } from '../core/answer/types.ts';
import { isTooLate, noteTooLate } from './age.ts';
import { answerAloud } from './answer-aloud.ts';
import { answerQuestion } from './answer-question.ts';
import { type Arrival, type Outcome, startsThread } from './arrival.ts';
import { joinSecrets, joinTexts, readAttached } from './attached.ts';
import type { Memory } from './memory.ts';
import { isAsked, threadOf } from './messages.ts';
import { noteReport } from './outbreak/report.ts';
import type { BotParts } from './parts.ts';
import { type Decision, decide, type SilentReason } from './policy.ts';
import { sayPrivately } from './say-privately.ts';
import { warnOfSecrets } from './warn-of-secrets.ts';

/**
 * Does what a new message deserves: answers, tells the poster alone, or stays silent. Safe to call again for the same
 * message: what was said is not said twice. Throws when it could not be done now and should be tried again.
 */
export async function answerMessage(parts: BotParts, memory: Memory, arrival: Arrival): Promise<Outcome> {
  const { message, delivery } = arrival;
  if (message.author !== 'person') return silent(parts, 'not-a-person');
  if (isTooLate(parts, delivery)) {
    noteTooLate(parts, message, delivery);
    return { kind: 'silent', reason: 'too-old' };
  }
  if (isAsked(message)) return answerQuestion(parts, memory, arrival);
  const files = await readAttached(memory, arrival);
  const whole = { ...arrival, message: { ...message, text: joinTexts(message.text, files) } };
  const explanation = parts.explainer.explain(whole.message.text);
  const warning = warnOfSecrets(parts, arrival, joinSecrets(explanation.secrets, files));
  const [outcome] = await Promise.all([act(parts, memory, whole, explanation), warning]);
  return outcome;
}

/** Answers, whispers or stays silent about a message that nobody addressed to the bot. */
export async function act(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  explanation: Explanation,
): Promise<Outcome> {
  const { message } = arrival;
  const { decision, counted } = await decideAbout(parts, memory, arrival, explanation);
  switch (decision.kind) {
    case 'silent':
      return silent(parts, decision.reason);
    case 'whisper': {
      const answer = await memory.withContact(message, explanation.answer);
      const said = await sayPrivately(parts, memory, arrival, { answer, offered: decision.offered, counted });
      return said ?? silent(parts, 'outbreak');
    }
    case 'answer': {
      const answer = await memory.withContact(message, explanation.answer);
      const outcome = await answerAloud(parts, memory, arrival, { answer, counted });
      // What comes too late is counted where that is noticed.
      if (outcome.kind !== 'silent' || outcome.reason === 'too-old') return outcome;
      return silent(parts, outcome.reason);
    }
    default:
      return decision satisfies never;
  }
}

async function decideAbout(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  explanation: Explanation,
): Promise<{ readonly decision: Decision; readonly counted: boolean }> {
  const { message, voice } = arrival;
  const { replies = 'thread' } = parts.settings.fixedIn(message.channel);
  const likely = { ...parts.settings.forChannel(message.channel), replies };
  const nothing = { answered: [], silenced: [] };
  // Most messages are nobody's error, and for them nothing has to be looked up.
  const decision = decide({ message, explanation, channel: likely, thread: nothing });
  if (decision.kind === 'silent') return { decision, counted: false };
  const channel = await memory.settingsFor(message);
  const { answer, reply } = explanation;
  // A report counts also where it gets no answer of its own, but not where the bot is to keep out.
  const isReport = reply && channel.replies !== 'off';
  const counted = isReport && (await noteReport(parts, memory, { message, answer, channel, voice }));
  if (startsThread(arrival))
    return { decision: decide({ message, explanation, channel, thread: nothing }), counted };
  const thread = await memory.thread(threadOf(message));
  // Our own answer to this very message does not silence a repetition of it: the claim knows what became of that.
  const answered = thread.answers
    .filter(({ sourceTs }) => sourceTs !== message.ts)
    .map(({ subject }) => subject);
  return { decision: decide({ message, explanation, channel, thread: { ...thread, answered } }), counted };
}

function silent(parts: BotParts, reason: SilentReason): Outcome {
  parts.metrics.count('silent', { reason });
  return { kind: 'silent', reason };
}

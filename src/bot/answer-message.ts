import type { Answer, Explanation } from '../core/answer/types.ts';
import { isTooLate, noteTooLate } from './age.ts';
import { answerQuestion } from './answer-question.ts';
import { type Arrival, type Outcome, startsThread } from './arrival.ts';
import { joinSecrets, joinTexts, readAttached } from './attached.ts';
import { chooseWords } from './cool-down.ts';
import type { Memory } from './memory.ts';
import { type IncomingMessage, isAsked, placeOf, threadOf } from './messages.ts';
import { noteReport } from './outbreak/report.ts';
import type { BotParts } from './parts.ts';
import { type Decision, decide, type SilentReason, subjectOf } from './policy.ts';
import { NOTHING_TO_SAY, noteRecent, sayAnswer, TOO_LATE } from './say-answer.ts';
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
  const decision = await decideAbout(parts, memory, arrival, explanation);
  switch (decision.kind) {
    case 'silent':
      return silent(parts, decision.reason);
    case 'whisper': {
      const answer = await memory.withContact(message, explanation.answer);
      const said = await sayPrivately(parts, memory, arrival, { answer, offered: decision.offered });
      return said ?? silent(parts, 'outbreak');
    }
    case 'answer':
      return answerAloud(parts, memory, arrival, await memory.withContact(message, explanation.answer));
    default:
      return decision satisfies never;
  }
}

async function decideAbout(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  explanation: Explanation,
): Promise<Decision> {
  const { message, voice } = arrival;
  const { replies = 'thread' } = parts.settings.fixedIn(message.channel);
  const likely = { ...parts.settings.forChannel(message.channel), replies };
  const nothing = { answered: [], silenced: [] };
  // Most messages are nobody's error, and for them nothing has to be looked up.
  const decision = decide({ message, explanation, channel: likely, thread: nothing });
  if (decision.kind === 'silent') return decision;
  const channel = await memory.settingsFor(message);
  const { answer, reply } = explanation;
  // A report counts also where it gets no answer of its own, but not where the bot is to keep out.
  if (reply && channel.replies !== 'off')
    await noteReport(parts, memory, { message, answer, channel, voice });
  if (startsThread(arrival)) return decide({ message, explanation, channel, thread: nothing });
  const thread = await memory.thread(threadOf(message));
  // Our own answer to this very message does not silence a repetition of it: the claim knows what became of that.
  const answered = thread.answers
    .filter(({ sourceTs }) => sourceTs !== message.ts)
    .map(({ subject }) => subject);
  return decide({ message, explanation, channel, thread: { ...thread, answered } });
}

async function answerAloud(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  answer: Answer,
): Promise<Outcome> {
  const { message } = arrival;
  const { cooldown } = await memory.settingsFor(message);
  const words = () => chooseWords(parts, memory, arrival, { answer, cooldown });
  const say = (scope: 'thread' | 'message') => sayAnswer(parts, memory, { ...arrival, answer, words, scope });
  let said = await say(arrival.editedTs === undefined ? 'thread' : 'message');
  if (said.source !== message.ts) {
    const { answered } = await memory.thread(threadOf(message));
    if (answered.includes(subjectOf(answer) ?? '')) return silent(parts, 'answered-in-thread');
    // The answer to the earlier message was taken back together with that message.
    said = await say('message');
  }
  if (said.refused === TOO_LATE) return { kind: 'silent', reason: 'too-old' };
  if (said.refused === NOTHING_TO_SAY) return silent(parts, 'outbreak');
  if (said.ts === undefined) return { kind: 'refused', reason: said.refused ?? 'unknown' };
  if (!said.fresh) parts.metrics.count('events_repeated', { reason: 'duplicate' });
  else {
    await noteFirst(memory, message, { subject: subjectOf(answer) ?? '', cooldown, ts: said.ts });
    await noteRecent(parts, memory, message, { answer, said: { place: placeOf(message), ts: said.ts } });
  }
  return { kind: 'answered', ts: said.ts };
}

/** Tells later reports where the answer stands, if this report was the one that is explained. */
async function noteFirst(
  memory: Memory,
  message: IncomingMessage,
  { subject, cooldown, ts }: { subject: string; cooldown: number; ts: string },
): Promise<void> {
  if (cooldown === 0) return;
  const first = await memory.firstReport(message, subject);
  if (first?.sourceTs !== message.ts) return;
  await memory.rememberFirst(message, subject, { ...first, answerTs: ts }, cooldown);
}

function silent(parts: BotParts, reason: SilentReason): Outcome {
  parts.metrics.count('silent', { reason });
  return { kind: 'silent', reason };
}

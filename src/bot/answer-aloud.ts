import type { Answer } from '../core/answer/types.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { chooseWords } from './cool-down.ts';
import type { Memory } from './memory.ts';
import { type IncomingMessage, placeOf, threadOf } from './messages.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';
import { MOST_LINES } from './repeat-lines.ts';
import { markOf, NOTHING_TO_SAY, noteAsked, noteRecent, sayAnswer, TOO_LATE } from './say-answer.ts';
import type { Utterance } from './voice.ts';

/** Answers a report in its thread for all to see, once; `counted` says that an incident has counted it. */
export async function answerAloud(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  { answer, counted }: { readonly answer: Answer; readonly counted: boolean },
): Promise<Outcome> {
  const { message } = arrival;
  const { cooldown } = await memory.settingsFor(message);
  let words: Utterance | undefined;
  const choose = async () => {
    words = await chooseWords(parts, memory, arrival, { answer, cooldown });
    return words;
  };
  const say = (scope: 'thread' | 'message') =>
    sayAnswer(parts, memory, { ...arrival, answer, words: choose, scope });
  let said = await say(arrival.editedTs === undefined ? 'thread' : 'message');
  if (said.source !== message.ts) {
    const { answered } = await memory.thread(threadOf(message));
    if (answered.includes(subjectOf(answer) ?? '')) return { kind: 'silent', reason: 'answered-in-thread' };
    // The answer to the earlier message was taken back together with that message.
    said = await say('message');
  }
  if (said.refused === TOO_LATE) return { kind: 'silent', reason: 'too-old' };
  if (said.refused === NOTHING_TO_SAY) {
    if (said.fresh && !counted) await noteAsked(parts, memory, message, answer);
    return { kind: 'silent', reason: counted ? 'outbreak' : 'repeated' };
  }
  if (said.ts === undefined) return { kind: 'refused', reason: said.refused ?? 'unknown' };
  if (!said.fresh) parts.metrics.count('events_repeated', { reason: 'duplicate' });
  else {
    const { ts } = said;
    await noteFirst(parts, memory, message, { answer, words, cooldown, ts });
    if (!counted) await noteAsked(parts, memory, message, answer);
    await noteRecent(parts, memory, message, { answer, said: { place: placeOf(message), ts } });
  }
  return { kind: 'answered', ts: said.ts };
}

interface Said {
  readonly answer: Answer;
  readonly words: Utterance | undefined;
  readonly cooldown: number;
  readonly ts: string;
}

/** Tells later reports where the answer stands, if this report was the one that is explained, or where they are counted. */
async function noteFirst(
  parts: BotParts,
  memory: Memory,
  message: IncomingMessage,
  { answer, words, cooldown, ts }: Said,
): Promise<void> {
  const subject = subjectOf(answer);
  if (cooldown === 0 || subject === undefined) return;
  const first = await memory.firstReport(message, subject);
  if (first?.sourceTs === message.ts)
    await memory.rememberFirst(message, subject, { ...first, answerTs: ts }, cooldown);
  else if (first && words?.kind === 'repeat') {
    const mark = markOf(parts, answer, message.ts);
    const spoken = (first.report ?? 1) + MOST_LINES;
    const line = { place: threadOf(message), ts, what: words, mark, first: first.sourceTs, spoken };
    await memory.rememberLine(subject, line, cooldown);
  }
}

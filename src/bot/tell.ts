import type { Answer } from '../core/answer/types.ts';
import type { Arrival, Outcome } from './arrival.ts';
import type { Memory } from './memory.ts';
import { placeOf, threadOf } from './messages.ts';
import type { BotParts } from './parts.ts';
import { noteAsked, noteRecent, sayAnswer } from './say-answer.ts';
import type { Utterance } from './voice.ts';

/** Stands for "nothing in particular" where there are words of our own. */
export const NOTHING: Answer = { kind: 'none', hint: '' };

/** Says an answer, or other words in its place, to somebody who asked. */
export async function tell(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  { answer: found, words }: { answer: Answer; words?: Utterance },
): Promise<Outcome> {
  const { message } = arrival;
  const answer = await memory.withContact(message, found);
  const look = answer.kind === 'known' || answer.kind === 'unknown-code' ? 'public' : 'plain';
  const said = await sayAnswer(parts, memory, {
    ...arrival,
    answer,
    words: async (): Promise<Utterance> =>
      words ?? { kind: 'answer', answer, look, asked: await memory.escalationsOf(threadOf(message)) },
    scope: 'message',
  });
  if (said.ts === undefined) return { kind: 'refused', reason: said.refused ?? 'unknown' };
  if (said.fresh) {
    await noteAsked(parts, memory, message, answer);
    await noteRecent(parts, memory, message, { answer, said: { place: placeOf(message), ts: said.ts } });
  }
  return { kind: 'answered', ts: said.ts };
}

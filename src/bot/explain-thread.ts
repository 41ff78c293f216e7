import type { Answer } from '../core/answer/types.ts';
import type { Arrival, Outcome } from './arrival.ts';
import type { Memory } from './memory.ts';
import { type ThreadLine, threadOf } from './messages.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';
import { NOTHING, tell } from './tell.ts';

const UNREADABLE =
  'I cannot read this thread. Invite me to the channel, or paste the error text behind the mention.';
const NO_ERROR =
  'I found no sign-in error that I know in this thread. Paste the whole error text behind the mention, with its code if there is one.';

/** Explains the error in the parent message of a thread, and the thread's latest error if that is another one. */
export async function explainThread(parts: BotParts, memory: Memory, arrival: Arrival): Promise<Outcome> {
  const { message, voice } = arrival;
  const lines = await voice.readThread(threadOf(message));
  const answers = lines ? findAnswers(parts, lines, message.ts) : [];
  if (answers.length === 0) {
    const text = lines ? NO_ERROR : UNREADABLE;
    return tell(parts, memory, arrival, { answer: NOTHING, words: { kind: 'remark', text } });
  }
  let outcome: Outcome = { kind: 'silent', reason: 'nothing-found' };
  for (const answer of answers) outcome = await tell(parts, memory, arrival, { answer });
  return outcome;
}

function findAnswers(
  { explainer }: BotParts,
  lines: readonly ThreadLine[],
  askedIn: string,
): readonly Answer[] {
  const found = lines
    .filter(({ author, ts }) => author === 'person' && ts !== askedIn)
    .map(({ text }) => explainer.explain(text))
    .filter(({ answer, reply, offer }) => subjectOf(answer) !== undefined && (reply || offer))
    .map(({ answer }) => answer);
  const [parent] = found;
  const latest = found.at(-1);
  if (!parent || !latest) return [];
  return subjectOf(parent) === subjectOf(latest) ? [parent] : [parent, latest];
}

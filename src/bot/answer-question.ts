import type { Arrival, Outcome } from './arrival.ts';
import { lookUpWithFiles, readAttached } from './attached.ts';
import { explainThread } from './explain-thread.ts';
import type { Memory } from './memory.ts';
import type { BotParts } from './parts.ts';
import { NOTHING, tell } from './tell.ts';
import { warnOfSecrets } from './warn-of-secrets.ts';

/** Answers somebody who turned to the bot, by mention or direct message, also when there is nothing to be found. */
export async function answerQuestion(parts: BotParts, memory: Memory, arrival: Arrival): Promise<Outcome> {
  const { message } = arrival;
  const wish = readWish(message.text, message.threadTs !== message.ts);
  switch (wish) {
    case 'help':
      return tell(parts, memory, arrival, { answer: NOTHING, words: { kind: 'help' } });
    case 'explain-thread':
      return explainThread(parts, memory, arrival);
    case 'look-up': {
      const files = await readAttached(parts, arrival);
      const { answer, secrets, remark } = lookUpWithFiles(parts, message.text, files);
      const warning = warnOfSecrets(parts, arrival, secrets);
      const what =
        remark === undefined
          ? { answer }
          : { answer: NOTHING, words: { kind: 'remark', text: remark } as const };
      const [outcome] = await Promise.all([tell(parts, memory, arrival, what), warning]);
      return outcome;
    }
    default:
      return wish satisfies never;
  }
}

/** What somebody wants who turned to the bot; `inThread` says whether there is a thread to explain. */
export function readWish(text: string, inThread: boolean): 'help' | 'explain-thread' | 'look-up' {
  const words = text.trim().toLowerCase();
  if (words === 'explain' || words === 'explain this' || words === '')
    return inThread ? 'explain-thread' : 'help';
  return HELP.has(words) ? 'help' : 'look-up';
}

const HELP = new Set(['help', '?', 'hi', 'hello', 'hey']);

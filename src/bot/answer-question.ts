import type { Arrival, Outcome } from './arrival.ts';
import { lookUpWithFiles, readAttached } from './attached.ts';
import { explainThread } from './explain-thread.ts';
import type { Memory } from './memory.ts';
import type { BotParts } from './parts.ts';
import { explainSummaries, summarizeMentioned } from './summary/mention.ts';
import { NOTHING, tell } from './tell.ts';
import { warnOfSecrets } from './warn-of-secrets.ts';
import { readWish } from './wish.ts';

/** Answers somebody who turned to the bot, by mention or direct message, also when there is nothing to be found. */
export async function answerQuestion(parts: BotParts, memory: Memory, arrival: Arrival): Promise<Outcome> {
  const { message } = arrival;
  const wish = readWish(message.text, message.threadTs !== message.ts);
  switch (wish) {
    case 'help':
      return tell(parts, memory, arrival, { answer: NOTHING, words: { kind: 'help' } });
    case 'explain-thread':
      return explainThread(parts, memory, arrival);
    case 'summarize-thread':
      return summarizeMentioned(parts, memory, arrival);
    case 'summarize-nothing':
      return explainSummaries(parts, memory, arrival);
    case 'look-up': {
      const files = await readAttached(memory, arrival);
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

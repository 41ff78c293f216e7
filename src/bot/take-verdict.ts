import { countOnce } from './count-once.ts';
import type { Memory } from './memory.ts';
import { once } from './once.ts';
import type { BotParts } from './parts.ts';
import { REMEMBER } from './remember.ts';
import type { VerdictRef } from './wrong-book.ts';

export type Verdict = 'helped' | 'wrong';

/** Somebody judged an answer. */
export interface VerdictGiven extends VerdictRef {
  readonly verdict: Verdict;
}

/** How an answer is judged so far; `first` is false when this person had judged it before. */
export interface VerdictTaken {
  readonly first: boolean;
  readonly helped: number;
  readonly wrong: number;
}

/** Takes each person's verdict on an answer once, and anew when an edit made it one about another error. An error whose answer was called wrong is not answered again in that thread. */
export async function takeVerdict(
  parts: BotParts,
  memory: Memory,
  given: VerdictGiven,
): Promise<VerdictTaken> {
  const { place, answerTs, user, subject, verdict } = given;
  const key = `${place.workspace}:verdict:${place.channel}:${answerTs}:${user}:${subject}`;
  const record = await memory.answerAt(place, answerTs);
  const thread = record?.place ?? place;
  const { fresh } = await once(
    parts,
    key,
    async () => {
      if (verdict === 'wrong') {
        await memory.silence(thread, subject);
        await memory.rememberWrong(given, { entry: subject, at: parts.clock.now() });
      }
      const { code, title = subject } = (record?.subject === subject && record.handOver) || {};
      const counted = { subject, title, ...(code ? { code } : {}) };
      await countOnce(parts, `${key}:stat`, () => memory.countStat(place.workspace, verdict, counted));
      await countOnce(parts, `${key}:shown`, () => memory.countVerdict(given, verdict, 1));
      return verdict;
    },
    REMEMBER,
  );
  if (fresh) parts.metrics.count('verdicts', { entry: subject, verdict });
  const helped = await memory.countVerdict(given, 'helped', 0);
  return { first: fresh, helped, wrong: await memory.countVerdict(given, 'wrong', 0) };
}

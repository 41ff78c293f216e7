import type { Memory } from './memory.ts';
import type { Place } from './messages.ts';
import { once } from './once.ts';
import type { BotParts } from './parts.ts';
import { REMEMBER } from './remember.ts';

export type Verdict = 'helped' | 'wrong';

/** Somebody judged an answer. */
export interface VerdictGiven {
  readonly place: Required<Place>;
  readonly answerTs: string;
  readonly subject: string;
  readonly user: string;
  readonly verdict: Verdict;
}

/** How an answer is judged so far; `first` is false when this person had judged it before. */
export interface VerdictTaken {
  readonly first: boolean;
  readonly helped: number;
  readonly wrong: number;
}

/** Takes each person's verdict on an answer once. An error whose answer was called wrong is not answered again in that thread. */
export async function takeVerdict(
  parts: BotParts,
  memory: Memory,
  given: VerdictGiven,
): Promise<VerdictTaken> {
  const { place, answerTs, user, subject, verdict } = given;
  const key = `${place.workspace}:verdict:${place.channel}:${answerTs}:${user}`;
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
      const { code, title = subject } = record?.handOver ?? {};
      await memory.countStat(place.workspace, verdict, { subject, title, ...(code ? { code } : {}) });
      await memory.countVerdict(place, answerTs, verdict, 1);
      parts.metrics.count('verdicts', { entry: subject, verdict });
      return verdict;
    },
    REMEMBER,
  );
  const helped = await memory.countVerdict(place, answerTs, 'helped', 0);
  return { first: fresh, helped, wrong: await memory.countVerdict(place, answerTs, 'wrong', 0) };
}

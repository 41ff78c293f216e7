import type { Place } from './messages.ts';
import type { BotParts } from './parts.ts';
import { WRONG_KEPT, WRONG_VERDICTS, type WrongVerdict } from './ports.ts';

/** Which answer somebody called wrong, and who. */
export interface VerdictRef {
  readonly place: Required<Place>;
  readonly answerTs: string;
  /** What the answer was about: an edit of its message may change that. */
  readonly subject: string;
  readonly user: string;
}

/** What the bot remembers of wrong answers. Throws `StoreFailure`. */
export function createWrongBook({ store }: Pick<BotParts, 'store'>) {
  return {
    rememberWrong: (ref: VerdictRef, verdict: WrongVerdict) => store.set(keyOf(ref), verdict, WRONG_KEPT),
    wrongBy: (ref: VerdictRef) => store.get<WrongVerdict>(keyOf(ref)),
  };
}

const keyOf = ({ place, answerTs, subject, user }: VerdictRef) =>
  `${WRONG_VERDICTS}${place.workspace}:${place.channel}:${answerTs}:${user}:${subject}`;

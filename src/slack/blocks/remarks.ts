import type { Shared } from '../../bot/share.ts';
import type { Verdict, VerdictTaken } from '../../bot/take-verdict.ts';
import type { Utterance } from '../../bot/voice.ts';

const remark = (text: string): Utterance => ({ kind: 'remark', text });

/** What whoever pressed a verdict is told; nothing when the message shows it. */
export function sayVerdict(verdict: Verdict, { first }: VerdictTaken): Utterance | undefined {
  if (!first) return remark('You have judged this answer already. Thank you.');
  if (verdict === 'helped') return undefined;
  return remark(
    'Thank you. I will not explain this error in this thread again. If you find the cause, please write it here.',
  );
}

/** What whoever pressed "Share" is told. */
export function sayShared(shared: Exclude<Shared, { kind: 'shared' }>): Utterance {
  switch (shared.kind) {
    case 'already':
      return remark('This answer is shared already.');
    case 'forgotten':
      return remark('I no longer remember this answer. Look it up again to share it.');
    case 'unreachable':
      return remark(
        `Slack did not let me share it here (${shared.reason}). Invite me to the channel and try again.`,
      );
    default:
      return shared satisfies never;
  }
}

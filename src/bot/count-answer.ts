import type { Answer, KnownAnswer } from '../core/answer/types.ts';
import type { Delivery } from './messages.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';

/** Where an answer was given: in a thread, in a direct message, to the poster alone, or to whoever used command or shortcut. */
export type AnswerSurface = 'thread' | 'direct' | 'ephemeral' | 'command' | 'shortcut';

const CONFIDENCE: Readonly<Record<KnownAnswer['certainty'], string>> = {
  sure: 'high',
  likely: 'medium',
  possible: 'low',
};

/** Counts an answer that was given, and the code in it that the catalog lacks. */
export function countAnswer(
  { metrics }: Pick<BotParts, 'metrics'>,
  answer: Answer,
  surface: AnswerSurface,
): void {
  if (answer.kind === 'unknown-code') metrics.count('unknown_codes', { provider: answer.provider });
  const isKnown = answer.kind === 'known';
  metrics.count('answers', {
    entry: subjectOf(answer) ?? answer.kind,
    evidence: isKnown ? answer.evidence : answer.kind,
    confidence: isKnown ? CONFIDENCE[answer.certainty] : 'none',
    surface,
  });
}

/** So far may two clocks be apart that go right, and so far off is what Slack says of its own; milliseconds. */
const GRAIN = 3_000;

/**
 * Notes how long somebody waited: from the message itself, so that an event which came late counts as the wait that it was.
 * Slack's clock tells how late; ours tells it to the millisecond, and is believed where both agree.
 */
export function timeAnswer(
  { metrics, clock }: Pick<BotParts, 'metrics' | 'clock'>,
  { happenedAt, age, receivedAt }: Delivery,
  surface: AnswerSurface,
): void {
  const bySlack = (age ?? 0) + clock.elapsed() - receivedAt;
  const byOurs = clock.now() - happenedAt;
  const wait = age !== undefined && Math.abs(byOurs - bySlack) < GRAIN ? byOurs : bySlack;
  metrics.observe('answer_seconds', Math.max(wait, 0) / 1000, { surface });
}

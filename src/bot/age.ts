import type { Delivery } from './messages.ts';
import type { BotParts } from './parts.ts';

/** What happened longer ago is not answered any more, however it came to be so late; milliseconds. */
const TOO_OLD = 3_600_000;

/** Thrown right before something is said when it has become too late to say it. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** The moment, as `Clock.elapsed` shows it, from which on it is too late to answer what was delivered. */
export function deadlineOf({ age = 0, receivedAt }: Delivery): number {
  return receivedAt + TOO_OLD - age;
}

/** Whether it is too late to answer; nobody's date decides that, but Slack's clock and the time that has passed since. */
export function isTooLate({ clock }: Pick<BotParts, 'clock'>, delivery: Delivery): boolean {
  return clock.elapsed() > deadlineOf(delivery);
}

/** Notes that something is left unanswered because it is too late: such a loss is to be seen. */
export function noteTooLate(
  { clock, log, metrics }: Pick<BotParts, 'clock' | 'log' | 'metrics'>,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  { retry, age = 0, receivedAt }: Delivery,
): void {
  const minutes = Math.floor((age + clock.elapsed() - receivedAt) / 60_000);
  log.warn({ channel, ts, retry, minutes }, 'A message is not answered: it came, or its turn came, too late');
  metrics.count('silent', { reason: 'too-old' });
}

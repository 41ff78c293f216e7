import type { Clock, Log, Metrics } from '../bot/ports.ts';
import type { CallFailure } from './failures.ts';
import type { JsonRecord } from './records.ts';
import type { SlackTime } from './slack-time.ts';
import type { CallResult, WebClient } from './web-client.ts';

export type { CallResult } from './web-client.ts';

/** What calls to Slack need besides the client. */
export interface CallParts {
  readonly client: WebClient;
  readonly clock: Clock;
  readonly time: SlackTime;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly stopping: AbortSignal;
}

/** Thrown when Slack could not be brought to answer; another delivery of the event may have more luck. */
export class SlackFailure extends Error {
  override readonly name = 'SlackFailure';
  /** Whether a person has to mend something first. */
  readonly broken: boolean;

  /** @param message a sentence. @param broken whether trying again is of no use until a person mends something. */
  constructor(message: string, broken = false) {
    super(message);
    this.broken = broken;
  }
}

/** Calls a Web API method once, and counts what goes wrong. */
export async function callOnce(parts: CallParts, method: string, args: JsonRecord): Promise<CallResult> {
  const { client, metrics } = parts;
  const result = await client.call(method, args);
  if (result.kind === 'rate-limited') metrics.count('rate_limits', { method });
  else if (result.kind !== 'done') metrics.count('slack_failures', { method, error: result.reason });
  return result;
}

/** Waits between attempts, in milliseconds; the last one is repeated. */
const WAITS = [200, 1000, 3000, 10_000, 30_000];
const SETTLING = 1000;

/** How long to wait after a failed attempt; attempts count from 0. */
export function waitAfter(failure: CallFailure, attempt: number): number {
  if (failure.kind === 'rate-limited') return Math.max(failure.wait, 0);
  const wait = WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0;
  // What Slack took without telling us needs a moment until it can be seen.
  return failure.kind === 'unknown' ? Math.max(wait, SETTLING) : wait;
}

/**
 * Calls a method that may be called again without harm, until Slack answers or refuses, for up to `patience` milliseconds.
 * Throws `SlackFailure` when that time is over, and at once when the app itself is not allowed to work.
 */
export async function callUntilAnswered(
  parts: CallParts,
  call: { readonly method: string; readonly args: Record<string, unknown>; readonly patience: number },
): Promise<Extract<CallResult, { kind: 'done' | 'refused' }>> {
  const { clock, stopping } = parts;
  const deadline = clock.elapsed() + call.patience;
  for (let attempt = 0; ; attempt += 1) {
    const result = await callOnce(parts, call.method, call.args);
    if (result.kind === 'done' || result.kind === 'refused') return result;
    const wait = waitAfter(result, attempt);
    if (result.kind === 'broken' || clock.elapsed() + wait > deadline) throw giveUp(call.method, result);
    await clock.sleep(wait, stopping);
  }
}

/** The failure to throw when a method is not tried any more. */
export function giveUp(method: string, failure: CallFailure): SlackFailure {
  const reason = 'reason' in failure ? failure.reason : failure.kind;
  return new SlackFailure(`Slack did not do ${method}: ${reason}`, failure.kind === 'broken');
}

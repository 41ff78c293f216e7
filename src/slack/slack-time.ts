import type { Delivery } from '../bot/messages.ts';
import type { Clock } from '../bot/ports.ts';
import { isRecord, recordIn } from './records.ts';

/** What Slack's clock shows. Ours may be hours off, and replicas may differ; Slack's says when things happened. */
export interface SlackTime {
  /** Takes the header `Date` of an answer that Slack has just given; ignores what is no date. */
  answered(date: unknown): void;
  /** Takes the time at which Slack signed a request that has just come, in seconds since the epoch. */
  signed(at: number): void;
  /** Milliseconds since the epoch, to a few seconds; undefined until Slack has told. */
  now(): number | undefined;
}

/** Remembers the last time that Slack told, and adds what has passed since, so that setting our clock changes nothing. */
export function createSlackTime({ elapsed }: Pick<Clock, 'elapsed'>): SlackTime {
  let ahead: number | undefined;
  const note = (shown: number) => {
    if (Number.isFinite(shown)) ahead = shown - elapsed();
  };
  return {
    answered: (date) => note(typeof date === 'string' ? Date.parse(date) : Number.NaN),
    signed: (at) => note(at * 1000),
    now: () => (ahead === undefined ? undefined : elapsed() + ahead),
  };
}

/** How far ahead of Slack's clock, as we know it, an event may seem to have happened: answers take time; milliseconds. */
const AHEAD = 60_000;
/** Slack repeats for a day at most (https://docs.slack.dev/apis/events-api#retries): what seems older shows a wrong clock. */
const OLDEST = 25 * 3_600_000;

/**
 * Reads how an event was delivered. `retryNum` is Slack's count. Its age is left out when nobody can tell it, and
 * `implausible` gives it in milliseconds when it makes no sense.
 */
export function readDelivery(
  body: unknown,
  retryNum: number | undefined,
  { clock, time }: { readonly clock: Clock; readonly time: SlackTime },
): { readonly delivery: Delivery; readonly implausible?: number } {
  const seconds = isRecord(body) ? Number(body.event_time) : Number.NaN;
  // `event_time` has whole seconds; the event's own time has microseconds.
  const own = Number(recordIn(body, 'event').event_ts);
  const happened = Math.floor(own) === seconds ? own : seconds;
  const happenedAt = Number.isFinite(happened) ? happened * 1000 : clock.now();
  const delivery = { retry: retryNum ?? 0, happenedAt, receivedAt: clock.elapsed() };
  const age = (time.now() ?? Number.NaN) - seconds * 1000;
  if (!Number.isFinite(age)) return { delivery };
  if (age < -AHEAD || age > OLDEST) return { delivery, implausible: Math.round(age) };
  return { delivery: { ...delivery, age: Math.max(age, 0) } };
}

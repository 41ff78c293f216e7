import type { RespondFn } from '@slack/bolt';
import type { Place } from '../bot/messages.ts';
import type { Utterance } from '../bot/voice.ts';
import { renderUtterance } from './blocks/utterance.ts';
import { SlackFailure, waitAfter } from './calls.ts';
import { type CallFailure, cameToNothing, readLost, readResponseStatus } from './failures.ts';
import { isRecord } from './records.ts';
import type { Tools } from './tools.ts';

/** Whom to answer in private, and how. */
export interface ReplyTo {
  readonly place: Place;
  readonly user: string;
  /** Slack's own way back, five times within half an hour; works where the bot is no member. */
  readonly respond: RespondFn | undefined;
}

/** What is said when we failed; never what went wrong inside. */
const SORRY: Utterance = {
  kind: 'remark',
  text: 'Something went wrong on my side, and it has been noted. Please try again in a moment.',
};

/** How long both ways are tried while Slack is in trouble, in milliseconds; a response URL works for half an hour. */
const PATIENCE = 600_000;

/** What became of an attempt: it arrived or may have, it never will, or it surely did not but may yet. */
export type Attempted = 'arrived' | 'refused' | 'not-yet';

/**
 * Tells one person something over the response URL, or by an ephemeral message where that surely did not take it; and so
 * on for ten minutes, while neither does. What may have arrived is not told again, by neither way. Never throws: when both
 * ways fail, that is logged.
 */
export async function reply(tools: Tools, to: ReplyTo, what: Utterance): Promise<void> {
  const { clock, log, stopping } = tools;
  const deadline = clock.elapsed() + PATIENCE;
  for (let attempt = 0; ; attempt += 1) {
    const overUrl = await overResponseUrl(tools, to, what);
    if (overUrl === 'arrived') return;
    const whispered = await whisperOnce(tools, to, what);
    if (whispered === 'arrived') return;
    const hopeless = overUrl === 'refused' && whispered === 'refused';
    const wait = waitAfter({ kind: 'unreached', reason: '' }, attempt);
    if (hopeless || stopping.aborted || clock.elapsed() + wait > deadline) {
      log.error({ channel: to.place.channel, attempt }, 'Somebody who asked did not get an answer');
      return;
    }
    await clock.sleep(wait, stopping).catch(() => undefined);
  }
}

/** Like `reply`, but by an ephemeral message first, which can stand in the thread. */
export async function replyInThread(tools: Tools, to: ReplyTo, what: Utterance): Promise<void> {
  if ((await whisperOnce(tools, to, what)) !== 'arrived') await reply(tools, to, what);
}

/** Tells one person something over the response URL alone. Never throws. */
export async function overResponseUrl(
  { log }: Tools,
  { respond }: ReplyTo,
  what: Utterance,
): Promise<Attempted> {
  if (!respond) return 'refused';
  const { text, blocks } = renderUtterance(what);
  try {
    await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });
    return 'arrived';
  } catch (error) {
    log.warn({ error }, 'The response URL did not take an answer');
    const failure = readRespondFailure(error);
    if (!cameToNothing(failure)) return 'arrived';
    return failure.kind === 'refused' ? 'refused' : 'not-yet';
  }
}

function readRespondFailure(error: unknown): CallFailure {
  return isRecord(error) && typeof error.statusCode === 'number'
    ? readResponseStatus(error.statusCode)
    : readLost(error);
}

/** Tells one person something by an ephemeral message alone, tried once. Never throws. */
export async function whisperOnce(
  { voice, log, clock }: Tools,
  { place, user }: ReplyTo,
  what: Utterance,
): Promise<Attempted> {
  try {
    const said = await voice.whisper(place, user, what, { deadline: clock.elapsed() });
    if (said.kind === 'said') return 'arrived';
    log.warn({ reason: said.reason, channel: place.channel }, 'A private answer was refused');
    return 'refused';
  } catch (error) {
    log.warn({ error, channel: place.channel }, 'A private answer could not be delivered');
    return error instanceof SlackFailure && error.broken ? 'refused' : 'not-yet';
  }
}

/** Runs what a person asked for, and tells them when it failed. `surface` is where they asked. */
export async function attend(
  tools: Tools,
  to: ReplyTo & { readonly surface: string },
  work: () => Promise<void>,
): Promise<void> {
  const { metrics, log } = tools;
  metrics.count('events_received', { surface: to.surface });
  try {
    await work();
  } catch (error) {
    metrics.count('listener_failures', { surface: to.surface });
    log.error({ error, surface: to.surface }, 'A listener failed');
    await reply(tools, to, SORRY);
  }
}

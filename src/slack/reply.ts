import type { RespondFn } from '@slack/bolt';
import type { Place } from '../bot/messages.ts';
import type { Utterance } from '../bot/voice.ts';
import { renderUtterance } from './blocks/utterance.ts';
import { waitAfter } from './calls.ts';
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

/**
 * Tells one person something over the response URL, or by an ephemeral message when that is used up or has expired. What
 * may have arrived is not told again, by neither way. Never throws: when both ways fail, that is logged.
 */
export async function reply(tools: Tools, to: ReplyTo, what: Utterance): Promise<void> {
  if (await replyByUrl(tools, to, what)) return;
  await whisperReply(tools, to, what);
}

/** Like `reply`, but by an ephemeral message first, which can stand in the thread. */
export async function replyInThread(tools: Tools, to: ReplyTo, what: Utterance): Promise<void> {
  if (await whisperReply(tools, to, what)) return;
  await replyByUrl(tools, to, what);
}

/** How long a response URL is tried while Slack is in trouble, in milliseconds; it works for half an hour. */
const PATIENCE = 600_000;

/**
 * Tells one person something over the response URL alone; false when there is none, or when it surely did not take it and
 * will not. Never throws.
 */
export async function replyByUrl(tools: Tools, { respond }: ReplyTo, what: Utterance): Promise<boolean> {
  if (!respond) return false;
  const { clock, log, stopping } = tools;
  const { text, blocks } = renderUtterance(what);
  const deadline = clock.elapsed() + PATIENCE;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });
      return true;
    } catch (error) {
      const failure = readRespondFailure(error);
      log.warn({ error, attempt }, 'The response URL did not take an answer');
      if (!cameToNothing(failure)) return true;
      const wait = waitAfter(failure, attempt);
      if (failure.kind === 'refused' || stopping.aborted || clock.elapsed() + wait > deadline) return false;
      await clock.sleep(wait, stopping).catch(() => undefined);
    }
  }
}

function readRespondFailure(error: unknown): CallFailure {
  return isRecord(error) && typeof error.statusCode === 'number'
    ? readResponseStatus(error.statusCode)
    : readLost(error);
}

/** Tells one person something by an ephemeral message alone; false when it surely did not arrive. Never throws. */
export async function whisperReply(
  { voice, log }: Tools,
  { place, user }: ReplyTo,
  what: Utterance,
): Promise<boolean> {
  try {
    const said = await voice.whisper(place, user, what);
    if (said.kind === 'refused')
      log.warn({ reason: said.reason, channel: place.channel }, 'A private answer was refused');
    return said.kind === 'said';
  } catch (error) {
    log.warn({ error, channel: place.channel }, 'A private answer could not be delivered');
    return false;
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

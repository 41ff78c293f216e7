import type { Place } from '../bot/messages.ts';
import type { Said, Utterance, WhisperOptions } from '../bot/voice.ts';
import { renderUtterance } from './blocks/utterance.ts';
import { type CallParts, callOnce, giveUp, waitAfter } from './calls.ts';
import { cameToNothing } from './failures.ts';

/** How long a whisper without a deadline of its own is tried, in milliseconds. */
const PATIENCE = 60_000;

/** What is told to one person, and where. */
export interface Whisper {
  readonly place: Place;
  readonly user: string;
  readonly what: Utterance;
}

/**
 * Tells one person something (https://docs.slack.dev/reference/methods/chat.postEphemeral). What only one person sees stands
 * in no history, so nobody can look whether an attempt without an answer got through: it counts as said, because once or
 * never is better than twice. It is repeated after attempts that came to nothing by Slack's own word or never reached it.
 * Throws `SlackFailure` after its deadline, or what `confirm` throws.
 */
export async function whisper(
  parts: CallParts,
  { place, user, what }: Whisper,
  { confirm, retract, deadline = parts.clock.elapsed() + PATIENCE, atLeastOnce = false }: WhisperOptions,
): Promise<Said> {
  const { clock, log, stopping } = parts;
  const { channel, threadTs } = place;
  const { text, blocks } = renderUtterance(what);
  const args = { channel, user, text, blocks, ...(threadTs === undefined ? {} : { thread_ts: threadTs }) };
  for (let attempt = 0; ; attempt += 1) {
    await confirm?.();
    const result = await callOnce(parts, 'chat.postEphemeral', args);
    if (result.kind === 'done') return { kind: 'said', ts: '' };
    if (result.kind === 'refused') return result;
    if (cameToNothing(result)) await retract?.();
    else if (!atLeastOnce) {
      log.warn(
        { channel, reason: 'reason' in result ? result.reason : '' },
        'Whether a private answer arrived is not known; it is not repeated',
      );
      return { kind: 'said', ts: '' };
    }
    const wait = waitAfter(result, attempt);
    if (result.kind === 'broken' || clock.elapsed() + wait > deadline)
      throw giveUp('chat.postEphemeral', result);
    await clock.sleep(wait, stopping);
  }
}

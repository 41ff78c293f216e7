import type { Place } from '../bot/messages.ts';
import type { Doubt, Said, SayOptions } from '../bot/voice.ts';
import type { Rendered } from './blocks/message.ts';
import { withoutBlocks } from './blocks/utterance.ts';
import { type CallParts, type CallResult, callOnce, giveUp, SlackFailure, waitAfter } from './calls.ts';
import { findPost, metadataOf } from './find-post.ts';
import type { Lanes } from './lanes.ts';
import { textIn } from './records.ts';

/** How long a post without a deadline of its own is tried, in milliseconds. */
const PATIENCE = 600_000;

/** Refusals of how a message looks: its words alone may pass. */
const UNSIGHTLY = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'block_mismatch',
  'msg_blocks_too_long',
]);

/** What is posted, where, and how sure we are that it has not been posted yet. */
export interface Post extends SayOptions {
  readonly place: Place;
  readonly message: Rendered;
}

/**
 * Posts a message at most once. The client never repeats a post; here it is repeated only when Slack surely did not take it,
 * or when our mark is not to be found where it would stand. If we may not look, a post that may have been made is not made
 * again: silence is better than saying it twice. Throws `SlackFailure` after its deadline, or as soon as its turn cannot come before
 * that, and what `confirm` throws.
 */
export async function post(parts: CallParts, lanes: Lanes, it: Post): Promise<Said> {
  const { clock, stopping } = parts;
  const deadline = it.deadline ?? clock.elapsed() + PATIENCE;
  let { doubt, message } = it;
  for (let attempt = 0; ; attempt += 1) {
    const settled = await settle(parts, it, { doubt, patience: Math.max(deadline - clock.elapsed(), 1) });
    if (settled) return settled;
    // Not done, and not acknowledged: Slack brings it again, and by then others may have left the queue.
    if (!(await lanes.turn(it.place.channel, deadline)))
      throw new SlackFailure('Slack did not do chat.postMessage: too many posts wait in the channel');
    await it.confirm();
    const result = await callOnce(parts, 'chat.postMessage', argumentsFor({ ...it, message }));
    if (result.kind === 'done') {
      const channel = textIn(result.answer, 'channel');
      return { kind: 'said', ts: textIn(result.answer, 'ts') ?? '', ...(channel ? { channel } : {}) };
    }
    if (result.kind === 'refused') {
      if (message.blocks.length === 0 || !UNSIGHTLY.has(result.reason)) return result;
      parts.log.error(
        { reason: result.reason, channel: it.place.channel },
        'Slack refused the blocks of a message',
      );
      message = withoutBlocks(message);
      continue;
    }
    const wait = waitAfter(result, attempt);
    // Also for a post that is given up: others in the channel have to wait.
    if (result.kind === 'rate-limited') lanes.block(it.place.channel, wait);
    if (result.kind === 'broken' || clock.elapsed() + wait > deadline)
      throw giveUp('chat.postMessage', result);
    doubt = doubtAfter(result, doubt);
    if (result.kind !== 'rate-limited') await clock.sleep(wait, stopping);
  }
}

/** What is to be said if the post may have been made already: where it stands, or that it had better not be made. */
async function settle(
  parts: CallParts,
  { place, mark }: Post,
  { doubt, patience }: { readonly doubt: Doubt; readonly patience: number },
): Promise<Said | undefined> {
  if (doubt === 'none') return undefined;
  const found = await findPost(parts, place, { mark, patience });
  if (found.kind === 'found') return { kind: 'said', ts: found.ts };
  if (found.kind === 'none') return undefined;
  parts.log.warn(
    { reason: found.reason, channel: place.channel, doubt },
    'Slack does not let us see what we posted',
  );
  return doubt === 'likely' ? found : undefined;
}

function doubtAfter(result: CallResult, doubt: Doubt): Doubt {
  // After a look that found nothing, only a call that may have been processed brings the doubt back.
  if (result.kind === 'unknown') return 'likely';
  return doubt === 'none' ? 'none' : 'possible';
}

function argumentsFor({ place, message, mark }: Post): Record<string, unknown> {
  const { channel, threadTs } = place;
  return {
    channel,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    text: message.text,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    metadata: metadataOf(mark),
    unfurl_links: false,
    unfurl_media: false,
  };
}

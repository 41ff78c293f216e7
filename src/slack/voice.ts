import type { Place } from '../bot/messages.ts';
import type { Voice } from '../bot/voice.ts';
import type { AttachmentReader } from './attached-text.ts';
import { renderUtterance } from './blocks/utterance.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import { createCanvases } from './canvases.ts';
import { audienceOf, channelsOf } from './channels.ts';
import { metadataOf } from './find-post.ts';
import type { Identity } from './incoming.ts';
import { createLanes } from './lanes.ts';
import { createPace } from './pace.ts';
import { createNames } from './people-names.ts';
import { post } from './post.ts';
import { textIn } from './records.ts';
import { readThread, readWhole } from './thread.ts';
import { whyUnseen } from './unseen.ts';
import { whisper } from './whisper.ts';

/** How long changes are tried, and questions about a message; milliseconds. */
const PATIENCE = { change: 600_000, stands: 60_000, link: 3_000 };

/** What is gone need not be taken away. */
const GONE = new Set(['message_not_found', 'thread_not_found', 'channel_not_found']);

/** The bot's voice in Slack: everything it posts goes through here. Without `attachments` files are not read. */
export function createVoice(parts: CallParts, identity: Identity, attachments?: AttachmentReader): Voice {
  const lanes = createLanes(parts);
  const reading = { ...parts, pace: createPace(parts), identity, ...(attachments ? { attachments } : {}) };
  return {
    say: (place, what, options) => post(parts, lanes, { ...options, place, message: renderUtterance(what) }),
    whisper: (place, user, what, options = {}) => whisper(parts, { place, user, what }, options),
    change: async ({ channel }, ts, what, mark) => {
      const args = { channel, ts, ...renderUtterance(what), metadata: metadataOf(mark) };
      const result = await callUntilAnswered(parts, {
        method: 'chat.update',
        args,
        patience: PATIENCE.change,
      });
      return result.kind === 'done' ? { kind: 'said', ts } : result;
    },
    withdraw: async ({ channel }, ts) => {
      const call = { method: 'chat.delete', args: { channel, ts }, patience: PATIENCE.change };
      const result = await callUntilAnswered(parts, call);
      return result.kind === 'done' || GONE.has(result.reason) ? { kind: 'said', ts } : result;
    },
    linkTo: (place, ts) => linkTo(parts, place, ts),
    stands: (place, ts) => stands(parts, place, ts),
    readThread: (place, within) => readThread(reading, place, within),
    readWhole: (place) => readWhole(reading, place),
    audienceOf: (channel) => audienceOf(parts, channel),
    whyUnseen: (mention, channel) => whyUnseen(parts, mention, channel),
    channelsOf: (user) => channelsOf(parts, user),
    namesOf: createNames(parts),
    canvases: createCanvases(parts),
  };
}

/** Only Slack's word that a message is gone counts; where it cannot be asked, the message is taken to stand. */
async function stands(parts: CallParts, { channel }: Place, ts: string): Promise<boolean> {
  const call = { method: 'chat.getPermalink', args: { channel, message_ts: ts }, patience: PATIENCE.stands };
  const result = await callUntilAnswered(parts, call);
  return result.kind === 'done' || !GONE.has(result.reason);
}

/** A link is a comfort: nothing waits long for it, and nothing fails without it. */
async function linkTo(parts: CallParts, { channel }: Place, ts: string): Promise<string | undefined> {
  try {
    const args = { channel, message_ts: ts };
    const result = await callUntilAnswered(parts, {
      method: 'chat.getPermalink',
      args,
      patience: PATIENCE.link,
    });
    return result.kind === 'done' ? textIn(result.answer, 'permalink') : undefined;
  } catch (error) {
    parts.log.debug({ error, channel }, 'There is no link to a message');
    return undefined;
  }
}

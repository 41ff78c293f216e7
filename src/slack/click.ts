import type { Place } from '../bot/messages.ts';
import { readWorkspace } from './incoming.ts';
import { isRecord, type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';

/** A button that somebody pressed in a message. */
export interface Click {
  /** The thread of the message with the button. */
  readonly place: Required<Place>;
  readonly user: string;
  readonly messageTs: string;
  /** The button's own value, or the picked option's. */
  readonly value: string;
  /** Opens a modal, once and within three seconds; empty where there is none. */
  readonly triggerId: string;
  /** The message as Slack sent it along; empty for ephemeral messages. */
  readonly message: JsonRecord;
}

/** Reads a `block_actions` payload (https://docs.slack.dev/reference/interaction-payloads/block_actions-payload). */
export function readClick(body: unknown): Click | undefined {
  if (!isRecord(body)) return undefined;
  const container = recordIn(body, 'container');
  const message = recordIn(body, 'message');
  const workspace = readWorkspace(body);
  const channel = textIn(container, 'channel_id') ?? textIn(recordIn(body, 'channel'), 'id');
  const user = textIn(recordIn(body, 'user'), 'id');
  const messageTs = textIn(container, 'message_ts') ?? textIn(message, 'ts');
  const [action] = recordsIn(body, 'actions');
  const value = textIn(action, 'value') ?? textIn(recordIn(action, 'selected_option'), 'value') ?? '';
  if (!workspace || !channel || !user || !messageTs) return undefined;
  const threadTs = textIn(message, 'thread_ts') ?? textIn(container, 'thread_ts') ?? messageTs;
  return {
    place: { workspace, channel, threadTs },
    user,
    messageTs,
    value,
    triggerId: textIn(body, 'trigger_id') ?? '',
    message,
  };
}

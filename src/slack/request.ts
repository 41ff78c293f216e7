import type { ReceiverEvent } from '@slack/bolt';
import type { LogFields } from '../bot/ports.ts';
import { readWorkspace } from './incoming.ts';
import { isRecord, type JsonRecord, recordIn, textIn } from './records.ts';

/** What is said of something that Slack sent, in metrics and in every log line about it. */
export interface RequestAbout {
  /** message, mention, home, event, command, shortcut, action, view */
  readonly surface: string;
  /** Its ID, and where it comes from; nothing of what it says. */
  readonly fields: LogFields;
}

/** Whether it is an event, which Slack repeats until it is acknowledged, and not something that a person waits for. */
export function isEvent({ body }: Pick<ReceiverEvent, 'body'>): boolean {
  return isRecord(body) && body.type === 'event_callback' && Object.keys(recordIn(body, 'event')).length > 0;
}

/** Reads what to say of a payload. */
export function readRequest({ body, retryNum, customProperties }: ReceiverEvent): RequestAbout {
  const request = textIn(body, 'event_id') ?? textIn(customProperties, 'envelopeId') ?? readTrigger(body);
  const workspace = readWorkspace(body);
  const channel = readChannel(body);
  return {
    surface: readSurface(body),
    fields: {
      ...(request ? { request } : {}),
      ...(workspace ? { workspace } : {}),
      ...(channel ? { channel } : {}),
      ...(retryNum ? { retry: retryNum } : {}),
    },
  };
}

const OF_EVENTS: ReadonlyMap<unknown, string> = new Map([
  ['message', 'message'],
  ['app_mention', 'mention'],
  ['app_home_opened', 'home'],
]);

const OF_INTERACTIONS: ReadonlyMap<unknown, string> = new Map([
  ['block_actions', 'action'],
  ['message_action', 'shortcut'],
  ['shortcut', 'shortcut'],
  ['view_submission', 'view'],
  ['view_closed', 'view'],
]);

function readSurface(body: JsonRecord): string {
  if (textIn(body, 'command')) return 'command';
  return OF_INTERACTIONS.get(body.type) ?? OF_EVENTS.get(recordIn(body, 'event').type) ?? 'event';
}

function readChannel(body: JsonRecord): string | undefined {
  return (
    textIn(recordIn(body, 'event'), 'channel') ??
    textIn(body, 'channel_id') ??
    textIn(recordIn(body, 'channel'), 'id') ??
    textIn(recordIn(body, 'container'), 'channel_id')
  );
}

/** A trigger opens forms; what is behind its last dot makes it do so, and stays out of the log. */
function readTrigger(body: JsonRecord): string | undefined {
  const trigger = textIn(body, 'trigger_id');
  return trigger?.includes('.') ? trigger.slice(0, trigger.lastIndexOf('.')) : undefined;
}

import { type Content, completed, lacksText, problemOf } from './content.ts';
import { addEphemeral, removeEphemeral } from './ephemerals.ts';
import { addMessage, changeMessage, removeMessage } from './messages.ts';
import type { ResponseUrl, Slack } from './slack.ts';
import { isRecord, type Json, textOf } from './types.ts';
import { trimWorkspace } from './workspace.ts';

/** A response URL works that often, and that long in milliseconds. */
const MOST_USES = 5;
const LIFE = 30 * 60_000;

/** What Slack answers at a response URL: HTTP status and plain text. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Takes what the app posted to a response URL, `path` being its last part and `body` its JSON. */
export function respond(slack: Slack, path: string, body: string): Reply {
  const url = slack.responseUrls.get(path);
  if (url === undefined) return { status: 404, text: 'no_active_hooks' };
  if (slack.settings.now() - url.madeAt > LIFE) return { status: 404, text: 'expired_url' };
  if (url.uses >= MOST_USES) return { status: 404, text: 'used_url' };
  const message = parse(body);
  if (message === undefined) return { status: 400, text: 'invalid_payload' };
  const error = say(slack, url, message);
  if (error === undefined) url.uses += 1;
  return error === undefined
    ? { status: 200, text: 'ok' }
    : { status: error.endsWith('_found') ? 404 : 400, text: error };
}

/**
 * Shows what an app answered to a command or interaction: `response_type`, `replace_original`, `delete_original` and
 * `thread_ts` as in Slack's message payloads. Returns Slack's error, or nothing.
 */
export function say(slack: Slack, place: ResponseUrl, message: Json): string | undefined {
  if (message.delete_original === true) return removeOriginal(slack, place);
  const content = readContent(message);
  const problem = problemOf(content);
  if (problem !== undefined) return problem.error;
  if (lacksText(content)) {
    slack.workspace.warnings.push('missing_text_in_message: response_url');
    trimWorkspace(slack.workspace);
  }
  if (message.replace_original === true) return replaceOriginal(slack, place, completed(content));
  return post(slack, place, message, completed(content));
}

function post(slack: Slack, place: ResponseUrl, message: Json, content: Content): string | undefined {
  const channel = slack.workspace.channels.get(place.channel);
  if (channel === undefined) return 'channel_not_found';
  if (channel.archived) return 'is_archived';
  const parent = channel.messages.get(textOf(message.thread_ts));
  const threadTs = parent?.threadTs ?? parent?.ts;
  if (message.response_type !== 'in_channel') {
    addEphemeral(slack, { channel: channel.id, to: place.user, threadTs, ...content });
    return undefined;
  }
  const user = slack.workspace.identity.botUser;
  const metadata = isRecord(message.metadata) ? message.metadata : undefined;
  addMessage(slack, channel, { ...content, text: content.text ?? '', user, threadTs, metadata, byBot: true });
  return undefined;
}

function replaceOriginal(slack: Slack, place: ResponseUrl, content: Content): string | undefined {
  const ephemeral = slack.workspace.ephemerals.get(place.ephemeralId ?? '');
  if (ephemeral !== undefined) {
    ephemeral.text = content.text ?? '';
    ephemeral.blocks = content.blocks;
    ephemeral.attachments = content.attachments;
    slack.workspace.notify({ kind: 'ephemeral', user: ephemeral.to, ephemeral });
    return undefined;
  }
  const original = originalOf(slack, place);
  if (original === undefined) return 'message_not_found';
  const { text = '', blocks = [], attachments = [] } = content;
  const change = { text, blocks, attachments };
  changeMessage(slack, original.channel, original.message, change, slack.workspace.identity.botUser);
  return undefined;
}

function removeOriginal(slack: Slack, place: ResponseUrl): string | undefined {
  const ephemeral = slack.workspace.ephemerals.get(place.ephemeralId ?? '');
  const original = originalOf(slack, place);
  if (ephemeral !== undefined) removeEphemeral(slack, ephemeral);
  else if (original !== undefined) removeMessage(slack, original.channel, original.message);
  else return 'message_not_found';
  return undefined;
}

/** The app's own message that holds the clicked button; nobody else's may be replaced. */
function originalOf(slack: Slack, { channel: id, messageTs }: ResponseUrl) {
  const channel = slack.workspace.channels.get(id);
  const message = channel?.messages.get(messageTs ?? '');
  return channel !== undefined && message?.byBot === true ? { channel, message } : undefined;
}

function readContent(message: Json): Content {
  const list = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : undefined);
  const { text } = message;
  return {
    text: typeof text === 'string' ? text : undefined,
    blocks: list(message.blocks),
    attachments: list(message.attachments),
  };
}

function parse(body: string): Json | undefined {
  try {
    const message: unknown = JSON.parse(body);
    return isRecord(message) ? message : undefined;
  } catch {
    return undefined; // Answered with `invalid_payload`.
  }
}

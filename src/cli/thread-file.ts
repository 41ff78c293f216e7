import { readFileSync, statSync } from 'node:fs';
import type { ThreadMessage } from '../core/triage/types.ts';
import { UsageProblem } from './usage.ts';

/**
 * Reads the messages of a thread from a JSON file: `{messages: [{user, ts, text, bot?, edited?, deleted?, subtype?}]}`, as
 * `conversations.replies` answers too, or the bare list.
 *
 * @throws UsageProblem naming the file, and the message where one is no message
 */
export function readThreadFile(path: string): readonly ThreadMessage[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageProblem(`There is no file "${path}".`);
  if (stat.isDirectory()) throw new UsageProblem(`"${path}" is a folder; give one thread as a JSON file.`);
  return messagesIn(readFileSync(path, 'utf8'), path);
}

/** @throws UsageProblem when the text is no JSON or holds no list of messages. */
export function messagesIn(json: string, place: string): readonly ThreadMessage[] {
  const value = parse(json, place);
  const list = Array.isArray(value) ? value : isRecord(value) ? value.messages : undefined;
  if (!Array.isArray(list)) {
    throw new UsageProblem(`${place}  expected {"messages": [{"user": …, "ts": "…", "text": "…"}]}.`);
  }
  return list.map((message, at) => readMessage(message, `${place}: message ${at + 1}`));
}

function readMessage(value: unknown, place: string): ThreadMessage {
  if (!isRecord(value) || (typeof value.ts !== 'string' && typeof value.ts !== 'number')) {
    throw new UsageProblem(`${place} has no "ts".`);
  }
  const { user, bot_id: botId, bot, text, ts, edited, deleted, subtype, username } = value;
  const author = [user, botId, username].find((name) => typeof name === 'string');
  return {
    user: typeof author === 'string' ? author : 'unknown',
    ts: String(ts),
    text: typeof text === 'string' ? text : '',
    ...(bot === true || typeof botId === 'string' ? { bot: true } : {}),
    ...(edited ? { edited: true } : {}),
    ...(deleted === true ? { deleted: true } : {}),
    ...(typeof subtype === 'string' ? { subtype } : {}),
  };
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageProblem(
      `${place}  is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

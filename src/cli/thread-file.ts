import { readFileSync, statSync } from 'node:fs';
import { readMarkup } from '../core/text/markup.ts';
import type { ThreadMessage } from '../core/triage/types.ts';
import { isRecord, readJson } from './read-json.ts';
import { UsageProblem } from './usage.ts';

const MOST_MEGABYTES = 100;

/**
 * Reads the messages of a thread from a JSON file: `{messages: [{user, ts, text, bot?, edited?, deleted?, subtype?}]}`, as
 * `conversations.replies` answers too, or the bare list.
 *
 * @throws UsageProblem naming the file, and the message where one is no message; also when the file is too large to be one thread
 */
export function readThreadFile(path: string): readonly ThreadMessage[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageProblem(`There is no file "${path}".`);
  if (stat.isDirectory()) throw new UsageProblem(`"${path}" is a folder; give one thread as a JSON file.`);
  const megabytes = Math.ceil(stat.size / 1_000_000);
  if (megabytes > MOST_MEGABYTES) {
    throw new UsageProblem(
      `"${path}" has ${megabytes} MB, more than the ${MOST_MEGABYTES} MB that one thread may have.`,
    );
  }
  return messagesIn(decode(readFileSync(path)), path);
}

/** UTF-8, or the UTF-16 that Windows PowerShell writes. */
function decode(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
}

/** @throws UsageProblem when the text is no JSON, holds no list of messages, or one that is none. */
export function messagesIn(json: string, place: string): readonly ThreadMessage[] {
  const value = readJson(json, place);
  const list = Array.isArray(value) ? value : isRecord(value) ? value.messages : undefined;
  if (!Array.isArray(list)) {
    throw new UsageProblem(`${place}  expected {"messages": [{"user": …, "ts": "…", "text": "…"}]}.`);
  }
  return list.map((message, at) => readMessage(message, `${place}: message ${at + 1}`));
}

function readMessage(value: unknown, place: string): ThreadMessage {
  if (!isRecord(value)) throw new UsageProblem(`${place} is no object.`);
  const ts = readTime(value.ts, place);
  for (const field of ['user', 'text'] as const) {
    const found = value[field] ?? '';
    if (typeof found !== 'string')
      throw new UsageProblem(`${place} has a "${field}" that is no text: ${shown(found)}.`);
  }
  const { user, bot_id: botId, bot, text, edited, deleted, subtype, username } = value;
  const author = [user, botId, username].find((name) => typeof name === 'string');
  return {
    user: typeof author === 'string' ? author : 'unknown',
    ts,
    text: typeof text === 'string' ? readMarkup(text) : '',
    ...(bot === true || typeof botId === 'string' ? { bot: true } : {}),
    ...(edited ? { edited: true } : {}),
    ...(deleted === true ? { deleted: true } : {}),
    ...(typeof subtype === 'string' ? { subtype } : {}),
  };
}

const TS = /^\d{1,12}(?:\.\d{1,9})?$/;

function readTime(ts: unknown, place: string): string {
  if (typeof ts !== 'string' && typeof ts !== 'number') throw new UsageProblem(`${place} has no "ts".`);
  if (!TS.test(String(ts))) {
    throw new UsageProblem(
      `${place} has a "ts" that is no time: ${shown(ts)}; expected seconds since 1970, as "1716200000.000100".`,
    );
  }
  return String(ts);
}

const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

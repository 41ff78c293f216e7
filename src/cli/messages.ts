import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readMarkup } from '../core/text/markup.ts';
import { isRecord, readJson } from './read-json.ts';
import { UsageProblem } from './usage.ts';

/** One message to replay. */
export interface ReplayMessage {
  readonly id: string;
  readonly text: string;
}

const MOST_MEGABYTES = 500;

/**
 * Reads messages to replay: a `.jsonl` file of `{id, text}` lines, or a folder or zip of a Slack export (a folder for
 * each channel with a `YYYY-MM-DD.json` for each day).
 *
 * @throws UsageProblem naming file and line when it is none of these, or the file and its size when it is too large
 */
export function readMessages(path: string): readonly ReplayMessage[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageProblem(`There is no file or folder "${path}".`);
  if (stat.isDirectory()) return fromFiles(path, filesIn(path));
  const megabytes = Math.ceil(stat.size / 1_000_000);
  if (megabytes > MOST_MEGABYTES) {
    const remedy = path.endsWith('.zip') ? 'unpack it and give the folder' : 'split it at its lines';
    throw new UsageProblem(
      `${path} has ${megabytes} MB, more than the ${MOST_MEGABYTES} MB of one file; ${remedy}.`,
    );
  }
  if (path.endsWith('.zip')) return fromFiles(path, unzip(path));
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${path}:${at + 1}`)]));
}

function readLine(line: string, place: string): ReplayMessage {
  const value = readJson(line, place);
  if (!isRecord(value) || typeof value.text !== 'string') {
    throw new UsageProblem(
      `${place}  expected {"id": …, "text": "…"} on every line; "text" is missing or no text.`,
    );
  }
  return { id: String(value.id ?? place), text: value.text };
}

interface ExportFile {
  readonly path: string;
  readonly text: string;
}

function filesIn(folder: string): readonly ExportFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.json'))
        .toSorted()
        .map((file) => ({ path: `${name}/${file}`, text: readFileSync(join(folder, name, file), 'utf8') })),
    );
}

function unzip(path: string): readonly ExportFile[] {
  try {
    const files = unzipSync(readFileSync(path), { filter: ({ name }) => /[^/]\/[^/]+\.json$/.test(name) });
    return Object.keys(files)
      .toSorted()
      .map((name) => ({ path: name, text: strFromU8(files[name] ?? new Uint8Array()) }));
  } catch (error) {
    throw new UsageProblem(
      `${path} is no zip that can be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function fromFiles(source: string, files: readonly ExportFile[]): readonly ReplayMessage[] {
  if (files.length === 0)
    throw new UsageProblem(`${source} holds no <channel>/<day>.json as a Slack export has them.`);
  return files.flatMap(({ path, text }) => {
    const day = readJson(text, `${source}/${path}`);
    if (!Array.isArray(day)) throw new UsageProblem(`${source}/${path}  expected a list of messages.`);
    const channel = path.split('/').at(-2) ?? '';
    return day
      .filter(isRecord)
      .flatMap(({ ts, text: message, bot_id: bot }) =>
        typeof message === 'string' && bot === undefined
          ? [{ id: `${channel}/${String(ts)}`, text: readMarkup(message) }]
          : [],
      );
  });
}

import { type AttachedText, NO_FILES } from '../bot/attached.ts';
import type { ThreadFile } from '../bot/messages.ts';
import type { PictureReader } from '../bot/picture-reader.ts';
import type { Clock, Log, Metrics } from '../bot/ports.ts';
import type { Explainer } from '../core/explainer.ts';
import { kindOfFile, readFileText, refuseSize } from '../core/files/file-text.ts';
import { readPictureSize } from '../core/files/picture-size.ts';
import { detectPicture } from '../core/picture.ts';
import {
  type DownloadParts,
  type DownloadRefusal,
  downloadFile,
  readSharedFiles,
  type SharedFile,
} from './files.ts';
import type { JsonRecord } from './records.ts';

/** Reads the files that hang on messages. */
export interface AttachmentReader {
  /** Never throws. A file that comes again within minutes, as when Slack repeats an event, is not fetched again. */
  read(message: JsonRecord): Promise<AttachedText>;
  /** The same files one by one, to be opened or not. */
  filesOf(message: JsonRecord): readonly ThreadFile[];
}

/** What reading attached files needs. */
export interface AttachmentParts extends DownloadParts {
  readonly explainer: Explainer;
  readonly pictures: PictureReader;
  readonly log: Log;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

const NOTHING: AttachedText = { ...NO_FILES, files: 1 };
/** Files that are remembered, and for how many milliseconds, so that a repeated event finds them read. */
const MOST_REMEMBERED = 20;
const REMEMBERED_FOR = 600_000;
const PICTURE_TYPES = /^image\/(?:png|jpe?g|webp|gif|bmp|x-ms-bmp)$/i;
const PICTURE_NAMES = /\.(?:png|jpe?g|webp|gif|bmp)$/i;

/** Builds the reader; pictures are read through the port, all else here. */
export function createAttachmentReader(parts: AttachmentParts): AttachmentReader {
  const remembered = new Map<string, { readonly at: number; readonly reading: Promise<FileResult> }>();
  const readOnce = async (file: SharedFile): Promise<AttachedText> => {
    const now = parts.clock.elapsed();
    const known = remembered.get(file.id);
    if (known && now - known.at < REMEMBERED_FOR) return (await known.reading).says;
    const reading = readOne(parts, file).catch((error: unknown): FileResult => {
      parts.log.error({ error, file: file.id }, 'A file could not be read');
      return { says: NOTHING, isFinal: false };
    });
    remembered.delete(file.id);
    remembered.set(file.id, { at: now, reading });
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    const { says, isFinal } = await reading;
    if (!isFinal) remembered.delete(file.id);
    return says;
  };
  return {
    filesOf: (message) =>
      readSharedFiles(message).map((file) => ({ name: file.name, read: () => readOnce(file) })),
    async read(message) {
      const readings = await Promise.all(readSharedFiles(message).map(readOnce));
      return readings.length === 0 ? NO_FILES : join(readings);
    },
  };
}

interface FileResult {
  readonly says: AttachedText;
  /** False when another attempt may have more luck. */
  readonly isFinal: boolean;
}

function join(readings: readonly AttachedText[]): AttachedText {
  return {
    text: readings
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n\n'),
    remarks: readings.flatMap(({ remarks }) => remarks),
    secrets: [
      ...new Map(readings.flatMap(({ secrets }) => secrets).map((kind) => [kind.kind, kind])).values(),
    ],
    files: readings.length,
  };
}

async function readOne(parts: AttachmentParts, file: SharedFile): Promise<FileResult> {
  const isPicture = PICTURE_TYPES.test(file.mimetype) || PICTURE_NAMES.test(file.name);
  // What is no text and no picture is not even fetched.
  if (!isPicture && kindOfFile(file) === undefined) return { says: NOTHING, isFinal: true };
  const download = await downloadFile(parts, file);
  if (download.kind === 'refused') {
    const { reason, detail } = download;
    parts.log.info({ file: file.id, reason, detail }, 'A file was not fetched');
    countRefusal(parts.metrics, reason);
    return { says: remark(remarkOn(reason, file.name)), isFinal: !PASSING.has(reason) };
  }
  const { bytes } = download;
  if (isPicture || readPictureSize(bytes)) return readPicture(parts, bytes);
  const reading = readFileText({ ...file, bytes });
  if (reading.kind === 'refused') return { says: remark(reading.says), isFinal: true };
  const { text, secrets } = reading;
  return { says: { ...NOTHING, text, secrets }, isFinal: true };
}

/** Refusals that may have passed by the next attempt. */
const PASSING: ReadonlySet<DownloadRefusal> = new Set(['failed', 'rate-limited']);

/** What is elsewhere or too large is no failure of Slack. */
function countRefusal(metrics: Metrics, reason: DownloadRefusal): void {
  if (reason === 'rate-limited') metrics.count('rate_limits', { method: 'files' });
  else if (reason !== 'foreign' && reason !== 'too-large')
    metrics.count('slack_failures', { method: 'files', error: reason });
}

async function readPicture({ pictures, explainer }: AttachmentParts, bytes: Uint8Array): Promise<FileResult> {
  const reading = await pictures.read(bytes);
  if (reading.kind === 'refused')
    return { says: remark(reading.says), isFinal: reading.reason !== 'busy' && reading.reason !== 'failed' };
  const { text } = detectPicture(reading.text, explainer);
  return { says: { ...NOTHING, text }, isFinal: true };
}

function remark(sentence: string): AttachedText {
  return { ...NOTHING, remarks: [sentence] };
}

function remarkOn(reason: DownloadRefusal, name: string): string {
  switch (reason) {
    case 'too-large':
      return refuseSize(name).says;
    case 'foreign':
      return 'One of the files has no address at Slack that I may fetch. Paste the lines with the error instead.';
    case 'not-allowed':
      return 'Slack did not let me see one of the files; the app needs the permission `files:read` and must be in the channel.';
    case 'gone':
      return 'One of the files is gone.';
    case 'rate-limited':
    case 'failed':
      return 'Slack did not send one of the files. Share it again, or paste the lines with the error.';
    default:
      return reason satisfies never;
  }
}

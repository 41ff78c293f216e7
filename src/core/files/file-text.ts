import type { SecretKind } from '../text/secret-kinds.ts';
import { readEml } from './eml.ts';
import { takeExcerpt } from './excerpt.ts';
import { readHar } from './har.ts';
import { BINARY_STARTS, FILE_KINDS, FILE_LIMITS, type FileKind } from './limits.ts';
import { binaryText, decodeText, looksBinary } from './text-bytes.ts';

/** A file as it came. */
export interface GivenFile {
  readonly name: string;
  readonly mimetype: string;
  readonly bytes: Uint8Array;
}

/** What a file says, or why it was not read. */
export type FileReading =
  | {
      readonly kind: FileKind;
      /** For the detector: at most `FILE_LIMITS.text` characters. */
      readonly text: string;
      /** Whether parts that do not look like errors were left out. */
      readonly shortened: boolean;
      /** Secrets that `text` does not show any more. */
      readonly secrets: readonly SecretKind[];
    }
  | FileRefusal;

/** A file that is not read; `says` is a sentence for the person who shared it. */
export interface FileRefusal {
  readonly kind: 'refused';
  readonly reason: 'binary' | 'too-large' | 'unknown' | 'empty';
  readonly says: string;
}

/** Reads a file as text for the detector: HAR request by request, mail decoded, all else as it stands. Linear; never throws. */
export function readFileText({ name, mimetype, bytes }: GivenFile): FileReading {
  if (bytes.length === 0) return refuse('empty', `"${shortName(name)}" is empty.`);
  if (bytes.length > FILE_LIMITS.bytes) return refuseSize(name);
  const start = binaryText(bytes.subarray(0, 16));
  const known = BINARY_STARTS.find((binary) => start.startsWith(binary.start));
  if (known) return refuse('binary', `"${shortName(name)}" is ${known.what}; I read text files. ${UNPACK}`);
  const kind = kindOfFile({ name, mimetype });
  if (kind === undefined)
    return refuse('unknown', `"${shortName(name)}" is of a kind that I do not read. ${PASTE}`);
  const text = decodeText(bytes);
  if (looksBinary(text)) return refuse('binary', `"${shortName(name)}" is no text. ${PASTE}`);
  return readKind(kind, text, bytes);
}

/** The kind of a file by its name, else by its media type; undefined when it is none that is read. */
export function kindOfFile({ name, mimetype }: Pick<GivenFile, 'name' | 'mimetype'>): FileKind | undefined {
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const type = (mimetype.split(';', 1)[0] ?? '').trim().toLowerCase();
  const byName = FILE_KINDS.find(({ extensions }) => extensions.includes(extension));
  const byType = FILE_KINDS.find(({ mimetypes }) =>
    mimetypes.some((known) => (known.endsWith('/*') ? type.startsWith(known.slice(0, -1)) : type === known)),
  );
  return (byName ?? byType)?.kind;
}

/** The refusal of a file that is larger than what is read. */
export function refuseSize(name: string): FileRefusal {
  const most = FILE_LIMITS.bytes / 1024 / 1024;
  return refuse(
    'too-large',
    `"${shortName(name)}" is larger than ${most} MB, so I did not read it. ${PASTE}`,
  );
}

const PASTE = 'Paste the lines with the error instead.';
const UNPACK = 'Share what is inside, or paste the lines with the error.';

function readKind(kind: FileKind, text: string, bytes: Uint8Array): FileReading {
  const har = kind === 'har' || (kind === 'json' && looksLikeHar(text)) ? readHar(text) : undefined;
  if (har) return { kind: 'har', text: har.text, shortened: false, secrets: har.secrets };
  const whole = kind === 'eml' ? readEml(bytes).text : text;
  return { kind, ...takeExcerpt(whole, FILE_LIMITS.text), secrets: [] };
}

function looksLikeHar(text: string): boolean {
  return /^\s*\{\s*"log"\s*:\s*\{/.test(text.slice(0, 400));
}

function refuse(reason: FileRefusal['reason'], says: string): FileRefusal {
  return { kind: 'refused', reason, says };
}

/** A name as it may be repeated: short, one line, without signs that act anywhere. */
function shortName(name: string): string {
  return name
    .replace(/[\s"<>&`*_~|]+/g, ' ')
    .trim()
    .slice(0, 80);
}

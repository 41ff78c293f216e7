import { Inflate, strFromU8 } from 'fflate';

/** What one encoded value may cost, in characters of it and of what it decodes to. */
export const DECODING = { value: 131_072, decoded: 262_144, chunk: 512 } as const;

const RUN = /[A-Za-z0-9+/_-]+/y;
/** What wrappings put inside base64: percent, backslash and entity escapes of its own signs, and line wraps. */
const BREAK =
  /%(?:25){0,3}(?:2[BbFf]|3[Dd]|0[AaDd])|\\{1,4}(?:[rn/]|u00(?:2[BbFf]|3[Dd]))|&#(?:[xX][0-9A-Fa-f]{1,3}|\d{1,3});|[ \t]{0,8}\r?\n[ \t>|]{0,8}/y;

/** A base64 or base64url value in a pasted text, freed of what wrapped it. */
export interface EncodedValue {
  readonly value: string;
  /** UTF-16 offset behind it. */
  readonly end: number;
}

/** Reads the base64 or base64url value that begins at `start`, up to its padding, a foreign character or the limit. */
export function readEncoded(text: string, start: number): EncodedValue {
  const pieces: string[] = [];
  let length = 0;
  let at = start;
  while (length < DECODING.value) {
    const run = stickyAt(RUN, text, at);
    const found = run || stickyAt(BREAK, text, at);
    if (found === '') break;
    at += found.length;
    const piece = run || readBreak(found);
    // Padding in front belongs to the assignment (`%3D`), padding behind ends the value.
    if (piece === '=' && length > 0) break;
    if (piece === '=') continue;
    pieces.push(piece);
    length += piece.length;
  }
  return { value: pieces.join('').slice(0, DECODING.value), end: at };
}

function stickyAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function readBreak(written: string): string {
  const hex = /^(?:%(?:25)*|\\+u00|&#[xX])([0-9A-Fa-f]{1,3});?$/.exec(written)?.[1];
  const decimal = /^&#(\d{1,3});$/.exec(written)?.[1];
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  const sign = code === 0 && written.endsWith('/') ? '/' : String.fromCharCode(code);
  return '+/='.includes(sign) ? sign : '';
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = new Map([...ALPHABET].map((sign, at) => [sign.charCodeAt(0), at]));
SEXTETS.set(0x2d, 62).set(0x5f, 63);

/** Base64 or base64url → bytes (RFC 4648). Foreign characters are skipped, the first padding ends it; never throws. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) break;
    const sextet = SEXTETS.get(code);
    if (sextet === undefined) continue;
    bits = ((bits << 6) | sextet) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, at);
}

/** Bytes as UTF-8 text, at most the limit; what is no UTF-8 becomes U+FFFD. */
export function readUtf8(bytes: Uint8Array): string {
  return strFromU8(bytes.subarray(0, DECODING.decoded));
}

/**
 * Undoes raw deflate (RFC 1951), or zlib's wrapping of it, as far as it goes: of a cut-off stream the part that is
 * there, of one that grows beyond the limit the beginning. Never throws.
 */
export function inflate(bytes: Uint8Array): Uint8Array {
  const hasHeader = bytes[0] === 0x78 && ((bytes[0] << 8) | (bytes[1] ?? 0)) % 31 === 0;
  const raw = hasHeader ? bytes.subarray(2) : bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    // Small chunks, so that a stream that swells is left before it is large.
    for (let at = 0; at < raw.length && size < DECODING.decoded; at += DECODING.chunk)
      stream.push(raw.subarray(at, at + DECODING.chunk));
  } catch {
    // What came before the damage is all there is.
  }
  return joinBytes(parts, DECODING.decoded);
}

function joinBytes(parts: readonly Uint8Array[], limit: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      limit,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    if (at >= whole.length) break;
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return whole;
}

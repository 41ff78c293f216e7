import { decodeBase64 } from '../text/base64.ts';
import { binaryText, decodeAs } from './text-bytes.ts';

/** Header fields by lower-case name, unfolded and decoded; of a repeated field the first. */
export type MailHeaders = ReadonlyMap<string, string>;

const MOST_FIELDS = 200;
const LONGEST_FIELD = 4_000;

/** Reads the header fields of an entity (RFC 5322, 2.2) from its lines, up to the first empty one; returns where the body begins. */
export function readHeaders(
  lines: readonly string[],
  from: number,
  to: number,
): { readonly headers: MailHeaders; readonly body: number } {
  const headers = new Map<string, string>();
  let name = '';
  let at = from;
  for (; at < to && lines[at] !== ''; at++) {
    const line = lines[at] ?? '';
    const folded = /^[ \t]/.test(line) ? headers.get(name) : undefined;
    if (folded !== undefined) {
      if (folded.length < LONGEST_FIELD) headers.set(name, `${folded} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name === '' || headers.has(name) || headers.size >= MOST_FIELDS) name = '';
    else headers.set(name, line.slice(colon + 1, LONGEST_FIELD).trim());
  }
  return { headers, body: at + 1 };
}

const ENCODED_WORD = /=\?([^?\s]{1,40})\?([BbQq])\?([^?\s]{0,1000})\?=/g;

/** Decodes the encoded words of a header field (RFC 2047). */
export function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, charset: string, encoding: string, text: string) => {
      const bytes =
        encoding.toUpperCase() === 'B' ? decodeBase64(text) : decodeQuoted(text.replaceAll('_', ' '));
      return decodeAs(charset, bytes);
    });
}

/** A parameter of a structured field: `charset` of `text/plain; charset="utf-8"`. */
export function parameterOf(value: string, name: string): string | undefined {
  const found = new RegExp(
    String.raw`;\s{0,20}${name}\s{0,5}=\s{0,5}(?:"([^"]{0,200})"|([^\s;"]{1,200}))`,
    'i',
  ).exec(value);
  return found?.[1] ?? found?.[2];
}

/** The body of a text part as text; `raw` has one character for each byte. */
export function decodeBody(raw: string, encoding: string, charset: string): string {
  return decodeAs(charset, bytesOf(raw, encoding.trim().toLowerCase()));
}

function bytesOf(raw: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(raw);
  if (encoding === 'quoted-printable') return decodeQuoted(raw.replace(/=[ \t]{0,40}\r?\n/g, ''));
  return Uint8Array.from(raw, (sign) => sign.charCodeAt(0) & 0xff);
}

/** Quoted-printable without soft line breaks → bytes (RFC 2045, 6.7). */
function decodeQuoted(text: string): Uint8Array {
  const signs = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0) & 0xff);
}

/** Mail as one character for each byte, so that every part can be decoded by its own charset. */
export function mailLines(bytes: Uint8Array): readonly string[] {
  return binaryText(bytes).split(/\r?\n/);
}

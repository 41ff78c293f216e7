import { strFromU8 } from 'fflate';

const SAMPLE = 65_536;
/** The share of control characters and damage above which something is no text. */
const MOST_FOREIGN = 0.02;
const FOREIGN = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** The bytes of a file as text: UTF-8, UTF-16 (as Windows writes logs) or Windows-1252, without the byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const charset = charsetOf(bytes);
  if (charset !== undefined) return decodeAs(charset, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

/** The bytes as text of a charset named in a mail; UTF-8 where the name is unknown. */
export function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** One character for each byte. */
export function binaryText(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

/** True when a decoded file has more control characters and damage than any log. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(FOREIGN)?.length ?? 0) > sample.length * MOST_FOREIGN;
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = (rest: number) => sample.filter((byte, at) => at % 2 === rest && byte === 0).length;
  const most = sample.length / 5;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > most && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

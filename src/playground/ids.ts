import { randomBytes, randomUUID } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A new identifier that looks like Slack's: `randomId('Ev')` is `'Ev07KX3…'`. */
export function randomId(prefix: string, length = 9): string {
  return `${prefix}0${Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}

/** A UUID, as Slack uses for envelopes and client messages. */
export const randomEnvelopeId = (): string => randomUUID();

/** Short random name for a block or action that came without one. */
export function randomBlockId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}

/**
 * Makes a source of message timestamps, `'1716200000.000100'`: unique, rising, from a clock in milliseconds.
 * When the clock stands still or goes back, the last microsecond is counted on.
 */
export function createTimestamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(now() * 1000), last + 1);
    return formatMicroseconds(last);
  };
}

/** Microseconds since 1970 as a Slack timestamp. */
function formatMicroseconds(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  return `${seconds}.${String(micros - seconds * 1_000_000).padStart(6, '0')}`;
}

/** Tells whether a value has the form of a message timestamp. */
export function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,12}\.\d{1,6}$/.test(value);
}

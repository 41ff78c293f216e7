import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Keys of 32 bytes: the first one seals, all of them open. */
export type Keys = readonly [Buffer, ...Buffer[]];

/** What was opened; `stale` when it was sealed with another key than the first. */
export interface Opened {
  readonly text: string;
  readonly stale: boolean;
}

/** Seals texts with AES-256-GCM. `about` is bound to a sealed text, which opens under no other. */
export interface KeyRing {
  seal(text: string, about: string): string;
  /** Throws when the text was sealed with a key that is not here, is about something else, or was changed. */
  open(sealed: string, about: string): Opened;
}

const VERSION = 'v1';
/** As NIST SP 800-38D recommends for GCM; bytes. */
const NONCE = 12;
const TAG = 16;

/** A key ring over these keys. */
export function createKeyRing(keys: Keys): KeyRing {
  const [first] = keys;
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, nameOf(first), nonce.toString('base64url'), body.toString('base64url')].join('.');
    },
    open(sealed, about) {
      const [version, name, nonce = '', body = ''] = sealed.split('.');
      const key = version === VERSION ? keys.find((known) => nameOf(known) === name) : undefined;
      if (!key) throw new Error('it was encrypted with a key that ENCRYPTION_KEY does not hold');
      const bytes = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
        authTagLength: TAG,
      });
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-TAG));
      const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
      return { text: text.toString('utf8'), stale: key !== first };
    },
  };
}

/** Tells keys apart without telling them. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('name of a key').update(key).digest('base64url').slice(0, 8);
}

/**
 * Reads ENCRYPTION_KEY: one key of 32 bytes in base64, or the one that seals and another one with a comma between.
 * Returns what is wrong with it as text, which never shows a key.
 */
export function readKeys(text: string): Keys | string {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 2)
    return `it holds ${parts.length} keys, expected one, or the one that encrypts and another one`;
  const keys: Buffer[] = [];
  for (const [index, part] of parts.entries()) {
    const which = parts.length === 1 ? 'it' : `key ${index + 1}`;
    const key = Buffer.from(part, 'base64');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(part)) return `${which} is no base64`;
    if (key.length !== 32) return `${which} has ${key.length} bytes, expected 32`;
    keys.push(key);
  }
  const [first, ...others] = keys;
  return first ? [first, ...others] : 'it is empty';
}

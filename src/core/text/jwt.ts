import { decodeBase64, readUtf8 } from './base64.ts';
import { clean } from './clean.ts';
import { redact } from './redact.ts';

const LONGEST_VALUE = 200;
const MOST_AUDIENCES = 3;

/** Claims that say who issued a token for whom and when it holds (RFC 7519, RFC 9068); none of them names a person. */
const CLAIMS = ['iss', 'aud', 'tid', 'azp', 'appid', 'client_id', 'nbf', 'exp'] as const;
const HEADERS = ['alg', 'enc', 'kid'] as const;
const TIMES: readonly string[] = ['nbf', 'exp'];

/**
 * What a JWT or JWE in compact form says of itself, a line for each: algorithm, key ID, issuer, audience, tenant,
 * client, times. Never the subject, other claims or the signature. Nothing for what is no such token; of a cut-off one
 * what is there. Never throws.
 */
export function describeJwt(token: string): readonly string[] {
  const [header = '', payload = ''] = token.split('.', 3);
  const head = readUtf8(decodeBase64(header));
  if (!/^\s*\{/.test(head) || !/"(?:alg|enc|typ|kid)"/.test(head)) return [];
  const about = membersOf(head, HEADERS).map(({ name, value }) => `${name} ${value}`);
  const claims = membersOf(readUtf8(decodeBase64(payload)), CLAIMS).map(
    ({ name, value }) => `${name}: ${value}`,
  );
  return [`JWT, ${about.join(', ')}`, ...claims].map((line) =>
    redact(clean(line).replace(/\s+/g, ' ').trim()),
  );
}

interface Member {
  readonly name: string;
  readonly value: string;
}

function membersOf(json: string, names: readonly string[]): readonly Member[] {
  if (!/^\s*\{/.test(json)) return [];
  const whole = readWhole(json);
  return names.flatMap((name) =>
    valuesOf(name, whole ? whole[name] : readPiece(json, name)).map((value) => ({ name, value })),
  );
}

function valuesOf(name: string, value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_AUDIENCES) : [value];
  return all.flatMap((one) => {
    if (typeof one === 'string' && one !== '') return [one.slice(0, LONGEST_VALUE)];
    if (typeof one !== 'number') return [];
    return [TIMES.includes(name) ? readTime(one) : String(one)];
  });
}

function readWhole(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads one member of a JSON object that was cut off. */
function readPiece(json: string, name: string): string | number | undefined {
  const found = new RegExp(String.raw`"${name}"\s{0,3}:\s{0,3}\[?(?:"([^"\\]{1,300})"|(\d{1,12})\b)`).exec(
    json,
  );
  return found?.[1] ?? (found?.[2] === undefined ? undefined : Number(found[2]));
}

/** Seconds since 1970 as they stand, and as a time where they are one. */
function readTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime())
    ? String(seconds)
    : `${seconds} (${time.toISOString().replace('.000', '')})`;
}

import { decodeBase64, inflate, readEncoded, readUtf8 } from './base64.ts';
import { clean } from './clean.ts';
import { describeJwt } from './jwt.ts';
import { describeSaml } from './saml-message.ts';

/** How many encoded values of one text are looked into, and how many characters they may say altogether. */
const MOST_VALUES = 8;
const MOST_TOKENS = 6;
const LONGEST_TOKEN = 16_384;
const LONGEST_RESULT = 8_000;

/** The parameter by name, or base64 that begins an XML document of its own: `<saml`, `<?xml`, `<Response`, `<AuthnRequest`. */
const SAML_START =
  /[Ss][Aa][Mm][Ll]_?[Rr]e(?:sponse|quest)|(?<![A-Za-z0-9+/])(?:PHNhbW|PD94bW|PFJlc3BvbnNl|PEF1dGhuUmVx)/g;
/** Percent-encoded signs in front (`%3D`, `%22%3A%22`) are no part of the value, those of base64 itself are. */
const VALUE_START =
  /(?:%(?:25){0,3}(?!2[BbFf]|25)[0-9A-Fa-f]{2})*((?:[A-Za-z0-9+/_-]|%(?:25){0,3}2[BbFf]){24})/;
/** Signs that may stand between the parameter's name and its value, as in `name="SAMLResponse" value="…"`. */
const GLUE = 80;
const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){1,2}/g;

/**
 * What the SAML messages and JWTs in a text say of an exchange: status, issuer, audience, addresses, times, a line
 * each. Base64 is read as XML or as deflated XML (HTTP-Redirect binding), also percent-encoded, escaped or wrapped.
 * Never the assertion, a subject, an attribute or a signature. Bounded, linear in the text; never throws.
 */
export function decodeLines(text: string): readonly string[] {
  const lines: string[] = [];
  let left = LONGEST_RESULT;
  for (const line of [...samlLines(text), ...jwtLines(text)]) {
    left -= line.length;
    if (left < 0) break;
    lines.push(line);
  }
  return lines;
}

/** False for a text in which no encoded SAML message can stand; one pass over its characters. */
export function maySayMore(text: string): boolean {
  return text.search(SAML_START) !== -1;
}

/** A pasted text in comparable form, with what its encoded parts say behind it. */
export function readPasted(text: string): string {
  const lines = decodeLines(text);
  return lines.length === 0 ? clean(text) : `${clean(text)}\n\n${lines.join('\n')}`;
}

function samlLines(text: string): readonly string[] {
  const lines: string[] = [];
  let values = 0;
  SAML_START.lastIndex = 0;
  for (let found = SAML_START.exec(text); found && values < MOST_VALUES; found = SAML_START.exec(text)) {
    const isLabel = !found[0].startsWith('P');
    const from = found.index + (isLabel ? found[0].length : 0);
    const start = isLabel ? startOfValue(text.slice(from, from + GLUE)) : 0;
    if (start === undefined) continue;
    values++;
    const { value, end } = readEncoded(text, from + start);
    lines.push(...describeSaml(readXml(value)));
    SAML_START.lastIndex = Math.max(end, SAML_START.lastIndex);
  }
  return lines;
}

function startOfValue(behindLabel: string): number | undefined {
  const found = VALUE_START.exec(behindLabel);
  return found ? found.index + found[0].length - (found[1]?.length ?? 0) : undefined;
}

function readXml(value: string): string {
  const bytes = decodeBase64(value);
  const text = readUtf8(bytes);
  return /^\s*</.test(text.replace('\ufeff', '')) ? text : readUtf8(inflate(bytes));
}

function jwtLines(text: string): readonly string[] {
  if (!text.includes('eyJ')) return [];
  return text
    .matchAll(JWT)
    .take(MOST_TOKENS)
    .toArray()
    .flatMap(([token]) => describeJwt(token.slice(0, LONGEST_TOKEN)));
}

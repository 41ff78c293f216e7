import { tokenize } from '../text/tokens.ts';

const LONGEST = 300;
const FIELDS: readonly RegExp[] = [
  /\berror_?[dD]escription\b["']?\s{0,3}[:=]\s{0,3}["']?([^"\n&<>{}]{3,300})/,
  /"(?:error_)?(?:message|msg|details?|reason|hint)"\s{0,3}:\s{0,3}"([^"\n]{3,300})"/,
  /[?&](?:error_)?(?:message|reason|details?)=([^"\n&<>]{3,300})/,
];
/** Right behind the code: `invalid_grant: Token has been revoked`. */
const BEHIND = /^["')\]]{0,3}\s?[:,–-]\s{1,2}["'(]?([A-Za-z][^\n"]{5,300})/;

/** What RFC 6749 says of each code, which servers send word by word: it lists all causes, so it tells none. */
const OF_THE_STANDARD: readonly RegExp[] = [
  /\bauthorization grant\b[^|]{0,90}\bis invalid, expired, revoked\b[^|]{0,140}\banother client\b/gi,
  /\bclient authentication failed\b[ ,(]{0,2}(?:due to|e\.g\.|for example)[^|]{0,140}\bauthentication method\)?/gi,
  /\bthe (?:resource owner|end-?user) or (?:the )?authorization server denied (?:the|this) request\b/gi,
  /\bthe request is missing a required parameter, includes\b[^|]{0,200}\bmalformed\b/gi,
];

/**
 * What a server told beside an OAuth error, in a cleaned text: its error_description, the message of its answer, or what
 * stands behind the code (RFC 6749, section 5.2). Without the sentences of the standard itself; empty when there is none.
 */
export function descriptionOf(text: string, code: string): string {
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  const behind =
    at === -1 ? undefined : BEHIND.exec(text.slice(at + code.length, at + code.length + LONGEST));
  const told = [...FIELDS.map((field) => field.exec(text)), behind].map((match) => match?.[1] ?? '');
  const said = [...new Set(told)].filter((one) => one !== '').join(' | ');
  return OF_THE_STANDARD.reduce((rest, sentence) => rest.replace(sentence, ' '), said);
}

/** Whether a text holds one of these sayings, parted by `|`, word by word and in order. */
export function holdsOneOf(text: string, sayings: string): boolean {
  const sentence = spaced(text);
  return sayings.split('|').some((saying) => sentence.includes(spaced(saying)));
}

function spaced(text: string): string {
  return ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

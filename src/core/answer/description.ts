import type { Entry } from '../catalog/types.ts';
import { tokenize } from '../text/tokens.ts';

const LONGEST = 300;
const FIELDS: readonly RegExp[] = [
  /\berror_?[dD]escription\b["']?\s{0,3}[:=]\s{0,3}["']?([^"\n&<>{}]{3,300})/,
  /"(?:error_)?(?:message|msg|details?|reason|hint)"\s{0,3}:\s{0,3}"([^"\n]{3,300})"/,
  /[?&](?:error_)?(?:message|reason|details?)=([^"\n&<>]{3,300})/,
];
/** Right behind the code: `invalid_grant: Token has been revoked`. */
const BEHIND = /^["')\]]{0,3}\s?[:,–-]\s{1,2}["'(]?([A-Za-z][^\n"]{5,300})/;

/**
 * Whether one of these sayings, parted by `|`, stands word by word and in order in what a server told beside an entry's code
 * in a cleaned text: its error_description, the message of its answer, or what stands behind the code (RFC 6749, section
 * 5.2). Sentences of the entry that are `general` are left out before.
 */
export function isToldOneOf(text: string, { code = '', messages }: Entry, sayings: string): boolean {
  const general = messages.filter((message) => message.general);
  const told = general.reduce(
    (rest, message) => rest.replaceAll(spaced(message.text), ' '),
    spaced(besides(text, code)),
  );
  return holds(told, sayings);
}

/** Whether a text holds one of these sayings, parted by `|`, word by word and in order. */
export function holdsOneOf(text: string, sayings: string): boolean {
  return holds(spaced(text), sayings);
}

function besides(text: string, code: string): string {
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  const behind =
    at === -1 ? undefined : BEHIND.exec(text.slice(at + code.length, at + code.length + LONGEST));
  const told = [...FIELDS.map((field) => field.exec(text)), behind].map((match) => match?.[1] ?? '');
  return [...new Set(told)].filter((one) => one !== '').join(' | ');
}

function holds(sentence: string, sayings: string): boolean {
  return sayings.split('|').some((saying) => sentence.includes(spaced(saying)));
}

function spaced(text: string): string {
  return ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

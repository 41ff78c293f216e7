import type { SecretName } from './secret-kinds.ts';

/** One way in which a secret shows; the pattern's groups `keep` (before) stay, everything else is masked. */
export interface SecretRule {
  readonly secret: SecretName;
  /** Cheap test: the rule can only match where one of these stands (lower case). */
  readonly hints: readonly string[];
  /** Linear: every repetition starts behind a boundary and is followed by a character that it excludes. */
  readonly pattern: RegExp;
  /** A last look at the value, for what only has the shape of a secret. */
  readonly unless?: (value: string) => boolean;
}

const GAP = String.raw`\\{0,3}["'\]*\x60]{0,3}\s{0,4}(?:=>|[=:]|%3[Dd]|%22%3[Aa]%22)\s{0,4}\\{0,3}["'\[*\x60]{0,2}`;
const VALUE = String.raw`[^\s"'&<>,;(){}\\\[\]]`;
/** Between a label and what stands beside it in a table, in the next line, or in a sentence: "the client secret is …". */
const BESIDE = String.raw`["'\]*\x60]{0,3}(?:\s{0,4}\|\s{0,4}|\s{1,4})(?:(?:(?:is|was|of|with|value):?|=>?|:)\s{1,4})?["'*\x60]{0,2}`;
const LETTERS_AND_DIGITS = String.raw`(?=[^\s\d]{0,60}\d)(?=[^\sA-Za-z]{0,60}[A-Za-z])`;

/** A value of at least so many characters behind one of these labels and a colon or an equals sign. Linear. */
export function labelled(labels: string, least: number): RegExp {
  return new RegExp(String.raw`(?<keep>(?<![A-Za-z0-9])(?:${labels})${GAP})${VALUE}{${least},}`, 'gi');
}

/** A value beside a label without a colon: there only what nobody says, long and of letters and digits, is one. Linear. */
export function spoken(labels: string): RegExp {
  return new RegExp(
    String.raw`(?<keep>(?<![A-Za-z0-9])(?:${labels})${BESIDE})${LETTERS_AND_DIGITS}[A-Za-z0-9._~+/=!#$%^-]{16,200}(?![^\s.,;)"'*\x60|])`,
    'gi',
  );
}

/** Letters alone, as words and names of parameters are. */
export const PLAIN_WORD = /^[a-z]+(?:[_-][a-z]+)*[.:!?]?$/i;

/** The name of something with a number in it, an address, a path, or an ID. */
export function isNamed(value: string): boolean {
  return (
    /^(?:https?:|[a-z]{1,40}[/.][a-z])/.test(value) ||
    /\.[a-z]{2,5}$/.test(value) ||
    /^[a-z]{1,60}(?:[-_.][a-z0-9]{1,60}){0,12}$/.test(value) ||
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) ||
    /^(?:AADSTS|AADB2C|MSIS|IDX)\d+/.test(value)
  );
}

/** What an example has in place of a value. */
export function isPlaceholder(value: string): boolean {
  return /^(?:\*+|x+|\.+|null|undefined|none|true|false|your[-_a-z]*|my[-_a-z]*|changeme|\[?hidden\]?|%s)$/i.test(
    value,
  );
}

/** What a command has in place of a value: a variable, a name for what belongs there, or what somebody cut out. */
export function isVariable(value: string): boolean {
  return (
    isPlaceholder(value) ||
    /^[$%]|\.{3}|\u2026|\*{3}/.test(value) ||
    /^(?:client|app|api|my|your|the)?[ _-]?(?:secret|token|pass(?:word)?|pw|key)$/i.test(value)
  );
}

/** The code of an error, where an authorization code could stand. */
export function isErrorCode(value: string): boolean {
  return (
    value.length < 10 ||
    /^\d+$/.test(value) ||
    PLAIN_WORD.test(value) ||
    // Firebase: `auth/popup-blocked-by-browser`.
    /^[a-z]{2,20}\/[a-z]+(?:-[a-z]+)*[.:!?)]*$/.test(value) ||
    /^(?:AADSTS|AADB2C|MSIS|E)\d+$/i.test(value)
  );
}

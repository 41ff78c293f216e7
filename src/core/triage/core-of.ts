import { ADVICE_OF_PAGE, SAYS_NO_REASON, SOMEHOW_WRONG, SPEAKS_OF, WRONG } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

const WRONG_WORDS = anyOf(WRONG);
const VAGUE_WORDS = anyOf(SOMEHOW_WRONG);
const ADVICE = anyOf(ADVICE_OF_PAGE);
const NO_REASON = anyOf(SAYS_NO_REASON);
const SPEECH = anyOf(SPEAKS_OF);
const OWN_NEWS =
  /^(?:investigating|identified|monitoring|update|resolved)\b|\bwe (?:are|have) (?:investigating|aware|identified|monitoring)\b/i;

/** A command with its flags, as somebody typed it. */
const COMMAND = /^[a-z][\w.-]{1,40}(?: [^\n]{1,60}?)? --?[a-z][\w-]{0,30}[ =][^\n]{1,200} --?[a-z]/;

/** Only the status of the answer, which is listed as such. */
const STATUS_ALONE = /^[1-5]\d\d(?: [A-Z][a-z]+){0,4}$/;
/** A whole error string up to this length is its own best name. */
const SHORT = 100;
/** A name with its explanation is longer. */
const EXPLAINED = 160;
/** What a log puts in front of a line, or the rest of it where a pattern began inside: time, level, thread, component. */
const LEVEL = String.raw`(?:DEBU?G?|INFO|WARN(?:ING)?|ERRO?R?|FATAL?|SEVERE)(?:\[\w{1,10}\])?`;
const LOG_LEAD = new RegExp(
  String.raw`^(?:\s*(?:[\w.:/-]{0,40}[\])]:?(?=\s)|\d{4}-\d\d-\d\d(?:[T ][\d:.,Z+-]{5,30})?(?:\s${LEVEL}(?=\s))?|${LEVEL}(?=\s[[(])|\w{3,5}\[\d{1,8}\](?=\s)|\[[\w.:@ -]{1,60}\]:?(?=\s)|\((?:\w{0,20}Thread|(?=[^)]*\d)[\w.:-]{6,60})\)|-(?: [\w.]{1,40}(?= - ))?(?=\s)))+\s+`,
);
const GENERIC_LEAD =
  /^(?:\W*(?:an? )?(?:unexpected |internal |unknown )?(?:error|exception|failure|warning|fatal|message|details?|reason|description)\b[^:]{0,60}|\[?[\w.-]+:\d+\]?[^:]{0,80}|[A-Z]\w+(?:Exception|Error))$/i;

/**
 * The part of an error string that says what is wrong: `An error has occurred: Your session has expired. Please login
 * again.` → `Your session has expired`. A chain of causes stays whole while it is short; of a long one the last cause
 * counts. Nothing when the string tells of no error, or is news of an incident page.
 */
export function coreOf(raw: string): string | undefined {
  if (OWN_NEWS.test(raw) || COMMAND.test(raw)) return undefined;
  const sentences = raw
    .replace(/(?<!\s)\s{2,}\w{1,80}=[\s\S]*$/, '')
    .replace(/^[^\n]{0,200}\[(?:[a-z]\w{1,30}\.){1,8}[A-Z]\w{2,60}\]\s(?:\([\w -]{1,40}\)\s)?/, '')
    .replace(LOG_LEAD, '')
    // A placeholder of somebody who left the value out.
    .replace(/ ?<[\w .:/-]{1,40}>(?=[.!]?$)/, '')
    .split(/(?<=[.!])\s+|\n|(?:,|\s[-–])\s+(?=please\b)|(?<!\s|\b(?:an|the))\s+error (?=\w{1,40}ing\b)/)
    .map(trimmed)
    // No error asks.
    .filter((sentence) => sentence !== '' && !sentence.endsWith('?') && !ADVICE.test(sentence));
  const telling = sentences.filter((one) => WRONG_WORDS.test(one));
  const wrong = telling.find((one) => !NO_REASON.test(one)) ?? telling[0];
  const vague = sentences.find((one) => VAGUE_WORDS.test(one) && !SPEECH.test(one));
  return (
    (wrong === undefined ? undefined : coreOfSentence(wrong)) ??
    (vague === undefined ? undefined : coreOfSentence(vague))
  );
}

function coreOfSentence(sentence: string): string | undefined {
  const causes = sentence.split(/:\s+|\s[-–]\s/).map(trimmed);
  while (causes.length > 1 && GENERIC_LEAD.test(causes[0] ?? '')) causes.shift();
  // A quotation broke off behind the name of the library: `unable to exchange code: oauth2`.
  while (causes.length > 1 && /^(?:oauth2|oidc|saml|jwt|tls|http)$/.test(causes.at(-1) ?? '')) causes.pop();
  const from = sentence.indexOf(causes[0] ?? '');
  const whole = sentence.slice(
    from,
    sentence.lastIndexOf(causes.at(-1) ?? '') + (causes.at(-1)?.length ?? 0),
  );
  if (whole.length <= SHORT && isSpeech(whole) && !STATUS_ALONE.test(whole)) return whole;
  if (causes.length === 2 && whole.length <= EXPLAINED && isSpeech(whole) && isName(causes[0])) return whole;
  const telling = causes.filter(
    (cause) => isSpeech(cause) && cause.length <= 200 && !STATUS_ALONE.test(cause),
  );
  return (
    telling.findLast((cause) => WRONG_WORDS.test(cause)) ??
    telling.findLast((cause) => VAGUE_WORDS.test(cause)) ??
    (/\b[45]\d\d\b/.test(sentence) ? undefined : leadOf(sentence))
  );
}

/** `Invalid redirect URL: the protocol and host must match …`: what it is called, and why; no step that failed. */
function isName(lead = ''): boolean {
  return (
    lead.length <= 40 && /^[A-Z](?!.*(?:fail|error|unable|could|can))/i.test(lead) && WRONG_WORDS.test(lead)
  );
}

/**
 * Of a chain whose last cause is no speech: its lead, as in `Error getting user info: invalid character '<' …`, or what
 * stands between values in brackets: `aud with value [x] does not match any of map[x:{}]`.
 */
function leadOf(sentence: string): string | undefined {
  const pieces = sentence
    .split(/:\s|[[\]{}=\\]+|,\s/)
    .map(trimmed)
    .filter((piece) => /^[a-z][^/]*$/i.test(piece) && isSpeech(piece) && piece.length <= 200);
  return pieces.find((piece) => WRONG_WORDS.test(piece)) ?? pieces.find((piece) => VAGUE_WORDS.test(piece));
}

/** What stands behind the name of an error class needs no word that says that it is wrong. */
export function thrownIn(raw: string): string | undefined {
  const message = /(?:Error|Exception|ERROR):\s+([A-Za-z][^\n]{7,200})/.exec(raw)?.[1];
  const first = message?.split(/(?<=[.!])\s+| \(/)[0];
  return first !== undefined && isSpeech(trimmed(first)) ? trimmed(first) : undefined;
}

/** Without quotes, brackets and stops around it; a quote that closes a name inside stays. */
export function trimmed(text: string): string {
  const inner = text.replace(/^[\s"'`([{<]+|(?<![\s"'`\]}>.,;:!*])[\s"'`\]}>.,;:!*]+$/g, '');
  const next = text.charAt(text.indexOf(inner) + inner.length);
  return /["'`]/.test(next) && inner.split(next).length % 2 === 0 ? `${inner}${next}` : inner;
}
const LEAST_SPEECH = 8;
/** Two words, or letters of a script that puts no space between them. */
const SPOKEN = /[a-z]\s\w|[а-яё]\s\S|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}/i;
export const isSpeech = (text: string) =>
  text.length >= LEAST_SPEECH && SPOKEN.test(text) && !/[{}<>=\\]/.test(text);

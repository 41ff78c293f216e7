import { ADVICE_OF_PAGE, SOMEHOW_WRONG, STATUS_PHRASES, WRONG } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

/** How an error without a catalog entry shows; the later, the less it says. */
export type Shape = 'name' | 'sentence' | 'class' | 'status';

/** An error that the catalog need not know, as it stands in the text. */
export interface Shaped {
  readonly code: string;
  /** Its parts, which people say alone: `NotAuthorizedException` of `NotAuthorizedException: Refresh Token has expired`. */
  readonly parts?: readonly string[];
  readonly shape: Shape;
  /** Offset in the plain text. */
  readonly at: number;
}

const WRONG_WORDS = anyOf(WRONG);
const OWN_NEWS =
  /^(?:investigating|identified|monitoring|update|resolved)\b|\bwe (?:are|have) (?:investigating|aware|identified|monitoring)\b/i;
const VAGUE_WORDS = anyOf(SOMEHOW_WRONG);
const ADVICE = anyOf(ADVICE_OF_PAGE);

const STATUS = new RegExp(
  String.raw`(?<![\w.])(?:(?:HTTP(?:/\d(?:\.\d)?)?|Error|status(?: ?code)?)["' :=(]{1,4}[45]\d\d(?![\d.])(?:\)? (?:${STATUS_PHRASES})\b)?|[45]\d\d(?:\. That's an error|,? \(?(?:${STATUS_PHRASES})\b))`,
  'gi',
);
const NAME =
  /(?<![\w/.-])(?:[A-Z][A-Z0-9]{2,30}(?:_[A-Z0-9]{2,30}){1,6}|[A-Z]{2,6}-?\d{4,7}|0x8[0-9A-Fa-f]{7})(?![\w-])/g;
const FIELD =
  /(?<![A-Za-z0-9])(?:error|error_?code|errorCode|suberror|reason|code|name)["']?\s?[:=]\s?["']?([a-z][a-z0-9]{2,30}(?:_[a-z0-9]{2,30}){1,6}|[A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,5})(?![\w.])/g;
/** The call that failed, in a log line of level error: `lvl=eror msg="login.OAuthLogin(get info from …)"`. */
const LOGFMT =
  /\b(?:lvl|level)=(?:eror|error|crit|fatal) [^\n]{0,40}?\bmsg="([\w.]{3,60}\([^"\n()]{2,80}\))"/g;
/** What a command prints, right below its line. */
const OUTPUT = /^[ \t]*\$ ?[a-z][^\n]{0,200}\n([A-Z][^\n]{11,300})/gm;
/** What a command prints of itself: `ERROR running org:login:  retry your request`. */
const COMMAND_FAILED =
  /^[ \t]*(?:ERROR|Error) (?:running|executing|calling|invoking) [\w:./-]{2,60}:[ \t]+(?:\[\w+\][ \t]*)?([A-Za-z][^\n.!?]{7,200})/gm;
/** The line below the words that present it: `This is the error:`, an empty line, `Unable to find the realm! …`. */
const PRESENTED =
  /\b(?:errors?|message|says?|happens|response|output|fails with)\b[^\n]{0,40}\n(?:[ \t]{0,8}\n)?[ \t]{0,8}((?:Unable|Failed|Fail|Could not|Couldn't|Cannot|Can't|Invalid|No|Not|Unknown|Unexpected|Unauthorized|Access|Login|Authentication|Sign-?in|Request) [^\n]{7,300})/g;
/** An error as people write its name: `an Invalid Grant error`. */
const SPOKEN = /(?<![\w-])((?:[A-Z][a-z]{2,20} ){1,3}[A-Z][a-z]{2,20}) (?:error|exception)\b/g;
/** An event of a library: `msal:loginFailure`. */
const EVENT = /(?<=["'`])([a-z]{2,20}:[a-z]{2,20}(?:Failure|Failed|Error))(?=["'`])/g;
/** As the AWS command line prints it: `An error occurred (AccessDenied) when …`. */
const IN_BRACKETS = /(?<=[Ee]rror \w{0,12} ?)\(([A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,5})\)/g;
const CLASS = /(?<![\w/])(?:[A-Za-z]\w{0,40}\.){0,8}([A-Z][A-Za-z0-9]{2,50}(?:Exception|Error))(?![\w(])/g;
/** An event of the Windows log, as people say it: `event 364`. */
const WINDOWS_EVENT = /(?<![\w-])[Ee]vent (?:ID |id )?\d{2,5}(?![\w.:-])/g;
/** A number that only the word before it makes a code: `Error Code: 53003`; with its product, `ADFS error 182180`. */
const NUMBER_OF = /(?<![\w-])((?!HTTP)[A-Z][A-Z-]{2,9} [Ee]rror \d{4,10})(?![\w.:/-])/g;
const NUMBER =
  /(?<![\w-])(?!(?<=(?!TP)[A-Z]{2} )[Ee]rror \d)[Ee]rror[ _]?(?:[Cc]ode|[Nn]umber|[Nn]o\.?)?["']?\s?[:=#]?\s?["']?((?!(?:19|20)\d\d\b)\d{4,10})(?![\w.:/-])/g;
/** A tenant log of Auth0: types of failures begin with f, and stand beside a description. */
const LOG_TYPE =
  /"type"\s?:\s?"(f[a-z]{1,8}|limit_[a-z]{2,3}|pwd_leak)"(?=[^{}]{0,400}"(?:description|client_id|log_id)")/g;
/** A line of an error page: alone, short, and nobody's speech. */
const PAGE_LINE = /(?<=\n)[ \t]*([A-Z][^\n:?=<>{}]{7,70})[ \t]*(?=\n)/g;
const SPEECH = /\b(?:i|we|my|our|me|us|you|your|it|this|that)\b/i;
const PAGE_WORDS =
  /\b(?:[Ee]rror|[Ff]ailed|[Ff]ailure|[Dd]enied|[Ii]nvalid|[Ee]xpired|[Uu]nauthorized|[Ff]orbidden|[Ee]xception)\b/;
/** A quotation may break off at the end of its line. */
const QUOTED = /`([^`\n]{1,600})`|"([^"\n]{1,400})(?:"|\n)|(?<![\w])'([^'\n]{12,300})'(?!\w)/g;
const LABELLED =
  /(?:\b(?:error|error message|error[_ ]description|[Rr]eason|[Ff]ailure reason|status ?message|errorSummary|errorMessage|exception|message|the (?:message|error|response) (?:is|says|was)|[A-Z]\w{2,50}(?:Exception|Error)))["']?\s?[:=]\s?["'`]?([A-Za-z][^"`\n]{7,300})/g;
const LOGGED =
  /^[ \t*_]*(?:[\dT:.,Z +/-]{8,32}\s(?:\[?[\w.:-]{1,60}\]?\s)?)?\[?(?:DEBU?G?|INFO|WARN(?:ING)?|ERRO?R?|FATAL?|SEVERE)\]?(?:\[\w+\])?:?\s+([A-Za-z][^\n]{7,300})/gm;
/** What says that a name in capitals is the name of an error, and not a setting's. */
const WRONG_NAME =
  /ERR|FAIL|INVALID|DENIED|DISALLOWED|FORBIDDEN|UNAUTH|EXPIRED|TIME_?OUT|MISSING|MISMATCH|UNKNOWN|UNABLE|UNSUPPORTED|UNVERIFIED|UNTRUSTED|REJECT|REFUSED|REVOKED|REQUIRED|BLOCKED|LOCKED|DISABLED|DUPLICATE|EXCE|EXISTS|LIMIT|BAD_|NOT_|_NOT|NO_|CANNOT|CANT|CONFLICT|FAULT|ABORT|UNEXPECTED|INCORRECT|MALFORMED|LOGIN_|_USER|ISSUE|STALE/;
/** A ticket is named before its number, an error is not. */
const TICKET =
  /\b(?:tickets?|issues?|jira|cases?|change|incident|kb|article|task|story|matched to|opened|filed|raised|logged|pr)\b[^\n]{0,24}$/i;
/** A constant of a program or a query, no error. */
const NO_NAME =
  /^(?:[A-Z]+_(?:ID|SECRET|URL|URI|KEY|TOKEN|HOST|PORT|PATH|ENV|NAME|VERSION|CLIENT|DIR|FILE)|UTF_8|MY_\w+|YOUR_\w+|(?:RFC|ISO|CVE|KB|UTF|SHA|AES|RSA|TLS|PR|GH|JDK|RS|HS|ES|IE|INC|CHG|REQ|JIRA|SRE|OPS)-?\d+)$/;

const MOST_PASTED_LINES = 3;

/** Sentences of pasted lines that say what went wrong; `masked` is blank where the text was pasted. */
export function findPastedSentences(text: string, masked: string): readonly Shaped[] {
  const found: Shaped[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]{12,}/g)) {
    if (found.length >= MOST_PASTED_LINES) break;
    if (line.length > 400 || /[^\n]/.test(masked.slice(index, index + line.length))) continue;
    if (/^\s*(?:at |[{}\]"]|\[\s*["{]|\w+=|File )/.test(line) || !WRONG_WORDS.test(line)) continue;
    const code = coreOf(line.replace(/^\s*>\s?/, ''));
    if (code !== undefined)
      found.push({ code, shape: 'sentence', at: index + Math.max(0, line.indexOf(code)) });
  }
  return found;
}

/** Errors by their shape: names in capitals or in error fields, sentences in quotes or behind "Error:", classes, HTTP statuses. */
export function findShapes(text: string): readonly Shaped[] {
  const found: Shaped[] = [];
  for (const match of text.matchAll(NAME)) {
    if (!NO_NAME.test(match[0]) && !isOtherName(match))
      found.push({ code: match[0], shape: 'name', at: match.index });
  }
  if (/[:=]/.test(text)) {
    for (const match of text.matchAll(FIELD)) push(found, match, 'name');
    for (const match of text.matchAll(LABELLED)) pushSentence(found, match);
    for (const match of text.matchAll(LOGGED)) pushSentence(found, match);
  }
  if (text.includes('=')) for (const match of text.matchAll(LOGFMT)) push(found, match, 'class');
  if (/ (?:error|exception)/.test(text))
    for (const match of text.matchAll(SPOKEN))
      if (WRONG_WORDS.test(match[1] ?? '')) push(found, match, 'name');
  if (/Failure|Failed|Error/.test(text)) for (const match of text.matchAll(EVENT)) push(found, match, 'name');
  if (text.includes('$')) for (const match of text.matchAll(OUTPUT)) pushSentence(found, match);
  if (/\n/.test(text)) for (const match of text.matchAll(PRESENTED)) pushSentence(found, match);
  if (/ERROR |Error /.test(text))
    for (const match of text.matchAll(COMMAND_FAILED)) push(found, match, 'sentence');
  if (text.includes('rror')) for (const match of text.matchAll(IN_BRACKETS)) push(found, match, 'name');
  if (/Exception|Error/.test(text)) for (const match of text.matchAll(CLASS)) push(found, match, 'class');
  if (/["'`]/.test(text)) for (const match of text.matchAll(QUOTED)) pushSentence(found, match);
  if (/[Ee]vent/.test(text))
    for (const { 0: code, index } of text.matchAll(WINDOWS_EVENT))
      found.push({ code, shape: 'status', at: index });
  if (/[Ee]rror/.test(text))
    for (const number of [NUMBER_OF, NUMBER])
      for (const match of text.matchAll(number)) push(found, match, 'status');
  if (text.includes('"type"')) for (const match of text.matchAll(LOG_TYPE)) push(found, match, 'class');
  if (PAGE_WORDS.test(text)) {
    for (const match of text.matchAll(PAGE_LINE)) {
      if (PAGE_WORDS.test(match[0]) && !SPEECH.test(match[0])) push(found, match, 'class');
    }
  }
  if (/[45]\d\d/.test(text)) {
    for (const match of text.matchAll(STATUS)) found.push(toStatus(match));
  }
  return found;
}

/** Without the JSON or the bracket around it. */
function toStatus({ 0: found, index }: RegExpExecArray): Shaped {
  const start = /["']/.test(found.slice(0, 12)) ? Math.max(0, found.search(/[45]\d\d/)) : 0;
  return { code: found.slice(start).replace(/\)$|\. That.*/, ''), shape: 'status', at: index + start };
}

/** A setting, a variable of a template, or a ticket. */
function isOtherName({ 0: name, index, input }: RegExpExecArray): boolean {
  if (/[$%{]$/.test(input.slice(Math.max(0, index - 2), index))) return true;
  if (name.includes('_')) return !WRONG_NAME.test(name);
  return name.includes('-') && TICKET.test(input.slice(Math.max(0, index - 40), index));
}

function push(found: Shaped[], match: RegExpExecArray, shape: Shape): void {
  const code = match[1] ?? '';
  if (code !== '' && !/^(?:Error|Exception|null|undefined)$/.test(code))
    found.push({ code, shape, at: match.index + match[0].indexOf(code) });
}

function pushSentence(found: Shaped[], match: RegExpExecArray): void {
  const raw = match.slice(1).find((group) => group !== undefined) ?? '';
  const core = coreOf(raw) ?? thrownIn(raw);
  if (core === undefined) return;
  const at = match.index + Math.max(0, match[0].indexOf(core));
  const thrower = /(?:^|[\s"'`(:])([A-Za-z]\w{2,60}): ?$/.exec(
    match.input.slice(Math.max(0, at - 80), at),
  )?.[1];
  const own = thrower !== undefined && /[a-z][A-Z]|_/.test(thrower);
  found.push(
    own
      ? {
          code: `${thrower}: ${core}`,
          parts: [thrower, core],
          shape: 'sentence',
          at: at - thrower.length - 2,
        }
      : { code: core, shape: 'sentence', at },
  );
}

/** A whole error string up to this length is its own best name. */
const SHORT = 100;
const GENERIC_LEAD =
  /^(?:\W*(?:an? )?(?:unexpected |internal |unknown )?(?:error|exception|failure|warning|fatal|message|details?|reason|description)\b[^:]{0,60}|\[?[\w.-]+:\d+\]?[^:]{0,80}|[A-Z]\w+(?:Exception|Error))$/i;

/**
 * The part of an error string that says what is wrong: `An error has occurred: Your session has expired. Please login
 * again.` → `Your session has expired`. A chain of causes stays whole while it is short; of a long one the last cause
 * counts. Nothing when the string tells of no error, or is news of an incident page.
 */
export function coreOf(raw: string): string | undefined {
  if (OWN_NEWS.test(raw)) return undefined;
  const sentences = raw
    .replace(/(?<!\s)\s{2,}\w{1,80}=[\s\S]*$/, '')
    .replace(/^[^\n]{0,200}\[(?:[a-z]\w{1,30}\.){1,8}[A-Z]\w{2,60}\]\s/, '')
    .split(/(?<=[.!])\s+|\n|(?<!\s|\b(?:an|the))\s+error (?=\w{1,40}ing\b)/)
    .map(trimmed)
    .filter((sentence) => sentence !== '' && !ADVICE.test(sentence));
  const sentence =
    sentences.find((one) => WRONG_WORDS.test(one)) ?? sentences.find((one) => VAGUE_WORDS.test(one));
  if (sentence === undefined) return undefined;
  const causes = sentence.split(/:\s+|\s[-–]\s/).map(trimmed);
  while (causes.length > 1 && GENERIC_LEAD.test(causes[0] ?? '')) causes.shift();
  const whole = sentence.slice(sentence.indexOf(causes[0] ?? ''));
  if (whole.length <= SHORT && isSpeech(whole)) return whole;
  const telling = causes.filter((cause) => isSpeech(cause) && cause.length <= 200);
  return (
    telling.findLast((cause) => WRONG_WORDS.test(cause)) ??
    telling.findLast((cause) => VAGUE_WORDS.test(cause)) ??
    (/\b[45]\d\d\b/.test(sentence) ? undefined : leadOf(sentence))
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
function thrownIn(raw: string): string | undefined {
  const message = /(?:Error|Exception|ERROR):\s+([A-Za-z][^\n]{7,200})/.exec(raw)?.[1];
  const first = message?.split(/(?<=[.!])\s+| \(/)[0];
  return first !== undefined && isSpeech(trimmed(first)) ? trimmed(first) : undefined;
}

/** Without quotes, brackets and stops around it; a quote that closes a name inside stays. */
function trimmed(text: string): string {
  const inner = text.replace(/^[\s"'`([{<]+|(?<![\s"'`\]}>.,;:!*])[\s"'`\]}>.,;:!*]+$/g, '');
  const next = text.charAt(text.indexOf(inner) + inner.length);
  return /["'`]/.test(next) && inner.split(next).length % 2 === 0 ? `${inner}${next}` : inner;
}
const isSpeech = (text: string) => text.length >= 8 && /[a-z]\s\w/i.test(text) && !/[{}<>=\\]/.test(text);

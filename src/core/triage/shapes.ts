import { findSentences } from './sentences.ts';
import type { Shape, Shaped } from './shaped.ts';
import { findStatuses } from './statuses.ts';
import { SPEAKS_OF, WRONG } from './words/errors.ts';
import { NO_ERROR_NAME, NO_NAME, WRONG_NAME, WRONG_PART } from './words/names.ts';
import { anyOf } from './words/rule.ts';

const WRONG_WORDS = anyOf(WRONG);
const TOLD = anyOf(SPEAKS_OF);

const NAME =
  /(?<![\w/.-])(?:[A-Z][A-Z0-9]{2,30}(?:_[A-Z0-9]{2,30}){1,6}|[A-Z]{2,6}-?\d{4,7}|0x8[0-9A-Fa-f]{7})(?![\w-])/g;
/** Of servers, always with their message: `RESTEASY003210: …`, `KC-SERVICES0013: …`, `CWWKS1706E: …`. */
const SERVER_CODE = /(?<![\w/.-])([A-Z]{2,10}(?:-[A-Z]{3,10})?\d{4,7}[EWI]?)(?=: [A-Za-z])/g;
const FIELD =
  /(?<![A-Za-z0-9])(?:[Ee]rror(?:[ _]?[Cc]ode)?|suberror|reason|code|"name")["']?\s?[:=]\s?["']?([a-z][a-z0-9]{2,30}(?:_[a-z0-9]{2,30}){1,6}|[A-Z][A-Za-z]{1,30}[a-z][A-Z][A-Za-z]{2,30})(?![\w.])/g;
/** In the address to which a browser was sent back: `/signin?error=Callback`. */
const IN_ADDRESS = /[?&#]error(?:_?[Cc]ode)?=([A-Za-z][\w.-]{3,60})/g;
/** Of Firebase: `auth/popup-closed-by-user`. */
const FIREBASE = /(?<![\w/.-])(auth\/[a-z]{2,20}(?:-[a-z]{2,20}){1,7})(?![\w/.-])/g;
/** A name in small letters: where it stands behind a colon, in quotes or in brackets, or with its message behind it. */
const SMALL_NAME =
  /(?<=["'`([]|[:!.] |^|\n)([a-z][a-z0-9]{1,30}(?:_[a-z0-9]{2,30}){1,6})(?=["'`)\],;]|: ?[A-Z"'\w]|\.?\s{0,3}(?:$|\n)|\.\s)/g;
/** A key of Keycloak's messages, which its log shows: `invalidRequestMessage`. */
const MESSAGE_KEY = /(?<![\w.])((?:[a-z]{3,20})(?:[A-Z][a-z]{2,20}){1,8}Message)(?![\w(.])/g;
/** The call that failed, in a log line of level error: `lvl=eror msg="login.OAuthLogin(get info from …)"`. */
const LOGFMT =
  /\b(?:lvl|level)=(?:eror|error|crit|fatal) [^\n]{0,40}?\bmsg="([\w.]{3,60}\([^"\n()]{2,80}\))"/g;
/** An error as people write its name: `an Invalid Grant error`. */
const SPOKEN = /(?<![\w-])((?:[A-Z][a-z]{2,20} ){1,3}[A-Z][a-z]{2,20}) (?:error|exception)s?\b/g;
/** An event of a library: `msal:loginFailure`. */
const EVENT = /(?<=["'`])([a-z]{2,20}:[a-z]{2,20}(?:Failure|Failed|Error))(?=["'`])/g;
/** As the AWS command line prints it: `An error occurred (AccessDenied) when …`. */
const IN_BRACKETS = /(?<=[Ee]rror \w{0,12} ?)\(([A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,5})\)/g;
/** What an operating system says of a connection: `ENETUNREACH`, `connect ECONNREFUSED 127.0.0.1:443`. */
const ERRNO =
  /(?<![\w/.-])(E(?:CONN(?:REFUSED|RESET|ABORTED)|NETUNREACH|NETDOWN|HOST(?:UNREACH|DOWN)|NOTFOUND|TIMEDOUT|AI_AGAIN|PROTO|PIPE|ADDRINUSE|ADDRNOTAVAIL|ACCES|PERM|SOCKETTIMEDOUT))(?![\w-])/g;
const CLASS = /(?<![\w/])(?:[A-Za-z]\w{0,40}\.){0,8}([A-Z][A-Za-z0-9]{2,50}(?:Exception|Error))(?![\w(])/g;
/** A failure's name in camel case, with no word for its class: `InvalidSignature`, `UserNotFound`. */
const CAMEL =
  /(?<![\w/.$#@-])((?:Invalid|Expired|Immature|Unauthorized|Unknown|Missing|Unsupported|Untrusted)(?:[A-Z][a-z]{2,20}){1,4}|(?!On[A-Z])(?:[A-Z][a-z]{1,20}){1,4}(?:Denied|Expired|Mismatch|Failed|Failure|NotFound|NotMatch|NotAllowed|Revoked|Rejected|Locked|TimedOut))(?![\w(./-])/g;
/** An event of the Windows log, as people say it: `event 364`. */
const WINDOWS_EVENT = /(?<![\w-])[Ee]vent (?:ID |id )?\d{2,5}(?![\w.:-])/g;
/** A number that only the word before it makes a code: `Error Code: 53003`; with its product, `ADFS error 182180`. */
const NUMBER_OF = /(?<![\w-])((?!HTTP)[A-Z][A-Z-]{2,9} [Ee]rror \d{4,10})(?![\w.:/-])/g;
const NUMBER =
  /(?<![\w-])(?!(?<=(?!TP)[A-Z]{2} )[Ee]rror \d)[Ee]rror[ _]?(?:[Cc]ode|[Nn]umber|[Nn]o\.?)?["']?\s?[:=#]?\s?["']?((?!(?:19|20)\d\d\b)\d{4,10})(?![\w.:/-])/g;
/** The code of an answer in JSON, beside its message: `{"msg":"Illegal state","code":5009}`. */
const NUMBER_IN_JSON = /"(?:err_?|error_?)?code"\s?:\s?"?((?!2\d\d\b)[1-9]\d{2,5})"?(?=\s?[,}])/gi;
const MESSAGE_IN_JSON = /"(?:\w{1,12}_)?(?:err_?)?(?:msg|message|description|error)"\s?:\s?"[^"]/i;
/** Characters around the code in which its message may stand. */
const BESIDE = 160;
/** A tenant log of Auth0: types of failures begin with f, and stand beside a description. */
const LOG_TYPE =
  /"type"\s?:\s?"(f[a-z]{1,8}|limit_[a-z]{2,3}|pwd_leak)"(?=[^{}]{0,400}"(?:description|client_id|log_id)")/g;
/** A line of an error page: alone, short, and nobody's speech. */
const PAGE_LINE = /(?<=^|\n)[ \t]*([A-Z][^\n:?="`<>{}]{7,70})["`]?[ \t]*(?=\n)/g;
const SPEECH =
  /\b(?:i|we|my|our|me|us|you|your|it|this|that|same|identical|here|yup|yep|yes|nope|sorry|hi|hello|thanks)\b|@\w|^\s*Processing by /i;
const PAGE_WORDS =
  /\b(?:[Ee]rror|[Ff]ailed|[Ff]ailure|[Dd]enied|[Ii]nvalid|[Ee]xpired|[Uu]nauthorized|[Ff]orbidden|[Ee]xception)\b/;
/** A ticket is named before its number, an error is not. */
const TICKET =
  /\b(?:tickets?|issues?|refs?|references?|tracked|internally|internal|jira|cases?|change|incident|kb|article|task|story|matched to|opened|filed|raised|logged|pr)\b[^\n]{0,24}$/i;
/** Errors by their shape: names in capitals or in error fields, sentences in quotes or behind "Error:", classes, HTTP statuses. */
export function findShapes(pasted: string): readonly Shaped[] {
  const text = unescaped(pasted);
  const found: Shaped[] = [];
  for (const match of text.matchAll(NAME)) {
    if (!NO_NAME.test(match[0]) && !isOtherName(match))
      found.push({ code: match[0], shape: 'name', at: match.index });
  }
  if (/\d: /.test(text)) for (const match of text.matchAll(SERVER_CODE)) push(found, match, 'name');
  if (/[:=]/.test(text)) {
    for (const match of text.matchAll(FIELD))
      if (/^[Es]/i.test(match[0]) || !match[1]?.includes('_') || WRONG_PART.test(match[1]))
        push(found, match, 'name');
    for (const match of text.matchAll(IN_ADDRESS)) push(found, match, 'name');
  }
  if (text.includes('auth/')) for (const match of text.matchAll(FIREBASE)) push(found, match, 'name');
  if (text.includes('_'))
    for (const match of text.matchAll(SMALL_NAME)) if (isWrong(match)) push(found, match, 'name');
  if (text.includes('Message'))
    for (const match of text.matchAll(MESSAGE_KEY))
      if (/rror|nvalid|ailure|xpired|enied|isabled|issing|otFound|nexpected/.test(match[0]))
        push(found, match, 'name');
  found.push(...findSentences(text));
  if (text.includes('=')) for (const match of text.matchAll(LOGFMT)) push(found, match, 'class');
  if (/ (?:error|exception)/.test(text))
    for (const match of text.matchAll(SPOKEN))
      if (WRONG_WORDS.test(match[1] ?? '')) push(found, match, 'name');
  if (/Failure|Failed|Error/.test(text)) for (const match of text.matchAll(EVENT)) push(found, match, 'name');
  if (text.includes('rror')) for (const match of text.matchAll(IN_BRACKETS)) push(found, match, 'name');
  if (/\bE[A-Z]{4}/.test(text)) for (const match of text.matchAll(ERRNO)) push(found, match, 'status');
  if (/Exception|Error/.test(text)) for (const match of text.matchAll(CLASS)) push(found, match, 'class');
  if (/[A-Z][a-z]{2,20}[A-Z]/.test(text))
    for (const match of text.matchAll(CAMEL)) push(found, match, 'class');
  if (/[Ee]vent/.test(text))
    for (const { 0: code, index } of text.matchAll(WINDOWS_EVENT))
      found.push({ code, shape: 'status', at: index });
  if (/[Ee]rror/.test(text))
    for (const number of [NUMBER_OF, NUMBER])
      for (const match of text.matchAll(number)) push(found, match, 'status');
  if (text.includes('ode"'))
    for (const match of text.matchAll(NUMBER_IN_JSON)) if (hasMessage(match)) push(found, match, 'status');
  if (text.includes('"type"')) for (const match of text.matchAll(LOG_TYPE)) push(found, match, 'class');
  if (PAGE_WORDS.test(text)) {
    for (const match of text.matchAll(PAGE_LINE)) {
      if (PAGE_WORDS.test(match[0]) && !SPEECH.test(match[0]) && !TOLD.test(match[0]))
        push(found, match, 'class');
    }
  }
  found.push(...findStatuses(text));
  return found;
}

/** A name of which a part says that something is wrong, and that is no setting with a value. */
function isWrong({ 0: whole, 1: name = '', index, input }: RegExpExecArray): boolean {
  if (!WRONG_PART.test(name) || NO_ERROR_NAME.test(name)) return false;
  const end = index + whole.length;
  return !/^["'`]?\s?(?:[=]|:\s?(?:true|false|null|\d|["'`[{]))/.test(input.slice(end, end + 8));
}

function hasMessage({ 0: whole, index, input }: RegExpExecArray): boolean {
  return MESSAGE_IN_JSON.test(input.slice(Math.max(0, index - BESIDE), index + whole.length + BESIDE));
}

/** Strings in logs and JSON hold quotes and line ends with a backslash; as long as the text itself. */
function unescaped(text: string): string {
  return text.includes('\\')
    ? text
        .replace(/\\r\\n/g, '  \n ')
        .replace(/\\n/g, '\n ')
        .replace(/(?<=[\w.)\]])\\"(?!\w)/g, '" ')
        .replace(/\\"/g, ' "')
    : text;
}

/** A setting, a variable of a template, or a ticket. */
function isOtherName({ 0: name, index, input }: RegExpExecArray): boolean {
  if (/[$%{]$/.test(input.slice(Math.max(0, index - 2), index))) return true;
  const behind = input.slice(index + name.length, index + name.length + 12);
  // `LDAP_LOGIN_FALLBACK=false`, `RMX1851 Build/…`: a setting with its value, a device.
  if (/^\s?=(?!=)|^: (?:true|false|yes|no|on|off|\d|https?:|\$)|^ Build\//i.test(behind)) return true;
  if (name.includes('_')) return !WRONG_NAME.test(name);
  if (!name.includes('-')) return false;
  const before = input.slice(Math.max(0, index - 40), index);
  // With a hyphen most are tickets: an error is called one, is quoted, or has its message behind it.
  const isError =
    /["'`:([]\s?$|rror|\bcode|fail|says/i.test(before) || /^:\s/.test(input.slice(index + name.length));
  return TICKET.test(before) || !isError;
}

function push(found: Shaped[], match: RegExpExecArray, shape: Shape): void {
  const code = match[1] ?? '';
  if (code !== '' && !/^(?:Error|Exception|null|undefined)$/.test(code))
    found.push({ code, shape, at: match.index + match[0].indexOf(code) });
}

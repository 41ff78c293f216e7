import { findLabelled } from '../detect/clues.ts';
import type { Finding } from '../detect/types.ts';
import { clean } from '../text/clean.ts';
import { redact } from '../text/redact.ts';
import type { IdKind } from './types.ts';
import { LABELS, NOBODYS } from './words/labels.ts';
import { anyOf } from './words/rule.ts';

/** An ID in one message. */
export interface IdMention {
  readonly kind: IdKind;
  readonly label: string;
  readonly value: string;
}

/** A place, time or detail in one message, by the name of its clue. */
export interface DetailMention {
  readonly name: string;
  readonly value: string;
}

/** Under which kind an ID is handed over; a support desk asks for PayPal's debug ID as for any request ID. */
const KINDS: Readonly<Record<string, IdKind>> = {
  correlation_id: 'correlation',
  trace_id: 'trace',
  request_id: 'request',
  error_id: 'request',
  debug_id: 'request',
  log_id: 'request',
  client_id: 'client',
  tenant: 'tenant',
};
const DETAILS = new Set([
  'redirect_uri',
  'grant_type',
  'host',
  'timestamp',
  'scope',
  'issuer',
  'audience',
  'client_name',
  'user',
]);
/** Where no label stands there is nothing to look for; most posts of a thread are such. */
const WORTH_A_LOOK =
  /(?:[_ -][iI][dD]|[a-z]I[dD])(?![A-Za-z])|\bid["']?\s?[:=]|client|tenant|directory|cf-ray|login\.microsoftonline|redirect_ur|grant_type|\d{4}-\d\d-\d\d[T ]\d\d:|application(?: with)? ['"`(]|\bapp id|Guid|\b[Rr]ef(?:erence)?\b|-ID\b|\b[Ii][dD]\.? d|"transaction"|traceparent|\b[Aa]pp(?: reg\w*)? (?:is )?['"`(]?[0-9a-f]{8}-|[Ss]ervice principal|[Rr]eq(?:uest)?[ _-]?[iI]d|googleusercontent|\bApplication '|\btracking:|\b[Cc]orr(?:elation)?\b|\d - [0-9a-f]{8}-|\[[0-9a-f]{8}-|Root=1-|trace|,[0-9a-f]{16},|debug|nummer|n.mero|IDs?\b/;

const NOTHING = { ids: [], details: [] } as const;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LIKE_GUID = /^[0-9a-f]{6,8}-[0-9a-f]{0,4}/i;
/** Values of documentation and of people who hide theirs. */
const PLACEHOLDER =
  /^(?:0+|x+|1234\w*|abc\w*|foo\w*|bar|test\w*|dummy\w*|some\w*|example\w*|redacted\w*|hidden\w*|masked\w*|removed\w*|secret\w*|none|null|undefined|true|false|here|guid|uuid|string|value|app|application)$|your|my[-_]?(?:client|app|tenant|id)|client[-_]?id|xxx|\*|^(.)\1{5,}|^\$|^<|%/i;
/** GUIDs that somebody typed: every group one digit again and again, or counting up. */
const TYPED_GUID =
  /^12345678-1234|^01234567-89ab|^([0-9a-f])\1{7}-([0-9a-f])\2{3}-([0-9a-f])\3{3}-([0-9a-f])\4{3}-([0-9a-f])\5{11}$/i;

const EVERYBODYS = anyOf(NOBODYS);
/** What people also give a reference or a number to: issues, tickets, articles, versions, dates. */
const NO_ID =
  /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,7}|(?:INC|CHG|REQ|RITM|TASK|PRB|KB|CVE|RFC|CS|SR|PR|GH)-?\d[\d-]*|v?\d{1,3}(?:\.\d{1,5}){1,3}|\d{1,6}|\d{4}-\d\d.*)$/;

/**
 * IDs and details that a message names by label, or that a wording of the catalog captured. Masked and cut IDs are none,
 * and neither is anything that `redact` hides: a token behind the label of an ID stays a token. `asked`: the questions of
 * the message, without what is pasted in them; a name that one only asks for is none, a GUID is.
 */
export function findIds(
  text: string,
  findings: readonly Finding[],
  asked: readonly string[] = [],
): { readonly ids: readonly IdMention[]; readonly details: readonly DetailMention[] } {
  const worth = WORTH_A_LOOK.test(text);
  if (!worth && findings.every(({ captures }) => Object.keys(captures).length === 0)) return NOTHING;
  const safe = redact(text);
  const labelled = worth ? labelledIn(safe) : [];
  const captured = findings.flatMap(({ captures }) =>
    Object.entries(captures).flatMap(([name, value]) =>
      isHidden(value, text, safe) ? [] : [{ name, value }],
    ),
  );
  const all = [...labelled, ...captured];
  const ids = all.flatMap(({ name, value }): IdMention[] => {
    const kind = KINDS[name];
    return kind &&
      isWhole(kind, name, value) &&
      (GUID.test(value) || !asked.some((one) => one.includes(value)))
      ? [{ kind, label: name, value: GUID.test(value) ? value.toLowerCase() : value }]
      : [];
  });
  const details = all.flatMap(({ name, value }): DetailMention[] => {
    if (name === 'tenant' && !GUID.test(value)) return /[.]|\s/.test(value) ? [{ name, value }] : [];
    return DETAILS.has(name) && value.length > 3 ? [{ name, value }] : [];
  });
  return { ids, details };
}

/** The name of a key, which whoever owns it wants to see nowhere. */
const KEY_NAME = /^(?:AKIA|ASIA)[A-Z0-9]{16}$/;

/** A correlation ID that is no GUID: a ULID, or hexadecimal as the W3C's trace context has it. */
const OTHER_CORRELATION =
  /\bcorrelation[ _-]?id["']?\s?[:=]?\s?["'`]?((?=[A-Za-z0-9]{0,25}\d)[A-Za-z0-9]{20,40})(?![\w-])/gi;

const MORE = LABELS.map(({ name, say, when }) => ({ name, when, pattern: new RegExp(say, 'gi') }));

/** What stands behind a label: in tables with wide columns, and where a console wrapped the line in a margin, too. */
function labelledIn(text: string): readonly { readonly name: string; readonly value: string }[] {
  const flat = clean(text.replaceAll('\\"', '"'))
    .replace(/\n[ \t]{0,12}\|/g, '\n ')
    .replace(/[ \t]{2,}/g, ' ');
  const lower = flat.toLowerCase();
  const found = [
    ...findLabelled(flat).filter(({ whole }) => whole),
    ...[...flat.matchAll(OTHER_CORRELATION)].map(([, value = '']) => ({ name: 'correlation_id', value })),
    ...MORE.filter(({ when }) => lower.includes(when)).flatMap(({ name, pattern }) =>
      [...flat.matchAll(pattern)].map(([, value = '']) => ({ name, value })),
    ),
  ];
  // Base64 ends in what no label's value does, and an ID without it is not whole.
  return found.map(({ name, value }) => ({
    name,
    value: value.length > 40 && flat.includes(`${value}==`) ? `${value}==` : value,
  }));
}

/** What `redact` masks by itself, or where it stands. */
function isHidden(value: string, text: string, safe: string): boolean {
  return redact(value) !== value || (text.includes(value) && !safe.includes(value));
}

function isWhole(kind: IdKind, label: string, value: string): boolean {
  if (GUID.test(value)) return !TYPED_GUID.test(value) && !EVERYBODYS.test(value);
  if (PLACEHOLDER.test(value) || KEY_NAME.test(value) || NO_ID.test(value)) return false;
  if (LIKE_GUID.test(value) && value.includes('-')) return false;
  switch (kind) {
    case 'correlation':
      return /^[A-Za-z0-9]{10,40}$/.test(value) && /\d/.test(value);
    case 'tenant':
      return false;
    case 'trace':
      return value.length >= 8 && /\d/.test(value);
    case 'request':
      return value.length >= (label === 'error_id' ? 5 : 8) && /\d/.test(value);
    case 'client':
      // A client's own name counts where it is written as a name, not as a word of a sentence.
      return /\d/.test(value)
        ? value.length >= 8 && !/^[\w-]+\.[a-z]{2,4}$/.test(value)
        : /^[a-z]{2,}(?:[-_][a-z]+)+$/i.test(value) && label === 'client_id';
    default:
      return kind satisfies never;
  }
}

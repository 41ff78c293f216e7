import type { PlaceholderKind } from '../catalog/wording.ts';
import type { Capture } from './wording-index.ts';

const SHAPES: Readonly<Record<PlaceholderKind, RegExp>> = {
  uri: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,40}:[^\s'"<>]+|[^\s'"<>()]+/i,
  uuid: /[0-9a-f]{8}-?\s{0,2}[0-9a-f]{4}-?\s{0,2}[0-9a-f]{4}-?\s{0,2}[0-9a-f]{4}-?\s{0,2}[0-9a-f]{12}/i,
  number: /-?\d+(?:\.\d+)?/,
  word: /[^\s'"<>(),;]+/,
  text: /[^\s](?:.*[^\s])?/s,
};
const LONGEST_VALUE = 400;
/** A GUID that a terminal broke behind one of its hyphens. */
const BROKEN =
  /\b[0-9a-f]{8}-\s{0,12}[0-9a-f]{4}-\s{0,12}[0-9a-f]{4}-\s{0,12}[0-9a-f]{4}-\s{0,12}[0-9a-f]{12}\b/gi;
const OPENERS = /[\s'"`([{<:=*,;]/;
const CLOSERS = /[\s'"`)\]}>:=*,.;]/;

/**
 * Reads the values of captures that stand next to each other out of the text between two words of a wording:
 * `'00001111-…'(Payroll)` for `{client_id:uuid}'({client_name})`. A value that has not its kind's shape is left out.
 */
export function readValues(raw: string, captures: readonly Capture[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  // The end of a possessive before the value belongs to no word and to no value.
  let rest = rejoin(raw).replace(/^'s(?=\s)/, '');
  for (const [at, { name, as, until }] of captures.entries()) {
    const isLast = at === captures.length - 1;
    const { piece, behind } = isLast ? { piece: rest, behind: '' } : cut(rest, as, until?.trim() ?? '');
    const value = readValue(piece, as);
    if (value !== undefined) values[name] = value;
    rest = behind;
  }
  return values;
}

/**
 * Reads values at the end of a wording, where no further word tells where they stop: up to the closing quote, the end of
 * the sentence or of the line.
 */
export function valuesAfter(after: string, captures: readonly Capture[]): Readonly<Record<string, string>> {
  const rest = rejoin(after);
  const open = /^\s{0,3}[:=(-]{0,2}\s{0,3}(['"`])/.exec(rest);
  const quoted =
    open?.[1] === undefined
      ? undefined
      : new RegExp(`^([^${open[1]}\\n]{1,300})${open[1]}`).exec(rest.slice(open[0].length));
  if (quoted?.[1] !== undefined && captures.length === 1) return readValues(quoted[1], captures);
  const line = /^[\s'".:]{0,4}[^\n]*/.exec(rest)?.[0] ?? '';
  const free = captures.every(({ as }) => as === 'text');
  return readValues(free ? (/^[\s.:]{0,3}(?:[^.;"]|\.(?!\s|$|"))*/.exec(line)?.[0] ?? '') : line, captures);
}

/**
 * Reads values at the start of a wording, where no word tells where they begin: from the opening quote, the start of the
 * sentence or of the line.
 */
export function valuesBefore(text: string, captures: readonly Capture[]): Readonly<Record<string, string>> {
  const before = rejoin(text);
  const quoted = /(['"`])([^'"`\n]{1,300})\1[\s(]{0,3}$/.exec(before.slice(-LONGEST_VALUE));
  if (quoted?.[2] !== undefined && captures.length === 1) return readValues(quoted[2], captures);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [first] = captures;
  if (captures.length === 1 && first && first.as !== 'text')
    return readValues(line.trimEnd().split(/\s/).at(-1) ?? '', captures);
  const starts = ['. ', ': ', '"', '; ']
    .map((mark) => ({ mark, at: line.lastIndexOf(mark) }))
    .filter(({ at }) => at !== -1);
  const start = Math.max(0, ...starts.map(({ mark, at }) => at + mark.length));
  return readValues(line.slice(start), captures);
}

function rejoin(text: string): string {
  return text.replace(BROKEN, (guid) => guid.replace(/\s+/g, ''));
}

function cut(
  text: string,
  as: PlaceholderKind,
  until: string,
): { readonly piece: string; readonly behind: string } {
  // Quotes get lost on the way: of `('` the bracket is enough.
  for (const mark of [until, /^[([{<]/.exec(until)?.[0] ?? '']) {
    const at = mark === '' ? -1 : text.indexOf(mark, 1);
    if (at !== -1) return { piece: text.slice(0, at), behind: text.slice(at + mark.length) };
  }
  const found = SHAPES[as === 'text' ? 'word' : as].exec(text);
  const end = found ? found.index + found[0].length : text.length;
  return { piece: text.slice(0, end), behind: text.slice(end) };
}

function readValue(raw: string, as: PlaceholderKind): string | undefined {
  const whole = trimEdges(raw);
  if (BLANKED.test(whole) || NO_VALUE.test(whole) || isPlaceholder(raw) || NEXT_ITEM.test(whole))
    return undefined;
  const value = SHAPES[as]
    .exec(whole)?.[0]
    .replace(/[.,;:]+$/, '')
    .replace(as === 'uuid' ? /\s+/g : /^$/, '');
  return value && value.length <= LONGEST_VALUE && !isPlaceholder(value) ? value : undefined;
}

/** What stands where somebody, or a library, took the value out: "[PII is hidden]", "***", "redacted". */
const BLANKED =
  /^(?:PII (?:is hidden|of type\b.{0,200})|\*{2,40}|x{3,40}|(?:EUII Hidden|redacted|removed|hidden|masked|omitted|censored|anonymi[sz]ed))$/i;

/** Nothing but signs, or zeros that are no empty GUID: those a program sends. */
const NO_VALUE = /^(?:[^\p{L}\p{N}]{1,40}|(?!0{8}(?:-0{4}){3}-0{12}$)[0-]{6,60})$/u;
/** What spilled over into the next item of a list. */
const NEXT_ITEM = /\n\s{0,20}[-*•]\s/;

/**
 * A name for the value in its place, as manuals write it: `<account ID>`, `[tenant ID]`. What stands in braces is a value: a
 * program sent `{tenantId}` because nobody filled it in.
 */
function isPlaceholder(raw: string): boolean {
  const inner = /^[\s'"`(]{0,4}(?:<([^<>\n]{1,60})>|\[([^[\]\n]{1,60})\])[\s'"`().,;:]{0,4}$/.exec(raw);
  // Of `account <account ID>` the first half was read as a word of the sentence.
  if (!inner) return /^[\s'"]{0,3}[A-Za-z][A-Za-z ]{0,20}>[\s'"]{0,3}$/.test(raw);
  const [, angled, squared = ''] = inner;
  const name = angled ?? squared;
  if (/:\/\/|@|[0-9a-f]{8}-/i.test(name) || !/^[A-Za-z][\w ./-]*$/.test(name)) return false;
  return squared === '' || NAMES_A_VALUE.test(name);
}

const NAMES_A_VALUE =
  /(?:^|[ _/-]|\b)(?:id|name|user|username|account|tenant|app|application|client|uri|url|e-?mail|guid|domain|scope|secret|value|object|resource|directory|org|host|issuer|role|group|your|here)s?(?:$|[ _/-])/i;

const PAIRS = new Map([
  ['<', '>'],
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
]);

/** A value without the quotes, brackets and punctuation around it; a dot or dash before a blank goes, too. */
function trimEdges(raw: string): string {
  let start = 0;
  let end = raw.length;
  const opens = (at: number) =>
    OPENERS.test(raw[at] ?? '') || (/[.-]/.test(raw[at] ?? '') && /[\s.-]/.test(raw[at + 1] ?? ' '));
  while (start < end && opens(start)) start++;
  while (end > start && CLOSERS.test(raw[end - 1] ?? '')) end--;
  // `system:serviceaccount:<namespace>:<account>`: this bracket is the value's own.
  const closer = PAIRS.get(raw.slice(start, end).match(/[<{[(](?=[^<>{}[\]()]*$)/)?.[0] ?? '');
  return raw.slice(start, closer !== undefined && raw[end] === closer ? end + 1 : end);
}

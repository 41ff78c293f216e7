import type { Finding, Span } from '../detect/types.ts';
import { WRONG } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

const WRONG_WORDS = anyOf(WRONG);
/** A longer sentence is no name of an error that has a code. */
const MOST_ALIAS = 120;

/** A name of an error where it stands in a text. */
export interface Standing {
  readonly name: string;
  readonly at: number;
}

/** The number of a code, which pages show alone: `Error Code: 53003` for `AADSTS53003`. */
export function numberOf(text: string, code = ''): readonly Standing[] {
  const number = /^[A-Za-z]{2,10}(\d{4,10})$/.exec(code)?.[1];
  if (number === undefined) return [];
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + number.length)) {
    const edges = `${text[at - 1] ?? ' '}${text[at + number.length] ?? ' '}`;
    if (!/[\w-]/.test(edges)) return [{ name: number, at }];
  }
  return [];
}

/** A name as the text spells it, when it stands there as a whole; of a URN its last part, too, which people say. */
export function spelled(text: string, lower: string, name: string): readonly Standing[] {
  const at = lower.indexOf(name.toLowerCase());
  // `status:InvalidNameIDPolicy` is a piece of a URN, which stands there whole.
  if (at === -1 || name.length < 3 || (name.includes(':') && !/^urn:/i.test(name) && lower[at - 1] === ':'))
    return [];
  const whole = { name: text.slice(at, at + name.length), at };
  const last = /^urn:.*:([A-Za-z]+)$/.exec(whole.name)?.[1];
  return last === undefined ? [whole] : [{ name: last, at: at + whole.name.length - last.length }, whole];
}

/**
 * Where a finding stands in a text as it was pasted. Its own offsets are of the cleaned text, which is shorter where it
 * was decoded; nothing where it reads otherwise.
 */
export function placeOf(text: string, { span, said }: Finding): Span | undefined {
  if (text.startsWith(said, span.start)) return span;
  const start = text.indexOf(said);
  return start === -1 ? undefined : { start, end: start + said.length };
}

/** What stands where the sentence of a wording was found; as it was decoded where it was pasted in an encoding. */
export function sentenceOf(text: string, finding: Finding): Standing | undefined {
  const place = placeOf(text, finding);
  const behind = place ? text.slice(place.end, place.end + 90) : '';
  const quoted = /^[\s:]{0,2}["'`][^"'`\n]{2,80}["'`]/.exec(behind)?.[0] ?? '';
  // Of a page with its heading, the line that says what is wrong.
  const lines = `${finding.said}${quoted}`.split('\n');
  const piece = (lines.find((line) => WRONG_WORDS.test(line)) ?? lines[0])?.trim() ?? '';
  const name = piece
    .replace(/["'`]? (?:or|and|but|when|with)[\s"'`]*$/, '')
    .replace(/^[\s"'`]+|(?<![\s"'`.,:;])[\s"'`.,:;]+$/g, '')
    .slice(0, 200);
  if (name.length < 8) return undefined;
  if (!place) return { name, at: Math.min(finding.span.start, text.length) };
  const at = Math.max(place.start, text.indexOf(name, place.start));
  return { name: name + tailOf(text.slice(at + name.length, at + 300), name), at };
}

/** The sentence of an error that has a code: behind it, or by which it was recognised; a long one is no name. */
export function messageOf(
  { text, masked }: { readonly text: string; readonly masked: string },
  { name, at }: Standing,
  finding: Finding,
): string | undefined {
  const end = at + name.length;
  const behind = /^: ["']?([A-Z][^\n]{7,200})/.exec(text.slice(end, end + 210))?.[1];
  if (behind !== undefined) return shortened(behind.split(/(?<=[.!?])\s|\\[rn]|"(?=[\s,.]|$)/)[0]);
  // Where people speak themselves the sentence around it is theirs.
  const span = placeOf(text, finding);
  if (!span || finding.evidence !== 'message') return undefined;
  if (!/^[x\n]*$/.test(masked.slice(span.start, span.start + 6))) return undefined;
  const start = Math.max(
    ...['\n', '. ', '"', '`', " '"].map((edge) => {
      const before = text.lastIndexOf(edge, span.start);
      return before === -1 ? 0 : before + edge.length;
    }),
  );
  const whole = text.slice(Math.max(start, span.start - MOST_ALIAS), span.end + MOST_ALIAS);
  return shortened(whole.split(/(?<=[.!?])\s|[\n"`]|',\s/)[0]);
}

function shortened(sentence = ''): string | undefined {
  const trimmed = sentence.trim().replace(/[.!"'`,;:]{1,4}$/, '');
  return trimmed.length >= 12 && trimmed.length <= MOST_ALIAS && /[a-z] [a-z]/i.test(trimmed)
    ? trimmed
    : undefined;
}

/** The end of a chain of causes, as far as it is no code, which is listed itself; or the bracket that closes a name. */
function tailOf(behind: string, name: string): string {
  if (behind.startsWith(')') && name.lastIndexOf('(') > name.lastIndexOf(')')) return ')';
  const cause = /^: ([^\n"`{}\\,]{4,80}?)(?=\.?(?:[\n"`\\]|$)|\.\s)/.exec(behind)?.[1];
  return cause !== undefined && WRONG_WORDS.test(cause) && !CODE_OR_SPEECH.test(cause) ? `: ${cause}` : '';
}

const CODE_OR_SPEECH = /[a-z]_[a-z]|[A-Z]{3}\d|\?|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|now)\b/;

import type { Finding } from '../detect/types.ts';
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

/** What stands where the sentence of a wording was found. Offsets are of the cleaned text, so they are a hint only. */
export function sentenceOf(text: string, { span }: Finding): Standing | undefined {
  const quoted = /^[\s:]{0,2}["'`][^"'`\n]{2,80}["'`]/.exec(text.slice(span.end, span.end + 90))?.[0] ?? '';
  // Of a page with its heading, the line that says what is wrong.
  const lines = text.slice(span.start, span.end + quoted.length).split('\n');
  const piece = (lines.find((line) => WRONG_WORDS.test(line)) ?? lines[0])?.trim() ?? '';
  const name = piece
    .replace(/["'`]? (?:or|and|but|when|with)[\s"'`]*$/, '')
    .replace(/^[\s"'`]+|(?<![\s"'`.,:;])[\s"'`.,:;]+$/g, '')
    .slice(0, 200);
  const at = Math.max(span.start, text.indexOf(name, span.start));
  return name.length < 8
    ? undefined
    : { name: name + tailOf(text.slice(at + name.length, at + 300), name), at };
}

/** The sentence of an error that has a code: behind it, or by which it was recognised; a long one is no name. */
export function messageOf(
  { text, masked }: { readonly text: string; readonly masked: string },
  { name, at }: Standing,
  { evidence, span }: Finding,
): string | undefined {
  const end = at + name.length;
  const behind = /^: ["']?([A-Z][^\n]{7,200})/.exec(text.slice(end, end + 210))?.[1];
  if (behind !== undefined) return shortened(behind.split(/(?<=[.!?])\s|\\[rn]|"(?=[\s,.]|$)/)[0]);
  // Where people speak themselves the sentence around it is theirs.
  if (evidence !== 'message' || !/^[x\n]*$/.test(masked.slice(span.start, span.start + 6))) return undefined;
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

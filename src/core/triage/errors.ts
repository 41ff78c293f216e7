import type { Finding } from '../detect/types.ts';
import { findPastedSentences } from './sentences.ts';
import type { Shape } from './shaped.ts';
import { findShapes } from './shapes.ts';
import { CARRIERS, WRONG } from './words/errors.ts';
import { DENIES, HEDGES } from './words/questions.ts';
import { anyOf, foldLatin } from './words/rule.ts';

/** An error in one message. */
export interface ErrorMention {
  /** As it stands in the text. */
  readonly code: string;
  /** Other names of it that stand in the text, and its carrier. */
  readonly alias: readonly string[];
  readonly finding?: Finding;
  readonly shape: 'entry' | 'unknown' | 'carrier' | Shape;
  /** Guessed, compared or denied: not said to have happened. */
  readonly hedged: boolean;
  /** Hedged only by the question whether it belongs here. */
  readonly asked: boolean;
  /** Pasted rather than spoken of. */
  readonly pasted: boolean;
  /** A message in front of the code that it came from: `Authentication failure! …: invalid_grant`. */
  readonly wraps?: boolean;
  readonly at: number;
}

interface ReadText {
  readonly text: string;
  readonly masked: string;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly masked: string;
    readonly cues?: ReadonlySet<string>;
  }[];
}

const HEDGE = anyOf(HEDGES);
const DENY = anyOf(DENIES);
const WRONG_WORDS = anyOf(WRONG);
/** A sentence recognised by less of its wording than this is not taken over into a summary. */
const LEAST_COVERAGE = 0.7;
const LEAST_CONFIDENCE = 0.2;
const MOST_ERRORS = 12;
const MOST_MESSAGE = 300;
/** A longer sentence is no name of an error that has a code. */
const MOST_ALIAS = 120;
/** Between the links of a chain stands little more than a class. */
const MOST_CHAINED = 80;

/** The errors of a message: what the catalog recognises, then what only has the shape of an error. */
export function findErrors(read: ReadText, findings: readonly Finding[]): readonly ErrorMention[] {
  const lower = read.text.toLowerCase();
  const known = dropParts(findings.flatMap((finding) => fromFinding(read, lower, finding)));
  const names = new Set(
    known.flatMap(({ code, alias }) => [code, ...alias].map((name) => name.toLowerCase())),
  );
  // Sentences first: the class that threw one is a part of it.
  const shapes = [
    ...findShapes(read.text),
    ...(read.masked.includes('\n\n\n') ? findPastedSentences(read.text, read.masked) : []),
  ].toSorted((a, b) => Number(b.shape === 'sentence') - Number(a.shape === 'sentence'));
  const shaped: ErrorMention[] = [];
  for (const { code, parts = [], shape, at } of shapes) {
    const key = code.toLowerCase();
    if ([...names].some((name) => isSame(name, key, shape))) {
      // `NotAuthorizedException: Refresh Token has expired`, of which the catalog knows the class alone.
      const owner = known.find((one) => parts.some((part) => part.toLowerCase() === one.code.toLowerCase()));
      owner?.alias.push(...parts.filter((part) => !names.has(part.toLowerCase())));
      continue;
    }
    for (const name of [code, ...parts]) names.add(name.toLowerCase());
    const carrier = shape === 'sentence' ? known.find((one) => isMessageOf(one, at, read.text)) : undefined;
    if (carrier) {
      if (carrier.finding?.evidence !== 'code') carrier.alias.push(code);
      continue;
    }
    shaped.push({ code, alias: parts, shape, at, ...manner(read, at, code.length) });
  }
  return [...known.map((one) => (isAround(one, known, read.text) ? { ...one, wraps: true } : one)), ...shaped].slice(
    0,
    MOST_ERRORS,
  );
}

/** Of a chain on one line the last code is the cause, and a message in front of it is what a library says of it. */
function isAround({ code, at, finding }: Known, known: readonly Known[], text: string): boolean {
  if (finding?.evidence !== 'message') return false;
  const end = at + code.length;
  return known.some(
    (other) =>
      other.at > end &&
      other.at - end < MOST_CHAINED &&
      /^[a-z]+(?:_[a-z]+)+$/i.test(other.code) &&
      /^: (?:[^\n]{0,60}[:,] )?$/.test(text.slice(end, other.at)),
  );
}

/** What stands behind a code on its line is the message of that code, not another error. */
function isMessageOf({ code }: Known, at: number, text: string): boolean {
  const start = text.lastIndexOf(code, at);
  return start !== -1 && start < at && at - start < MOST_MESSAGE && !text.slice(start, at).includes('\n');
}

/** A piece of another finding's name is no error of its own. */
function dropParts(known: readonly Known[]): readonly Known[] {
  return known.filter(({ code, finding }) => {
    if (finding?.evidence !== 'message') return true;
    const key = code.toLowerCase();
    return !known.some(
      (other) =>
        other.finding !== finding &&
        [other.code, ...other.alias].some(
          (name) => name.length > key.length && name.toLowerCase().includes(key),
        ),
    );
  });
}

function isSame(name: string, key: string, shape: Shape): boolean {
  return name === key || (shape !== 'status' && (name.includes(key) || key.includes(name)));
}

type Known = ErrorMention & { readonly alias: string[] };

function fromFinding(read: ReadText, lower: string, finding: Finding): readonly Known[] {
  const { entry, code, evidence, coverage = 1, confidence, carrier } = finding;
  if (entry?.kind === 'neighbour' || isNoStatus(code) || confidence < LEAST_CONFIDENCE) return [];
  if (evidence === 'message' && coverage < LEAST_COVERAGE) return [];
  const names = [...(code === undefined ? [] : [code]), ...(entry?.names.map(({ name }) => name) ?? [])];
  const standing = [...new Set(names)].flatMap((name) => spelled(read.text, lower, name));
  if (standing.length === 0) standing.push(...numberOf(read.text, code));
  const sentence = standing.length > 0 ? undefined : sentenceOf(read.text, finding);
  // Of `invalid_grant` with the subtype `invalid_rapt` the latter says more.
  standing.sort((a, b) => Number(CARRIERS.test(a.name)) - Number(CARRIERS.test(b.name)));
  const [first, ...rest] = standing.length > 0 ? standing : sentence ? [sentence] : [];
  if (!first || isInLink(read.text, first)) return [];
  const around = carrier ? spelled(read.text, lower, carrier.code) : [];
  const message = sentence ? undefined : messageOf(read, first, finding);
  const alias = [
    ...rest.map(({ name }) => name),
    ...(message ? [message] : []),
    ...around.map(({ name }) => name),
  ].filter((name) => name !== first.name);
  const shape = entry ? (entry.carrier ? 'carrier' : 'entry') : 'unknown';
  return [
    { code: first.name, alias, finding, shape, at: first.at, ...manner(read, first.at, first.name.length) },
  ];
}

/** Of the names that SAML gives to formats, bindings and statuses only those of failures are errors. */
function isNoStatus(code = ''): boolean {
  return /^urn:oasis:/i.test(code) && (!/:status:\w/.test(code) || /:status:Success$/.test(code));
}

interface Standing {
  readonly name: string;
  readonly at: number;
}

/** The number of a code, which pages show alone: `Error Code: 53003` for `AADSTS53003`. */
function numberOf(text: string, code = ''): readonly Standing[] {
  const number = /^[A-Za-z]{2,10}(\d{4,10})$/.exec(code)?.[1];
  if (number === undefined) return [];
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + number.length)) {
    const edges = `${text[at - 1] ?? ' '}${text[at + number.length] ?? ' '}`;
    if (!/[\w-]/.test(edges)) return [{ name: number, at }];
  }
  return [];
}

/** A name as the text spells it, when it stands there as a whole; of a URN its last part, too, which people say. */
function spelled(text: string, lower: string, name: string): readonly Standing[] {
  const at = lower.indexOf(name.toLowerCase());
  // `status:InvalidNameIDPolicy` is a piece of a URN, which stands there whole.
  if (at === -1 || name.length < 3 || (name.includes(':') && !/^urn:/i.test(name) && lower[at - 1] === ':'))
    return [];
  const whole = { name: text.slice(at, at + name.length), at };
  const last = /^urn:.*:([A-Za-z]+)$/.exec(whole.name)?.[1];
  return last === undefined ? [whole] : [{ name: last, at: at + whole.name.length - last.length }, whole];
}

/** What stands where the sentence of a wording was found. Offsets are of the cleaned text, so they are a hint only. */
function sentenceOf(text: string, { span }: Finding): Standing | undefined {
  const quoted = /^[\s:]{0,2}["'`][^"'`\n]{2,80}["'`]/.exec(text.slice(span.end, span.end + 90))?.[0] ?? '';
  // Of a page with its heading, the line that says what is wrong.
  const lines = text.slice(span.start, span.end + quoted.length).split('\n');
  const piece = (lines.find((line) => WRONG_WORDS.test(line)) ?? lines[0])?.trim() ?? '';
  const name = piece
    .replace(/["'`]? (?:or|and|but|when|with)[\s"'`]*$/, '')
    .replace(/^[\s"'`]+|(?<![\s"'`.,:;])[\s"'`.,:;]+$/g, '')
    .slice(0, 200);
  return name.length < 8 ? undefined : { name, at: Math.max(span.start, text.indexOf(name, span.start)) };
}

/** The sentence of an error that has a code: behind it, or by which it was recognised; a long one is no name. */
function messageOf(
  { text, masked }: ReadText,
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

/** A code in the address of a page about it is no report of it. */
function isInLink(text: string, { at, name }: Standing): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const start = Math.max(before.lastIndexOf('http://'), before.lastIndexOf('https://'));
  if (start === -1 || /\s/.test(before.slice(start))) return false;
  const elsewhere = text.toLowerCase().indexOf(name.toLowerCase(), at + name.length) !== -1;
  return !elsewhere && !/[?&#]/.test(before.slice(start).split(/\s/).at(-1) ?? '');
}

function manner(
  { text, masked, sentences }: ReadText,
  at: number,
  length: number,
): Pick<ErrorMention, 'hedged' | 'asked' | 'pasted'> {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  // "Has that to do with this?": not until somebody says so.
  const apart = sentences.some(({ cues }) => cues?.has('belongs'));
  if (!sentence) return { hedged: apart, asked: apart, pasted: true };
  const pasted = /^x*$/.test(masked.slice(at, at + Math.min(length, 6)));
  const before = clauseBefore(masked.slice(sentence.start, at)).replace(/(?<![`"'x])[`"'x]+$/, '');
  // `invalid_grant: maybe token expired?`: the message of the code guesses, not the person.
  const said = text.startsWith(': ', at + length) ? before : foldLatin(`${before}${masked.slice(at, sentence.end)}`);
  const hedged = HEDGE.test(said) || DENY.test(before);
  return { hedged: apart || hedged, asked: apart && !hedged, pasted };
}

/** What a sentence says before "but" hedges nothing behind it: "one pull went through, for instance, but now I get …". */
function clauseBefore(said: string): string {
  return said.split(/[,;] (?:but|yet|however)\b/i).at(-1) ?? said;
}

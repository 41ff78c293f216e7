import type { Finding } from '../detect/types.ts';
import { findPastedSentences } from './sentences.ts';
import type { Shape } from './shaped.ts';
import { findShapes } from './shapes.ts';
import { messageOf, numberOf, type Standing, sentenceOf, spelled } from './standing.ts';
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
/** From here on something besides its words speaks for an error that people may also say: "not for me". */
const LEAST_FOR_FEW = 0.4;
const FEW_WORDS = 3;
const MOST_ERRORS = 12;
const MOST_MESSAGE = 300;
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
  return [
    ...known.map((one) => (isAround(one, known, read.text) ? { ...one, wraps: true } : one)),
    ...shaped,
  ].slice(0, MOST_ERRORS);
}

function isPlainSpeech(said: string): boolean {
  return said.split(/\s+/).length <= FEW_WORDS && !WRONG_WORDS.test(said);
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
  if (evidence === 'message' && confidence < LEAST_FOR_FEW && isPlainSpeech(finding.said)) return [];
  const names = [...(code === undefined ? [] : [code]), ...(entry?.names.map(({ name }) => name) ?? [])];
  const standing = [...new Set(names)].flatMap((name) => spelled(read.text, lower, name));
  if (standing.length === 0) standing.push(...numberOf(read.text, code));
  const sentence = standing.length > 0 ? undefined : sentenceOf(read.text, finding);
  // Of `invalid_grant` with the subtype `invalid_rapt` the latter says more.
  standing.sort((a, b) => Number(CARRIERS.test(a.name)) - Number(CARRIERS.test(b.name)));
  const around = carrier ? spelled(read.text, lower, carrier.code) : [];
  // A message is named by the standard's code with which it came.
  const named = sentence ? [...around.slice(0, 1), sentence] : standing;
  const [first, ...rest] = named;
  if (!first || isInLink(read.text, first)) return [];
  const message = sentence ? undefined : messageOf(read, first, finding);
  const alias = [
    ...rest.map(({ name }) => name),
    ...(message ? [message] : []),
    ...around.map(({ name }) => name),
  ].filter((name) => name !== first.name);
  const shape = entry ? (entry.carrier ? 'carrier' : 'entry') : 'unknown';
  const shown = sentence ?? first;
  const spoken = manner(read, shown.at, shown.name.length);
  // In the middle of what somebody says, "not for me" is no message of a library.
  if (
    first === sentence &&
    !spoken.pasted &&
    !WRONG_WORDS.test(first.name) &&
    (/^[a-z]\D{0,14}$/.test(first.name) ||
      /^: \S/.test(read.text.slice(first.at + first.name.length, first.at + first.name.length + 3)))
  )
    return [];
  return [{ code: first.name, alias, finding, shape, at: first.at, ...spoken }];
}

/** Of the names that SAML gives to formats, bindings and statuses only those of failures are errors. */
function isNoStatus(code = ''): boolean {
  return /^urn:oasis:/i.test(code) && (!/:status:\w/.test(code) || /:status:Success$/.test(code));
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
  // `invalid_grant: maybe token expired?`: the message of the code guesses, not the person, and so may the error itself.
  const said = text.startsWith(': ', at + length)
    ? before
    : foldLatin(before + masked.slice(at + length, sentence.end));
  const hedged = HEDGE.test(said) || DENY.test(before);
  return { hedged: apart || hedged, asked: apart && !hedged, pasted };
}

/** What a sentence says before "but" hedges nothing behind it: "one pull went through, for instance, but now I get …". */
function clauseBefore(said: string): string {
  return said.split(/[,;] (?:but|yet|however)\b/i).at(-1) ?? said;
}

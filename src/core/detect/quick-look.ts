import type { Catalog, NumberRule } from '../catalog/types.ts';
import { tokenize } from '../text/tokens.ts';
import { anchorWords, type WordingIndex } from './wording-index.ts';

/** Says of a text that nothing can be found in it (surely), or that the finders have to look (perhaps in vain). */
export type QuickLook = (text: string) => boolean;

const BITS = 23;
const MASK = 2 ** BITS - 1;
/** Word characters behind an error field's name before its colon or equals sign. */
const GAP = 6;
/** A text with so many lone anchors is left to the finders. */
const MOST_SEEN = 200;

/** A set of 32-bit hashes that never says no by mistake, and seldom yes. */
interface Sieve {
  add(hash: number): void;
  has(hash: number): boolean;
}

function createSieve(): Sieve {
  const cells = new Uint8Array(2 ** (BITS - 3));
  const mix = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) & MASK;
  return {
    add: (hash) => {
      const at = mix(hash);
      cells[at >> 3] = (cells[at >> 3] ?? 0) | (1 << (at & 7));
    },
    has: (hash) => {
      const at = mix(hash);
      return ((cells[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
    },
  };
}

const UNDERSCORE = 95;
const SEED = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const pair = (first: number, second: number) => Math.imul(first, 31) ^ second;

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

const [NOT, CAN, CANNOT] = [hashOf('not'), hashOf('can'), hashOf('cannot')] as const;
const STEMS: ReadonlyMap<number, number> = new Map([
  [hashOf('ca'), CAN],
  [hashOf('wo'), hashOf('will')],
  [hashOf('sha'), hashOf('shall')],
]);

/** 1 letter, 2 capital, 3 digit, 4 underscore, 5 colon or equals sign, 0 anything else; 9 is not ASCII text. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return 1;
  if (/[A-Z]/.test(char)) return 2;
  if (/[0-9]/.test(char)) return 3;
  if (char === '_') return 4;
  if (char === ':' || char === '=') return 5;
  return /[%&\\]/.test(char) ? 9 : 0;
});

/** The parts of a vocabulary that the quick look is made of. */
interface Lookable {
  readonly catalog: Catalog;
  readonly wordings: WordingIndex;
  readonly numberRules: readonly NumberRule[];
  readonly formats: readonly { readonly prefix: string }[];
}

/**
 * Builds the quick look for a vocabulary. Ordinary chat is most of what a channel holds, and costs one pass over its
 * characters here instead of all finders. Text with escapes or characters beyond ASCII always goes to the finders.
 */
export function buildQuickLook(vocabulary: Lookable): QuickLook {
  const pairs = createSieve();
  const sole = createSieve();
  const owners = new Map<number, readonly number[]>();
  const names = createSieve();
  const fields = createSieve();
  for (const { first, second, isSole, places } of anchorWords(vocabulary.wordings)) {
    const key = pair(hashOf(first.split("'").at(-1) ?? ''), hashOf(second.split("'")[0] ?? ''));
    (isSole ? sole : pairs).add(key);
    owners.set(key, [...(owners.get(key) ?? []), ...places]);
  }
  for (const { names: all } of vocabulary.catalog.entries) for (const { name } of all) addName(names, name);
  for (const field of [
    'error',
    'code',
    'type',
    'subtype',
    'subcode',
    'suberror',
    'exception',
    'reason',
    'problem',
    'status',
    'error_code',
    'error_type',
    'oauth_problem',
    'status_code',
    'statuscode',
    'errorcode',
    'errortype',
    'sub_error',
    'error_subtype',
    'error_subcode',
  ])
    fields.add(hashOf(field));
  // A prefix may be torn from its number by blanks or bold marks.
  for (const { prefix } of vocabulary.formats) {
    const last = tokenize(prefix).at(-1);
    if (last) fields.add(hashOf(last.word));
  }
  for (const { after } of vocabulary.numberRules) {
    const last = tokenize(after).at(-1);
    if (last) fields.add(hashOf(last.word));
  }
  return (text) => look(text, { pairs, sole, owners, names, fields });
}

function addName(names: Sieve, name: string): void {
  const pieces = name
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((piece) => piece !== '');
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) names.add(hashOf(longest));
}

interface Sieves {
  readonly pairs: Sieve;
  /** Anchors of sentences that have no other. */
  readonly sole: Sieve;
  /** The wordings that have an anchor. */
  readonly owners: ReadonlyMap<number, readonly number[]>;
  readonly names: Sieve;
  readonly fields: Sieve;
}

function look(text: string, { pairs, sole, owners, names, fields }: Sieves): boolean {
  let hash = SEED;
  let shorter = SEED;
  let previous = 0;
  let length = 0;
  let digits = 0;
  let marks = 0;
  let last = 0;
  let underscores = 0;
  const seen: number[] = [];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const kind = code < 128 ? (CLASSES[code] ?? 0) : 9;
    if (kind === 9) return true;
    // Around a word they are emphasis; inside they belong to it.
    if (kind === 4) {
      if (length > 0) underscores++;
      continue;
    }
    if (kind >= 1 && kind <= 3) {
      for (; underscores > 0; underscores--) {
        hash = step(hash, UNDERSCORE);
        last = 4;
        length++;
        marks++;
      }
      if (kind === 3) digits++;
      // A capital behind a small letter, as an underscore: the shape of a symbolic name.
      else if (kind === 2 && last === 1) marks++;
      shorter = hash;
      hash = step(hash, kind === 2 ? code + 32 : code);
      last = kind;
      length++;
      continue;
    }
    if (length === 0) continue;
    if (digits >= 3 && digits < length && hasCodeShape(text, i - underscores, length)) return true;
    if (marks > 0 && names.has(hash)) return true;
    if (fields.has(hash) && isField(text, i)) return true;
    // "doesn't" and "cannot" are read as two words, as in the wordings.
    const negated = isNegation(text, i) ? (STEMS.get(shorter) ?? shorter) : hash === CANNOT ? CAN : 0;
    const word = negated === 0 ? hash : negated;
    const first = pair(previous, word);
    const second = negated === 0 ? 0 : pair(word, NOT);
    if (sole.has(first) || (second !== 0 && sole.has(second))) return true;
    // One anchor of a sentence that has several is chance, as the finder has it.
    if (pairs.has(first) && !isFirstOfAll(owners.get(first), seen)) return true;
    if (second !== 0 && pairs.has(second) && !isFirstOfAll(owners.get(second), seen)) return true;
    previous = negated === 0 ? hash : NOT;
    hash = SEED;
    length = 0;
    digits = 0;
    marks = 0;
    last = 0;
    underscores = 0;
    if (text[i] === "'" && (negated !== 0 || /^'s(?![A-Za-z0-9_])/i.test(text.slice(i, i + 3)))) i++;
  }
  return false;
}

/** Notes the wordings of an anchor; false when one of them has shown another anchor before. */
function isFirstOfAll(places: readonly number[] = [], seen: number[]): boolean {
  if (places.some((place) => seen.includes(place))) return false;
  seen.push(...places);
  return seen.length < MOST_SEEN;
}

function isNegation(text: string, apostrophe: number): boolean {
  if (
    text[apostrophe] !== "'" ||
    text[apostrophe - 1]?.toLowerCase() !== 'n' ||
    text[apostrophe + 1]?.toLowerCase() !== 't'
  )
    return false;
  return !/[A-Za-z0-9_]/.test(text[apostrophe + 2] ?? ' ');
}

/** Letters, then digits to the end: the shape of a code. A word of digits alone is none here; its prefix stood before it. */
function hasCodeShape(text: string, end: number, length: number): boolean {
  return /[A-Za-z]\d{3,}/.test(text.slice(end - length, end));
}

function isField(text: string, end: number): boolean {
  for (let i = end; i < end + GAP && i < text.length; i++) {
    const kind = CLASSES[text.charCodeAt(i)] ?? 9;
    if (kind === 5 || kind === 3) return true;
    if (kind === 1 || kind === 2) return false;
  }
  return false;
}

import type { Cue } from './cues.ts';
import { LEARNT } from './words/learnt.ts';

/** What a post does, as far as it was learnt from labelled posts. */
export const DOINGS = ['attempt', 'affected', 'workaround', 'fix', 'broken'] as const;
export type Doing = (typeof DOINGS)[number];

/** A sentence as it is weighed: masked, with its place in the post and with what the rules found in it. */
export interface Weighable {
  readonly masked: string;
  readonly at: number;
  readonly of: number;
  readonly cues: ReadonlySet<Cue>;
}

/** What one word, or two or three in a row, say for each of `DOINGS`, in log-odds. */
export type Weights = readonly number[];

interface Node {
  weights?: Weights;
  readonly next: Map<string, Node>;
}

/** Words of a sentence that are looked at, and how many in a row at most. */
const MOST_WORDS = 60;
const MOST_IN_A_ROW = 3;

/**
 * The features of a sentence: its words, one to three in a row, numbers as `0`, pastes as `xxx`, with `^` before and `$`
 * behind; where in the post it stands (`@first`, `@mid`, `@last`, `@only`); and the cues that the rules found (`#did`).
 */
export function wordsOf(masked: string): readonly string[] {
  const words = masked
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/x{4,}/g, 'xxx')
    .match(/[\p{L}\p{N}']+|[?!:.]|\p{So}/gu);
  return ['^', ...(words ?? []).slice(0, MOST_WORDS), '$'];
}

/** The features that are no words. */
function marksOf({ at, of, cues }: Omit<Weighable, 'masked'>): readonly string[] {
  const place = at === 0 ? '@first' : at === of - 1 ? '@last' : '@mid';
  return [place, ...(of === 1 ? ['@only'] : []), ...[...cues].map((cue) => `#${cue}`)];
}

/** All features of a sentence in writing, as they stand in the table: for learning. */
export function featuresOf(sentence: Weighable): ReadonlySet<string> {
  const words = wordsOf(sentence.masked);
  const rows = words.flatMap((_, at) =>
    Array.from({ length: Math.min(MOST_IN_A_ROW, words.length - at) }, (__, more) =>
      words.slice(at, at + more + 1).join(' '),
    ),
  );
  return new Set([...rows, ...marksOf(sentence)]);
}

/** What was learnt. */
export interface Learnt {
  /** The features of a sentence that say anything, each once. */
  find(sentence: Weighable): ReadonlySet<Weights>;
  /** How much features together speak for a doing, in log-odds: above 0 it is more likely than not. */
  weigh(found: ReadonlySet<Weights>, doing: Doing): number;
}

/** Reads a table as `words/learnt.ts` holds it; throws on a line that is none of it. */
export function readLearnt(table: string): Learnt {
  const root: Node = { next: new Map() };
  let bias: Weights = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [feature = '', ...rest] = line.split('\t');
    const weights = rest.map(Number);
    if (weights.length !== DOINGS.length || weights.some(Number.isNaN))
      throw new Error(`A line of what was learnt has to be a feature and ${DOINGS.length} numbers: ${line}`);
    if (feature === BIAS) bias = weights;
    else reach(root, feature.split(' ')).weights = weights;
  }
  return {
    find: (sentence) => find(root, sentence),
    weigh(found, doing) {
      const column = DOINGS.indexOf(doing);
      let sum = bias[column] ?? 0;
      for (const weights of found) sum += weights[column] ?? 0;
      return sum;
    },
  };
}

/** The line of the table with what holds for every sentence. */
export const BIAS = '@always';

function reach(root: Node, words: readonly string[]): Node {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  return node;
}

function find(root: Node, sentence: Weighable): ReadonlySet<Weights> {
  const found = new Set<Weights>();
  const words = wordsOf(sentence.masked);
  for (let at = 0; at < words.length; at++) {
    let node: Node | undefined = root;
    for (let to = at; to < at + MOST_IN_A_ROW && node; to++) {
      node = node.next.get(words[to] ?? '');
      if (node?.weights) found.add(node.weights);
    }
  }
  for (const mark of marksOf(sentence)) {
    const weights = root.next.get(mark)?.weights;
    if (weights) found.add(weights);
  }
  return found;
}

let known: Learnt | undefined;

/** What was learnt from the labelled posts of `test/posts`; read when the first thread is. */
export function learnt(): Learnt {
  known ??= readLearnt(LEARNT);
  return known;
}

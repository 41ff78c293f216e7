import { readdirSync, readFileSync } from 'node:fs';
import { readMarkup } from '../../src/core/text/markup.ts';
import { readCues } from '../../src/core/triage/cues.ts';
import { BIAS, DOINGS, type Doing, featuresOf, type Weighable } from '../../src/core/triage/learnt.ts';
import { readLines } from '../../src/core/triage/lines.ts';
import { toPlain } from '../../src/core/triage/plain.ts';

/** A labelled post: for each thing that it does the words that do it, or `true` where the whole post does. */
export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly does: Readonly<Partial<Record<Doing, string | true>>>;
}

/** A labelled post, cut into sentences. */
export interface ReadPost extends LabelledPost {
  readonly sentences: readonly (Weighable & {
    readonly said: string;
    readonly features: ReadonlySet<string>;
  })[];
}

/** One sentence or post to learn from, and whether it does the thing. */
interface Example {
  readonly features: readonly string[];
  readonly does: boolean;
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const PASSES = 15;
const RATE = 0.3;
/** How strongly weights are drawn to nothing, so that what says little is left out. */
const SPARSE = 0.6;
/** What does the thing is rarer than what does not, and counts for more. */
const RARE = 1.5;
/** A feature that stands in fewer examples says nothing. */
const LEAST = 3;

const folder = new URL('../posts/', import.meta.url);

/** All labelled posts of `test/posts`, in the order of files and lines. */
export function readLabelledPosts(): readonly ReadPost[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => read(JSON.parse(line) as LabelledPost));
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

function read(post: LabelledPost): ReadPost {
  const { text } = toPlain(readMarkup(post.text));
  const { lines } = readLines(text);
  const sentences = lines.map(({ start, end, masked }, at) => {
    const sentence = { masked, at, of: lines.length, cues: readCues(masked) };
    return { ...sentence, said: squeeze(text.slice(start, end)), features: featuresOf(sentence) };
  });
  return { ...post, sentences };
}

/** Enough of a quotation to know it by, whose sentence may be cut elsewhere. */
const [BEGIN, END, SHORT] = [40, 30, 8];

function examplesOf({ does, sentences }: ReadPost, doing: Doing): readonly Example[] {
  const quote = does[doing];
  const whole = { features: [...new Set(sentences.flatMap(({ features }) => [...features]))] };
  if (doing === 'affected') return [{ ...whole, does: quote !== undefined }];
  if (quote === undefined) return sentences.map(({ features }) => ({ features: [...features], does: false }));
  const said = squeeze(toPlain(readMarkup(String(quote))).text);
  // Only the first place is quoted: of the other sentences nobody says whether they do it, too.
  return sentences
    .filter(
      (sentence) =>
        sentence.said.includes(said.slice(0, BEGIN)) ||
        sentence.said.includes(said.slice(-END)) ||
        (sentence.said.length > SHORT && said.includes(sentence.said)),
    )
    .map(({ features }) => ({ features: [...features], does: true }));
}

/** Logistic regression with steps that shrink per feature (AdaGrad) and weights that are drawn to nothing (L1). */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts].flatMap(([feature, count]) => (count >= LEAST ? [feature] : []));
  const numberOf = new Map(known.map((feature, at) => [feature, at]));
  const rows = examples.map(({ features, does }) => ({
    does,
    features: Int32Array.from(features.flatMap((feature) => numberOf.get(feature) ?? [])),
  }));
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1);
  let [bias, biasSquares] = [0, 1];
  const shuffle = createShuffle();
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(rows);
    for (const { features, does } of rows) {
      let sum = bias;
      for (const at of features) sum += weights[at] ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - Number(does)) * (does ? RARE : 1);
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
      for (const at of features) {
        const square = (squares[at] ?? 1) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
      }
    }
    for (const [at, weight] of weights.entries()) {
      const left = Math.abs(weight) - (SPARSE * RATE) / Math.sqrt(squares[at] ?? 1);
      weights[at] = left <= 0 ? 0 : Math.sign(weight) * left;
    }
  }
  return {
    bias,
    weights: new Map(known.flatMap((feature, at) => (weights[at] ? [[feature, weights[at]] as const] : []))),
  };
}

/** The same order in each run. */
function createShuffle() {
  let seed = 1;
  return (rows: unknown[]) => {
    for (let at = rows.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = Math.floor((seed / 0x7fffffff) * (at + 1));
      [rows[at], rows[other]] = [rows[other], rows[at]];
    }
  };
}

/** Smaller ones change nothing that a reader could see. */
const SMALLEST = 0.05;

/** The table of what is learnt from some posts: a line for what always holds, then one for each feature. */
export function tableOf(posts: readonly ReadPost[]): string {
  const models = DOINGS.map((doing) => learn(posts.flatMap((post) => examplesOf(post, doing))));
  const features = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].toSorted();
  const lines = features.flatMap((feature) => {
    const weights = models.map((model) => model.weights.get(feature) ?? 0);
    return weights.some((weight) => Math.abs(weight) >= SMALLEST)
      ? [[feature, ...weights.map(inShort)].join('\t')]
      : [];
  });
  return [[BIAS, ...models.map(({ bias }) => inShort(bias))].join('\t'), ...lines].join('\n');
}

const inShort = (weight: number) => (Math.abs(weight) < SMALLEST ? '0' : weight.toFixed(2));

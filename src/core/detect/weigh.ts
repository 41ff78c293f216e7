import { gatePatterns } from '../text/pattern-gate.ts';
import { shareOfCode } from './code-share.ts';
import { FINDING, type Sign } from './sign.ts';
import { SIGNS } from './signs.ts';
import type { Evidence, Span } from './types.ts';

/** What is known of one finding when its confidence is worked out. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly span: Span;
  readonly coverage: number;
  /** Weight of the words of a message that matched. */
  readonly weight: number;
  readonly isUnknown: boolean;
  /** Whether something besides this finding speaks for its provider. */
  readonly hasProvider: boolean;
  /** Whether it has so little of its own (`E0001234`, "not found") that only its surroundings can make it believable. */
  readonly isPlain: boolean;
}

/** What signs add up to on a text, in logits. */
type Sum = (text: string) => number;

const signsOn = (place: Sign['on']) => SIGNS.filter(({ on }) => on === place);

function sumOf(signs: readonly Sign[]): Sum {
  return (text) =>
    signs.reduce(
      (sum, { weight, pattern, unless }) => (pattern.test(text) && !unless?.test(text) ? sum + weight : sum),
      0,
    );
}

/** The same for many signs of a long text, most of which it has no letter of. */
function gatedSumOf(signs: readonly Sign[]): Sum {
  let look: ReturnType<typeof gatePatterns> | undefined;
  return (text) => {
    look ??= gatePatterns(signs.map(({ pattern }) => [pattern]));
    const fits = look(text);
    return signs.reduce(
      (sum, { weight, unless }, at) => (fits(at) && !unless?.test(text) ? sum + weight : sum),
      0,
    );
  };
}

const SUM = {
  text: gatedSumOf(signsOn('text')),
  program: sumOf(signsOn('program')),
  line: sumOf(signsOn('line')),
  before: sumOf(signsOn('before')),
  around: sumOf(signsOn('around')),
};

/** What it costs when nothing else speaks for the provider: an ordinary sentence may hold the same words. */
const ALONE: Readonly<Record<Evidence, number>> = {
  code: 0,
  parameter: -0.3,
  name: -0.3,
  message: -1,
  words: 0,
};
const BASE: Readonly<Record<Evidence, number>> = {
  code: 1.7,
  parameter: 0.9,
  name: 0.1,
  message: 0.4,
  words: -2,
};

/** What it costs, in logits, when all of a text is a program; and how much of one people paste with what it printed. */
const PROGRAM = 6;
const PASTED_WITH = 0.3;
/** The part of it that it costs to stand in a line of a program, however much else was pasted. */
const IN_PROGRAM = 0.9;

/** So many distinct errors may one report have; what each further one costs, in logits. */
const FEW = 2;
const CROWDED = 1.2;

/** From here on a text says that nobody has the error; how well its sentence was read then counts for little. */
const NOBODY = -3;
const READ_AT_MOST = 1;

/** Weighs findings of one text; what holds of the text as a whole is looked at once. */
export type Scale = (finding: Weighed) => number;

/**
 * A scale for one text with so many distinct errors in it. It returns, from 0 to 1, how likely it is that the text
 * reports an error here, and that it is this one.
 */
export function createScale(text: string, distinct: number): Scale {
  const whole = SUM.text(text);
  const { share, kindAt } = shareOfCode(text);
  const handled = SUM.program(text);
  const sourceAt = (offset: number) => {
    const kind = kindAt(offset);
    if (kind === 'other') return 0;
    const part = kind === 'code' ? IN_PROGRAM : Math.max(0, share - PASTED_WITH) / (1 - PASTED_WITH);
    return handled - PROGRAM * part;
  };
  const crowd = -CROWDED * Math.max(0, distinct - FEW);
  return ({ evidence, span, coverage, weight, isUnknown, isPlain, hasProvider }) => {
    const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 400);
    const lineEnd = text.slice(span.end, span.end + 400).indexOf('\n');
    const line = text.slice(lineStart, span.end + (lineEnd === -1 ? 200 : lineEnd));
    const around = text.slice(lineStart, span.start) + FINDING + line.slice(span.end - lineStart);
    const before = text.slice(Math.max(0, span.start - 80), span.start);
    const signs = whole + sourceAt(span.start) + SUM.line(line) + SUM.before(before) + SUM.around(around);
    // A long sentence is no chance, unless half of it is missing.
    const read = Math.min(1, Math.max(0, (coverage - 0.55) / 0.35));
    const wording = evidence === 'message' ? (coverage - 0.75) * 6 + (read * Math.min(weight, 50)) / 20 : 0;
    const message = signs <= NOBODY ? Math.min(wording, READ_AT_MOST) : wording;
    const provider = hasProvider ? 0.5 : ALONE[evidence];
    const plain = isPlain && !hasProvider ? (evidence === 'code' && !isUnknown ? -1.9 : -2.8) : 0;
    const unknown = isUnknown ? -0.4 : 0;
    return likelihood(BASE[evidence] + signs + message + crowd + provider + plain + unknown);
  };
}

const likelihood = (logits: number) => 1 / (1 + Math.exp(-logits));

/** A confidence after something more has spoken for it (`by` in logits): what was doubtful stays so, unlike with a share of the rest. */
export function shift(confidence: number, by: number): number {
  if (confidence <= 0 || confidence >= 1) return confidence;
  return likelihood(Math.log(confidence / (1 - confidence)) + by);
}

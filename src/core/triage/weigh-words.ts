import type { Cue } from './cues.ts';
import { type Doing, learnt, type Weights } from './learnt.ts';
import type { Line } from './lines.ts';
import { GUESS } from './words/hedged.ts';

/** When the words of a sentence together tell what it does, where no rule told it. */
interface Told {
  readonly doing: Doing;
  /** The log-odds from which it is taken for told. */
  readonly from: number;
  readonly cues: readonly Cue[];
  /** What a rule found that tells otherwise, or that it is told already. */
  readonly unless: readonly Cue[];
  readonly not?: RegExp;
}

const TOLD: readonly Told[] = [
  {
    doing: 'attempt',
    from: 0,
    cues: ['did'],
    unless: ['question', 'promises', 'same', 'announces', 'suffers'],
    // That it was not done, and "still broken for us" or "now it's fine", which were no tries.
    not: /^still\b|^\S{1,40}(?: \S{1,40}){0,2}$|\b(?:did|have|has|had|was|were)(?:n'?t| not| never)\b/i,
  },
  {
    doing: 'workaround',
    from: 1,
    cues: ['around', 'experience'],
    unless: ['question', 'failure'],
    // "That would be an easy way."
    not: /\b(?:that|this|it|which) (?:would|could|might) be\b/i,
  },
  {
    doing: 'broken',
    from: 0.5,
    cues: ['failure'],
    unless: ['question', 'shares', 'success', 'mends', 'experience', 'handled', 'announces', 'around'],
  },
  {
    doing: 'fix',
    from: 1,
    cues: ['experience'],
    unless: ['question', 'failure', 'promises', 'announces', 'mends', 'handled'],
    // That it is still to come, or wanted.
    not: /\b(?:needs? to|want(?:s|ed)? to|wait(?:ing)? for|next|upcoming|soon|tomorrow|will|should|shall|follows|going to|would|could|might|may)\b/i,
  },
];

type Read = Line & { readonly cues: ReadonlySet<Cue> };

/**
 * The sentences of a post with what their words together tell of them, and how much all of them speak for an author who
 * has the trouble, in log-odds.
 */
export function weighSentences(lines: readonly Read[]): {
  readonly sentences: readonly Read[];
  readonly affected: number;
} {
  const all = new Set<Weights>();
  const sentences = lines.map((line, at) => {
    const found = learnt().find({ ...line, at, of: lines.length });
    for (const weights of found) all.add(weights);
    const more = TOLD.flatMap((told) => (isTold(told, line, found) ? told.cues : []));
    return more.length === 0 ? line : { ...line, cues: new Set([...line.cues, ...more]) };
  });
  return { sentences, affected: learnt().weigh(all, 'affected') };
}

function isTold(
  { doing, from, cues, unless, not }: Told,
  { masked, cues: known }: Read,
  found: ReadonlySet<Weights>,
): boolean {
  if (cues.includes('experience') && GUESS.test(masked)) return false;
  return learnt().weigh(found, doing) > from && !unless.some((cue) => known.has(cue)) && !not?.test(masked);
}

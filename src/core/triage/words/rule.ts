import { alternativesOf } from '../../text/needed-literals.ts';

/** What people say, as the source of a regular expression without flags, and why it means what we take it for. */
export interface Phrase {
  readonly say: string;
  readonly why: string;
}

/**
 * All phrases as one pattern that ignores case. Phrases hold no unbounded gap, so a sentence costs linear time.
 * Alternatives that begin at a word's edge share one test for that edge: most places of a text are none, and there the
 * pattern is done at once.
 */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  const alternatives = phrases.flatMap(({ say }) => alternativesOf(foldLatin(say)));
  const behind = (anchor: string) =>
    alternatives.filter((one) => one.startsWith(anchor)).map((one) => one.slice(anchor.length));
  const other = alternatives.filter((one) => !ANCHORS.some((anchor) => one.startsWith(anchor)));
  const groups = ANCHORS.flatMap((anchor) => {
    const anchored = behind(anchor);
    return anchored.length === 0 ? [] : [`${anchor}(?:${anchored.join('|')})`];
  });
  return new RegExp([...groups, ...other].join('|'), 'i');
}

/** Latin letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', ß: 's' };

/**
 * Latin letters without their marks: `ça, Funcionó` → `ca, Funciono`, as long as the text itself. `\b` knows the letters
 * of ASCII only and finds no edge beside any other; so patterns and texts are compared in this form, and people who leave
 * the marks out are understood, too. Beside letters of other scripts no pattern may ask for an edge.
 */
export function foldLatin(text: string): string {
  if (!/[\u00c0-\u024f]/.test(text)) return text;
  return text.replace(
    /[\u00c0-\u024f]/g,
    (letter) => WHOLE_LETTERS[letter] ?? letter.normalize('NFD').charAt(0),
  );
}

const ANCHORS = [String.raw`\b`, '^'] as const;

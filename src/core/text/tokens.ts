/** One word of a text, lower-case, with where it stands (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// Chinese and Japanese write no spaces, so there each character is a word of its own.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:'\p{L}+)?/gv;
const NEGATION = /^(\p{L}+)n't$/u;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/**
 * Cuts a cleaned text into words. Letters, digits and underscores hold together; an apostrophe inside a word does too.
 * `doesn't` gives `does` and `not`, so that it compares equal to `does not`. Linear in the length of the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    // A possessive is the word itself: `Contoso's` is `contoso`, so that a value before it can be captured.
    const word = match[0].toLowerCase().replace(/'s$/, '');
    const start = match.index;
    const end = start + (match[0].toLowerCase().endsWith("'s") ? match[0].length - 2 : match[0].length);
    const stem = word === 'cannot' ? 'can' : word.includes("'") ? NEGATION.exec(word)?.[1] : undefined;
    if (stem === undefined) {
      tokens.push({ word, start, end });
    } else {
      tokens.push({ word: STEMS[stem] ?? stem, start, end }, { word: 'not', start, end });
    }
  }
  return tokens;
}

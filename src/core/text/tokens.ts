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
  if (BEYOND_ASCII.test(text))
    for (const { 0: word, index } of text.matchAll(WORD)) addWord(tokens, word, index);
  else addAsciiWords(tokens, text);
  return tokens;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** 1 a letter, 2 a digit or underscore, 0 anything else, by character code. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z]/.test(char) ? 1 : /[0-9_]/.test(char) ? 2 : 0;
});

/** The same words as `WORD` finds, in a third of the time: most of what is pasted is ASCII. */
function addAsciiWords(tokens: Token[], text: string): void {
  const kindAt = (at: number) => KINDS[text.charCodeAt(at)] ?? 0;
  for (let at = 0; at < text.length; at++) {
    if (kindAt(at) === 0) continue;
    const start = at;
    while (kindAt(at) !== 0) at++;
    if (text[at] === "'" && kindAt(at + 1) === 1) {
      at++;
      while (kindAt(at) === 1) at++;
    }
    addWord(tokens, text.slice(start, at), start);
    at--;
  }
}

function addWord(tokens: Token[], marked: string, from: number): void {
  // Emphasis of Slack and Markdown: `_Invalid redirect URI_`.
  const bare = marked.includes('_') ? marked.replace(/^_{1,20}|_{1,20}$/g, '') : marked;
  if (bare === '') return;
  addBareWord(tokens, bare, bare === marked ? from : from + marked.indexOf(bare));
}

function addBareWord(tokens: Token[], written: string, start: number): void {
  const lower = written.toLowerCase();
  const isPossessive = lower.endsWith("'s");
  // A possessive is the word itself: `Contoso's` is `contoso`, so that a value before it can be captured.
  const word = isPossessive ? lower.slice(0, -2) : lower;
  const end = start + written.length - (isPossessive ? 2 : 0);
  const stem = word === 'cannot' ? 'can' : word.includes("'") ? NEGATION.exec(word)?.[1] : undefined;
  if (stem === undefined) tokens.push({ word, start, end });
  else tokens.push({ word: STEMS[stem] ?? stem, start, end }, { word: 'not', start, end });
}

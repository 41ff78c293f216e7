const LONGEST = 40_000;

/** A message's text as it is read, and who is mentioned in it. */
export interface PlainText {
  readonly text: string;
  /** The same, character by character, with its quotes as they were typed. */
  readonly typed: string;
  readonly mentions: readonly string[];
}

/** Plain text with its line breaks, blanks and curly quotes in one form. What stands after 40,000 characters is not read. */
export function toPlain(said: string): PlainText {
  const mentions = new Set<string>();
  let text = said.length > LONGEST ? said.slice(0, LONGEST).toWellFormed() : said;
  if (text.includes('@'))
    for (const [, user] of text.matchAll(/(?<![\w@/.])@([UWB][A-Z0-9]{1,20})\b/g)) mentions.add(user ?? '');
  if (/[\u00a0\r]/.test(text)) text = text.replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n');
  const typed = text;
  if (/[\u2018\u2019\u201c-\u201f]/.test(text))
    text = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c-\u201f]/g, '"');
  return { text, typed, mentions: [...mentions] };
}

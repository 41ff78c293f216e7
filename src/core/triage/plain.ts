const MARKUP = /<([^<>\n]{1,3000})>/g;
const LONGEST = 40_000;

/** A message's text as a person sees it, and who is mentioned in it. */
export interface PlainText {
  readonly text: string;
  /** The same, character by character, with its quotes as they were typed. */
  readonly typed: string;
  readonly mentions: readonly string[];
}

/**
 * Slack's markup, or text that is plain already, as plain text: links as their address, behind the words that somebody linked, mentions as `@U01`, escapes undone,
 * curly quotes straight. What stands after 40,000 characters is not read.
 */
export function toPlain(markup: string): PlainText {
  const mentions = new Set<string>();
  let text = markup.length > LONGEST ? markup.slice(0, LONGEST).toWellFormed() : markup;
  if (text.includes('<'))
    text = text.replace(MARKUP, (whole, inner: string) => readMarkup(inner, mentions) ?? whole);
  if (text.includes('&'))
    text = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (text.includes('@'))
    for (const [, user] of text.matchAll(/(?<![\w@/.])@([UWB][A-Z0-9]{1,20})\b/g)) mentions.add(user ?? '');
  if (/[\u00a0\r]/.test(text)) text = text.replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n');
  const typed = text;
  if (/[\u2018\u2019\u201c-\u201f]/.test(text))
    text = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c-\u201f]/g, '"');
  return { text, typed, mentions: [...mentions] };
}

function readMarkup(inner: string, mentions: Set<string>): string | undefined {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  if (/^@[UWB][A-Z0-9]{1,20}$/.test(target)) {
    mentions.add(target.slice(1));
    return target;
  }
  if (/^[#!]/.test(target))
    return target.startsWith('!') ? `@${target.slice(1).split('^').at(-1) ?? ''}` : target;
  // A tag of pasted HTML or XML is no markup of Slack's.
  if (!/^(?:https?|mailto|tel|ftp|slack):/i.test(target)) return undefined;
  const address = target.replace(/^(?:mailto|tel):/i, '');
  const label = bar < 0 ? '' : inner.slice(bar + 1).trim();
  // Slack gives every address that somebody types a label of its own: the address without its scheme.
  return /\s/.test(label) ? `${label} (${address})` : address;
}

import { type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';
import { readBlocks } from './rich-text.ts';

/** Longer texts are cut, as Slack itself cuts them. */
const MOST_CHARACTERS = 40_000;

// Only what Slack itself writes: commands send text as typed, in which brackets are just brackets. A scheme is short and
// the rest ends at the next bracket, so the match takes linear time.
const MARKUP = /<((?:[@#!]|mailto:|tel:|[a-z][a-z\d+.-]{0,30}:\/\/)[^<>]*)>/gi;

/**
 * Slack's markup as the text that a person typed: `&lt;` is `<`, `<https://x|y>` is `https://x` (the address matters more
 * than its label), `<@U1>` is `@U1`, `<!channel>` is `@channel`. See https://docs.slack.dev/messaging/formatting-message-text.
 */
export function toPlainText(markup: string): string {
  return unescapeMarkup(
    markup.slice(0, MOST_CHARACTERS).replace(MARKUP, (_, inner: string) => readMarkup(inner)),
  );
}

function readMarkup(inner: string): string {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  switch (target[0]) {
    case '@':
    case '#':
      return `${target[0]}${label || target.slice(1)}`;
    case '!':
      if (target.startsWith('!date^')) return label;
      return `@${(label || target.slice(1).split('^').at(-1) || '').replace(/^@/, '')}`;
    default:
      return target.startsWith('mailto:') && label ? label : target;
  }
}

function unescapeMarkup(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Everything readable in a message: its text, or its blocks when it has no text; forwarded messages and attachments; the
 * titles and previews of files. Parts are joined by line breaks, and no part is repeated.
 */
export function readWholeText(message: JsonRecord): string {
  const own = textIn(message, 'text');
  const parts = [
    own === undefined ? readBlocks(recordsIn(message, 'blocks'), toPlainText) : toPlainText(own),
    ...recordsIn(message, 'attachments').map(readAttachment),
    ...recordsIn(message, 'files').map(readFile),
  ];
  const distinct = new Set(parts.map((part) => part.trim()).filter((part) => part !== ''));
  return [...distinct].join('\n').slice(0, MOST_CHARACTERS);
}

function readAttachment(attachment: JsonRecord): string {
  const blocks = recordsIn(attachment, 'message_blocks').flatMap((block) =>
    recordsIn(recordIn(block, 'message'), 'blocks'),
  );
  const fields = recordsIn(attachment, 'fields').flatMap((field) => [
    textIn(field, 'title'),
    textIn(field, 'value'),
  ]);
  const texts = [
    textIn(attachment, 'pretext'),
    textIn(attachment, 'title'),
    textIn(attachment, 'text'),
    ...fields,
    ...recordsIn(attachment, 'files').map(readFile),
  ].filter((text) => text !== undefined && text !== '');
  const read = texts.map((text) => toPlainText(text ?? ''));
  const inBlocks = readBlocks([...blocks, ...recordsIn(attachment, 'blocks')], toPlainText);
  // The fallback repeats the rest, and counts only where there is no rest.
  const all = [...read, inBlocks].filter((text) => text !== '');
  return all.length > 0 ? [...new Set(all)].join('\n') : toPlainText(textIn(attachment, 'fallback') ?? '');
}

function readFile(file: JsonRecord): string {
  const title = textIn(file, 'title') ?? textIn(file, 'name');
  const preview = textIn(file, 'plain_text') ?? textIn(file, 'preview');
  return [title, preview].filter((text) => text !== undefined).join('\n');
}

import { readMarkup } from '../core/text/markup.ts';
import { type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';
import { readBlocks } from './rich-text.ts';

/** Longer texts are cut, as Slack itself cuts them. */
const MOST_CHARACTERS = 40_000;

/**
 * Everything readable in a message: its text, or its blocks when it has no text; forwarded messages and attachments; the
 * titles and previews of files. Parts are joined by line breaks, and no part is repeated.
 */
export function readWholeText(message: JsonRecord): string {
  const own = textIn(message, 'text');
  const parts = [
    own === undefined ? readBlocks(recordsIn(message, 'blocks'), readMarkup) : readMarkup(own),
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
  const read = texts.map((text) => readMarkup(text ?? ''));
  const inBlocks = readBlocks([...blocks, ...recordsIn(attachment, 'blocks')], readMarkup);
  // The fallback repeats the rest, and counts only where there is no rest.
  const all = [...read, inBlocks].filter((text) => text !== '');
  return all.length > 0 ? [...new Set(all)].join('\n') : readMarkup(textIn(attachment, 'fallback') ?? '');
}

function readFile(file: JsonRecord): string {
  const title = textIn(file, 'title') ?? textIn(file, 'name');
  const preview = textIn(file, 'plain_text') ?? textIn(file, 'preview');
  return [title, preview].filter((text) => text !== undefined).join('\n');
}

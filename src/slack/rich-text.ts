import { readLink } from '../core/text/markup.ts';
import { isRecord, type JsonRecord, recordIn, recordsIn, textIn } from './records.ts';

/**
 * The text that a person sees in Block Kit blocks (https://docs.slack.dev/reference/block-kit/blocks), one line a block.
 * Unknown blocks give nothing. `mrkdwn` turns Slack's markup into plain text.
 */
export function readBlocks(blocks: readonly JsonRecord[], mrkdwn: (text: string) => string): string {
  return blocks
    .map((block) => readBlock(block, mrkdwn))
    .filter((text) => text !== '')
    .join('\n');
}

function readBlock(block: JsonRecord, mrkdwn: (text: string) => string): string {
  switch (block.type) {
    case 'rich_text':
      return recordsIn(block, 'elements').map(readRichText).join('\n');
    case 'section':
      return [recordIn(block, 'text'), ...recordsIn(block, 'fields')]
        .map((text) => readTextObject(text, mrkdwn))
        .filter(Boolean)
        .join('\n');
    case 'header':
      return readTextObject(recordIn(block, 'text'), mrkdwn);
    case 'context':
      return recordsIn(block, 'elements')
        .map((text) => readTextObject(text, mrkdwn))
        .filter(Boolean)
        .join(' ');
    case 'markdown':
      return textIn(block, 'text') ?? '';
    case 'image':
    case 'video':
      return [textIn(block, 'alt_text'), textIn(recordIn(block, 'title'), 'text')].filter(Boolean).join('\n');
    default:
      return '';
  }
}

function readTextObject(object: JsonRecord, mrkdwn: (text: string) => string): string {
  const text = textIn(object, 'text') ?? '';
  return object.type === 'mrkdwn' ? mrkdwn(text) : text;
}

/** Sections, quotes and code run their elements together; a list puts each item on a line of its own. */
function readRichText(element: JsonRecord): string {
  const parts = recordsIn(element, 'elements');
  if (element.type === 'rich_text_list') return parts.map(readRichText).join('\n');
  return parts.map(readElement).join('');
}

function readElement(element: JsonRecord): string {
  switch (element.type) {
    case 'text':
      return textIn(element, 'text') ?? '';
    case 'link':
      return readLink(textIn(element, 'url') ?? '', textIn(element, 'text') ?? '');
    case 'user':
      return `@${textIn(element, 'user_id') ?? ''}`;
    case 'usergroup':
      return `@${textIn(element, 'usergroup_id') ?? ''}`;
    case 'channel':
      return `#${textIn(element, 'channel_id') ?? ''}`;
    case 'broadcast':
      return `@${textIn(element, 'range') ?? ''}`;
    case 'emoji':
      return textIn(element, 'unicode') ? '' : `:${textIn(element, 'name') ?? ''}:`;
    default:
      return isRecord(element) ? (textIn(element, 'text') ?? '') : '';
  }
}

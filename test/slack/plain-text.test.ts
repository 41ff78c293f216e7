import { describe, expect, test } from 'vitest';
import { readWholeText } from '../../src/slack/plain-text.ts';

describe('everything readable in a message', () => {
  test.each([
    [
      'its blocks when it has no text',
      { blocks: [richText('AADSTS50011: ', 'wrong')] },
      'AADSTS50011: wrong',
    ],
    [
      'a forwarded message',
      { text: 'help', attachments: [{ text: 'error', fallback: '[x] error' }] },
      'help\nerror',
    ],
    ['the blocks of a forwarded message', forwarded(), 'error in a block'],
    ['the fallback where there is nothing else', { attachments: [{ fallback: 'error' }] }, 'error'],
    ['titles and previews of files', { files: [{ title: 'log.txt', preview: 'error' }] }, 'log.txt\nerror'],
    ['the same text once', { text: 'error', attachments: [{ text: 'error' }] }, 'error'],
    [
      'nothing in a message of unknown shape',
      { text: 5, blocks: 'x', attachments: [null, 7], files: {} },
      '',
    ],
  ])('%s', (_, message, text) => expect(readWholeText(message)).toBe(text));

  test('is cut where Slack cuts', () => {
    expect(readWholeText({ text: 'x'.repeat(5_000_000) })).toHaveLength(40_000);
  });
});

function richText(...texts: readonly string[]) {
  const elements = texts.map((text) => ({ type: 'text', text }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements }] };
}

function forwarded() {
  return {
    attachments: [
      { message_blocks: [{ message: { blocks: [richText('error in a block')] } }], fallback: 'no' },
    ],
  };
}

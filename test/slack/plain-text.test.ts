import { describe, expect, test } from 'vitest';
import { readWholeText, toPlainText } from '../../src/slack/plain-text.ts';
import { processorTime } from '../fakes/processor-time.ts';

describe("Slack's markup as the text that a person typed", () => {
  test.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['see <https://example.com/cb?a=1&amp;b=2>', 'see https://example.com/cb?a=1&b=2'],
    ['see <https://example.com/cb|example.com/cb>', 'see https://example.com/cb'],
    ['<mailto:amina@example.com|amina@example.com>', 'amina@example.com'],
    ['<@U012ABC> and <@U012ABC|amina>', '@U012ABC and @amina'],
    ['<#C012ABC|support> <!here> <!subteam^S01|@identity>', '#support @here @identity'],
    ['<!date^1392734382^{date}|18 February>', '18 February'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%s', (markup, text) => expect(toPlainText(markup)).toBe(text));

  test('is read in linear time', () => {
    const time = processorTime(() => {
      toPlainText('<'.repeat(200_000));
      toPlainText('<a|'.repeat(100_000));
    });
    expect(time).toBeLessThan(200);
  });
});

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

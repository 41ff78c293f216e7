import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/core/text/clean.ts';
import { anyText } from '../../fakes/any-text.ts';

describe('clean undoes the wrappings in which errors are pasted', () => {
  test.each([
    ['curly quotes', '‘error’: “invalid_grant”', `'error': "invalid_grant"`],
    ['HTML entities and tags', '<p>account &lt;id&gt;</p>', '\naccount <id>\n'],
    ['entities in entities', '&amp;quot;error&amp;quot;', '"error"'],
    ['percent escapes', 'error_description%3DThe%20user', 'error_description=The user'],
    ['percent escapes in percent escapes', 'a%252520b', 'a b'],
    [
      'form encoding of a description',
      'error_description=The+resource+owner',
      'error_description=The resource owner',
    ],
    ['JSON in JSON', String.raw`{\"error\":\"x\",\r\n\"a\":\"b\"}`, '{"error":"x",\n"a":"b"}'],
    ['unicode escapes', String.raw`user\u0027s`, "user's"],
    ['terminal colours', '\u001b[31mAADSTS50011\u001b[0m', 'AADSTS50011'],
    ['full width', 'ＡＡＤＳＴＳ５００１１：', 'AADSTS50011:'],
    ['zero width and direction marks', 'AAD\u200bSTS\u202e50011', 'AADSTS50011'],
    ['no-break spaces', 'a\u00a0b', 'a b'],
  ])('%s', (_, text, expected) => expect(clean(text)).toBe(expected));

  test('leaves plain text as it is', () => {
    expect(clean('AADSTS50011: The redirect URI')).toBe('AADSTS50011: The redirect URI');
    expect(clean('C:\\new\\temp')).toBe('C:\\new\\temp');
    expect(clean('100 % of 5 & more <https')).toBe('100 % of 5 & more <https');
  });
});

const nasty = fc
  .array(
    fc.constantFrom(
      '%',
      '25',
      '41',
      '&',
      'amp;',
      'lt;',
      '#x26;',
      '\\',
      'u0025',
      'n',
      'r',
      '"',
      '<',
      '/p>',
      'b>',
      '+',
      'error=',
      'é',
      '\u200b',
      '％',
      '＆',
      ' ',
      'x',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, anyText({ maxLength: 80 })), (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

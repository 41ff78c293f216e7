import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/core/text/markup.ts';
import { processorTime } from '../../fakes/processor-time.ts';

describe("Slack's markup as the text that a person sees", () => {
  test.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['see <https://example.com/cb?a=1&amp;b=2>', 'see https://example.com/cb?a=1&b=2'],
    ['see <https://example.com/cb|example.com/cb>', 'see https://example.com/cb'],
    [
      'see <https://example.com/cb|the page of the error>',
      'see the page of the error (https://example.com/cb)',
    ],
    ['back to <com.example.app://cb>', 'back to com.example.app://cb'],
    ['<mailto:amina@example.com|amina@example.com>', 'amina@example.com'],
    ['<mailto:amina@example.com>', 'amina@example.com'],
    ['<tel:+15550100|+1 555 0100>', '+1 555 0100 (+15550100)'],
    ['<@U012ABC> and <@U012ABC|amina>', '@U012ABC and @U012ABC'],
    ['<#C012ABC|support> <#C012ABC|> <!here> <!here|here>', '#support #C012ABC @here @here'],
    ['<!subteam^S01|@identity> and <!subteam^S01>', '@identity and @S01'],
    ['<!date^1392734382^{date} {time}|18 February>', '18 February'],
    ['<!date^1392734382^{date}^https://example.com/|18 February>', '18 February'],
  ])('%s', (markup, text) => expect(readMarkup(markup)).toBe(text));

  test.each([
    'a < b and c > d',
    '<saml:Issuer>x</saml:Issuer>',
    '<!DOCTYPE html>',
    '<![CDATA[x]]>',
    '<!-- a -->',
  ])('leaves what Slack did not write: %s', (text) => expect(readMarkup(text)).toBe(text));

  test('ends where Slack ends, in no half of a character', () => {
    expect(readMarkup('x'.repeat(5_000_000))).toHaveLength(40_000);
    expect(readMarkup(`${'x'.repeat(39_999)}\u{1f511}`).isWellFormed()).toBe(true);
  });

  test('is read in linear time', () => {
    const time = processorTime(() => {
      readMarkup('<'.repeat(200_000));
      readMarkup('<a|'.repeat(100_000));
      readMarkup('<https://'.repeat(100_000));
    });
    expect(time).toBeLessThan(200);
  });
});

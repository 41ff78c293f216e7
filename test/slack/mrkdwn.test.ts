import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMessage } from '../../src/playground/render.ts';
import { plain } from '../../src/slack/blocks/mrkdwn.ts';
import { names } from '../playground/render/names.ts';

const shown = (text: string) => renderMessage({ text: plain(text) }, names);

test.each([
  '*now*',
  '_now_',
  '~now~',
  '`now`',
  '(*now*)',
  '*a* and *b*',
  '<@U0AMINA001>',
  'https://evil.example.com',
])('%s is shown as it stands, and does nothing', (text) =>
  expect(shown(text)).not.toMatch(/<(?:b|strong|i|em|s|del|code|a)\b/),
);

test('a name with underscores stays one that can be copied', () => {
  expect(plain('invalid_grant in oauth2_proxy')).toBe('invalid_grant in oauth2_proxy');
});

test('no words can be written so that formatting acts', () => {
  const piece = fc.constantFrom('*', '_', '~', '`', ' ', 'a', '1', '.', '\u200b', '\u2060', 'é', '-', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      expect(shown(parts.join(''))).not.toMatch(/<(?:b|strong|i|em|s|del|code)\b/);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

test.each([
  ["The app doesn't exist", ['the', 'app', 'does', 'not', 'exist']],
  ["You can't, cannot and won't", ['you', 'can', 'not', 'can', 'not', 'and', 'will', 'not']],
  ["Contoso's tenant", ['contoso', 'tenant']],
  ['_INVALID_CLIENT: Invalid redirect URI_ __', ['invalid_client', 'invalid', 'redirect', 'uri']],
  ["error_code='invalid_grant'", ['error_code', 'invalid_grant']],
  ['L’utente è già 登录了', ['l', 'utente', 'è', 'già', '登', '录', '了']],
])('cuts %j into words', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('ASCII text is cut as it is cut beside other scripts', () => {
  const pieces = fc.constantFrom("'", "n't", "'s", ' ', '_', '-', 'a', 'Z', '7', 'can', '\n', '.');
  const text = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, (parts) => {
      const ascii = parts.join('').replace(/[^\x00-\x7f]/g, '');
      expect(tokenize(`${ascii} é`).slice(0, -1)).toEqual(tokenize(ascii));
    }),
  );
});

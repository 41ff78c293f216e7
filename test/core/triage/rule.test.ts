import { expect, test } from 'vitest';
import { anyOf } from '../../../src/core/triage/words/rule.ts';

test.each([
  ['a word', true],
  ['the end', true],
  ['start here', true],
  ['not start', false],
  ['swordfish', false],
  ['a (b|c) or [|]', true],
  ['x', false],
])('finds one of several phrases in "%s": %s', (text, found) => {
  const pattern = anyOf([
    { say: String.raw`\bword\b|end$|^start\b`, why: 'each alternative keeps its own edges' },
    { say: String.raw`\(b\|(?:c|d)\)|[|]{2}`, why: 'a bar in brackets, groups and classes parts nothing' },
  ]);
  expect(pattern.test(text)).toBe(found);
});

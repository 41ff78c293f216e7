import { expect, test } from 'vitest';
import { RULES } from '../../../src/core/triage/cues.ts';
import { gate } from '../../../src/core/triage/words/gate.ts';
import { anyOf } from '../../../src/core/triage/words/rule.ts';
import { readCases } from '../../bench/triage-score.ts';

const fits = (say: string, text: string) => gate({ it: [{ say, why: 'a test' }] })(text)('it');

test.each([
  [String.raw`\bwork(?:s|ed) again\b`, 'It WORKS again'],
  [String.raw`\b(?:up|back|in) now\b`, 'all in now'],
  [String.raw`^(?::tick:|[\u2705])\ufe0f?$`, '\u2705'],
  [String.raw`\bcolou?rs\b`, 'colors'],
  [String.raw`no{1,3}pe\b`, 'nooope'],
  [String.raw`\bon (?!a )[\w(]+\)`, 'on top)'],
])('%s fits "%s" behind the gate', (say, text) => {
  expect(new RegExp(say, 'i').test(text)).toBe(true);
  expect(fits(say, text)).toBe(true);
});

test('what lacks the letters does not fit', () => {
  expect(fits(String.raw`\bwork(?:s|ed) again\b`, 'never again')).toBe(false);
});

test('the gate answers as the rules themselves do', () => {
  const names = Object.keys(RULES) as (keyof typeof RULES)[];
  const [look, plain] = [gate(RULES), names.map((name) => [name, anyOf(RULES[name])] as const)];
  const texts = readCases(new URL('../../threads', import.meta.url).pathname)
    .flatMap(({ messages }) => messages.flatMap(({ text }) => text.split(/[\n.!?]/)))
    .concat(names.flatMap((name) => RULES[name].map(({ why }) => why)));
  const differs = texts.flatMap((text) => {
    const says = look(text);
    return plain.flatMap(([name, pattern]) =>
      says(name) === pattern.test(text) ? [] : [`${name}: ${text}`],
    );
  });
  expect(differs).toEqual([]);
});

import { expect, test } from 'vitest';
import * as advice from '../../../src/core/triage/words/advice.ts';
import * as affected from '../../../src/core/triage/words/affected.ts';
import * as announcements from '../../../src/core/triage/words/announcements.ts';
import * as checks from '../../../src/core/triage/words/checks.ts';
import * as deeds from '../../../src/core/triage/words/deeds.ts';
import * as failure from '../../../src/core/triage/words/failure.ts';
import * as fixes from '../../../src/core/triage/words/fixes.ts';
import { gate } from '../../../src/core/triage/words/gate.ts';
import * as questions from '../../../src/core/triage/words/questions.ts';
import { anyOf } from '../../../src/core/triage/words/rule.ts';
import * as same from '../../../src/core/triage/words/same.ts';
import * as success from '../../../src/core/triage/words/success.ts';
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
  const rules = {
    ...affected,
    ...success,
    ...same,
    ...failure,
    ...deeds,
    ...fixes,
    ...advice,
    ...announcements,
    ...questions,
    ...checks,
  };
  const names = Object.keys(rules) as (keyof typeof rules)[];
  const [look, plain] = [gate(rules), names.map((name) => [name, anyOf(rules[name])] as const)];
  const texts = readCases(new URL('../../threads', import.meta.url).pathname)
    .flatMap(({ messages }) => messages.flatMap(({ text }) => text.split(/[\n.!?]/)))
    .concat(names.flatMap((name) => rules[name].map(({ why }) => why)));
  const differs = texts.flatMap((text) => {
    const says = look(text);
    return plain.flatMap(([name, pattern]) =>
      says(name) === pattern.test(text) ? [] : [`${name}: ${text}`],
    );
  });
  expect(differs).toEqual([]);
});

import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { realExplainer } from './fakes/catalog.ts';
import { countComparisons } from './fakes/counted.ts';
import { madePatterns, makers, phrases, writtenPatterns } from './fakes/patterns.ts';
import { processorTime } from './fakes/processor-time.ts';

/**
 * Expressions that are quadratic in theory and never meet more than a short text: the value in front of them was cut to
 * a fixed length. Each says by what. An exception that no longer applies fails, too.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'core/catalog/names.ts /^-+|-+$/g': 'a code of at most 120 characters',
  'core/detect/clues.ts /\\s+(?=[0-9a-f-]+$)/g': 'the value of a clue, at most 400 characters',
  'core/detect/clues.ts /[.,;:]+$/': 'the value of a clue, at most 400 characters',
  'core/detect/values.ts /[.,;:]+$/': 'a captured value, at most 2,000 characters',
  'core/detect/vocabulary.ts /^[A-Z]{2,}[-A-Z]*\\d{3,}$/': 'an identifier of at most 120 characters',
  'core/detect/finders/parameter.ts /[.:!?\\\\]+$/': 'the value of a field, at most 81 characters',
  'core/detect/finders/parameter.ts /[.!?\\\\]+$/': 'the value of a field, at most 81 characters',
  'pages/provider.ts /\\{[^}]*\\}/g': 'prose of the catalog, at most 520 characters',
  'pages/address.ts /\\/+$/': 'an address of the configuration',
  'service/page-addresses.ts /\\/+$/': 'an address of the configuration',
  'core/picture.ts /\\d+$/': 'a code of at most 120 characters',
  'core/picture.ts /[-:]+$/': 'one word of a picture',
  'core/catalog/search.ts /\\d{4,}$/': 'a name of at most 120 characters',
  'core/lint/rules/prose-own.ts /\\{[^}]*\\}/g': 'prose of the catalog, at most 520 characters',
  'core/lint/rules/prose-style.ts /\\{[^}]*\\}/g': 'prose of the catalog, at most 520 characters',
};

const said = await phrases();
const made = await madePatterns();
const patterns = [...writtenPatterns(), ...said, ...made];

const slow = [
  ...new Set(
    patterns
      .filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
      .map(({ file, source, flags }) => `${file} /${source}/${flags}`),
  ),
];

/** Whether a phrase takes long for some text of its own words. The analysis above knows no edges of words. */
function isSlow(source: string): boolean {
  const pattern = new RegExp(source, 'i');
  const words = new Set(source.match(/[a-z']{1,12}/gi));
  const pieces = [...words].flatMap((word) => [`${word} `, `${word}-`]).concat('1.', ' ', 'a');
  return pieces.some((piece) => {
    const text = piece.repeat(15_000 / piece.length);
    // Linear work is done within a millisecond. Whatever else happens in this process slows one attempt, but not each.
    return [1, 2, 3].every(() => processorTime(() => pattern.test(text)) > 40);
  });
}

describe('no regular expression backtracks super-linearly', () => {
  test('of all that stand in the source or are put together by it', () => {
    expect(slow.filter((expression) => !(expression in BOUNDED))).toEqual([]);
  });

  test('and none of those is passed over', () => {
    const seen = new Set(made.map(({ file }) => file));
    expect([...makers].filter((file) => !seen.has(file))).toEqual([]);
    expect(said.length).toBeGreaterThan(500);
  });

  test('nor does a phrase where one of its own words is repeated', () => {
    const repeating = said.filter(({ source }) => /[*+]|,\}/.test(source));
    expect(repeating.flatMap(({ file, source }) => (isSlow(source) ? [`${file} ${source}`] : []))).toEqual(
      [],
    );
  });

  test('and every exception still stands in the source', () => {
    expect(Object.keys(BOUNDED).filter((expression) => !slow.includes(expression))).toEqual([]);
  });

  test('the check finds a slow one', () => {
    expect(analyse({ source: '(a+)+$', flags: '' }).reports.length).toBeGreaterThan(0);
  });
});

describe('aligning sentences costs linear work, counted in words that are compared', () => {
  const { catalog } = realExplainer();
  const sentences = catalog.entries.flatMap(({ messages }) =>
    messages.map(({ text }) => text.replace(/\{[^}]*\}/g, 'x')),
  );
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    'one sentence, never finished': (size) =>
      'The redirect URI specified in the request does not '.repeat(size),
    'the beginnings of all sentences': (size) =>
      sentences
        .slice(0, size * 4)
        .map((text) => text.slice(0, 60))
        .join(' '),
    'two words of many sentences': (size) => 'is not valid for the client '.repeat(size),
  };

  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const [small, large] = [countComparisons(catalog, shape(100)), countComparisons(catalog, shape(200))];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(small * 2.5 + 2_000);
  });
});

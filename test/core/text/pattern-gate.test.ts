import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLUE_PATTERNS } from '../../../src/core/detect/clues.ts';
import { SIGNS } from '../../../src/core/detect/signs.ts';
import { searchLiterals } from '../../../src/core/text/literals.ts';
import { gatePatterns, mayFit } from '../../../src/core/text/pattern-gate.ts';
import { readCases } from '../../bench/triage-score.ts';

const texts = readCases(new URL('../../threads', import.meta.url).pathname).flatMap(({ messages }) =>
  messages.map(({ text }) => text),
);

test('a search finds just the literals that stand in a text, the short ones too', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '錯'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 40 }), fc.array(letters), (literals, pieces) => {
      const text = pieces.join('');
      const found = new Set<string>();
      searchLiterals(literals)(text, (number) => found.add(literals[number] ?? ''));
      expect(found).toEqual(new Set(literals.filter((literal) => text.includes(literal))));
    }),
  );
});

test('behind a gate every sign fits what it fits by itself', () => {
  const look = gatePatterns(SIGNS.map(({ pattern }) => [pattern]));
  const differs = texts.flatMap((text) => {
    const fits = look(text);
    return SIGNS.flatMap(({ why, pattern }, at) =>
      fits(at) === pattern.test(text) ? [] : [`${why}: ${text}`],
    );
  });
  expect(differs).toEqual([]);
});

test('a rule of several patterns fits where one of them does, and one that refers back to a group stays whole', () => {
  const look = gatePatterns([[/(["'])quoted\1|never/i, /\bsecond$/], [/^first/]]);
  expect([0, 1].map(look('Said "QUOTED" here'))).toEqual([true, false]);
  expect([0, 1].map(look('the second'))).toEqual([true, false]);
  expect([0, 1].map(look(`"quoted'`))).toEqual([false, false]);
  expect([0, 1].map(look('first of all'))).toEqual([false, true]);
});

test('no clue that stands in a text is held for impossible', () => {
  const look = mayFit(CLUE_PATTERNS);
  const counts = { fitting: 0, spared: 0 };
  for (const text of texts) {
    const may = look(text);
    for (const [at, pattern] of CLUE_PATTERNS.entries()) {
      if (pattern.test(text)) {
        counts.fitting += 1;
        expect(may(at), `${pattern} in ${text}`).toBe(true);
      } else if (!may(at)) counts.spared += 1;
    }
  }
  expect(counts.fitting).toBeGreaterThan(20);
  expect(counts.spared).toBeGreaterThan(texts.length * CLUE_PATTERNS.length * 0.7);
});

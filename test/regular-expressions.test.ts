import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { CLUE_PATTERNS } from '../src/core/detect/clues.ts';
import { SECRET_RULES } from '../src/core/text/secret-rules.ts';
import { realExplainer } from './fakes/catalog.ts';
import { countComparisons } from './fakes/counted.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

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

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function* literalsIn(node: unknown, place: string): Generator<Expression> {
  if (Array.isArray(node)) for (const child of node) yield* literalsIn(child, place);
  else if (typeof node === 'object' && node !== null) {
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) yield { place, source: regex.pattern, flags: regex.flags };
    for (const child of Object.values(node)) yield* literalsIn(child, place);
  }
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const expressions: readonly Expression[] = [
  ...files.flatMap((file) => [
    ...literalsIn(parseAst(stripTypeScriptTypes(readFileSync(join(SRC, file), 'utf8'))), file),
  ]),
  ...SECRET_RULES.map(({ secret, pattern }) => ({
    place: `secret ${secret}`,
    source: pattern.source,
    flags: pattern.flags,
  })),
  ...CLUE_PATTERNS.map(({ source, flags }) => ({ place: 'clue', source, flags })),
];

const slow = expressions
  .filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
  .map(({ place, source, flags }) => `${place} /${source}/${flags}`);

describe('no regular expression backtracks super-linearly', () => {
  test('of all that stand in the source or are put together by it', () => {
    expect(expressions.length).toBeGreaterThan(200);
    expect(slow.filter((expression) => !(expression in BOUNDED))).toEqual([]);
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

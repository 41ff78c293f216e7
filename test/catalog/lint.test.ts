import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/commands/schema.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { CATALOG_FOLDER, catalogOf, entryText, realCatalog, realExplainer } from '../fakes/catalog.ts';

const TODAY = '2026-11-23';

function problemsOf(entries: Readonly<Record<string, string>>) {
  const { catalog, explainer, locate, problems } = catalogOf(entries);
  return [...problems, ...lint({ catalog, explainer, today: TODAY, locate })].map(
    ({ rule, path, line, says }) => ({ rule, path, line, says }),
  );
}

describe('the whole catalog', () => {
  test('has no problem that any rule finds', { timeout: 60_000 }, () => {
    const { catalog, locate, problems } = realCatalog();
    const found = [...problems, ...lint({ catalog, explainer: realExplainer(), today: TODAY, locate })];
    expect(
      found.filter(({ level }) => level === 'error').map(({ path, line, says }) => `${path}:${line} ${says}`),
    ).toEqual([]);
  });

  test('comes with editor schemas that are fresh', () => {
    for (const [name, text] of Object.entries(schemaFiles())) {
      expect(readFileSync(join(CATALOG_FOLDER, name), 'utf8')).toBe(text);
    }
  });
});

describe('a good entry', () => {
  test('pleases every rule', () => {
    expect(problemsOf({ 'example/XY1234.yml': entryText('XY1234', 'code: XY1234') })).toEqual([]);
  });
});

describe('reading points at the line', () => {
  test.each([
    [
      'a role that nobody knows, with the nearest',
      entryText('XY1234', 'code: XY1234').replace('fixer: developer', 'fixer: developr'),
      'shape',
      4,
    ],
    ['a field that nobody knows', `${entryText('XY1234', 'code: XY1234')}\nfixes: [a]\n`, 'shape', 9],
    ['malformed YAML', 'title: open\ncause: "x\n', 'yaml', 3],
    ['a missing cause', entryText('XY1234').replace(/cause: .*\n/, ''), 'complete', 1],
    [
      'a link that is not https',
      entryText('XY1234', 'code: XY1234').replace('https://docs', 'http://docs'),
      'shape',
      6,
    ],
  ])('of %s', (_, text, rule, line) => {
    expect(problemsOf({ 'example/XY1234.yml': text })).toContainEqual(
      expect.objectContaining({ rule, line }),
    );
  });
});

describe('each rule finds what it is for', () => {
  const good = entryText('XY1234', 'code: XY1234');
  const other = (fields: string, title = 'XY5678') => entryText(title, fields);
  test.each([
    [
      'extends-known',
      {
        'example/XY1234.yml': good,
        'example/XY5678.yml': other('code: XY5678\nextends: example/XY1234'),
        'example/XY9999.yml': other('code: XY9999\nextends: example/XY5678', 'XY9999'),
      },
    ],
    [
      'unique-names',
      { 'example/XY1234.yml': good, 'example/XY5678.yml': other('code: XY5678\naliases: [XY1234]') },
    ],
    [
      'unique-names',
      {
        'example/invalid_a.yml': other('code: invalid_a', 'invalid_a'),
        'example/slug-one.yml': other('code: invalid_a', 'error invalid_a'),
      },
    ],
    [
      'wordings-distinct',
      {
        'example/one.yml': other('messages: ["the quick brown fox jumped over {x}"]', 'quick'),
        'example/two.yml': other('messages: ["The quick brown fox jumped over {y:word}"]', 'brown'),
      },
    ],
    [
      'placeholders-known',
      { 'example/XY1234.yml': good.replace('The cause of', 'The {colour|red} cause of') },
    ],
    [
      'placeholders-known',
      { 'example/XY1234.yml': `${good}\nmessages: ["a sentence with {thing:colour} in it"]\n` },
    ],
    [
      'placeholders-known',
      { 'example/XY1234.yml': `${good}\nvariants: [{ when: { colour: red }, cause: Other. }]\n` },
    ],
    ['examples-hold', { 'example/XY1234.yml': good.replace('text: "XY1234"', 'text: "XY12345"') }],
    [
      'examples-hold',
      { 'example/XY1234.yml': good.replace('ignores: []', 'ignores: ["error XY1234 happened"]') },
    ],
    [
      'variants-shown',
      {
        'example/XY1234.yml': `${good}\nvariants: [{ when: { message: XY1234 | words of another time }, cause: Other. }]\n`,
      },
    ],
    ['grade-earned', { 'example/XY1234.yml': `${good}\ngrade: full\n` }],
    ['grade-earned', { 'example/XY1234.yml': good.replace(', Change what XY1234 says.', '') }],
    ['prose-style', { 'example/XY1234.yml': good.replace('[Look at', '[The thing is to look at') }],
    ['prose-style', { 'example/XY1234.yml': good.replace('Change what', 'Please change what') }],
    [
      'docs-well-formed',
      {
        'example/XY1234.yml': good.replace(
          'docs.example.com/x" }',
          'docs.example.com/x" }, { title: Twice, url: "https://docs.example.com/x" }',
        ),
      },
    ],
    ['review-due', { 'example/XY1234.yml': `${good}\nreviewed: 2024-01-01\n` }],
  ])('%s', (rule, entries) => {
    expect(problemsOf(entries).map((problem) => problem.rule)).toContain(rule);
  });

  test('prose-own, when one step stands in four entries', () => {
    const same = (code: string) =>
      entryText(code, `code: ${code}`).replace(/fix: .*/, 'fix: [Look at the sign-in log., "Do it."]');
    const entries = Object.fromEntries(
      ['XY1001', 'XY1002', 'XY1003', 'XY1004'].map((code) => [`example/${code}.yml`, same(code)]),
    );
    expect(problemsOf(entries).map((problem) => problem.rule)).toContain('prose-own');
  });
});

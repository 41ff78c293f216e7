import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEditLinks, readPageAddresses } from '../../src/service/page-addresses.ts';

const read = (env: Readonly<Record<string, string>>, manifest: unknown = {}) =>
  readPageAddresses(
    (name) => env[name],
    (...problem) => expect(problem).toBeUndefined(),
    () => manifest,
  );

test.each([
  [{}, {}],
  [{ PUBLIC_URL: 'https://bot.example.com/' }, { publicUrl: 'https://bot.example.com' }],
  [{ PUBLIC_URL: 'http://localhost:3000/help//' }, { publicUrl: 'http://localhost:3000/help' }],
  [{ EDIT_URL: 'https://git.example.com/catalog' }, { editUrl: 'https://git.example.com/catalog/' }],
])('reads %j', (env, expected) => expect(read(env)).toEqual(expected));

test.each([
  ['example/bot', 'https://github.com/example/bot/edit/HEAD/catalog/'],
  ['github:example/bot', 'https://github.com/example/bot/edit/HEAD/catalog/'],
  [{ url: 'git+https://github.com/example/bot.git' }, 'https://github.com/example/bot/edit/HEAD/catalog/'],
  [{ url: 'git+ssh://git@github.com/example/bot.git' }, 'https://github.com/example/bot/edit/HEAD/catalog/'],
  [{ url: 'https://git.example.com/example/bot' }, undefined],
  [{}, undefined],
  [7, undefined],
])('takes the place of the files from the repository %j', (repository, expected) => {
  expect(read({}, { repository }).editUrl).toBe(expected);
});

test('makes no place up where the package names no repository', () => {
  expect(read({}, undefined)).toEqual({});
  expect(read({ EDIT_URL: 'https://a.example/c' }, { repository: 'example/bot' }).editUrl).toBe(
    'https://a.example/c/',
  );
});

test('links every file but those of the own catalog', () => {
  const own = mkdtempSync(join(tmpdir(), 'own-catalog-'));
  mkdirSync(join(own, 'okta'));
  writeFileSync(join(own, 'okta/X.yml'), '');
  const link = createEditLinks('https://a.example/c/', own);
  expect(link({ path: 'okta/X.yml' })).toBeUndefined();
  expect(link({ path: 'okta/A b.yml' })).toBe('https://a.example/c/okta/A%20b.yml');
  expect(createEditLinks(undefined, undefined)({ path: 'okta/X.yml' })).toBeUndefined();
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCatalogFolder } from '../../src/service/catalog-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array = `# ${path}`): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('reads the YAML files of all provider folders, in order, and passes over the rest', () => {
  for (const path of [
    'okta/b.yml',
    'entra/_provider.yml',
    'entra/AADSTS1.yml',
    'entra-b2c/a.yml',
    'okta/old/c.yml',
  ])
    write(path);
  for (const path of ['README.md', 'entry.schema.json', 'okta/notes.txt', 'okta/.swp.yml', '.git/x.yml'])
    write(path);
  const { files, problems } = readCatalogFolder(folder);
  expect(problems).toEqual([]);
  expect(files).toEqual(
    ['entra-b2c/a.yml', 'entra/AADSTS1.yml', 'entra/_provider.yml', 'okta/b.yml', 'okta/old/c.yml'].map(
      (path) => ({
        path,
        text: `# ${path}`,
      }),
    ),
  );
});

test('reads a text without its byte order mark', () => {
  write('okta/a.yml', '\ufefftitle: Ä');
  expect(readCatalogFolder(folder).files).toEqual([{ path: 'okta/a.yml', text: 'title: Ä' }]);
});

test.each([
  ['okta/a.yaml', 'x', 'another ending'],
  ['a.yml', 'x', 'outside a provider folder'],
  ['okta/a.yml', new Uint8Array([0xff, 0xfe, 0x41]), 'cannot be read'],
  ['okta/a.yml', 'x'.repeat(1_000_001), 'cannot be read'],
])('tells that %s cannot stand there and reads the others', (path, content, says) => {
  write(path, content);
  write('entra/good.yml');
  const { files, problems } = readCatalogFolder(folder);
  expect(files.map((file) => file.path)).toEqual(['entra/good.yml']);
  expect(problems).toMatchObject([
    { path, says: expect.stringContaining(says), hint: expect.stringMatching(/./) },
  ]);
});

test('ends although a link leads in a circle or nowhere', () => {
  write('okta/a.yml');
  symlinkSync(folder, join(folder, 'okta', 'circle'));
  symlinkSync(join(folder, 'gone'), join(folder, 'okta', 'gone.yml'));
  const { problems } = readCatalogFolder(folder);
  expect(problems.map(({ path }) => path)).toContain('okta/gone.yml');
  expect(problems.map(({ says }) => says)).toContain('lies deeper than 5 folders');
});

test('tells that the folder is not there', () => {
  expect(readCatalogFolder(join(folder, 'nowhere'))).toMatchObject({
    files: [],
    problems: [{ path: join(folder, 'nowhere'), says: expect.stringContaining('cannot be read') }],
  });
});

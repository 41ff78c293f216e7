import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lookUp } from '../../src/core/catalog/lookup.ts';
import { realExplainer } from '../fakes/catalog.ts';
import { isThere, packageJson, root, textOf } from './files.ts';

describe('SECURITY.md', () => {
  const text = textOf('SECURITY.md');

  test('names tests that there are', () => {
    const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  /** Lines of the tables: what somebody can or cannot do, and the tests that hold it. */
  const claims = [...text.matchAll(/^\| (can|cannot) \| (.+?) \| (.+) \|$/gm)].map(
    ([, kind = '', what = '', tests = '']) => ({ kind, what, tests }),
  );
  const TEST = /`(test\/[\w./-]+\.ts)`((?:[,:]? (?:and )?"[^"]+")*)/g;

  test('names for everything the tests that hold it, or says why there is none', () => {
    expect(claims.length).toBeGreaterThan(30);
    const unheld = claims.filter(({ tests }) => !/`test\//.test(tests));
    expect(unheld.filter(({ kind, tests }) => kind === 'cannot' || !tests.startsWith('none: '))).toEqual([]);
  });

  test('quotes the name of each test as it stands in its file', () => {
    for (const { what, tests } of claims.filter((claim) => claim.tests.includes('`test/'))) {
      const named = [...tests.matchAll(TEST)];
      expect(named.length, what).toBe(tests.split('`test/').length - 1);
      for (const [, path = '', quoted = ''] of named) {
        const names = [...quoted.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
        expect(names.length, `${what}: ${path}`).toBeGreaterThan(0);
        const source = textOf(path).replaceAll("\\'", "'");
        expect(
          names.filter((name) => !isTitle(name, source)),
          path,
        ).toEqual([]);
      }
    }
  });
});

/** Whether a test, a group of tests or a line of a table in the source has this name. */
function isTitle(name: string, source: string): boolean {
  const starts = ["('", '("', '(`', "['", '["', "\n      '", "\n    '"];
  return starts.some((start) => ["'", '"', '`'].some((end) => source.includes(`${start}${name}${end}`)));
}

test('the changelog has this version, newest first, under headings that the form knows', () => {
  const text = textOf('CHANGELOG.md');
  const versions = [...text.matchAll(/^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/gm)];
  expect(versions[0]?.[1]).toBe('Unreleased');
  expect(versions.map(([, version]) => version)).toContain(packageJson().version);
  expect(versions.slice(1).every(([, , date]) => date !== undefined)).toBe(true);
  const kinds = [...text.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
});

test('README.md shows every command of oauth-error', () => {
  const commands = [...textOf('src/cli/main.ts').matchAll(/\.command\('(\w+)'\)/g)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(5);
  const readme = textOf('README.md');
  expect(commands.filter((name) => !readme.includes(`npx oauth-error ${name}`))).toEqual([]);
});

test.each(['README.md', 'SECURITY.md', 'CHANGELOG.md', 'deploy/RUNBOOK.md'])(
  '%s links to files that there are',
  (path) => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !isThere(join(dirname(path), link)))).toEqual([]);
  },
);

test.each(['README.md', 'catalog/README.md'])('%s starts an entry that is not there yet', (path) => {
  const { catalog } = realExplainer();
  const [, provider = '', code = ''] = /npx oauth-error new (\S+) ([^\s`]+)/.exec(textOf(path)) ?? [];
  expect(catalog.providerById.get(provider)?.id).toBe(provider);
  expect(lookUp(catalog, code, provider)).toBeUndefined();
});

describe('the hooks of the Slack CLI', () => {
  const hooks = JSON.parse(textOf('.slack/hooks.json'));
  const run = (script: string, ...args: readonly string[]) =>
    execFileSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });

  test('name programs that are installed, and files that are watched', () => {
    const defaults = JSON.parse(run('node_modules/@slack/cli-hooks/src/get-hooks.js'));
    expect(defaults.hooks).toMatchObject({ start: expect.any(String), doctor: expect.any(String) });
    expect(hooks.hooks['get-hooks']).toContain('slack-cli-get-hooks');
    const { app, manifest } = hooks.config.watch;
    expect([...app.paths, ...manifest.paths].filter((path: string) => !isThere(path))).toEqual([]);
  });

  test('start what package.json names, which is the bot', () => {
    expect(packageJson().main).toBe(packageJson().bin['oauth-error-bot']);
    expect(isThere(packageJson().main)).toBe(true);
  });

  test.each([
    ['plain', [], (output: string) => output],
    [
      'between boundaries',
      ['--protocol=message-boundaries', '--boundary=xyz'],
      (output: string) => output.trim().replace(/^xyz|xyz$/g, ''),
    ],
  ])('give the manifest as JSON, %s', (_how, args, read) => {
    const output = run(String(hooks.hooks['get-manifest']).replace('node ', ''), ...args);
    expect(JSON.parse(read(output))).toEqual(parse(textOf('manifest.yml')));
  });
});

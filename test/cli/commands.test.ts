import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { fakeTerminal } from './fake-terminal.ts';

const REDIRECT =
  "AADSTS50011: The redirect URI 'https://payroll.example.com/cb' specified in the request does not match the redirect URIs configured for the application '00001111-aaaa-2222-bbbb-3333cccc4444'.";

async function call(argv: readonly string[], input?: string, width?: number) {
  const terminal = fakeTerminal(input, width);
  const code = await run(argv, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const folder = () => mkdtempSync(join(tmpdir(), 'oauth-error-'));

describe('explain', () => {
  test('names the redirect URI and the client that were pasted, who can fix it, and what to hand over', async () => {
    const { code, out } = await call(['explain', REDIRECT]);
    expect(code).toBe(0);
    for (const part of [
      'https://payroll.example.com/cb',
      '00001111-aaaa-2222-bbbb-3333cccc4444',
      'Authentication',
      'the developer of the application',
      'Escalate to: tenant admin',
      'Hand over:',
      'Still missing: Correlation ID',
    ]) {
      expect(out).toContain(part);
    }
  });

  test("answers Okta's refused code as Okta's, with its causes in order", async () => {
    const paste =
      '{"error":"invalid_grant","error_description":"The authorization code is invalid or has expired."} https://dev-000000.oktapreview.com/oauth2/default/v1/token';
    const { out } = await call(['explain', paste]);
    expect(out).toMatch(/Okta · sure/);
    const order = [
      'sent twice',
      'lifetime',
      'damaged on the way',
      'another authorization server',
      'access token',
    ].map((words) => out.indexOf(words));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('reads standard input when no text is given', async () => {
    expect((await call(['explain'], REDIRECT)).out).toContain('AADSTS50011');
  });

  test('never answers an unknown code with a neighbour', async () => {
    const { code, out } = await call(['explain', 'AADSTS50999: something new']);
    expect(code).toBe(0);
    expect(out).toContain('AADSTS50999  not in the catalog');
    expect(out).toContain('https://login.microsoftonline.com/error?code=50999');
  });

  test('finds nothing in ordinary chat, says so and what to paste', async () => {
    const { code, out } = await call(['explain', 'my printer is broken']);
    expect(code).toBe(1);
    expect(out).toContain('Nothing that I know stands in this text');
    expect(out).toContain('Paste the error');
  });

  test('asks to pipe a file in whose path is given', async () => {
    const { code, out } = await call(['explain', 'C:\\temp\\error.txt']);
    expect(code).toBe(1);
    expect(out).toContain('oauth-error explain < FILE');
  });

  test('prints one JSON value with --json', async () => {
    const { out } = await call(['explain', '--json', REDIRECT]);
    const value = JSON.parse(out);
    expect(value.answer).toMatchObject({ kind: 'known', entry: 'entra/AADSTS50011' });
    expect(value.findings[0].captures.redirect_uri).toBe('https://payroll.example.com/cb');
  });

  test('masks a secret and says how to revoke it', async () => {
    const { out } = await call(['explain', `${REDIRECT} client_secret=s3cr3t-value-1`]);
    expect(out).not.toContain('s3cr3t');
    expect(out).toContain('This text holds a client secret');
  });

  test('wraps on a terminal and prints no control characters from the paste', async () => {
    const { out } = await call(['explain', REDIRECT.replace('/cb', '/\u001b[31mcb')], undefined, 60);
    expect(
      out
        .split('\n')
        .filter((line) => line.length > 60 && line.trim().includes(' ') && !line.includes('https://')),
    ).toEqual([]);
    expect(out).not.toContain('\u001b');
  });
});

describe('search', () => {
  test.each([
    [['search', 'invald', 'grnat'], 'invalid_grant'],
    [['search', 'redirect', 'uri', 'mismatch'], 'redirect'],
    [['search', 'AADSTS50126'], 'entra/AADSTS50126'],
  ])('%j', async (argv, expected) => {
    const { code, out } = await call(argv);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  test.each([
    ['redirect uri mismatch', 'oauth/redirect_uri_mismatch'],
    ['ping redirect uri mismatch', 'ping/redirect-uri-not-registered'],
    ['PingFederate: invalid_request: Invalid redirect_uri', 'ping/redirect-uri-not-registered'],
    ['AADSTS50011 redirect uri mismatch', 'entra/AADSTS50011'],
  ])('puts a standard first where the words are no more those of a provider: %s', async (query, first) => {
    const { out } = await call(['search', '--json', query]);
    expect(JSON.parse(out)[0].entry).toBe(first);
  });

  test('takes one query a line from standard input and answers in input order', async () => {
    const { out } = await call(['search', '--json', '--limit', '2'], 'AADSTS50126\n\nAADSTS50011\n');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((hits) => hits[0]?.entry)).toEqual([
      'entra/AADSTS50126',
      undefined,
      'entra/AADSTS50011',
    ]);
  });
});

describe('new, check and schema', () => {
  test('an author comes from a missing error to a passing check', async () => {
    const root = folder();
    mkdirSync(join(root, 'example'));
    writeFileSync(
      join(root, 'example', '_provider.yml'),
      'name: Example IdP\nshort: Example\ncodes: ["XY{digits:3-6}"]\nunknown: { fixer: developer, escalate: { to: developer } }\n',
    );
    const made = await call(['--catalog', root, 'new', 'example', 'XY1234']);
    expect(made.code).toBe(0);
    const path = join(root, 'example', 'XY1234.yml');
    expect(made.out).toContain(path);
    const before = await call(['--catalog', root, 'check']);
    expect(before.code).toBe(1);
    expect(before.out).toMatch(/example\/XY1234\.yml:\d+:\d+ {2}title/);
    const filled = readFileSync(path, 'utf8')
      .replace('title:  ', 'title: Something is wrong ')
      .replace(/cause: >-.*\n\n/, 'cause: The thing is broken.\n')
      .replace('fix:  ', 'fix: [Look at it., Mend it.] ')
      .replace(/\n {2}-\n/, '\n')
      .replace(/verify:.*\n/, '')
      .replace('url: "https://…"', 'url: "https://docs.example.com/xy"');
    writeFileSync(path, filled);
    const after = await call(['--catalog', root, 'check']);
    expect(after.out).toContain('No errors');
    expect(after.code).toBe(0);
    expect((await call(['--catalog', root, 'explain', 'XY1234'])).out).toContain('Something is wrong');
  });

  test.each([
    [['new', 'okat', 'E0000999'], 'did you mean "okta"'],
    [['new', 'entra', 'AADSTS50011'], 'has this error already'],
  ])('%j is refused with a reason', async (argv, says) => {
    const { code, err } = await call(argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('schema writes both editor schemas', async () => {
    const root = folder();
    expect((await call(['--catalog', root, 'schema'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(root, 'entry.schema.json'), 'utf8')).properties.title).toBeDefined();
  });

  test('a broken catalog gives no answers, and names file and line', async () => {
    const root = folder();
    mkdirSync(join(root, 'example'));
    writeFileSync(join(root, 'example', 'XY1.yml'), 'title: [oops');
    const { code, err } = await call(['--catalog', root, 'explain', 'XY1234']);
    expect(code).toBe(2);
    expect(err).toMatch(/example\/XY1\.yml:1:/);
  });
});

describe('bad usage', () => {
  test.each([
    [[], 'Usage'],
    [['explian', 'x'], 'unknown command'],
    [['explain'], 'Give the error as text'],
    [['search', '--limit', 'many', 'x'], '--limit takes a whole number'],
    [['replay', '/no/such/file'], 'There is no file or folder'],
  ])('%j ends with exit code 2 and one helpful sentence', async (argv, says) => {
    const { code, err } = await call(argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

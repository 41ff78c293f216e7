import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { textOf } from '../delivery/files.ts';
import { fakeTerminal } from './fake-terminal.ts';

async function call(argv: readonly string[]) {
  const terminal = fakeTerminal();
  const code = await run(argv, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const folder = () => mkdtempSync(join(tmpdir(), 'oauth-error-'));
function fileWith(name: string, text: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

describe('replay', () => {
  const lines = [
    { id: 'a', text: "AADSTS50011: The redirect URI 'https://payroll.example.com/cb' does not match" },
    { id: 'b', text: 'lunch at 50011?' },
    { id: 'c', text: 'error AADSTS50999 since noon' },
  ];

  test.each([
    ['replay', 'one object a line for each message'],
    ['search', 'one array a line'],
  ])('%s says that its JSON is lines', async (command, says) => {
    expect((await call([command, '--help'])).out.replace(/\s+/g, ' ')).toContain(says);
    expect(textOf('README.md')).toContain(says);
  });

  test('prints a JSON line for each message', async () => {
    const file = fileWith('m.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { out } = await call(['replay', '--json', file]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id, reply }) => [id, reply])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
    expect(rows[0].findings[0]).toMatchObject({
      entry: 'entra/AADSTS50011',
      provider: 'entra',
      evidence: 'code',
    });
    expect(rows[0].findings[0].codes).toEqual(expect.arrayContaining(['AADSTS50011', 'InvalidReplyTo']));
    expect(rows[2].findings[0].entry).toBeNull();
  });

  test('ends with a table', async () => {
    const file = fileWith('m.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect((await call(['replay', file])).out).toMatch(/messages\s+3\nanswers\s+2\n/);
  });

  test('reads a Slack export, as folder and as zip, and passes over bots', async () => {
    const day = JSON.stringify([
      { type: 'message', ts: '1.1', user: 'U1', text: 'got &quot;AADSTS50126&quot; again' },
      { type: 'message', ts: '1.2', bot_id: 'B1', text: 'AADSTS50011' },
    ]);
    const root = folder();
    mkdirSync(join(root, 'support'));
    writeFileSync(join(root, 'support', '2026-01-01.json'), day);
    const zip = fileWith('export.zip', zipSync({ 'export/support/2026-01-01.json': strToU8(day) }));
    for (const path of [root, zip]) {
      const rows = (await call(['replay', '--json', path])).out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ id: 'support/1.1', reply: true });
    }
  });

  test('reads the addresses of an export as the bot does, whatever words they stand behind', async () => {
    const address =
      'https://app.example.com/cb?error=invalid_client&amp;error_description=AADSTS7000215%3A+Invalid+client+secret+provided.';
    const day = [`it ends at <${address}|app.example.com/cb>`, `it ends at <${address}|this page here>`];
    const root = folder();
    mkdirSync(join(root, 'support'));
    writeFileSync(
      join(root, 'support', '2026-01-01.json'),
      JSON.stringify(day.map((text) => ({ ts: '1.1', text }))),
    );
    const rows = (await call(['replay', '--json', root])).out.trimEnd().split('\n');
    expect(
      rows.map((row) => JSON.parse(row)).map(({ reply, findings }) => [reply, findings[0].entry]),
    ).toEqual([
      [true, 'entra/AADSTS7000215'],
      [true, 'entra/AADSTS7000215'],
    ]);
  });

  test.each([
    ['m.jsonl', 'split it'],
    ['export.zip', 'unpack it'],
  ])('refuses %s of more than 500 MB, and says what to do', async (name, remedy) => {
    const path = fileWith(name, '');
    truncateSync(path, 600_000_000);
    const { code, err } = await call(['replay', path]);
    expect(code).toBe(2);
    expect(err).toContain(`${path} has 600 MB, more than the 500 MB of one file; ${remedy}`);
  });

  test.each([
    ['a line that is no JSON', '{"id":"a","text":"x"}\n{oops', ':2  is not JSON'],
    ['a line without text', '{"id":"a"}', ':1  expected'],
  ])('names file and line of %s', async (_, text, says) => {
    const { code, err } = await call(['replay', fileWith('m.jsonl', text)]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

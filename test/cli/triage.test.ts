import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { fakeTerminal } from './fake-terminal.ts';

const THREAD = {
  messages: [
    {
      user: 'U01',
      ts: '1716200000.000100',
      text: "AADSTS50011: The redirect URI 'https://app.example.com/cb' specified in the request does not match. Trace ID: 0b7d1c52-6b0e-4f0a-8a37-1d4c9be24e00",
    },
    { user: 'U02', ts: '1716200100.000100', text: 'same here' },
    { user: 'U03', ts: '1716200200.000100', text: 'Add that address under Authentication.' },
    { user: 'U01', ts: '1716200300.000100', text: '<@U03> that fixed it, thanks' },
  ],
};

async function call(argv: readonly string[], input?: string, width?: number) {
  const terminal = fakeTerminal(input, width);
  const code = await run(argv, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

function fileWith(text: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'oauth-error-')), 'thread.json');
  writeFileSync(path, text);
  return path;
}

/** A file of so many bytes, none of which takes room on the disk. */
function fileOf(size: number): string {
  const path = fileWith('');
  truncateSync(path, size);
  return path;
}

describe('triage', () => {
  test('prints what the thread says, each line with the messages behind it', async () => {
    const { code, out } = await call(['triage', fileWith(JSON.stringify(THREAD))]);
    expect(code).toBe(0);
    for (const part of [
      'Resolved',
      'Fix by @U03',
      'Confirmed by @U01',
      'AADSTS50011',
      '2 people',
      'Trace ID: 0b7d1c52',
      'Developer',
      '4 messages of 3 people',
    ]) {
      expect(out).toContain(part);
    }
    const lines = out.split('\n').filter((line) => line.startsWith('  '));
    expect(lines.filter((line) => !/\[1716200\d00\.000100/.test(line))).toEqual([]);
  });

  test('prints one JSON value with --json', async () => {
    const { out } = await call(['triage', '--json', fileWith(JSON.stringify(THREAD))]);
    expect(JSON.parse(out)).toMatchObject({
      codes: [
        {
          code: 'AADSTS50011',
          entry: 'entra/AADSTS50011',
          provider: 'entra',
          count: 1,
          first: '1716200000.000100',
          last: '1716200000.000100',
          messages: ['1716200000.000100'],
        },
        { code: expect.stringMatching(/^The redirect URI /), entry: 'entra/AADSTS50011' },
      ],
      ids: {
        correlation: [],
        trace: ['0b7d1c52-6b0e-4f0a-8a37-1d4c9be24e00'],
        request: [],
        client: [],
        tenant: [],
      },
      reporters: ['U01', 'U02'],
      helpers: ['U03'],
      status: 'resolved',
      resolution: { ts: '1716200200.000100', user: 'U03' },
      escalate: { role: 'developer' },
      coverage: { messages: 4, from: '1716200000.000100', to: '1716200300.000100' },
    });
  });

  test('reads standard input and a bare list, and prints Markdown', async () => {
    const { code, out } = await call(['triage', '-', '--markdown'], JSON.stringify(THREAD.messages));
    expect(code).toBe(0);
    expect(out).toMatch(/^# Thread summary\n/);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${JSON.stringify(THREAD)}`, 'utf8')],
    ['UTF-16 as PowerShell writes it', Buffer.from(`\uFEFF${JSON.stringify(THREAD)}`, 'utf16le')],
  ])('reads %s', async (_, bytes) => {
    const { code, out } = await call(['triage', fileWith(bytes)]);
    expect(code).toBe(0);
    expect(out).toContain('AADSTS50011');
  });

  test('says that a thread without messages has none', async () => {
    const { code, out } = await call(['triage', '-'], '{"messages":[]}');
    expect(code).toBe(1);
    expect(out).toBe('The thread has no messages to read.\n');
  });

  test('makes escape sequences in messages harmless', async () => {
    const { out } = await call(
      ['triage', '-'],
      JSON.stringify([{ user: 'U1', ts: '1.0', text: '\u001b[31mI get AADSTS50011\u001b]0;x\u0007' }]),
    );
    expect(out).not.toContain('\u001b');
  });

  test.each([
    [['triage'], /missing required argument 'file'/],
    [['triage', '/no/such/file.json'], /There is no file/],
    [['triage', tmpdir()], /is a folder/],
    [['triage', fileWith('{')], /is not JSON/],
    [['triage', fileWith('{"a":1}')], /expected \{"messages"/],
    [['triage', fileWith('[{"text":"x"}]')], /message 1 has no "ts"/],
    [['triage', fileWith('[{"ts":"1.0"},{"ts":"abc"}]')], /message 2 has a "ts" that is no time: "abc"/],
    [['triage', fileWith('[{"ts":"1.0","text":5}]')], /message 1 has a "text" that is no text: 5/],
    [['triage', fileWith('[{"ts":"1.0","user":{}}]')], /message 1 has a "user" that is no text/],
    [['triage', fileWith('["x"]')], /message 1 is no object/],
    [['triage', fileOf(600_000_000)], /thread\.json" has 600 MB, more than the 100 MB/],
  ])('refuses %j with one sentence', async (argv, sentence) => {
    const { code, err } = await call(argv);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});

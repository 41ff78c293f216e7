import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { takeExcerpt } from '../../../src/core/files/excerpt.ts';
import { kindOfFile, readFileText } from '../../../src/core/files/file-text.ts';
import { FILE_LIMITS } from '../../../src/core/files/limits.ts';

const given = (name: string, content: string | Uint8Array, mimetype = 'text/plain') => ({
  name,
  mimetype,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});
const ERROR = 'AADSTS50011: The redirect URI does not match';

describe('files are known by their names, then by their types', () => {
  test.each([
    ['trace.HAR', 'application/octet-stream', 'har'],
    ['mail.eml', 'message/rfc822', 'eml'],
    ['response.xml', 'application/xml', 'xml'],
    ['events.jsonl', 'application/octet-stream', 'json'],
    ['app.log', 'application/octet-stream', 'text'],
    ['Untitled', 'text/plain; charset=utf-8', 'text'],
    ['noname', 'application/json', 'json'],
    ['main.js', 'application/javascript', undefined],
    ['film.mp4', 'video/mp4', undefined],
    ['noname', '', undefined],
  ])('%s (%s)', (name, mimetype, kind) => expect(kindOfFile({ name, mimetype })).toBe(kind));
});

describe('text comes out, whatever it was written in', () => {
  const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(`${ERROR} für`)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ERROR} für`)],
    ['UTF-16 as PowerShell writes it', utf16(`${ERROR} für`, '\ufeff')],
    ['UTF-16 without a mark', utf16(`${ERROR} für`, '')],
    ['UTF-16, the other way round', utf16(`${ERROR} für`, '\ufeff').swap16()],
    ['Windows-1252', Buffer.from(`${ERROR} für`, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(readFileText(given('app.log', bytes))).toEqual({
      kind: 'text',
      text: `${ERROR} für`,
      shortened: false,
      secrets: [],
    });
  });

  test('and a HAR file that is called JSON, or is damaged, is read as what it is', () => {
    const har = '{"log": {"entries": []}}';
    expect(readFileText(given('x.json', har))).toMatchObject({
      kind: 'har',
      text: 'HAR file with 0 requests, no sign-in request failed',
    });
    expect(readFileText(given('x.har', `{"log": {"entries": [${ERROR}`))).toMatchObject({
      kind: 'har',
      text: expect.stringContaining(ERROR),
    });
    expect(readFileText(given('x.eml', `Subject: Help\n\n${ERROR}`))).toMatchObject({
      kind: 'eml',
      text: `subject: Help\n\n${ERROR}`,
    });
  });
});

describe('what is not read is refused with a sentence', () => {
  test.each([
    ['logs.txt', Buffer.from('PK\u0003\u0004....'), 'binary', /ZIP archive/],
    ['app.log', Buffer.from('ElfFile\0'), 'binary', /Windows event log/],
    ['app.log', Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7) % 32)), 'binary', /no text/],
    ['app.log', Buffer.alloc(0), 'empty', /is empty/],
    ['app.log', Buffer.alloc(FILE_LIMITS.bytes + 1, 0x20), 'too-large', /larger than 20 MB/],
    ['run.exe', Buffer.from('words'), 'unknown', /of a kind that I do not read/],
  ])('%s: %#', (name, bytes, reason, says) => {
    const mimetype = name.endsWith('exe') ? 'application/octet-stream' : 'text/plain';
    expect(readFileText(given(name, bytes, mimetype))).toMatchObject({
      kind: 'refused',
      reason,
      says: expect.stringMatching(says),
    });
  });

  test('and a name in it cannot act', () => {
    const reading = readFileText(given('<!channel> *x*.exe', 'x', ''));
    expect(reading.kind === 'refused' && reading.says).not.toMatch(/[<>*]/);
  });
});

describe('of a long text the places that look like errors are kept', () => {
  const filler = (count: number) =>
    Array.from({ length: count }, (_, at) => `10:00:${at} INFO request ${at} served`).join('\n');
  test('with the lines around them', () => {
    const { text, shortened } = takeExcerpt(
      `${filler(3_000)}\n${ERROR}\nTrace ID: 1\n${filler(3_000)}`,
      20_000,
    );
    expect(shortened).toBe(true);
    expect(text).toContain(`${ERROR}\nTrace ID: 1\n`);
    expect(text.length).toBeLessThan(2_500);
  });

  test('the last ones, when they are too many', () => {
    const log = Array.from({ length: 5_000 }, (_, at) => `ERROR number ${at}: invalid_grant`).join('\n');
    const { text } = takeExcerpt(log, 10_000);
    expect(text).toContain('number 4999');
    expect(text).not.toContain('number 0:');
    expect(text.length).toBeLessThanOrEqual(10_000);
  });

  test('also out of one endless line', () => {
    const { text } = takeExcerpt(`${'x'.repeat(300_000)}${ERROR}${'y'.repeat(300_000)}`, 100_000);
    expect(text).toContain(ERROR);
  });

  test('never more than the limit, and nothing that was not there', () => {
    const word = fc.constantFrom('error ', 'fail', '\n', 'x'.repeat(700), 'saml ', 'ok ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.integer({ min: 10, max: 5_000 }), (words, limit) => {
        const whole = words.join('');
        const { text, shortened } = takeExcerpt(whole, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(shortened).toBe(whole.length > limit);
        for (const piece of text.split('\n…\n')) expect(whole).toContain(piece);
      }),
    );
  });

  test('twice as long a log takes at most twice as many steps', () => {
    const steps = (count: number) => {
      const spy = vi.spyOn(RegExp.prototype, 'exec');
      takeExcerpt('error: invalid_grant failed\n'.repeat(count), 50_000);
      const calls = spy.mock.calls.length;
      spy.mockRestore();
      return calls;
    };
    expect(steps(20_000)).toBeLessThan(steps(10_000) * 2.2);
  });
});

test('whatever the bytes, reading them does not throw, and what comes out is bounded', () => {
  const name = fc.constantFrom('a.log', 'a.har', 'a.eml', 'a.json', 'a.xml', 'a', 'a.png');
  fc.assert(
    fc.property(name, fc.uint8Array({ maxLength: 2_000 }), (file, bytes) => {
      const reading = readFileText({ name: file, mimetype: 'text/plain', bytes });
      if (reading.kind === 'refused') expect(reading.says).toMatch(/\.$/);
      else expect(reading.text.length).toBeLessThanOrEqual(FILE_LIMITS.text);
    }),
  );
});

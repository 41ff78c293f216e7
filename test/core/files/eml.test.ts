import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEml } from '../../../src/core/files/eml.ts';
import { FILE_LIMITS } from '../../../src/core/files/limits.ts';
import { anyText } from '../../fakes/any-text.ts';

const bytes = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const ERROR = 'AADSTS50011: The redirect URI does not match';

describe('a mail is read as text', () => {
  test('with subject, date and sender decoded', () => {
    const mail = bytes(
      'From: =?utf-8?B?SsO2cmc=?= <joerg@example.com>',
      'Subject: =?utf-8?Q?Anmeldung_schl=C3=A4gt?=',
      '  =?utf-8?Q?_fehl?=',
      'Date: Mon, 2 Mar 2026 10:11:12 +0000',
      'X-Other: unseen',
      '',
      ERROR,
    );
    expect(readEml(mail).text).toBe(
      `subject: Anmeldung schlägt fehl\ndate: Mon, 2 Mar 2026 10:11:12 +0000\nfrom: Jörg <joerg@example.com>\n\n${ERROR}`,
    );
  });

  test.each([
    ['quoted-printable', 'AADSTS50011: The redirect=20URI does =\r\nnot match', 'quoted-printable'],
    [
      'base64 in lines',
      (
        Buffer.from(ERROR)
          .toString('base64')
          .match(/.{1,20}/g) ?? []
      ).join('\r\n'),
      'base64',
    ],
    ['as it stands', ERROR, '7bit'],
  ])('with a body in %s', (_, body, encoding) => {
    expect(
      readEml(
        bytes('Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`, '', body),
      ).text,
    ).toBe(ERROR);
  });

  test('by the charset of each part', () => {
    expect(
      readEml(bytes('Content-Type: text/plain; charset="iso-8859-1"', '', 'Zugriff verweigert f\u00fcr'))
        .text,
    ).toBe('Zugriff verweigert für');
  });

  const alternative = (plain: string) =>
    bytes(
      'Content-Type: multipart/alternative; boundary="b 1"',
      '',
      'preamble',
      '--b 1',
      'Content-Type: text/plain',
      '',
      plain,
      '--b 1',
      'Content-Type: text/html',
      '',
      `<p>On the page: <b>${ERROR}</b></p><script>var x = 1</script>`,
      '--b 1--',
      'epilogue',
    );
  test('of alternatives the plain text, or else the page', () => {
    expect(readEml(alternative(ERROR)).text).toBe(ERROR);
    expect(readEml(alternative('')).text).toBe(`On the page: ${ERROR}`);
  });

  test('with forwarded mails and attached logs, and the names of what was not read', () => {
    const mail = bytes(
      'Subject: Fwd',
      'Content-Type: multipart/mixed; boundary=out',
      '',
      '--out',
      'Content-Type: message/rfc822',
      '',
      'Subject: Inner',
      '',
      'inner text',
      '--out',
      'Content-Type: text/plain; name=app.log',
      'Content-Disposition: attachment; filename="app.log"',
      '',
      ERROR,
      '--out',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename="screen.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--out--',
    );
    expect(readEml(mail)).toEqual({
      text: `subject: Fwd\n\nsubject: Inner\n\ninner text\n\n${ERROR}`,
      unread: ['screen.png'],
    });
  });

  test('also when its end is cut off', () => {
    expect(readEml(bytes('Content-Type: multipart/mixed; boundary=out', '', '--out', '', ERROR)).text).toBe(
      ERROR,
    );
  });
});

test('mails in mails are followed so deep and no deeper', () => {
  const deep = Array.from({ length: 200 }, () => ['Content-Type: message/rfc822', '']).flat();
  expect(readEml(bytes(...deep, 'bottom')).text).toBe('');
  const wide = Array.from({ length: 500 }, (_, at) => ['--b', '', `part ${at}`]).flat();
  const { text } = readEml(bytes('Content-Type: multipart/mixed; boundary=b', '', ...wide));
  expect(text.split('part')).toHaveLength(FILE_LIMITS.mail.parts);
});

test('whatever is called a mail, reading it does not throw or grow', () => {
  const line = fc.constantFrom(
    '--b',
    '--b--',
    '',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: message/rfc822',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    ' folded',
    'Subject: =?x?Q?=FF?= =?utf-8?B?!!?=',
    '=\r\n=3',
    '<script>',
    'words',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, anyText({ maxLength: 30 })), { maxLength: 60 }), (lines) => {
      const mail = Buffer.from(lines.join('\n'));
      expect(readEml(mail).text.length).toBeLessThan(mail.length * 3 + 500);
    }),
  );
});

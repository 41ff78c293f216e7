import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readHar } from '../../../src/core/files/har.ts';
import { FILE_LIMITS } from '../../../src/core/files/limits.ts';
import { entry, har, TOKEN } from './har-entries.ts';

test.each(['', '{', 'null', '[]', '{"log":{}}', '{"log":{"entries":{}}}', 'plain words'])(
  '"%s" is no HAR',
  (text) => {
    expect(readHar(text)).toBeUndefined();
  },
);

test('thousands of failures are counted, and as many named as are readable', () => {
  const reading = readHar(
    har(
      ...Array.from({ length: 3_000 }, () => entry(TOKEN, { status: 400, body: { error: 'invalid_grant' } })),
    ),
  );
  expect(reading?.failures).toHaveLength(FILE_LIMITS.har.failures);
  expect(reading?.more).toBe(3_000 - FILE_LIMITS.har.failures);
  expect(reading?.text.length).toBeLessThan(20_000);
});

test('a status that cannot be read as a number is no answer', () => {
  const status = [{ toString: false }];
  const entries = [{ request: { url: 'https://login.example.com/token' }, response: { status } }];
  expect(readHar(JSON.stringify({ log: { entries } }))?.failures).toEqual([]);
});

test('whatever stands in a HAR file, reading it does not throw, and its text is bounded', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const strange = fc.record({
    request: fc.oneof(
      value,
      fc.record({
        url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), value),
        headers: value,
        postData: value,
        method: value,
      }),
    ),
    response: fc.oneof(
      value,
      fc.record({
        status: value,
        headers: value,
        content: fc.oneof(value, fc.record({ text: value, encoding: value, mimeType: value })),
        redirectURL: value,
      }),
    ),
    startedDateTime: value,
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(strange, value), { maxLength: 8 }), (entries) => {
      const reading = readHar(har(...entries));
      expect(reading?.requests).toBe(entries.length);
      expect(reading?.text.length).toBeLessThan(100_000);
    }),
  );
});

const secret = fc.stringMatching(/^[A-Za-z0-9]{24,40}7q$/);
test('a planted secret never comes out, wherever it stands', () => {
  const planted: readonly ((value: string) => unknown)[] = [
    (value) =>
      entry(
        TOKEN,
        {
          status: 400,
          body: { error: 'invalid_client', error_description: 'AADSTS7000215: no', id_token: value },
        },
        { client_secret: value, client_id: 'a' },
      ),
    (value) =>
      entry(
        `https://idp.example.com/oauth2/authorize?client_id=a&code_challenge=${value}&id_token_hint=${value}`,
        { status: 400, body: `<p>Bad</p><script>var t="${value}"</script>` },
      ),
    (value) => entry(`https://app.example.com/cb?code=${value}&state=${value}&error=server_error`),
    (value) =>
      entry('https://api.example.com/me', {
        status: 401,
        headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"', 'Set-Cookie': `sid=${value}` },
      }),
    (value) =>
      entry(
        TOKEN,
        {
          status: 400,
          body: { error: 'invalid_grant', error_description: `The refresh_token=${value} is spent` },
        },
        { refresh_token: value, grant_type: 'refresh_token', password: value },
      ),
    (value) =>
      entry(
        `https://idp.example.com/authorize?redirect_uri=${encodeURIComponent(`https://app.example.com/cb?token=${value}`)}`,
        {
          status: 302,
          headers: {
            location: `https://app.example.com/cb?error=access_denied&state=${value}&code=${value}`,
          },
        },
      ),
  ];
  fc.assert(
    fc.property(secret, fc.constantFrom(...planted), (value, plant) => {
      const reading = readHar(har(plant(value)));
      expect(reading?.failures).toHaveLength(1);
      expect(JSON.stringify(reading)).not.toContain(value);
    }),
  );
});

test('twice as many requests take at most twice as many steps', () => {
  const steps = (count: number) => {
    const file = har(
      ...Array.from({ length: count }, (_, at) =>
        entry(at % 3 === 0 ? TOKEN : `https://app.example.com/a${at}`, {
          status: at % 3 === 0 ? 400 : 200,
          body: { error: 'invalid_grant' },
        }),
      ),
    );
    const spies = [
      vi.spyOn(RegExp.prototype, 'exec'),
      vi.spyOn(RegExp.prototype, 'test'),
      vi.spyOn(Array.prototype, 'find'),
    ];
    readHar(file);
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return calls;
  };
  expect(steps(1_200)).toBeLessThan(steps(600) * 2.2);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSecrets, redact, secretsIn } from '../../../src/core/text/redact.ts';

describe('redact hides whatever could sign somebody in', () => {
  test.each([
    ['client_secret=abcd1&scope=x', 'client_secret=[hidden]&scope=x'],
    ['{"client_secret": "pa55-w.rd"}', '{"client_secret": "[hidden]"}'],
    ['AZURE_CLIENT_SECRET=foo.bar.baz1', 'AZURE_CLIENT_SECRET=[hidden]'],
    [
      'https://app.example.com/cb?code=0.AXkAXXX1234567&state=xyz',
      'https://app.example.com/cb?code=[hidden]&state=xyz',
    ],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz123', 'Authorization: Bearer [hidden]'],
    ['Authorization: SSWS 00QCjAl4MlV-WPXM', 'Authorization: SSWS [hidden]'],
    ['refresh_token=1.AVsAaaaaaaaaaaaa', 'refresh_token=[hidden]'],
    ['password=hunter2&username=joe', 'password=[hidden]&username=joe'],
    ['Cookie: ESTSAUTH=0.abc; other=1', 'Cookie: [hidden]'],
    ['https://joe:pa55@host.example.com/x', 'https://[hidden]@host.example.com/x'],
    ['jane.doe@example.com', 'j…@example.com'],
    ['<saml:Assertion ID="a">secret</saml:Assertion> after', '[hidden] after'],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY----- after',
      '-----BEGIN PRIVATE KEY-----[hidden] after',
    ],
    ['client_secret%3Dabcd1', 'client_secret%3D[hidden]'],
    ['Client Secret\nq7HcVnR2sLw9XbTz4KpYd', 'Client Secret\n[hidden]'],
    ['| client_secret | q7HcVnR2sLw9XbTz4KpYd |', '| client_secret | [hidden] |'],
    ['`client_secret`: `q7HcVnR2sLw9XbTz4KpYd`', '`client_secret`: `[hidden]`'],
    ['the client secret is q7HcVnR2sLw9XbTz4KpYd, I think', 'the client secret is [hidden], I think'],
    ['Secret Value: abcd1', 'Secret Value: [hidden]'],
    ['app --client-secret q7HcVnR2 --port 80', 'app --client-secret [hidden] --port 80'],
    ['curl -s -u my-client:q7HcVnR2 https://a.example', 'curl -s -u my-client:[hidden] https://a.example'],
    [
      'az login --service-principal -u app -p q7HcVnR2 -t x',
      'az login --service-principal -u app -p [hidden] -t x',
    ],
    ['<Password>q7Hc</Password>', '<Password>[hidden]</Password>'],
    ['Our password is Summer2026!', 'Our password is [hidden]'],
  ])('%s', (text, hidden) => expect(redact(text)).toBe(hidden));
});

describe('redact leaves look-alikes alone', () => {
  test.each([
    'error?code=50011',
    '"code":"E0000011"',
    'code=invalid_grant',
    'grant_type=authorization_code',
    'Invalid username, password, security token; or user locked out',
    'the client secret ID, for a secret added to app 00001111-aaaa-2222-bbbb-3333cccc4444',
    'Correlation ID: 00001111-aaaa-2222-bbbb-3333cccc4444',
    'The authorization code is invalid or has expired',
    'curl -u ID:SECRET https://a.example',
    'oauth2-proxy --client-secret $CLIENT_SECRET',
    'the cookie was signed by another --cookie-secret altogether',
    'username/password is correct, and the client secret is valid until 2027-01-01',
    'We set the client secret in appsettings.Production.json',
    'the client secret 00001111-aaaa-2222-bbbb-3333cccc4444 is an ID',
    'Code: auth/popup-blocked-by-browser',
    'client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  ])('%s', (text) => expect(redact(text)).toBe(text));
});

describe('secretsIn', () => {
  test.each([
    ['client_secret=abcd1', ['client-secret']],
    ['x~8Q~abcdefghijklmnopqrstuvwxyz012345', []],
    ['Q3x8Q~abcdefghijklmnopqrstuvwxyz01234567', ['client-secret']],
    ['mail jane@example.com about code=abcdef123456', []],
    ['Authorization: SSWS 00QCjAl4MlV-WPXM', ['okta-api-token']],
  ])('names the live ones in %s', (text, kinds) => {
    expect(secretsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('says of each kind what it is, what it opens and how to take it back', () => {
    for (const { what, risk, revoke } of secretsIn('client_secret=abcd1 password=hunter2')) {
      expect([what, risk, revoke].every((text) => text.length > 5)).toBe(true);
    }
  });
});

const alphabet = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const secret = fc
  .array(fc.constantFrom(...alphabet), { minLength: 24, maxLength: 60 })
  .map((letters) => `${letters.join('')}7q`);
const carriers: readonly ((value: string) => string)[] = [
  (value) => `client_secret=${value}`,
  (value) => `"refresh_token":"${value}"`,
  (value) => `\\"access_token\\":\\"${value}\\"`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `Authorization: SSWS ${value}`,
  (value) => `password: ${value}`,
  (value) => `?code=${value}&state=1`,
  (value) => `client_assertion=${value}`,
  (value) => `eyJhbGciOiJub25lIn0.${value}.${value}`,
  (value) => `device_code=${value}`,
  (value) => `Set-Cookie: sid=${value}; Path=/`,
  (value) => `SAMLResponse=${value}`,
  (value) => `id_token=${value}`,
  (value) => `Client secret:\n${value}`,
  (value) => `tool --client-secret ${value}`,
];

test('a planted secret never comes out, wherever it stands', () => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...carriers),
      fc.string({ maxLength: 40 }),
      fc.string({ maxLength: 40 }),
      (value, carry, before, after) => {
        expect(redact(`${before}\n${carry(value)} ${after}`)).not.toContain(value);
      },
    ),
    { numRuns: 500 },
  );
});

test('a text cut anywhere hides what the whole one does', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...carriers), fc.nat(), (value, carry, at) => {
      const text = `It fails. ${carry(value)} since then`;
      const filled = fillSecrets(text);
      expect(filled).toHaveLength(text.length);
      expect(redact(filled.slice(at % text.length))).not.toContain(value.slice(-12));
    }),
  );
});

test('redacting twice is redacting once', () => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...carriers),
      fc.string({ maxLength: 60 }),
      (value, carry, around) => {
        const once = redact(`${around} ${carry(value)} ${around}`);
        expect(redact(once)).toBe(once);
      },
    ),
  );
});

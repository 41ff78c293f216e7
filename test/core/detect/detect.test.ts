import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../../src/core/detect/vocabulary.ts';
import { catalogOf, entryText, realCatalog } from '../../fakes/catalog.ts';

const { catalog } = realCatalog();
const vocabulary = buildVocabulary(catalog);
const codesIn = (text: string) => detect(text, vocabulary).findings.map(({ code }) => code);
const lines = (...all: readonly string[]) => all.join('\n');
const first = (text: string) => detect(text, vocabulary).findings[0];

describe('a code is a whole token', () => {
  test.each([
    ['AADSTS50011: The reply URL', 'AADSTS50011'],
    ['aadsts50011', 'AADSTS50011'],
    ['ErrorAADSTS50011The reply', 'AADSTS50011'],
    ['AADSTS **50011**', 'AADSTS50011'],
    ['AADSTS500**11**', 'AADSTS50011'],
    ['E0000011 Okta', 'E0000011'],
    ['part AADSTS500112345678', undefined],
    ['0xE0000011F', undefined],
    ['id-E0000011-x', undefined],
    ['aadsts', undefined],
  ])('"%s" holds %s', (text, code) => expect(codesIn(text)[0]).toBe(code));

  test('a longer code is never answered as the shorter one that it begins with', () => {
    expect(first('AADSTS500113 happened')?.entry?.id).not.toBe('entra/AADSTS50011');
    expect(first('AADSTS5001199 happened')?.entry).toBeUndefined();
  });
});

describe('the provider decides what a shared name means', () => {
  test.each([
    ['{"error":"invalid_grant"} https://dev-1.okta.com/oauth2/v1/token', 'okta'],
    ['{"error":"invalid_grant"} from oauth2.googleapis.com', 'google'],
    ['{"error":"invalid_grant"} https://login.salesforce.com/services/oauth2/token', 'salesforce'],
    ['{"error":"invalid_grant"} at our own server', 'oauth'],
    ['애플 로그인이 안 됩니다. 400 Bad Request: {"error":"invalid_client"}', 'apple'],
    ['local.ERROR: invalid_code at /app/vendor/example/oauth2-client/Provider.php:112', 'oauth'],
    ['type=CODE_TO_TOKEN_ERROR, realmId=shop, error=invalid_code, grant_type=authorization_code', 'keycloak'],
  ])('%s is of %s', (text, provider) => expect(first(text)?.provider).toBe(provider));

  test('names what spoke for it', () => {
    expect(first('{"error":"invalid_grant"} https://dev-1.okta.com/oauth2/v1/token')?.because).toContain(
      'host .okta.com',
    );
  });
});

describe('an error that only wraps another is folded into it', () => {
  test('an OAuth error around an Entra code', () => {
    const finding = first(
      '{"error":"invalid_grant","error_description":"AADSTS50173: expired","error_codes":[50173]}',
    );
    expect(finding).toMatchObject({ code: 'AADSTS50173', carrier: { code: 'invalid_grant' } });
  });

  test('the top level of a SAML status around the second one', () => {
    const { findings } = detect(
      '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/></samlp:StatusCode></samlp:Status>',
      vocabulary,
    );
    expect(findings.map(({ entry }) => entry?.id)).toEqual(['saml/AuthnFailed']);
    expect(findings[0]?.carrier?.entry).toBe('saml/Responder');
  });
});

test('the class of an exception is no match for its own message', () => {
  const [first] = detect(
    'It stopped with opensaml::FatalProfileException: Message was signed, but signature could not be verified.',
    vocabulary,
  ).findings;
  expect(first?.entry?.id).toBe('saml/opensaml-SecurityPolicyException');
});

describe('what failed comes before', () => {
  test('what only waits', () => {
    const log = lines(
      '[poll] AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
      '[poll] {"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain the following parameter: \'client_assertion\' or \'client_secret\'."}',
    );
    expect(codesIn(log)[0]).toBe('AADSTS7000218');
  });

  test("a part of one vendor's sentence, where nothing else speaks of that vendor", () => {
    const body =
      '{"error":"invalid_token","error_description":"Invalid Issuer (iss) claim: https://sts.example.com/"}';
    expect(first(body)?.entry?.id).toBe('oauth/invalid_token');
    expect(
      first(`vault write auth/jwt/login: error validating token: invalid issuer (iss) claim`)?.provider,
    ).toBe('vault');
  });
});

test('a status of another system is no code in capitals', () => {
  const log =
    'time="2026-05-06" level=info msg="finished streaming call with code Unauthenticated" error="token is expired"';
  expect(first(log)?.entry?.id).not.toBe('google/UNAUTHENTICATED');
});

describe('clues', () => {
  test('in prose the word behind "tenant" is no name', () => {
    const tenantIn = (text: string) => detect(`${text} {"error":"access_denied"}`, vocabulary).clues.tenant;
    expect(tenantIn('Issue: Single Tenant Restriction')).toBeUndefined();
    expect(tenantIn("the tenant 'Microsoft Services' says")).toBeUndefined();
    expect(tenantIn('in tenant contoso.example.com')).toBe('contoso.example.com');
    expect(tenantIn('tenant: contoso,')).toBe('contoso');
    expect(
      detect('client_id: app-name {"error":"x"} invalid_grant', vocabulary).clues.client_id,
    ).toBeUndefined();
    expect(tenantIn('Verify that the Consumer Key is correct')).toBeUndefined();
  });

  test.each([
    ['The provided scope list contains scopes that are not valid.', undefined],
    ['The "scope" parameter is missing', undefined],
    ['scope and/or audience do not fit', undefined],
    ['the scope User.Read is not granted', 'User.Read'],
    [
      'AADSTS70011: The scope https://graph.example.com/.default is not valid.',
      'https://graph.example.com/.default',
    ],
    ['scope is openid profile offline_access', 'openid profile offline_access'],
    ["scope 'read' is unknown", 'read'],
    ['scope: read write', 'read write'],
    ['"scope":"payroll"', 'payroll'],
  ])('the scope of "%s" is %s: a word of prose is none', (text, scope) => {
    expect(detect(`${text} {"error":"invalid_scope"}`, vocabulary).clues.scope).toBe(scope);
  });

  test('the host of a callback is no authorization server', () => {
    const hostIn = (text: string) => detect(`${text} {"error":"access_denied"}`, vocabulary).clues.host;
    expect(hostIn('https://app.example.com/oauth2-callback#state=x')).toBeUndefined();
    expect(hostIn('https://app.example.com/login/callback?code=1')).toBeUndefined();
    expect(hostIn('https://idp.example.com/oauth2/authorize?state=x')).toBe('idp.example.com');
    expect(hostIn('https://idp.example.com/login?redirect_uri=https%3A%2F%2Fa.example.com%2Fcallback')).toBe(
      'idp.example.com',
    );
  });

  test('a label ends where its word ends: REACT_APP_IDENTITY_POOL_ID names no app ID', () => {
    const text = 'identityPoolId: process.env.REACT_APP_IDENTITY_POOL_ID, {"error":"invalid_request"}';
    expect(detect(text, vocabulary).clues).not.toHaveProperty('client_id');
    expect(detect('app id: my-portal-1, {"error":"invalid_request"}', vocabulary).clues.client_id).toBe(
      'my-portal-1',
    );
  });
});

describe('captures', () => {
  test('are read between the words of a sentence, also where two values touch', () => {
    const { explainer } = catalogOf({
      'example/one.yml': entryText(
        'touching',
        'messages: ["Application \'{client_id:uuid}\'({client_name}) is switched off for this tenant"]',
      ).replace('text: "touching"', 'text: "x"'),
    });
    const text =
      "Application '00001111-aaaa-2222-bbbb-3333cccc4444'(Pay & Roll) is switched off for this tenant";
    expect(explainer.detect(text).findings[0]?.captures).toEqual({
      client_id: '00001111-aaaa-2222-bbbb-3333cccc4444',
      client_name: 'Pay & Roll',
    });
  });

  test('survive other quotes, line breaks and a missing tail', () => {
    const finding = first(
      'AADSTS50011: The redirect URI ‘https://app.example.com/cb’\nspecified in the\nrequest does not match the redirect URIs',
    );
    expect(finding?.captures).toMatchObject({ redirect_uri: 'https://app.example.com/cb' });
  });

  test('hold a name of several words whose quotes got lost', () => {
    const { captures } =
      first(
        'AADSTS50105: Your administrator has configured the application Time and Travel (00001111-aaaa-2222-bbbb-3333cccc4444) to block users',
      ) ?? {};
    expect(captures).toMatchObject({ client_name: 'Time and Travel' });
  });

  test.each(['[PII is hidden]', '***', '<redacted>', '{EUII Hidden}', '<user name>', '[account ID]', '_'])(
    'are none where it says %s',
    (value) => {
      const text = `AADSTS700016: Application with identifier '${value}' was not found in the directory 'Contoso'`;
      expect(first(text)?.entry?.id).toBe('entra/AADSTS700016');
      expect(first(text)?.captures).not.toHaveProperty('client_id');
    },
  );
});

test('an unknown code of a known format is found, and has no entry', () => {
  expect(first('AADSTS509999: new')).toMatchObject({ code: 'AADSTS509999', provider: 'entra' });
  expect(first('AADSTS509999: new')?.entry).toBeUndefined();
});

test('huge, binary and broken texts are read without a failure', () => {
  for (const text of [
    '',
    '\u0000\uffff\ud800',
    '{"error":',
    'x'.repeat(5_000_000),
    `${'a '.repeat(100_000)}AADSTS50011 error`,
  ]) {
    expect(() => detect(text, vocabulary)).not.toThrow();
  }
  expect(codesIn(`${'a '.repeat(100_000)}AADSTS50011 error`)[0]).toBe('AADSTS50011');
});

const pieces = fc.constantFrom(
  'AADSTS',
  '50011',
  ' ',
  '\n',
  'error=',
  'invalid_grant',
  '%25',
  '&amp;',
  '\\"',
  '{',
  '}',
  "'",
  '"',
  'The redirect URI',
  'does not match',
  'error_codes',
  '[',
  '|',
  '<p>',
  'https://',
  '.okta.com',
  'é',
  '\u202e',
  '\ud83d',
  'E0000011',
  'urn:oasis:names:tc:SAML:2.0:status:',
  'Responder',
  'eyJ',
  '=',
);

test('no text makes it throw, and the same text gives the same findings', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      expect(detect(text, vocabulary)).toEqual(detect(text, vocabulary));
    }),
    { numRuns: 300 },
  );
});

test('the quick look never turns away a text in which the finders find something', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...catalog.entries.flatMap(({ examples }) => examples.matches.map(({ text }) => text))),
      (text) => {
        expect(vocabulary.quickLook(text)).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

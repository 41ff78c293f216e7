import fc from 'fast-check';
import { deflateSync, strToU8, zlibSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { DECODING, decodeBase64 } from '../../../src/core/text/base64.ts';
import { decodeLines, maySayMore, readPasted } from '../../../src/core/text/decode.ts';
import { secretsIn } from '../../../src/core/text/redact.ts';
import { anyText } from '../../fakes/any-text.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const STATUS = 'urn:oasis:names:tc:SAML:2.0:status';
const RESPONSE = `<?xml version="1.0"?>
<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" InResponseTo="_request4711" IssueInstant="2026-03-02T10:11:12Z" Destination="https://sp.example.com/acs">
  <saml:Issuer>https://idp.example.com/entity</saml:Issuer>
  <ds:Signature><ds:SignatureValue>c2lnbmF0dXJlLXZhbHVl</ds:SignatureValue></ds:Signature>
  <samlp:Status><samlp:StatusCode Value="${STATUS}:Responder"><samlp:StatusCode Value="${STATUS}:AuthnFailed"/></samlp:StatusCode>
  <samlp:StatusMessage>The user jane.roe@example.com was not let in &amp; must ask</samlp:StatusMessage></samlp:Status>
  <saml:Assertion><saml:Subject><saml:NameID>planted-name-id</saml:NameID>
    <saml:SubjectConfirmation><saml:SubjectConfirmationData Recipient="https://sp.example.com/acs"/></saml:SubjectConfirmation></saml:Subject>
    <saml:Conditions NotBefore="2026-03-02T10:06:12Z" NotOnOrAfter="2026-03-02T11:06:12Z"><saml:AudienceRestriction><saml:Audience>urn:example:sp</saml:Audience></saml:AudienceRestriction></saml:Conditions>
    <saml:AttributeStatement><saml:Attribute Name="mail"><saml:AttributeValue>planted-attribute</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>
  </saml:Assertion>
</samlp:Response>`;
const REQUEST =
  '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_q1" AssertionConsumerServiceURL="https://sp.example.com/acs" Destination="https://idp.example.com/sso"><saml:Issuer>urn:example:sp</saml:Issuer></samlp:AuthnRequest>';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const token = (header: object, payload: object) =>
  [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

describe('a SAML response is read in every wrapping', () => {
  const value = base64(RESPONSE);
  test.each([
    ['a form body', `SAMLResponse=${encodeURIComponent(value)}&RelayState=x`],
    ['a form body encoded twice', `SAMLResponse%3D${encodeURIComponent(encodeURIComponent(value))}`],
    ['a hidden field of a page', `<input type="hidden" name="SAMLResponse" value="${value}"/>`],
    ['JSON with escaped slashes', `{"SAMLResponse":"${value.replaceAll('/', '\\/')}"}`],
    ['a HAR file', `{"name":"SAMLResponse","value":"${encodeURIComponent(value)}"}`],
    ['lines of 76 characters without a label', (value.match(/.{1,76}/g) ?? []).join('\r\n')],
    ['a quoted mail', (value.match(/.{1,60}/g) ?? []).join('\n> ')],
    ['a list of the developer tools', `SAMLResponse: ${value}\nRelayState: x`],
    ['base64url', value.replaceAll('+', '-').replaceAll('/', '_')],
  ])('%s', (_, text) => {
    expect(decodeLines(text)).toEqual([
      'SAML response',
      `SAML error: ${STATUS}:Responder`,
      `SAML error: ${STATUS}:AuthnFailed`,
      'StatusMessage: The user j…@example.com was not let in & must ask',
      'Issuer: https://idp.example.com/entity',
      'Audience: urn:example:sp',
      'Destination: https://sp.example.com/acs',
      'InResponseTo: _request4711',
      'IssueInstant: 2026-03-02T10:11:12Z',
      'Recipient: https://sp.example.com/acs',
      'NotBefore: 2026-03-02T10:06:12Z',
      'NotOnOrAfter: 2026-03-02T11:06:12Z',
    ]);
  });

  test('also when its end is cut off', () => {
    expect(decodeLines(`SAMLResponse=${value.slice(0, 900)}`)).toContain(`SAML error: ${STATUS}:Responder`);
  });

  test('and one that went well is no error', () => {
    const fine = `<Response><Status><StatusCode Value="${STATUS}:Success"/></Status></Response>`;
    expect(decodeLines(`SAMLResponse=${base64(fine)}`)).toEqual(['SAML response, status Success']);
  });
});

describe('a SAML request of the redirect binding is inflated', () => {
  test.each([
    ['raw deflate', deflateSync(strToU8(REQUEST))],
    ['deflate in a zlib wrapping', zlibSync(strToU8(REQUEST))],
  ])('%s', (_, bytes) => {
    const url = `https://idp.example.com/sso?SAMLRequest=${encodeURIComponent(Buffer.from(bytes).toString('base64'))}&x=1`;
    expect(decodeLines(url)).toEqual([
      'SAML authentication request',
      'Issuer: urn:example:sp',
      'Destination: https://idp.example.com/sso',
      'ACS URL: https://sp.example.com/acs',
    ]);
  });

  test('one that swells beyond all measure is left at the limit', () => {
    const bomb = deflateSync(strToU8(`<Response>${' '.repeat(20_000_000)}</Response>`));
    const text = `SAMLRequest=${Buffer.from(bomb).toString('base64')}`;
    expect(decodeLines(text)).toEqual(['SAML response']);
    expect(DECODING.decoded).toBeLessThan(1_000_000);
  });
});

describe('a JWT says whose it is', () => {
  const claims = {
    iss: 'https://login.example.com/v2.0',
    aud: ['api://payroll', 'other'],
    sub: 'planted-subject',
    name: 'planted-name',
    azp: 'client-1',
    nbf: 1_716_100_000,
    exp: 1_716_200_000,
  };
  test('with algorithm, key, issuer, audience, client and times, and without its subject', () => {
    expect(decodeLines(`Bearer ${token({ alg: 'RS256', kid: 'k1' }, claims)}.c2ln`)).toEqual([
      'JWT, alg RS256, kid k1',
      'iss: https://login.example.com/v2.0',
      'aud: api://payroll',
      'aud: other',
      'azp: client-1',
      'nbf: 1716100000 (2024-05-19T06:26:40Z)',
      'exp: 1716200000 (2024-05-20T10:13:20Z)',
    ]);
  });

  test('an encrypted one and a cut-off one say what they show', () => {
    expect(
      decodeLines(`${token({ alg: 'RSA-OAEP', enc: 'A256GCM' }, {}).split('.')[0]}.AAAA.BBBB.CCCC.DDDD`),
    ).toEqual(['JWT, alg RSA-OAEP, enc A256GCM']);
    expect(decodeLines(token({ alg: 'RS256' }, claims).slice(0, 110))).toEqual([
      'JWT, alg RS256',
      `iss: ${claims.iss}`,
      'aud: api://payroll',
    ]);
  });

  test.each([
    'eyJub3RoaW5n.abc.def',
    'see eyJ for what a token begins with',
    'SAMLResponse was invalid',
    'SAMLResponse=',
  ])('nothing is read into %s', (text) => expect(decodeLines(text)).toEqual([]));
});

describe('what is decoded reaches the detector', () => {
  const explainer = realExplainer();
  test('a bare value is recognised by its status, with issuer and times, and is still a secret', () => {
    const { findings, clues, secrets, reply } = explainer.detect(`SAMLResponse=${base64(RESPONSE)}`);
    expect(findings.map(({ entry }) => entry?.id)).toContain('saml/AuthnFailed');
    expect(reply).toBe(true);
    expect(clues).toMatchObject({
      issuer: 'https://idp.example.com/entity',
      audience: 'urn:example:sp',
      destination: 'https://sp.example.com/acs',
      in_response_to: '_request4711',
      timestamp: '2026-03-02T10:11:12Z',
    });
    expect(secrets.map(({ kind }) => kind)).toContain('saml-response');
  });

  test('a successful response and a token are no error', () => {
    const fine = `<Response><Status><StatusCode Value="${STATUS}:Success"/></Status></Response>`;
    expect(explainer.detect(`SAMLResponse=${base64(fine)}`).reply).toBe(false);
    expect(
      explainer.detect(`Bearer ${token({ alg: 'RS256' }, { iss: 'https://login.example.com' })}.x`).reply,
    ).toBe(false);
  });

  test('the text is only longer, so that every place in it stays where it was', () => {
    const text = `AADSTS50011 and SAMLResponse=${base64(RESPONSE)}`;
    expect(readPasted(text).startsWith(`${text}\n\nSAML response\n`)).toBe(true);
    expect(readPasted('nothing encoded')).toBe('nothing encoded');
  });
});

const hostile = fc
  .array(
    fc.constantFrom(
      'SAMLResponse=',
      'SAMLRequest',
      'PHNhbWw',
      'eyJ',
      'eyJhbGciOiJub25lIn0.',
      '.',
      '%3D',
      '%252B',
      '\\n',
      '&#43;',
      '=',
      'AAAA',
      '\n> ',
      base64(RESPONSE),
      base64(RESPONSE).slice(8),
      'x',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('decoding never throws, is bounded, and says nothing of a person', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, anyText({ maxLength: 200 })), (text) => {
      const said = decodeLines(text).join('\n');
      expect(said.length).toBeLessThan(9_000);
      expect(said).not.toMatch(/planted|jane\.roe|c2lnbmF0dXJl/);
      if (said.includes('SAML')) expect(maySayMore(text)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('base64 of anything comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
      expect([...decodeBase64(Buffer.from(bytes).toString('base64url'))]).toEqual([...bytes]);
    }),
  );
});

test.each([
  ['labels', 'SAMLResponse'],
  ['labels with values', 'SAMLResponse=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA '],
  ['escapes', '%2B'],
  ['beginnings of tokens', 'eyJ'],
  ['tokens', 'eyJhbGciOiJub25lIn0.e30.x '],
  ['documents', 'PHNhbWw'],
])('twice as many %s take at most twice as many steps', (_, piece) => {
  const steps = (count: number) => {
    const spy = vi.spyOn(RegExp.prototype, 'exec');
    decodeLines(`SAMLResponse=${piece.repeat(count)}`);
    const calls = spy.mock.calls.length;
    spy.mockRestore();
    return calls;
  };
  expect(steps(4_000)).toBeLessThan(steps(2_000) * 2.2 + 50);
});

test('a kind of secret stays one when it is wrapped', () => {
  expect(secretsIn(`name="SAMLResponse" value="${base64(RESPONSE)}"`).map(({ kind }) => kind)).toEqual([
    'saml-response',
  ]);
});

test('what is kept of a masked paste can still be looked up', () => {
  const explainer = realExplainer();
  const kept = explainer.redact(`SAMLResponse=${base64(RESPONSE)}`);
  expect(kept).not.toContain(base64(RESPONSE).slice(0, 40));
  expect(explainer.explain(kept).answer).toMatchObject({ kind: 'known', entry: 'saml/AuthnFailed' });
});

import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readHar } from '../../../src/core/files/har.ts';
import { realExplainer } from '../../fakes/catalog.ts';
import { entry, har, TOKEN } from './har-entries.ts';

describe('a HAR file is read request by request', () => {
  const file = har(
    entry('https://app.example.com/main.js'),
    entry('https://telemetry.example.com/collect?error=none'),
    entry(
      TOKEN,
      {
        status: 400,
        headers: { 'x-ms-request-id': '5555aaaa-1111-2222-3333-444455556666' },
        body: {
          error: 'invalid_grant',
          error_description: 'AADSTS54005: OAuth2 Authorization code was already redeemed',
          access_token: 'planted-token-1234567890',
        },
      },
      {
        grant_type: 'authorization_code',
        code: '0.planted-code-1234567890',
        client_secret: 'planted-secret-1',
        client_id: '11112222-bbbb-3333-cccc-4444dddd5555',
        redirect_uri: 'https://app.example.com/cb?x=planted-query',
      },
    ),
    entry('https://app.example.com/api/items', { status: 500, body: { error: 'boom' } }),
  );

  test('and the failing exchange is named with what the answer says', () => {
    const reading = readHar(file);
    expect(reading?.requests).toBe(4);
    expect(reading?.failures).toHaveLength(1);
    expect(reading?.failures[0]).toMatchObject({
      number: 3,
      step: 'token request',
      method: 'POST',
      address: TOKEN,
      status: 400,
    });
    expect(reading?.text).toBe(
      [
        'HAR file with 4 requests, 1 of a sign-in failed\n',
        `Request 3: POST ${TOKEN} (token request), status 400`,
        '{"error":"invalid_grant","error_description":"AADSTS54005: OAuth2 Authorization code was already redeemed"}',
        'timestamp: 2026-03-02T10:11:12.345Z',
        'x-ms-request-id: 5555aaaa-1111-2222-3333-444455556666',
        'grant_type: authorization_code',
        'client_id: 11112222-bbbb-3333-cccc-4444dddd5555',
        'redirect_uri: https://app.example.com/cb',
      ].join('\n'),
    );
  });

  test('and the bot knows the error by it', () => {
    const { findings, clues, reply } = realExplainer().detect(readHar(file)?.text ?? '');
    expect(findings[0]?.entry?.id).toBe('entra/AADSTS54005');
    expect(clues).toMatchObject({
      client_id: '11112222-bbbb-3333-cccc-4444dddd5555',
      timestamp: '2026-03-02T10:11:12.345Z',
    });
    expect(reply).toBe(true);
  });

  test('and secrets are reported by kind only', () => {
    const reading = readHar(file);
    expect(reading?.secrets.map(({ kind }) => kind).toSorted()).toEqual([
      'access-token',
      'client-secret',
      'cookie',
    ]);
    expect(JSON.stringify(reading?.failures) + reading?.text).not.toContain('planted');
  });
});

describe('the step and the error of a failure', () => {
  const failed = `<Response><Status><StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester"/></Status></Response>`;
  const saml = Buffer.from(failed).toString('base64');
  const deflated = Buffer.from(deflateSync(strToU8(failed))).toString('base64');
  test.each([
    [
      'a redirect with an error',
      entry('https://idp.example.com/oauth2/v1/authorize?client_id=a', {
        status: 302,
        headers: {
          Location:
            'https://app.example.com/cb?error=access_denied&error_description=No+consent&state=planted',
        },
      }),
      'authorization request',
      /redirected with error: access_denied\nredirected with error_description: No consent/,
    ],
    [
      'an error behind #',
      entry('https://app.example.com/cb#error=login_required&state=planted'),
      'callback',
      /error: login_required/,
    ],
    [
      'a SAML response in a form',
      entry('https://sp.example.com/acs', { status: 200, body: 'ok' }, { SAMLResponse: saml }),
      'SAML exchange',
      /SAML error: urn:oasis:names:tc:SAML:2\.0:status:Requester/,
    ],
    [
      'a SAML response in an address',
      entry(`https://sp.example.com/slo?SAMLResponse=${encodeURIComponent(deflated)}`),
      'SAML exchange',
      /status:Requester/,
    ],
    [
      'an error that a page shows',
      entry('https://login.microsoftonline.com/common/oauth2/authorize', {
        body: '<html><script>$Config={"strServiceExceptionMessage":"AADSTS50011: The redirect URI","sCtx":"planted"};</script><body>Sign in</body>',
      }),
      'authorization request',
      /strServiceExceptionMessage: AADSTS50011: The redirect URI/,
    ],
    [
      'a page with status 400',
      entry('https://idp.example.com/app/sso/saml', {
        status: 400,
        body: '<h1>400</h1><style>x{}</style><p>Your request resulted in an &quot;error&quot;</p>',
      }),
      'SAML exchange',
      /400\nYour request resulted in an "error"/,
    ],
    [
      'a challenge',
      entry('https://api.example.com/v1/me', {
        status: 401,
        headers: {
          'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The token expired"',
        },
      }),
      'API request',
      /WWW-Authenticate: Bearer error="invalid_token"/,
    ],
    [
      'no answer',
      entry(
        'https://idp.example.com/token',
        { status: 0, error: 'net::ERR_FAILED' },
        { grant_type: 'refresh_token', refresh_token: 'planted-refresh-123' },
      ),
      'token request',
      /No answer: net::ERR_FAILED/,
    ],
    [
      'an error with status 200',
      entry('https://github.com/login/oauth/access_token', {
        body: 'error=bad_verification_code&error_description=The+code+expired',
        mimeType: 'application/x-www-form-urlencoded',
      }),
      'token request',
      /error: bad_verification_code/,
    ],
    [
      'a body in base64',
      {
        ...entry(TOKEN),
        response: {
          status: 400,
          content: {
            encoding: 'base64',
            mimeType: 'application/json',
            text: Buffer.from('{"error":"invalid_client"}').toString('base64'),
          },
        },
      },
      'token request',
      /"error":"invalid_client"/,
    ],
  ])('%s', (_, one, step, says) => {
    const reading = readHar(har(one));
    expect(reading?.failures.map((failure) => failure.step)).toEqual([step]);
    expect(reading?.text).toMatch(says);
    expect(reading?.text).not.toContain('planted');
  });

  test.each([
    ['a page of the application', entry('https://app.example.com/', { status: 404, body: 'not here' })],
    [
      'an error of another service',
      entry('https://api.example.com/v1/pay', { status: 400, body: { error: { code: 'card_declined' } } }),
    ],
    [
      'a sign-in that went well',
      entry('https://idp.example.com/oauth2/authorize', {
        status: 302,
        headers: { Location: 'https://app.example.com/cb?code=planted-code-1&state=x' },
      }),
    ],
    [
      'a token that came',
      entry(
        TOKEN,
        { body: { access_token: 'planted-token-1234567890', token_type: 'Bearer' } },
        { grant_type: 'authorization_code' },
      ),
    ],
  ])('%s is none', (_, one) => {
    const reading = readHar(har(one));
    expect(reading?.failures).toEqual([]);
    expect(reading?.text).toBe('HAR file with 1 requests, no sign-in request failed');
  });

  test('a redirect and the request that follows it are one', () => {
    const location = 'https://app.example.com/cb?error=access_denied&error_description=No&state=1';
    const reading = readHar(
      har(
        entry('https://idp.example.com/authorize', { status: 302, headers: { location } }),
        entry(location),
      ),
    );
    expect(reading?.failures).toHaveLength(1);
  });
});

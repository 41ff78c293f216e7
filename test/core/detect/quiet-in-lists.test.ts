import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../../src/core/detect/vocabulary.ts';
import { realCatalog } from '../../fakes/catalog.ts';

const vocabulary = buildVocabulary(realCatalog().catalog);
const isAnswered = (text: string) => detect(text, vocabulary).reply;
const lines = (...all: readonly string[]) => all.join('\n');

describe('errors that are listed, compared or given as samples are not answered unasked', () => {
  test.each([
    [
      'a table that is announced',
      lines(
        'The following table describes the errors of the token endpoint:',
        'invalid_grant',
        '  The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked',
      ),
    ],
    [
      'the codes that are possible',
      'Possible error codes are: invalid_grant (the provided authorization grant is invalid, expired or revoked)',
    ],
    [
      'the head of a table',
      lines(
        'Problem | Solution',
        'AADSTS50011: The redirect URI does not match the redirect URIs configured | Compare both',
      ),
    ],
    [
      'a table with its separator',
      lines(
        'Code | Text',
        '---|---',
        'AADSTS50058 | A silent sign-in request was sent but no user is signed in |',
      ),
    ],
    [
      'a response of a test',
      lines(
        '<samlp:Response ID="_7" InResponseTo="_3"><samlp:Status>',
        '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/></samlp:Status></samlp:Response>',
      ),
    ],
    [
      'a wording and a better one',
      lines(
        '### Current message',
        'Invalid audience. The audience A did not match the expected audience B',
        '### Proposed message',
        'The audience of the assertion is A, expected was B',
      ),
    ],
    [
      'texts of a program',
      lines(
        'session-expired = Your session has expired, sign in again',
        'invalid-grant = The authorization code has expired or was used',
        'redirect-mismatch = The redirect URI does not match a registered one',
        '',
      ),
    ],
    [
      'a page of a list of errors',
      lines(
        '# INVALID_REFRESH_TOKEN',
        '- **HTTP Status:** 401 Unauthorized',
        '- **Trigger:** The refresh token is invalid or expired.',
      ),
    ],
    [
      'a wish for another answer',
      lines(
        'Now: {"error":"invalid_grant","error_description":"Bad credentials"}',
        'The new payload should be an object with a message.',
      ),
    ],
    [
      'texts of a plug-in',
      lines(
        "$Texts['saml.error.AuthnFailed'] = 'Authentication failed at the IdP, ask an administrator.';",
        "$Texts['saml.error.InvalidNameIDPolicy'] = 'The requested name identifier policy is not supported.';",
      ),
    ],
    [
      'what a client may meet',
      'Each code counts once. When it is sent again, the client will receive an error with invalid_grant.',
    ],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));

  test.each([
    [
      'somebody who meets a listed error',
      'I get AADSTS50058 although the list of error codes says no user is signed in. What now?',
    ],
    [
      'a response with real IDs',
      '<samlp:Response ID="_a1f9c3de" InResponseTo="_77be01"><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/></samlp:Status></samlp:Response>',
    ],
    [
      'two fields without quotes',
      lines(
        'error: invalid_grant',
        'error_description: AADSTS70008: The provided authorization code has expired',
      ),
    ],
    [
      'what a person tells of users',
      'Users may see the sign-in page, then we get AADSTS50105 for all of them. Any idea?',
    ],
  ])('but %s is', (_, text) => expect(isAnswered(text)).toBe(true));
});

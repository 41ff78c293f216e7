import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const first = (text: string) => realExplainer().detect(text).findings[0]?.entry?.id;

const PAIR = '{"error":"access_denied","error_description":"Unauthorized"}';

describe('a standard code with a common word behind it', () => {
  test.each([
    [`our API gateway returns 403 ${PAIR}`, 'oauth/access_denied'],
    [
      'our proxy: {"error":"consent_required","error_description":"Consent required"}',
      'oauth/consent_required',
    ],
    [
      '{"error":"interaction_required","error_description":"Interaction required"}',
      'oauth/interaction_required',
    ],
  ])('is no vendor of its own: %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  test.each([
    [`the callback got ${PAIR} from dev-1234.us.auth0.com`, 'auth0/access_denied'],
    [`https://auth.atlassian.com/oauth/token 401 ${PAIR}`, 'atlassian/access_denied'],
    [
      '{"error":"unauthorized_client","error_description":"refresh_token is invalid"} from dev-1234.us.auth0.com',
      'auth0/unauthorized_client',
    ],
  ])('belongs to the provider whose host is named: %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  test('is not taken for an answer of Atlassian or Auth0 where it has no code either', () => {
    expect(first('our API returns 401 {"code":401,"message":"Unauthorized"}')).not.toBe(
      'atlassian/unauthorized',
    );
    expect(first('{"error":"unauthorized","error_description":"Full authentication is required"}')).not.toBe(
      'auth0/unauthorized',
    );
  });
});

test('a client assertion with an invalid signature is known by its own entry', () => {
  expect(
    first(
      '{"error":"invalid_client","error_description":"The client_assertion token has an invalid signature."} https://acme.okta.com/oauth2/v1/token',
    ),
  ).toBe('okta/client-assertion-signature');
});

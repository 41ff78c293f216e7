import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const detect = (text: string) => realExplainer().detect(text);
/** What an answer uses: what the sentence holds before what stands elsewhere in the text. */
const valuesOf = (text: string) => {
  const { findings, clues } = detect(text);
  return { ...clues, ...findings[0]?.captures };
};

const GUID = '9f1d2c3b-4a5e-4f60-8b7a-1c2d3e4f5a6b';
const broken = ['9f1d2c3b-4a5e-4f60-8b7a-\n1c2d3e4f5a6b', '9f1d2c3b-\n    4a5e-4f60-8b7a-1c2d3e4f5a6b'];

describe('a GUID that is broken behind a hyphen is read whole', () => {
  test.each(
    broken.flatMap((id) => [
      `AADSTS700016: Application with identifier '${id}' was not found in the directory 'Contoso'.`,
      `AADSTS70001: Application with identifier ${id} was not found in the directory Contoso`,
      `AADSTS50011: The redirect URI 'https://app.example.com/cb' specified in the request does not match the redirect URIs configured for the application '${id}'.`,
    ]),
  )('%s', (text) => {
    expect(valuesOf(text).client_id).toBe(GUID);
  });
});

describe("the page of an application in Okta's Admin Console", () => {
  const said =
    "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa1b2c3d4e5f6g7h8#tab-general";

  test('is no redirect URI, and names the client', () => {
    expect(valuesOf(said)).toMatchObject({ client_id: '0oa1b2c3d4e5f6g7h8' });
    expect(valuesOf(said)).not.toHaveProperty('redirect_uri');
  });

  test('leaves the redirect URI of the request to be read', () => {
    const request =
      'https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa1b2c3d4e5f6g7h8&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb';
    expect(valuesOf(`${request}\n${said}`).redirect_uri).toBe('https://app.example.com/cb');
  });
});

describe('an address names', () => {
  test('a short client ID and the host of PingFederate', () => {
    const text =
      'PingFederate: Invalid redirect_uri\nhttps://sso.example.com/as/authorization.oauth2?client_id=crm&response_type=code&redirect_uri=https://crm.example.com/cb&scope=openid';
    expect(valuesOf(text)).toMatchObject({
      client_id: 'crm',
      host: 'sso.example.com',
      redirect_uri: 'https://crm.example.com/cb',
    });
  });

  test('the realm of Keycloak', () => {
    const text =
      'keycloak: POST /realms/acme/protocol/openid-connect/token 401 {"error":"invalid_client","error_description":"Invalid client or Invalid client credentials"}';
    expect(valuesOf(text).tenant).toBe('acme');
  });
});

test('an event of AD FS names the relying party lines below its label', () => {
  const event = (party: string) =>
    `Encountered error during federation passive request.\n\nProtocol Name:   \n\nwsfed   \n\nRelying Party:   \n\n${party}Exception details:   \n\nMSIS7012: An error occurred while processing the request.`;
  expect(valuesOf(event('urn:federation:MicrosoftOnline   \n\n')).relying_party).toBe(
    'urn:federation:MicrosoftOnline',
  );
  expect(valuesOf(event(''))).not.toHaveProperty('relying_party');
});

test('what a sentence says of scopes is no scope', () => {
  const text =
    'google: Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.';
  expect(valuesOf(text)).not.toHaveProperty('scope');
});

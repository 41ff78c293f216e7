import { describe, expect, test } from 'vitest';
import { printExplanation } from '../../../src/cli/print.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import type { KnownAnswer, Prose, UnknownCodeAnswer } from '../../../src/core/answer/types.ts';
import { buildExplainer } from '../../../src/core/explainer.ts';
import { catalogOf, entryText, realCatalog, realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const say = (prose: Prose) => prose.map((part) => (typeof part === 'string' ? part : part.value)).join('');
function known(text: string, using = explainer): KnownAnswer {
  const { answer } = using.explain(text);
  if (answer.kind !== 'known') throw new Error(`not known: ${JSON.stringify(answer)}`);
  return answer;
}

const REDIRECT =
  "AADSTS50011: The redirect URI 'https://payroll.example.com/cb' specified in the request does not match the redirect URIs configured for the application '00001111-aaaa-2222-bbbb-3333cccc4444'.";

describe('an answer uses what this person pasted', () => {
  test('in the cause, with values kept apart from prose', () => {
    const { cause } = known(REDIRECT);
    expect(say(cause)).toContain('https://payroll.example.com/cb');
    expect(cause).toContainEqual({ value: '00001111-aaaa-2222-bbbb-3333cccc4444' });
  });

  test('and falls back to words where nothing was captured', () => {
    expect(say(known('AADSTS50011 since this morning').cause)).toContain('a redirect URI');
  });

  test('and shows the variant that fits the circumstances', () => {
    const usual = say(known(REDIRECT).cause);
    const plainHttp = say(known(REDIRECT.replace('https://', 'http://')).cause);
    const local = say(known(REDIRECT.replace('https://payroll.example.com', 'http://localhost:8080')).cause);
    expect(new Set([usual, plainHttp, local]).size).toBe(3);
  });

  test('with secrets masked and e-mail addresses shortened', () => {
    const answer = known(`${REDIRECT} user: jane.doe@example.com client_secret=s3cr3t-99`);
    expect(JSON.stringify(answer)).not.toMatch(/s3cr3t|jane\.doe/);
  });
});

describe('what the server told beside the code', () => {
  test.each([
    [
      'the redirect URI of the token request',
      '{"error":"invalid_grant","error_description":"redirect_uri is invalid, please pass the same as before"}',
      'it is the redirect URI',
    ],
    [
      'the refresh token',
      '400 {"error":"invalid_grant","error_description":"Refresh token is expired."}',
      'it is the refresh token',
    ],
    [
      'the code, in an address',
      'I land on /login?error=invalid_grant&message=Invalid+authorization+code%3A+1KIn6H and nothing else',
      'it is the authorization code',
    ],
    ['PKCE', '{"error":"invalid_grant","error_description":"Wrong verifier"}', 'PKCE failed'],
    [
      'the client, behind the words of the standard',
      '{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). The requested client does not exist."}',
      'does not know',
    ],
    [
      'the broker that refused the answer of an identity provider',
      '{"error":"access_denied","error_description":"weekend_feature: Invalid audience."}',
      'the server between',
    ],
    ['a rule', 'callback?error=access_denied&error_description=Your+domain+is+not+allowed+here', 'A rule at'],
    ['the secret', 'error="invalid_client", error_description="Bad client credentials"', 'it is the secret'],
    [
      'a parameter that is missing',
      'resulted in a `400 Bad Request` response: {"error": "invalid_request", "error_description": "Missing code parameter."}',
      'something is missing',
    ],
    [
      'the audience',
      'Bearer error="invalid_token", error_description="The audience \'empty\' is invalid" is what we get',
      'not meant for it',
    ],
  ])('decides the cause: %s', (_, text, cause) => {
    const answer = known(text);
    expect(say(answer.cause)).toContain(cause);
    expect(answer.causes).toEqual([]);
  });

  test('names what happened, and when to turn to whom', () => {
    const answer = known('400 {"error":"invalid_grant","error_description":"Refresh token is expired."}');
    expect(answer.title).toBe('The refresh token is not accepted');
    expect(JSON.stringify(answer.escalation)).toContain('why the refresh token ended');
  });

  test.each([
    [
      'only repeats the standard',
      '{"error":"invalid_grant","error_description":"The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."}',
    ],
    [
      'only repeats the standard on a refusal',
      '{"error":"access_denied","error_description":"The resource owner or authorization server denied the request."}',
    ],
    ['is nothing', 'we get {"error":"invalid_grant"} since this morning'],
    ['is something else', '{"error":"invalid_grant","error_description":"chainId is empty"} for all of us'],
  ])('leaves the causes open when it %s', (_, text) => {
    const answer = known(text);
    expect(answer.title).toBe(explainer.catalog.byId.get(answer.entry)?.title);
  });
});

test('says of a sentence only what it surely is that it stands in the text, too', () => {
  const { also } = known('{"error":"invalid_grant","error_description":"Refresh token is expired."}');
  expect(also).toEqual([]);
  expect(known(`${REDIRECT} and then AADSTS65001`).also.map(({ code }) => code)).toEqual(['AADSTS65001']);
});

describe('escalation', () => {
  const contacts = {
    find: ({
      role,
      provider,
      clientId,
    }: {
      role: 'tenant-admin' | 'idp-owner' | 'developer';
      provider?: string;
      clientId?: string;
    }) => ({
      role,
      name: `${role} for ${provider ?? '?'} and ${clientId ?? 'no client'}`,
    }),
  };
  const own = buildExplainer(realCatalog().catalog, contacts);

  test('asks for the contact by role, provider and client ID', () => {
    const { escalation } = known(REDIRECT, own);
    expect(escalation.contact.name).toBe('tenant-admin for entra and 00001111-aaaa-2222-bbbb-3333cccc4444');
  });

  test('tells what to hand over and what is still missing', () => {
    const { escalation } = known(`${REDIRECT}\nCorrelation ID: 22223333-cccc-4444-dddd-5555eeee6666`, own);
    expect(escalation.have.map(({ label, value }) => `${label}=${value}`)).toContain(
      'Correlation ID=22223333-cccc-4444-dddd-5555eeee6666',
    );
    expect(escalation.missing).toEqual(['Time of the failed sign-in (UTC)']);
  });
});

describe('a code that the catalog does not have', () => {
  const { answer } = explainer.explain('error AADSTS50012345');
  test('is never answered with a neighbour', () => expect(answer.kind).toBe('unknown-code'));
  test("gets the provider's own page and a role", () => {
    const unknown = answer as UnknownCodeAnswer;
    expect(unknown.lookup?.url).toBe('https://login.microsoftonline.com/error?code=50012345');
    expect(unknown.fixer.role).toBe('tenant-admin');
  });
  test('names codes that differ by one digit, as such', () => {
    const typo = explainer.explain('error AADSTS700057').answer as UnknownCodeAnswer;
    expect(typo.near.length).toBeGreaterThan(0);
    for (const { code, entry } of typo.near) {
      expect(code).toMatch(/^AADSTS7\d{4,6}$/);
      expect(explainer.catalog.byId.get(entry)?.names.map(({ name }) => name)).toContain(code);
    }
  });
});

describe('one wire code with several causes', () => {
  test('lists them likeliest first, with the way to the whole story', () => {
    const { causes } = known(
      '{"error":"invalid_grant","error_description":"The authorization code is invalid or has expired."} https://dev-0.okta.com/oauth2/v1/token',
    );
    expect(causes.length).toBeGreaterThanOrEqual(5);
    expect(causes[0]?.see?.id).toBe('oauth/authorization-code-used-twice');
  });

  test("at an unknown provider gets the standard's answer, and names the others", () => {
    const answer = known('{"error":"invalid_grant"}');
    expect(answer.entry).toBe('oauth/invalid_grant');
    expect(answer.elsewhere.length).toBeGreaterThan(2);
  });
});

test('what is no failure says so', () => {
  expect(known('{"error":"authorization_pending"} from the device endpoint').informational).toBe(true);
});

describe('typed words', () => {
  test.each([
    ['AADSTS50126', 'entra/AADSTS50126'],
    ['aadsts50126', 'entra/AADSTS50126'],
    ['e0000011', 'okta/E0000011'],
    ['entra/AADSTS50126', 'entra/AADSTS50126'],
    ['invalid_grant', 'oauth/invalid_grant'],
    ['invald grnat', 'oauth/invalid_grant'],
  ])('"%s" is answered as %s', (query, entry) => {
    expect(explainer.lookUp(query).answer).toMatchObject({ kind: 'known', entry });
  });

  test('that fit several errors are answered with a choice', () => {
    expect(explainer.lookUp('token expired').answer.kind).toBe('several');
  });

  test('that fit nothing are answered with what to paste instead', () => {
    expect(explainer.lookUp('zzqx qqzz').answer).toMatchObject({
      kind: 'none',
      hint: expect.stringContaining('Paste'),
    });
  });
});

test('an entry inherits whole fields from the one that it extends, and nothing else', () => {
  const { catalog } = catalogOf({
    'oauth/invalid_x.yml': entryText('invalid_x', 'code: invalid_x\nverify: See it work.'),
    'example/invalid_x.yml':
      'code: invalid_x\ntitle: Example refuses x\nextends: oauth/invalid_x\nfix: [Open the console of Example., Correct x there.]\n',
  });
  expect(catalog.byId.get('example/invalid_x')).toMatchObject({
    title: 'Example refuses x',
    cause: 'The cause of invalid_x.',
    verify: 'See it work.',
    fix: ['Open the console of Example.', 'Correct x there.'],
    examples: { matches: [] },
  });
});

describe('the other errors of a text', () => {
  test('do not repeat the code of the answer', () => {
    const linkedin = known(
      '{"error":"invalid_redirect_uri","error_description":"Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code"}',
    );
    expect(linkedin.also).toEqual([]);
  });

  test('are told by their title where they share it', () => {
    const shared = known(
      'error code: InvalidIdentityToken Response does not contain the required audience (service: AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken) Response signature invalid (service: AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken)',
    );
    const { also } = shared;
    expect(also.length).toBeGreaterThan(0);
    const terminal = { style: (_: unknown, text: string) => text, width: undefined } as unknown as Terminal;
    const printed = printExplanation({ answer: shared, secrets: [], reply: true, offer: false }, terminal);
    expect(printed).toContain(`Also in this text: ${also[0]?.title}`);
  });
});

describe('a value that nobody captured', () => {
  test.each([
    ['Google Workspace: Error 400: admin_policy_enforced', 'the client of this app'],
    ['github redirect_uri_mismatch', 'the app in the request'],
    ['Okta: One or more scopes are not configured for the authorization server resource.', 'that was asked'],
  ])('leaves a sentence of plain English: %s', (text, words) => {
    expect(say(known(text).cause)).toContain(words);
  });

  test('is the whole authorization server of Okta where an address names it', () => {
    const text =
      'https://acme.okta.com/oauth2/default/v1/authorize: One or more scopes are not configured for the authorization server resource.';
    expect(say(known(text).cause)).toContain('the authorization server acme.okta.com/oauth2/default');
  });
});

import { describe, expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

const explainer = realExplainer();
const summaryOf = (said: readonly Said[]) =>
  triageJson(
    summarize(
      said.map(([user, text], at) => ({
        user: `U0${user}`,
        ts: `${1_780_000_000 + at * 300}.000100`,
        text,
      })),
      explainer,
    ),
  );

describe('codes and IDs as pages and logs write them', () => {
  test.each<readonly [string, readonly string[]]>([
    ['"status": "403"', ['403']],
    ['adfs has event 364 again', ['event 364']],
    [
      '{"type":"ferrt","description":"Unsuccessful Refresh Token exchange","client_id":"abc"}',
      ['ferrt', 'Unsuccessful Refresh Token exchange'],
    ],
    ['portal:\n\nUnexpected System Error\nplease call us', ['Unexpected System Error']],
    [
      'sso: "We can\'t log you in because of an issue with single sign-on."',
      ["We can't log you in because of an issue with single sign-on"],
    ],
    ['wiki:\nUngültiger Parameter: redirect_uri', ['Ungültiger Parameter: redirect_uri']],
    ['Error Code: 53003', ['53003']],
  ])('finds in %j the codes %j', (text, codes) => {
    const found = summaryOf([['1', text]]).codes.map(({ code }) => code.toLowerCase());
    expect(codes.filter((code) => !found.some((one) => one.includes(code.toLowerCase())))).toEqual([]);
  });

  test('a whole code takes the place of its number, and a code that of a page in another language', () => {
    const codes = (...said: readonly Said[]) => summaryOf(said).codes[0]?.code;
    expect(codes(['1', 'Error Code: 53003'], ['2', 'logs say AADSTS53003'])).toBe('AADSTS53003');
    expect(
      codes(
        ['1', 'wiki:\nUngültiger Parameter: redirect_uri'],
        ['1', '[org.keycloak.events] type="LOGIN_ERROR", error="invalid_redirect_uri"'],
      ),
    ).toBe('invalid_redirect_uri');
  });

  test('the class of an exception beside its message is no error of its own', () => {
    const said =
      'login fails for me\n`OneLogin::RubySaml::ValidationError: Current time is earlier than NotBefore condition`';
    const { codes } = summaryOf([['1', said]]);
    expect(codes.filter(({ entry }) => entry === null).map(({ code }) => code)).not.toContain(
      'ValidationError',
    );
    expect(codes[0]?.entry).toBe('saml/ASSERTION_TOO_EARLY');
  });

  test('a sentence that names a reason comes before one that names none', () => {
    const { codes } = summaryOf([
      ['1', 'crm: "We can\'t log you in because of an issue with single sign-on."'],
      ['2', 'same, and below it "The audience of the response does not match"'],
    ]);
    expect(codes[0]?.code).toBe('The audience of the response does not match');
  });

  test.each<readonly [string, 'request' | 'correlation' | 'trace' | 'client', string]>([
    ['Reference #: q8w2rt', 'request', 'q8w2rt'],
    ['error (ref#q8w2rt): no binding', 'request', 'q8w2rt'],
    [
      'x-github-request-id: 9F2A:1B3C4:5D6E7F:8A9B0C:6712AB34',
      'request',
      '9F2A:1B3C4:5D6E7F:8A9B0C:6712AB34',
    ],
    [
      '"transaction":{"type":"WEB","id":"bQXKW8BPeUWxtSjIVNVPxj8ccrg"}',
      'request',
      'bQXKW8BPeUWxtSjIVNVPxj8ccrg',
    ],
    ['Support ID: 4730129485712', 'request', '4730129485712'],
    [
      'Korrelations-ID: 3c1f7d52-8b6e-4f0a-9d41-2e7c5a90b318',
      'correlation',
      '3c1f7d52-8b6e-4f0a-9d41-2e7c5a90b318',
    ],
    [
      'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'trace',
      '4bf92f3577b34da6a3ce929d0e0e4736',
    ],
    ['the app reg is 3c1f7d52-8b6e-4f0a-9d41-2e7c5a90b318', 'client', '3c1f7d52-8b6e-4f0a-9d41-2e7c5a90b318'],
  ])('reads "%s" as a %s ID', (text, kind, value) => {
    expect(summaryOf([['1', `login fails for me\n${text}`]]).ids[kind]).toEqual([value]);
  });

  test.each(['see reference: chapter', 'ref: develop', 'event 364', 'ticket with network: NET-4471'])(
    'reads no ID in "%s"',
    (text) => {
      expect(Object.values(summaryOf([['1', `login fails for me\n${text}`]]).ids).flat()).toEqual([]);
    },
  );
});

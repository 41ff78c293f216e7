import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/core/text/markup.ts';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();

type Said = readonly [user: string, text: string];

function read(...said: readonly Said[]) {
  const messages = said.map(([user, text], at) => ({
    user: `U${user}`,
    ts: `${1_700_000_000 + at * 600}.000100`,
    text: readMarkup(text.replace(/<@(\w)>/g, '<@U$1>')),
  }));
  return triageJson(summarize(messages, explainer));
}

const codesOf = (text: string) => read(['A', text]).codes.map(({ code }) => code);

describe('who is affected', () => {
  test.each<readonly [string, readonly string[], readonly Said[]]>([
    [
      'who raises a hand',
      ['UA', 'UB', 'UC'],
      [
        ['A', 'sso broken for anyone else?'],
        ['B', 'yep'],
        ['C', '🙋'],
        ['D', 'which app is it?'],
      ],
    ],
    [
      'not who pastes the log of the others',
      ['UA'],
      [
        ['A', 'I cannot log in to the wiki'],
        ['B', '👀'],
        ['B', '```\nlevel=error msg="oauth2: \\"invalid_grant\\" \\"Code not valid\\""\n```'],
      ],
    ],
    [
      'not who was asked and says what cannot be done',
      ['UA'],
      [
        ['A', 'I cannot log in, AADSTS53003'],
        ['B', '<@C> did somebody touch the policy?'],
        ['C', "security wants it like that, I can't just revert it"],
      ],
    ],
    [
      'not who had another trouble, and says so',
      ['UA'],
      [
        ['A', 'I cannot log in, AADSTS53003'],
        ['B', 'I get something else here: `ExpiredToken: the token is expired`'],
        ['C', '<@B> delete the old profile and log in again'],
        ['B', "ah yes, that was it, I'm in. sorry for the noise"],
      ],
    ],
    [
      'not who did the same setup some time ago, and tells how',
      ['UA'],
      [
        ['A', 'I get "Account not provisioned" in the cloud'],
        [
          'B',
          'I did the same setup last week, with the same error. Copy the signing certificate into the field there.',
        ],
      ],
    ],
  ])('is %s', (_, reporters, said) => {
    expect(read(...said).reporters).toEqual(reporters);
  });
});

describe('what an error is called', () => {
  test('the causes that go on behind an address', () => {
    expect(
      codesOf(
        'Login failed: Token request failed: error sending request for url (https://idp.example.com/t): client error (Connect)',
      ),
    ).toEqual(expect.arrayContaining([expect.stringContaining('error sending request')]));
  });

  test('behind a label in another script', () => {
    expect(codesOf('登录错误: OAuth 登录失败: 令牌已过期').join(' ')).toContain('令牌已过期');
  });

  test('each line of a page that says what is wrong', () => {
    const codes = codesOf(
      'It shows\n"Sign in is temporarily disabled for this app\nThis app has not been verified yet"',
    ).join(' | ');
    expect(codes).toContain('temporarily disabled');
    expect(codes).toContain('has not been verified');
  });

  test('what a client of AWS puts before the service', () => {
    expect(
      codesOf(
        'Internal server error. (Service: ExampleService; Status Code: 500; Error Code: InternalErrorException; Request ID: 1)',
      ),
    ).toEqual(expect.arrayContaining(['Internal server error']));
  });

  test('not first what gives no reason', () => {
    const [first] = codesOf(
      '"There was a problem with your request."\n"Missing State Cookie in the request"',
    );
    expect(first).toContain('Missing State Cookie');
  });

  test('an ID with words between it and its label', () => {
    const { ids } = read([
      'A',
      'still 400. x-okta-request-id from the debug output: Y4kQ2mXk9wZrT4vLbN8sHgAAAxE',
    ]);
    expect(ids.request).toEqual(['Y4kQ2mXk9wZrT4vLbN8sHgAAAxE']);
  });
});

describe('who has to act', () => {
  test.each<readonly [string, string, readonly Said[]]>([
    [
      'idp-owner',
      'the fix is made in a server of their own',
      [
        ['A', 'the API answers 401 to all service accounts'],
        ['B', 'In Keycloak, add an audience mapper to the client scope.'],
        ['A', 'thanks, that works'],
      ],
    ],
    [
      'idp-owner',
      'the provider had an issue',
      [
        ['A', 'Sign-in answers 500 for everybody'],
        ['B', 'Login is fully back. There was an issue at AWS.'],
      ],
    ],
    [
      'developer',
      'a corner case is no support case',
      [
        [
          'A',
          'A corner case with auth0: after a deploy some users get a `state` error, the version of the SDK is 9.',
        ],
      ],
    ],
    [
      'developer',
      'one page of incidents counts once',
      [
        ['A', 'AADSTS7000222: The provided client secret keys are expired.'],
        ['B', 'Investigating, see <https://status.example.com/incidents/1>'],
        ['B', 'Resolved, see <https://status.example.com/incidents/1>'],
      ],
    ],
  ])('is the %s where %s', (role, _, said) => {
    expect(read(...said).escalate?.role).toBe(role);
  });
});

import { describe, expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const codesOf = (...texts: readonly string[]) =>
  triageJson(
    summarize(
      texts.map((text, at) => ({ user: `U0${at + 1}`, ts: `${1_700_000_000 + 60 * at}.000100`, text })),
      explainer,
    ),
  ).codes.map(({ code }) => code);

describe('an error that no catalog has is called by', () => {
  test.each([
    [
      'what is set apart in bold',
      'Each login shows *Unknown relay target* and stops.',
      'Unknown relay target',
    ],
    [
      'its name and what explains it',
      'The page says "Invalid landing page: the scheme and the host must be those that were registered for this portal before".',
      'Invalid landing page: the scheme and the host must be those that were registered for this portal before',
    ],
    [
      'the line that says why, below a heading that does not',
      'On return it says "Login failed\nNo group of this account is known here".',
      'No group of this account is known here',
    ],
    [
      'the line below words that leave their sentence open',
      'I pick my account, and then:\n\nThis client is blocked\nAsk the owner of the client.',
      'This client is blocked',
    ],
    [
      'what stands below the heading of a page',
      'With the button I get\n\nError\nEmpty login or password\n\nand nothing in the log',
      'Empty login or password',
    ],
    [
      'what a page says behind a colon',
      'Whenever I try: You are not allowed to use this provider.',
      'You are not allowed to use this provider',
    ],
    ['its name in camel case', 'Each third token is refused, ImmatureSignature it is.', 'ImmatureSignature'],
    ['what the system says', 'The proxy cannot reach it: connect EHOSTUNREACH 192.0.2.7:443', 'EHOSTUNREACH'],
    [
      'what stands behind a status',
      'GitLab greets us with 422 The change you asked for was rejected.',
      'The change you asked for was rejected',
    ],
    ['a status that ends a sentence', 'Every call is answered by 401, with any client.', '401'],
    [
      'the message of a log line, without what the log puts in front',
      '```2026-04-18 14:52:41 ERROR (MainThread) [custom.portal] Could not authenticate with the portal```',
      'Could not authenticate with the portal',
    ],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

describe('what people call an error counts where nobody shows one:', () => {
  test.each([
    ['Since the update I cannot push, authentication failed each time.', ['authentication failed']],
    ['After an hour the copy runs into Unauthorized, in the middle of it.', ['Unauthorized']],
    ['Since the upgrade the login comes up with "oops".', ['oops']],
    ['Half the users get a csrf error.', ['csrf error']],
    ['We renew the token when the token expired.', []],
    ['No Unauthorized since then.', []],
    ['The page says "Close" on its button.', []],
    ['The page says "oops" on the whole screen.', ['oops']],
    ['It shows "You are now logged in", and the list stays empty.', []],
    ['Authentication failed each time, then I saw AADSTS50011.', ['AADSTS50011']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe('no error is', () => {
  test.each([
    ['a field of JSON that holds no message', '{"app":"no app in context","user":"--"}'],
    ['the talk of one', 'Expected:\nSigning in goes through without error\nfor all users'],
    ['a screen that says that it went well', 'The browser says "Account connected".'],
    ['the number of an issue', 'It is known to us. Internal ref: ABCD-414847'],
    [
      'a wording of the catalog in the middle of other words',
      'It does not work, not for me and not for you.',
    ],
    ['a question in quotes', 'The form says "Is your password wrong or expired?"'],
  ])('%s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('of several names', () => {
  test('a code of the standard comes before the message that means it', () => {
    expect(
      codesOf(
        'Discord answers "Invalid "code" in request."',
        '{"error": "invalid_grant", "error_description": "Invalid \\"code\\" in request."}, the same',
      ),
    ).toEqual(['invalid_grant', 'Invalid "code" in request']);
  });

  test('the code at the end of a chain comes before what a library puts in front', () => {
    expect(
      codesOf(
        'ERROR -- omniauth: (gitlab) Authentication failure! invalid_credentials: OAuth2::Error, invalid_grant',
      )[0],
    ).toBe('invalid_grant');
  });

  test('one code is listed once, whether or not a post tells whose it is', () => {
    expect(
      codesOf(
        'Sign-in with Google ends in Error 400: invalid_request at accounts.google.com',
        'Same, Error: invalid_request',
      ).filter((code) => code === 'invalid_request'),
    ).toEqual(['invalid_request']);
  });

  test('an example in front of "but" leaves what stands behind it', () => {
    expect(
      codesOf('One pull went through, for instance, but the next says "authentication failed".'),
    ).toEqual(['authentication failed']);
  });
});

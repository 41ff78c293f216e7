import { describe, expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const summaryOf = (...texts: readonly string[]) =>
  triageJson(
    summarize(
      texts.map((text, at) => ({ user: `U0${at + 1}`, ts: `${1_780_000_000 + at * 300}.000100`, text })),
      explainer,
    ),
  );
const codesOf = (...texts: readonly string[]) => summaryOf(...texts).codes.map(({ code }) => code);

describe('errors as programs, pages and people show them', () => {
  test.each<readonly [how: string, text: string, code: string]>([
    [
      'a code of a server with its message',
      'I get `RESTEASY004711: No resource for path /x`',
      'RESTEASY004711',
    ],
    ['a code with a hyphen and its message', 'log: KC-SERVICES0099: Refused the request', 'KC-SERVICES0099'],
    [
      'a name behind a colon',
      'The shop page says an error came back: opt_out_or_no_grant.',
      'opt_out_or_no_grant',
    ],
    [
      'a name before its message',
      '(sso) Authentication failure! invalid_voucher: Voucher is too old',
      'invalid_voucher',
    ],
    [
      'a name in brackets',
      '[invalid_profile_response] The profile could not be read',
      'invalid_profile_response',
    ],
    [
      'a name in the address of a page',
      'it ends on /auth/signin?error=OAuthCallback every time',
      'OAuthCallback',
    ],
    ['a code of Firebase', "code: 'auth/popup-blocked-by-browser'", 'auth/popup-blocked-by-browser'],
    ['a key of messages', 'ERROR: invalidBrokerRequestMessage: see the log', 'invalidBrokerRequestMessage'],
    ['a field with a label in words', 'Status: 403; Error Code: AccessRefused; try later', 'AccessRefused'],
    ['a chain of causes', "couldn't fetch token: invalid_grant: maybe token expired?", 'invalid_grant'],
    [
      'a line of a log with its place in the source',
      '2024/04/18 09:51:10 proxy.go:478: 127.0.0.1:27048 error redeeming code missing verifier',
      'error redeeming code missing verifier',
    ],
    [
      'a line of a log with its application before the level',
      '[sso_app] Fatal: No RequestID at the Response, but it was provided before',
      'No RequestID at the Response',
    ],
    [
      'a log line with the thread behind its logger',
      'ERROR [org.example.broker.Provider] (worker-3) Failed to call back: org.example.BrokerException: No id_token from server',
      'No id_token from server',
    ],
    [
      'a string within a string of a log',
      'lvl=eror msg=x error="oauth2: cannot fetch token\\nResponse: \\"Invalid scope: It is unknown\\""',
      'Invalid scope: It is unknown',
    ],
    [
      'an error that begins with a capital in a sentence',
      'The wiki tells me Account not provisioned since today.',
      'Account not provisioned',
    ],
    ['what a screen shows', 'half of sales sees "Need a second approval"', 'Need a second approval'],
    [
      'what stands in XML',
      '<samlp:StatusMessage>Code nr31 of the IdP</samlp:StatusMessage>',
      'Code nr31 of the IdP',
    ],
    [
      'a label that opens with a capital',
      'Exception: Correlation failed.\nUnknown location',
      'Correlation failed',
    ],
    ['a hint below an error', 'Hint: The parameter does not match any registered one', 'does not match any'],
    ['a line that nobody speaks', 'Zugriff verweigert: nicht freigeschaltet', 'Zugriff verweigert'],
    [
      'a quotation inside of an error',
      'Error: the reply did not contain the "Answer" field',
      'the "Answer" field',
    ],
    [
      'quotes of other languages',
      'da steht „Konto nicht bereitgestellt“, und nun?',
      'Konto nicht bereitgestellt',
    ],
    ['a status that is spoken of', 'the callback answered with a 302, again and again', '302'],
    [
      'what TLS says',
      'it dies with PKIX path building failed at the token endpoint',
      'PKIX path building failed',
    ],
    ['a status after a try', 'tried it in private mode, still 401', '401'],
    ['a status after "but"', 'no message at all, but 403...', '403'],
    ['a page by its status', 'on voit la page 404 du portail', '404'],
    ['a status in Chinese', '登录以后页面显示400', '400'],
    ['what failed, in Chinese', 'oauth授权失败的话怎么办', 'oauth授权失败'],
    ['what is called an error', 'after the popup it says authentication error', 'authentication error'],
    ['an error with an article', 'the debugger gives me an invalid signature error', 'invalid signature'],
    [
      'a label in words',
      'Error is: `Unknown form of document while signing in to the portal`',
      'Unknown form of document while signing in to the portal',
    ],
    ['what is not there', 'then "Error! There is no shared secret!"', 'There is no shared secret'],
    [
      'what a program does not know',
      '`Uncaught Error: Call to undefined function get_site()`',
      'undefined function',
    ],
    [
      'a line with a placeholder',
      'both only answer `failed to find the application at <url>`',
      'failed to find the application at',
    ],
    [
      'a line that a program prints alone',
      'it ends with\n```\nRequesting token\n!Error: IMAP wants more steps than the server has.\n```',
      'IMAP wants more steps than the server has',
    ],
    [
      'a sentence beside the advice of its page',
      'the message is:\n\nYou are not connected to Example. Enter and try again.',
      'You are not connected to Example',
    ],
    ['quotes as they were typed', 'il affiche ‘Invalid ‘state’ parameter’', 'Invalid ‘state’ parameter'],
    [
      'a sentence behind signs that take more room when they are cleaned',
      '我们的登录不行。请帮忙。\n"error_description":"The provided authorization grant is invalid, expired, revoked"',
      'The provided authorization grant is invalid',
    ],
    ['the words of a link', 'we have a 403 error in the editor (https://example.com/t/9)', '403'],
  ])('finds %s', (_, text, code) => {
    expect(codesOf(`Sign-in fails for me.\n${text}`).join(' | ').toLowerCase()).toContain(code.toLowerCase());
  });

  test.each<readonly [what: string, text: string]>([
    ['numbers of tickets and runbooks', 'Runbook RB-1042 and HELP-2233 have the steps'],
    ['a number of people', 'we are 403 people here and 302 have the new phone'],
    ['a port, a build, a room', 'port 5000 is open, build 401, room 403'],
    ['the length of a page', 'see page 404 of the handbook, and Seite 404'],
    ['speech behind a label', 'Error: I have no idea what my colleague saw there'],
    ['words that a library also says', 'Not for me, still broken'],
    ['what somebody is', 'she is an authentication error expert, there is no problem'],
    ['a duration or a size', 'it took 500 ms with a 500 GB disk'],
    ['settings in small letters', 'set `allow_unverified_email: true` and `not_before: 0`, `rate_limit`'],
    ['a setting in capitals', 'add AUTH_LDAP_OPT_REFERRALS: 0 to the file'],
    ['a setting with a value', 'pass LDAP_LOGIN_FALLBACK=false, and WHATSAPP_DEFAULT_ENGINE as well'],
    ['a device', "its browser is 'Mozilla/5.0 (Linux; Android 10; RMX1851 Build/QKQ1)'"],
    ['a command', 'I run `aws-login -u me@example.com -d 28800 -p default --save-failure-html`'],
    ['a me-too in a line of its own', 'Yup, identical error message.\n\nOIDC is with Google here.'],
    ['what somebody thinks', 'So this error is not mine.\n\nThe region is not the cause I think.'],
    ['the post that somebody answers', '> Hello. My car does not drive. How can I fix it?\n\nHi'],
    ['parameters', 'the scope is offline_access, response_type code, client_id my_app'],
    ['the name of an application', 'App name: PickList Handheld\nDevice platform: Android'],
    ['an argument with a value', 'name: "groups_claim", reason: holiday_time'],
    ['a button', 'then press the "Continue with Example" button'],
    ['formats and bindings of SAML', 'NameIDFormat urn:oasis:names:tc:SAML:2.0:nameid-format:entity'],
    ['a method and a file', 'see acquireToken() in AuthService.java and saml.ts'],
  ])('takes %s for no error', (_, text) => {
    expect(codesOf(`The page spins.\n${text}`)).toEqual([]);
  });
});

describe('the most central error', () => {
  test('is the whole code where a page shows its number and somebody asks with the code', () => {
    const codes = codesOf('Error Code: 53003', 'AADSTS53003 is conditional access. did anybody touch it?');
    expect(codes[0]).toBe('AADSTS53003');
  });

  test('is the code, not its message that somebody showed before', () => {
    const codes = codesOf(
      'I get `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value`',
      'same: AADSTS7000215: Invalid client secret provided.',
    );
    expect(codes[0]).toBe('AADSTS7000215');
  });

  test('has its message beside it', () => {
    expect(codesOf('"AADSTS65001: The user has not consented to the thing" is what I get')).toContain(
      'The user has not consented to the thing',
    );
  });

  test('is the page before the name in the log below it', () => {
    const [first] = codesOf(
      'What I see is Account not provisioned.\nThe log has:\n[sso_app] Fatal: invalid_thing_response',
    );
    expect(first).toBe('Account not provisioned');
  });

  test('is what somebody asks about when nobody names any other', () => {
    expect(
      codesOf('The editor cannot sign in.', 'Somebody had a 403 error there. Has that to do with this?'),
    ).toEqual(['403']);
  });
});

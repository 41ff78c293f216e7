import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../../src/core/detect/vocabulary.ts';
import { realCatalog } from '../../fakes/catalog.ts';

const vocabulary = buildVocabulary(realCatalog().catalog);
const isAnswered = (text: string) => detect(text, vocabulary).reply;
const lines = (...all: readonly string[]) => all.join('\n');

describe('what is said of errors in general is not answered unasked', () => {
  test.each([
    ['a question of design', 'should we show AADSTS50076 to the user as it is or in our own words?'],
    ['what a program should say', 'what should the cli print when google answers invalid_grant, a hint?'],
    ['a draft', 'draft for the wiki: "AADSTS50105 means that nobody has given you access." better wording?'],
    ['an idea', 'idea for the next sprint: show a friendly page for AADSTS53003'],
    ['an exercise', 'Exercise 3: remove the address and sign in. Why is it invalid_redirect_uri?'],
    ['a question of an exercise', 'The callback has another port. AADSTS50011: what error will occur?'],
    ['a stub', 'I stubbed the provider so that it says error=access_denied, the new page looks fine'],
    ['an experiment', 'we break it on purpose at 2, so AADSTS50011 on staging is us, nothing to do'],
    ['an expected output', lines('Expected output:', '```', 'AADSTS50034: no such account', '```')],
    ['an interrupt', 'AADSTS50140 is an interrupt and no failure; the library goes on by itself.'],
    ['what a code is', 'AADSTS50089 means that the flow token is too old; the handbook has it under F'],
    ['what may happen', 'The job could fail with `AADSTS90072`, although its own calls worked.'],
    ['a release', 'The connector now retries the request when the server says AADSTS50034: no such account.'],
    ['a behaviour of before', 'Previously the app would crash with `BrowserAuthError: block_iframe_reload`.'],
    ['a file', 'Error: AccessDenied: Access Denied\n\tstatus code: 403, request id: 4RTAZ2, host id: ewu='],
    ['a count', 'top codes in October: AADSTS50126 (61 %), AADSTS50074 (22 %), AADSTS50053 (4 %)'],
    [
      'an address of attackers',
      lines(
        '- https://evil.example/?error=access_denied&error_description=AADSTS65004',
        '- consent phishing',
      ),
    ],
    [
      'a warning of a start',
      'WARN  [org.keycloak.services] (main) KC-SERVICES0050: Initializing master realm',
    ],
    [
      'what was done',
      lines('- **Broke:** the job got AADSTS70043', '- **Fix:** Replaced the account by a robot'),
    ],
    ['a finished report', 'AADSTS50105 last Friday: resolved by adding the group to the application'],
    ['an end that is told', 'AADSTS650056 on the test. After updating the values, validation succeeded.'],
    ['crates', 'E0000031 and E0000032 are both on the packing list but only one crate arrived'],
    ['a constant of others', 'our shop answers {"error": "USER_NOT_FOUND"} for a guest without orders'],
    [
      'three causes',
      'Three causes: a lapsed secret (`AADSTS7000222`), another address (`AADSTS50011`), a used code (`AADSTS54005`).',
    ],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));
});

describe('programs and their descriptions are not answered unasked', () => {
  test.each([
    [
      'an answer that a program makes',
      lines(
        '      return Response.json(',
        "        { error: 'Account is not fully set up' },",
        '        { status: 409 },',
        '      );',
      ),
    ],
    ['an answer in one line', '            return jsonify({"error": "invalid_token"}), 401'],
    [
      'data by codes',
      lines('{', '  "AADSTS65001": {', '    "title": "Consent needed: AADSTS65001"', '  }', '}'),
    ],
    ['a switch', lines("  '*AADSTS50076*' { 'MFA is needed' }", "  '*AADSTS53003*' { 'A policy blocks' }")],
    [
      'lines of a comment',
      lines(
        ' * must be registered, or else',
        ' * Entra rejects the callback with AADSTS50011. ("Web")',
        ' */',
      ),
    ],
    [
      'an example in a comment',
      lines('      iex> parse("invalid_grant: Bad Request")', '      :invalid_grant'),
    ],
    ['texts put together', 'local to = redirect_uri .. "error=access_denied&error_description=User+denied"'],
    ['a description of an interface', lines('error:', '  type: string', '  example: invalid_grant')],
    [
      'resources',
      lines('<data name="Consent">', '  <value>AADSTS65001: has not consented</value>', '</data>'),
    ],
    ['a diagram', lines('  Client->>Entra: token request', '  Entra-->>Client: AADSTS50076 (MFA needed)')],
    ['a rule against attacks', lines('detection:', '  selection:', '    error: AADSTS50126')],
    [
      'a translation',
      lines('msgid "AADSTS50105: The signed in user is not assigned"', 'msgstr "Kein Zugang"'),
    ],
    [
      'texts by their keys',
      lines('auth.error.invalid_grant=It is over', 'auth.error.access_denied=Declined'),
    ],
    ['an alert', lines('- alert: Refresh', '  expr: rate(errors_total{error="invalid_grant"}[5m]) > 0.1')],
    ['a tracker', '**#4464 [OPEN] silent refresh fails with AADSTS70011**'],
    [
      'patterns of a log',
      lines(
        '# wrong password',
        'type=LOGIN_ERROR, error=invalid_user_credentials',
        '',
        '# wrong secret',
        'type=CLIENT_LOGIN_ERROR, error=invalid_client_credentials',
      ),
    ],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));
});

describe('the same words beside an error that somebody has', () => {
  test.each([
    ['what to do about it', 'what should I do when it says AADSTS65001?'],
    ['a change that did not help', 'Added the address, AADSTS50011 is still shown'],
    ['one that is back', 'since the fix on Friday we get AADSTS7000215 again'],
    [
      'a remedy that is still to be tried',
      lines('**Symptom:** AADSTS7000215', '**Fix:** Create a new secret'),
    ],
    ['what the vendor does now', 'Okta now returns access_denied for half of my team'],
    ['how it was before', 'Previously I could sign in, but now I get AADSTS50105'],
    ['a question whether it is meant', 'AADSTS50058 on the portal, is that by design?'],
    [
      'what was expected and what came',
      lines('**Expected output:** a token', '**Actual:** AADSTS7000215: bad'),
    ],
    ['a section with a number', lines('### 4.1 `The redirect URI included is not valid`', '', '**Reason**:')],
    [
      'a heading of its own',
      lines('### "User is not assigned to the client application"', '- Open Assignments'),
    ],
    ['a mistake in Romanian', 'Eroare de configurare (AADSTS650056) la deschiderea portalului nostru'],
    ['two codes', 'getting AADSTS50126 (invalid password) and AADSTS50053 (locked) for the same user'],
    ['an open item', '- [ ] AADSTS50105: The signed in user is not assigned to a role for the application'],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(true));
});

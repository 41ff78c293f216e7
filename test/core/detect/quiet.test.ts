import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../../src/core/detect/vocabulary.ts';
import { realCatalog } from '../../fakes/catalog.ts';

const vocabulary = buildVocabulary(realCatalog().catalog);
const isAnswered = (text: string) => detect(text, vocabulary).reply;
const lines = (...all: readonly string[]) => all.join('\n');

describe('an error that nobody has is not answered unasked', () => {
  test.each([
    ['a comment', '// the URI form is refused for the app itself (AADSTS90009), so the GUID is used here'],
    ['a condition', lines('if (err.message.startsWith("AADSTS50058")) {', '  showSignIn();', '}')],
    ['a condition in PowerShell', 'ElseIf($Body -match "AADSTS53003") {'],
    [
      'a condition in Python',
      lines("        if 'AADSTS50076' in text:", '            waiting.append(tenant)'),
    ],
    [
      'a list of texts',
      lines('markers = (', '    "error=login_required",', '    "aadsts50058",', '    "enter password",', ')'),
    ],
    [
      'a mapping',
      lines(
        "    ('Signature validation failed. SAML Response rejected', 'SIGNATURE'),",
        "    ('Invalid issuer in the Assertion/Response', 'ISSUER'),",
      ),
    ],
    [
      'a test in Python',
      "self.assertEqual('No Signature found. SAML Response rejected', response.get_error())",
    ],
    [
      'a test in Go',
      lines(
        '\tdata := `{"error_description":"Client authentication failed","error":"invalid_client"}`',
        '\tif err := response.Failed(400, []byte(data)); err == nil {',
        '\t\tt.Errorf("no failure")',
        '\t}',
      ),
    ],
    [
      'a fake server',
      lines(
        '\tw.WriteHeader(http.StatusForbidden)',
        '\t_, _ = w.Write([]byte(`{"errorCode":"E0000006","errorSummary":"You do not have permission"}`))',
      ),
    ],
    [
      'fixtures',
      lines(
        '\texpired: {',
        '\t\terror: "invalid_grant",',
        '\t\terror_description: "Token has expired",',
        '\t},',
      ),
    ],
    [
      'a query',
      lines("WHERE job.status = 'failed'", "  AND job.detail LIKE '%invalid_grant%'", 'ORDER BY job.id'),
    ],
    [
      'a script of a shell',
      lines(
        'if echo "$log" | grep -q "AADSTS65005"; then',
        '  print_error "AADSTS65005: no such scope"',
        'fi',
      ),
    ],
    [
      'a scenario',
      lines('Scenario: a wrong code', 'Given I call /token', 'Then the error is "invalid_grant"'),
    ],
    ['a pull request', 'Handle AADSTS700082 and ask for a new sign-in instead of a crash.'],
    ['a commit', 'fix(auth): treat invalid_grant as signed out'],
    ['a review', 'PR is up: "AADSTS50011: ..." is now split into number and text'],
    [
      'a change list',
      lines('### Fixed', '', '- **AADSTS650056** (permissions missing): consent is asked for'),
    ],
    [
      'a change list with versions',
      lines(
        '## Unreleased',
        '',
        '- Answer "invalid_grant" when a refresh token is used twice.',
        '',
        '## v0.3.1 - 2025-04-18',
      ),
    ],
    ['a list of codes', lines('- AADB2C90118: forgot the password', '- AADB2C90091: closed the page')],
    [
      'a table without a frame',
      'AADSTS530032 | BlockedByConditionalAccessOnSecurityPolicy - blocked by a policy',
    ],
    [
      'contents',
      lines('- [AADSTS50011: Reply URL mismatch](#aadsts50011)', '- [AADSTS650053: scope](#aadsts650053)'),
    ],
    ['an ending', 'thanks, that was it, AADSTS50105 is gone since I am in the group. everything works now'],
    [
      'a specification',
      '- When the secret is too old (AADSTS7000222), the service shows a hint and lets an admin paste another one.',
    ],
    [
      'a wish of a reviewer',
      'one more fixture with AADSTS700082 would cover the branch, the rest of the change looks good',
    ],
    [
      'a question about documentation',
      'soll AADSTS50076 mit in die Doku für den Helpdesk oder reicht der Link auf die Microsoft-Seite',
    ],
    [
      'a comment in a configuration',
      lines(
        '# Without this the callback is http, and Keycloak',
        '# returns "Invalid parameter: redirect_uri".',
        'ENABLE_PROXY_FIX = True',
        'PREFERRED_SCHEME = "https"',
      ),
    ],
    [
      'a difference between sources',
      lines(
        '+        /// Access denied.',
        '+        public const string AccessDenied = "access_denied";',
        '+',
      ),
    ],
    [
      'a database that refuses a password',
      'ReplyError: WRONGPASS invalid username-password pair or user is disabled.',
    ],
    ['an ending in German', 'erledigt, danke. seit der Gruppe kommt AADSTS50105 nicht mehr'],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));
});

describe('an error that somebody has is answered, also beside a program', () => {
  test.each([
    [
      'what the program printed',
      lines(
        'const client = new OAuth2Client(id, secret);',
        'client.setCredentials(tokens);',
        '',
        'GaxiosError: invalid_grant',
        '    at Gaxios._request (/srv/app/node_modules/gaxios/build/src/gaxios.js:130:23)',
        '    at async OAuth2Client.refreshTokenNoCache (/srv/app/node_modules/google-auth-library/index.js:174:21)',
      ),
    ],
    [
      'a sentence above the program',
      lines(
        'I get an `invalid_grant` error from https://oauth2.googleapis.com/token when I refresh:',
        '```',
        'axios.post(url, {',
        "  grant_type: 'refresh_token',",
        '  refresh_token: saved,',
        '});',
        '```',
      ),
    ],
    [
      'an object as it is printed',
      lines(
        'token request failed {',
        "  error: 'invalid_client',",
        '  error_description:',
        "    'AADSTS7000215: Invalid client secret provided.',",
        '  error_codes: [ 7000215 ]',
        '}',
      ),
    ],
    [
      'a traceback',
      lines(
        'Traceback (most recent call last):',
        '  File "/srv/job.py", line 12, in <module>',
        '    creds.refresh(Request())',
        '  File "/usr/lib/python3/google/oauth2/_client.py", line 60, in _handle_error_response',
        '    raise exceptions.RefreshError(error_details, response_data)',
        "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})",
      ),
    ],
    [
      'a log of key and value',
      '[org.keycloak.events] type="LOGIN_ERROR", realmId="main", error="invalid_redirect_uri"',
    ],
    ['a line with its level', 'level=error logger=auth msg="refresh failed" error="oauth2: invalid_grant"'],
    [
      'a field with blanks around its sign',
      'Error = invalid_grant, Description = AADSTS70008: The code has expired',
    ],
    ['a field that stands alone', 'error = "invalid_grant"'],
    ['a code alone', 'AADSTS50105'],
    ['a name with the escapes of Markdown', 'SSO failed: 403 app\\_not\\_enabled\\_for\\_user'],
    [
      'a report in Russian',
      'не могу войти на портал через GitHub, после подтверждения пишет bad_verification_code',
    ],
    [
      'what two people get',
      'two people in Support get 403 app_not_configured_for_user when they click the tile',
    ],
    ['a code for half of a department', 'hi team, AADSTS50105 since this morning for half of finance'],
    ['what a phone says', 'Teams on the phones says AADSTS530003 for everybody who was migrated last night'],
    ['a report in German', 'Bei Frau Meier kommt seit heute früh AADSTS50126 beim Anmelden'],
    ['a report in French', "L'utilisateur voit AADSTS65001 quand il ouvre le portail depuis ce matin"],
    ['a report in Portuguese', 'O usuário recebe AADSTS50020 ao entrar no portal do cliente hoje'],
    ['one that came back', 'it was fixed last week but since today we get AADSTS50105 again'],
    ['one that is still there', 'thanks, the page works now for Ana. I still get AADSTS65001 though'],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(true));
});

import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../../src/core/detect/vocabulary.ts';
import { realCatalog } from '../../fakes/catalog.ts';

const vocabulary = buildVocabulary(realCatalog().catalog);
const isAnswered = (text: string) => detect(text, vocabulary).reply;
const lines = (...all: readonly string[]) => all.join('\n');

describe('what a manual says of an error is not answered unasked', () => {
  test.each([
    [
      'a sample',
      lines(
        'Sample error response:',
        '{"error":"invalid_scope","error_description":"AADSTS70011: The scope api/x is not valid. Trace ID: 11112222-aaaa-bbbb-cccc-444455556666"}',
      ),
    ],
    [
      'an example in Spanish',
      'Por ejemplo, si aparece el código "AADSTS50058", busque su número en el portal',
    ],
    [
      'a list of sentences in code marks',
      lines(
        'Often seen with the tracker:',
        '- `redirect_uri did not match any configured URIs`: enter the address in the settings.',
        '- `invalid_team_for_non_distributed_app`: distribute the app.',
      ),
    ],
    [
      'the errors of the standard, one a line',
      lines(
        'invalid_request - The request is missing a required parameter.',
        'unauthorized_client - The client may not use this way.',
      ),
    ],
    [
      'one that is kept away',
      'The proxy drops the Origin header to avoid AADSTS9002326 at the token endpoint',
    ],
    ['one that is kept away, in Chinese', '- 由後端呼叫 token 端點，避免瀏覽器回 `AADSTS9002326`'],
    ['one that is no trouble', '3. The page shows “OAUTH_APP_BLOCKED”, which is normal before the approval.'],
    [
      'one to be ignored, in German',
      'Danach kommt eine Fehlerseite. Der Fehler AADSTS900561 kann hier ignoriert werden.',
    ],
    [
      'a list of changes',
      lines(
        'Bug fixes',
        '',
        '• Answer INVALID_GRANT where INVALID_CLIENT was sent #418',
        '• Update a link #419',
      ),
    ],
    [
      'markup of a manual',
      lines('.. exception:: AccessDenied', '', '   The ``error`` of this exception is ``access_denied``.'),
    ],
    [
      'a wish for the manual',
      lines('Please add the following codes to the page:', 'AADB2C90091 - cancelled by the user'),
    ],
    [
      'a manual in Japanese',
      'このとき、エラー コード **`AADB2C90118`** がアプリに返されます。画面を開き直してください。',
    ],
    [
      'a heading over an answer, in Turkish',
      lines(
        '### Hata yanıtı',
        '`http://localhost/app?error=consent_required&error_description=AADSTS65004%3a+The+resource+owner+denied+the+request.`',
      ),
    ],
    [
      'a diagram',
      lines(
        'App                                   Server',
        '  |-- POST /token { code } ------------->|',
        '  |<-- 400 { error: "interaction_required",',
        '  |          error_description: "Second factor required" }',
      ),
    ],
    [
      'what a change does',
      lines(
        'This pull request introduces a header that tells why.',
        '',
        'WWW-Authenticate: Bearer, error="invalid_token", error_description="Expired access token"',
      ),
    ],
    ['a wish for a page', 'Could AADSTS50194 be included in the document, next to the others?'],
    [
      'a test that went well',
      lines('GET /auth/callback?error=consent_required&state=a', 'Expected: 401', '**Status:** PASS'),
    ],
    [
      'something that programs have to do',
      'With the older flow the app has to handle the `AADB2C90118` error code that comes back when a user picks the link.',
    ],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));
});

describe('a line of a program is not answered unasked', () => {
  test.each([
    [
      'a field of a class',
      lines('class TooOld(Base):', '    error = "expired_token"', '    description = "The token is expired"'),
    ],
    [
      'an assertion in Python',
      lines(
        '        answer = self.client.post(self.url)',
        '        assert "error=access_denied" in answer.location',
      ),
    ],
    [
      'an argument between two lines',
      lines(
        'problem = sort_out(',
        '    "AADSTS700016: Application with identifier \'x\' was not found in the directory."',
        ')',
      ),
    ],
    [
      'a text in several pieces',
      lines(
        '\t\tString answer = "{\\n"',
        '\t\t\t+ "   \\"error\\": \\"unauthorized_client\\",\\n"',
        '\t\t\t+ "}\\n";',
      ),
    ],
    [
      'Ruby',
      lines(
        'module Accounts',
        '  class Refused < Answer',
        '    def initialize(more = {})',
        '      super(more.merge(name: :insufficient_scope, state: :forbidden))',
        '    end',
      ),
    ],
    [
      'a remark behind a statement',
      lines(
        '    BadSignature,      // AADSTS700027 - the assertion is signed with another key',
        '    RevokedKey,        // AADSTS7000214 - the certificate was taken back',
      ),
    ],
    [
      'a comparison in Rust',
      lines(
        '        assert_eq!(refused,',
        '        Failure::InvalidGrant {',
        '            text: "AADSTS70000: revoked".to_owned(),',
        '        });',
      ),
    ],
    [
      'a test in PowerShell',
      lines(
        "        It 'reads what the redirect says' -ForEach @(",
        "            @{ Uri = 'https://localhost/cb?error=interaction_required&error_description=x'; Code = 'Mfa' }",
      ),
    ],
    [
      'a call in Go',
      lines(
        '\tif err != nil {',
        '\t\tfailLogout(w, "invalid_request", "no logout token")',
        '\t\treturn',
        '\t}',
      ),
    ],
    ['a constant', 'public const string Refused = "urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"'],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(false));
});

describe('the same forms with an error that somebody has are answered:', () => {
  test.each([
    ['a screen that says it', 'when I press the button it says Invalid OAuth2 redirect_uri'],
    ['something that somebody cannot do', "We can't connect the new server: Requester/InvalidNameIDPolicy"],
    [
      'a call that somebody speaks of',
      'AADSTS7000215: Invalid client secret provided, as soon as I call client.clone()',
    ],
    [
      'a dated note',
      '- 2026-03-04 – the connector ended with `unauthorized_scope_error` at the consent page',
    ],
    ['a symptom in bold', lines('**Symptom:** AADSTS7000215', '**Fix:** Create a new secret')],
    [
      'an object that a program printed',
      '[%Auth.Failure.Error{message: "The code passed is incorrect or expired.", message_key: "bad_verification_code"}], provider: :github',
    ],
    [
      'a program, and what it printed',
      lines(
        'this is what we run:',
        '```',
        'const app = new ConfidentialClientApplication(config);',
        'await app.acquireTokenByClientCredential({ scopes });',
        '```',
        '',
        'and it ends with AADSTS7000215: Invalid client secret provided',
      ),
    ],
    ['an item of a list', '- `AADSTS50011: The redirect URI does not match`: who can change that for me?'],
  ])('%s', (_, text) => expect(isAnswered(text)).toBe(true));
});

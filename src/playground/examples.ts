import type { ExamplePaste } from './types.ts';

/** What people paste into a support channel, ready for one click. Every identifier and secret in it is made up. */
export const EXAMPLES: readonly ExamplePaste[] = [
  {
    id: 'entra-redirect-uri',
    title: 'Entra: redirect URI mismatch',
    hint: 'An error page with every identifier that Microsoft prints',
    text: `Since this morning nobody on my team can open the expense tool:

Sorry, but we're having trouble signing you in.
AADSTS50011: The redirect URI 'https://expenses.contoso.com/signin-oidc' specified in the request does not match the redirect URIs configured for the application '7f3d2b61-94c8-4e0a-b1d5-2c6e8a90f314'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.

Request Id: 2e9a4c17-5b80-4f36-9d2e-61c0b7a35f00
Correlation Id: c41d7e90-3a62-48bf-8e15-90fd2b74a6c3
Timestamp: 2026-11-23T08:14:52Z`,
  },
  {
    id: 'okta-authorization-code',
    title: 'Okta: authorization code rejected',
    hint: 'JSON of a token request, with the address that answered it',
    text: `Our new portal gets this back from the token endpoint, on about every second sign-in:
\`\`\`
POST https://dev-204817.okta.com/oauth2/default/v1/token
HTTP/1.1 400 Bad Request
x-okta-request-id: Zk3pQvX7tLr2mYb9WcD4nAAABhE

{"error":"invalid_grant","error_description":"The authorization code is invalid or has expired."}
\`\`\``,
  },
  {
    id: 'entra-expired-secret',
    title: 'Entra: client secret expired',
    hint: 'A log of a nightly job, with time and trace ID',
    text: `payroll-sync failed again last night, log:
\`\`\`
2026-11-23 02:00:07,481 ERROR [scheduler-3] c.c.payroll.TokenClient - token request failed: status=401
{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app '3b8e51d0-76fa-4c29-a4e7-0d95c2f18b64' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds. Trace ID: 9c05e7f2-1d48-4ab3-86f0-be27d3914a00 Correlation ID: 5f60a2d9-c873-4e1b-92b4-7a18e3c06fd5 Timestamp: 2026-11-23 02:00:07Z","error_codes":[7000222],"timestamp":"2026-11-23 02:00:07Z","trace_id":"9c05e7f2-1d48-4ab3-86f0-be27d3914a00","correlation_id":"5f60a2d9-c873-4e1b-92b4-7a18e3c06fd5","error_uri":"https://login.microsoftonline.com/error?code=7000222"}
\`\`\``,
  },
  {
    id: 'google-redirect-uri',
    title: 'Google: redirect_uri_mismatch',
    hint: 'The error page, copied as text',
    text: `Access blocked: This app's request is invalid

You can't sign in because this app sent an invalid request. You can try again later, or contact the developer about this issue.
Error 400: redirect_uri_mismatch

Request details: redirect_uri=http://localhost:5173/auth/google/callback flowName=GeneralOAuthFlow`,
  },
  {
    id: 'saml-signature',
    title: 'SAML: signature validation failed',
    hint: 'A service provider that no longer trusts its identity provider',
    text: `The wiki shows a blank page after sign-in since the IdP team changed something on Friday. From its log:
\`\`\`
[2026-11-23 09:31:16] ERROR saml.SSO: SAML Response rejected
  Signature validation failed. SAML Response rejected
  InResponseTo: ONELOGIN_4c1b9e27d0a85f36
  Issuer: https://idp.example.com/saml/metadata
  Destination: https://wiki.example.com/saml/acs
\`\`\``,
  },
  {
    id: 'words-only',
    title: 'A sentence without a code',
    hint: 'No code at all, only what somebody sees',
    text: `hi, everyone with a new laptop is asked to sign in over and over: they enter their password, the page flashes, and they are back at the sign-in page. Safari says something about third-party cookies blocked?`,
  },
  {
    id: 'live-secret',
    title: 'A paste with a client secret in it',
    hint: 'What should never be posted; the secret here is made up',
    text: `can somebody tell me what is wrong with this request?
\`\`\`
curl -X POST https://login.microsoftonline.com/5d2c8f14-0b97-4e6a-93d1-a7f0e46b2c85/oauth2/v2.0/token \\
  -d 'grant_type=client_credentials' \\
  -d 'client_id=e6914b3a-28d7-4f05-8c1e-7b5a90d2f463' \\
  -d 'client_secret=Xy18Q~NotARealSecretJustAnExample.0000' \\
  -d 'scope=api://inventory.example.com'

{"error":"invalid_scope","error_description":"AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope api://inventory.example.com is not valid. Trace ID: 0a7d93c5-f28e-46b1-a0c4-5e8b17d62900 Correlation ID: 84be2f60-d719-4c3a-b5f8-13a6e09c7d42 Timestamp: 2026-11-23 10:02:38Z"}
\`\`\``,
  },
  {
    id: 'unknown-code',
    title: 'A code that nobody knows',
    hint: 'It looks like one of Microsoft, but it is in no list',
    text: `Has anybody seen this one before?

AADSTS5099831: The session transfer was refused by the broker policy.
Trace ID: 6b1f0d84-e3a9-4752-8c6d-f9204e7b1a00
Correlation ID: d27a95e1-406c-4b8f-a39e-58c1f7062bd4
Timestamp: 2026-11-23 11:47:05Z`,
  },
];

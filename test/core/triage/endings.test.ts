import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import type { Status } from '../../../src/core/triage/types.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

/** How a thread ends, the index of the message with the fix, and what was said, an hour apart. */
const ENDINGS: readonly (readonly [Status, number | null, readonly Said[]])[] = [
  [
    'resolved',
    2,
    [
      ['A', 'Login through our IdP ends with `invalid_request: missing parameter nonce`.'],
      ['B', 'Which library is it?'],
      [
        'A',
        'oidc-client 1.9, and I just realised response_type was still `id_token token` from the sample. Putting `code` there cures it.',
      ],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'I receive AADSTS90094 when signing in to the desktop app.'],
      ['B', 'Your admin has to approve it once, ask them to open the admin consent URL.'],
      ['A', 'They approved it an hour ago and I can use the app. Appreciate the help!'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Error 403 disallowed_useragent in the embedded browser.'],
      ['B', 'Google forbids webviews since 2021.'],
      ['A', 'I know, but our vendor insists on it.'],
      ['C', 'Same boat. Anything new?'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', '`AccessDenied` from the federation endpoint.'],
      ['B', 'The role session duration is longer than the role permits, lower it to 3600.'],
      ['A', 'You nailed it.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Refresh token gets rejected: invalid_grant.'],
      ['B', 'same'],
      ['C', 'Thanks all, we reproduced it and a patch is in the pipeline.'],
      ['C', 'The patch went live with build 512, refreshing works as it did before.'],
    ],
  ],
  [
    'workaround',
    2,
    [
      ['A', 'SSO loop in Safari only, code is login_required.'],
      ['B', 'Third party cookies I suppose.'],
      ['B', 'Switching off "Prevent cross-site tracking" avoids the loop, obviously no permanent answer.'],
      ['A', 'OK that lets me work at least.'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Token used too early, 1771440299 < 1771440302'],
      ['B', 'Synchronise the clock of that box with NTP.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'MSIS7066: Authentication failed for the request'],
      ['B', 'Restart the ADFS service maybe?'],
      ['A', 'Restarted twice, it persists.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'The app answers AADSTS50011 since the domain move.'],
      ['B', '<@C> you own that registration, right?'],
      ['C', 'Yes. I registered the new address just now.'],
      ['A', 'All sorted, merci'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'How do I get rid of redirect_uri_mismatch? The URIs are identical.'],
      ['B', 'Look for a trailing slash, Google compares character by character.'],
      ['A', 'Ha, there it was. Case closed.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'We can not log in: "Account is locked"'],
      ['B', 'Which tenant?'],
      ['A', 'contoso-prod'],
      ['B', 'ok, passing it on to the directory folks'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Auth0: Unauthorized on callback with access_denied'],
      ['C', 'We had that in March, a rule was throwing.'],
      ['A', 'Interesting, let me look.'],
      ['A', 'Indeed one of our rules raised an UnauthorizedError. Deleted it and logins are fine again.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'GitHub login for our wiki fails, bad_verification_code'],
      ['B', '+1'],
      [
        'C',
        'Reverse proxy was sending the callback twice, I turned the retry off. Should be ok from here on.',
      ],
      ['B', 'looks that way, thank you'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Slack install fails with bad_redirect_uri'],
      ['B', 'Fixed it here by url-encoding the redirect.'],
      ['A', 'Mine is url-encoded already, same outcome.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'unauthorized_client on the password grant'],
      ['B', 'That grant is off by default for new clients. Tick "Direct access grants" in Keycloak.'],
      ['A', 'Ticked it: success.'],
      ['C', 'helped me as well'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'AADSTS50076 in our build agent'],
      ['B', 'you cannot do MFA in a pipeline'],
      ['C', 'Use a service principal instead of the user, that has no MFA.'],
      ['A', 'Moved to a service principal this morning, builds pass. Thanks <@C>.'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'E0000011 invalid token from the SDK'],
      ['B', 'Perhaps your API token expired, they lapse after 30 days without use.'],
      ['C', 'You could also check that the org URL has no -admin in it.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Login timeouts all over, 504 Gateway Timeout from the auth service.'],
      ['B', 'us too'],
      ['C', 'Traffic has been shifted away from the affected zone and error rates are back to baseline.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Any idea what invalid_scope means here?'],
      ['B', 'It was working in beta, now it is the same mess again for me.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Discord returns `invalid_client`.'],
      ['B', 'Secret must go in the body or as basic auth, not in the query.'],
      ['A', 'thx!! 🎉'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Keycloak says Invalid user credentials since we federated LDAP.'],
      ['B', 'Probably the bind DN; ours had an umlaut in it.'],
      ['A', 'Bind DN was it. Thanks.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'AADSTS700082 every morning.'],
      ['B', 'The refresh token expires after 90 days of inactivity.'],
      ['A', 'We use it daily, so that can hardly be the reason.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Sign in with Apple gives invalid_client.'],
      ['B', 'me too, since tonight'],
      ['B', 'False alarm on my end, the key was revoked by a colleague.'],
      [
        'A',
        'Here it was the client secret JWT, valid for six months only. Generated a new one and it works.',
      ],
    ],
  ],
  [
    'workaround',
    2,
    [
      ['A', 'SAML login shows "Responder" on mobile only.'],
      ['B', 'Seems the in-app browser drops the cookie.'],
      ['B', 'If people open the page in the system browser they get through. Not great.'],
      ['C', 'That works, but we cannot tell thousands of users.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'okta-signin-widget: "The client application is not authorized to use the provided grant type"'],
      ['B', 'Please post your widget config.'],
      ['A', 'clientId, issuer, redirectUri, pkce: true. Nothing special.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'LinkedIn: unauthorized_scope_error for r_emailaddress'],
      ['B', 'I have this as well.'],
      [
        'C',
        'r_emailaddress was retired, request `openid profile email` via the "Sign In with LinkedIn using OpenID Connect" product.',
      ],
      ['B', 'Switched to it and everything is in order.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'PayPal sandbox INVALID_CLIENT.'],
      ['B', 'Live credentials do not work against api.sandbox.paypal.com and vice versa.'],
      ['A', 'ouch, indeed! mixed them up. thank you'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Google: `invalid_grant` after password change.'],
      ['B', 'That revokes the Gmail scopes, the user has to consent again.'],
      ['C', 'https://example.com/docs explains it'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'JWT validation fails: IDX10501 Signature validation failed.'],
      ['B', 'Version?'],
      ['A', '6.8'],
      ['C', 'Could be the key rollover.'],
      ['A', 'Keys did not change according to the discovery document.'],
    ],
  ],
  [
    'resolved',
    4,
    [
      ['A', 'Our portal is down: AADSTS7000222'],
      ['B', 'taking a look'],
      ['B', 'expired secret, creating one'],
      ['A', 'any eta?'],
      ['B', 'New secret is deployed, please verify.'],
      ['A', 'verified'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'github app: "Resource not accessible by integration"'],
      ['B', 'Grant contents:write.'],
      ['A', 'It has contents:write.'],
      ['B', 'Then I am out of ideas, sorry.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'ADFS: MSIS3127 The specified request failed.'],
      ['B', 'Claims rule for the relying party permits only group X, add your people.'],
      ['A', 'Added them, all are able to work now.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'I keep being asked for MFA, code AADSTS50074.'],
      ['B', 'I can confirm the issue, also in our tenant.'],
      ['C', 'We are aware and investigating.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Login page is blank. Console: `state_mismatch`'],
      ['B', 'Saw that when two tabs were open.'],
      ['C', 'We shipped 4.1.1 with a fix for state handling.'],
      ['B', '4.1.1 is good.'],
    ],
  ],
  [
    'resolved',
    0,
    [
      ['A', 'Solved: for anybody with AADSTS9002326, register the redirect URI as type SPA instead of Web.'],
      ['B', 'thanks, saved me hours'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Getting `Error: unable to verify the first certificate` when the app calls our Keycloak.'],
      ['B', 'Is it a private CA?'],
      ['A', 'Yes.'],
      ['B', 'Point NODE_EXTRA_CA_CERTS to the CA bundle.'],
      ['A', 'That is all it needed. Thank you!'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Login with Okta stays on the spinner, E0000095 in the network tab.'],
      ['B', 'Clear site data?'],
      ['A', 'Did so on three machines. Nope.'],
      ['C', 'We see it too'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'ms graph gives InvalidAuthenticationToken'],
      ['B', 'you are sending the id token, send the access token'],
      ['A', 'oh!! you are right, my fault. All good.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Everybody gets 502 from the login host.'],
      ['B', 'here too'],
      ['C', 'Certificate of the load balancer ran out at midnight, we replaced it.'],
      ['A', 'I can get in again'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'AADSTS50194 in production since we enabled B2B.'],
      ['B', 'See https://example.com/issue/12'],
      ['A', 'That issue is about v1 endpoints, ours is v2.'],
      ['C', '+1'],
    ],
  ],
  [
    'workaround',
    1,
    [
      ['A', 'Google sign-in in Electron is blocked: disallowed_useragent'],
      ['B', 'We spoof the user agent for the time being, it is against the rules of course.'],
      ['A', 'Same here now, hope they never notice.'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Getting "invalid audience" from the API gateway.'],
      ['B', 'Set the audience to the API identifier, not the client ID.'],
      ['C', 'Good point, and mind the trailing slash in the identifier.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Token endpoint returns unsupported_grant_type.'],
      ['B', 'Which content type do you send?'],
      ['A', 'application/json'],
      ['B', 'It has to be application/x-www-form-urlencoded.'],
      ['A', 'Changed, and there is my token. Thanks!'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Cannot link GitLab to our SAML, "Extern UID has already been taken".'],
      ['B', 'I remember something like that.'],
      ['A', 'Found a leftover identity in the admin area and deleted it. Linking went through.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'AADB2C90118 shows up when users click forgot password.'],
      ['B', 'That is how B2C signals it, you must catch it and start the reset flow.'],
      ['A', 'We do catch it. Since Monday the redirect ends on a blank page.'],
      ['D', 'we also have the blank page'],
    ],
  ],
  [
    'resolved',
    4,
    [
      ['A', 'Since 3.2 `invalid_client` for confidential clients.'],
      ['B', 'also on our cluster'],
      ['M', 'Confirmed as a bug, the secret is trimmed.'],
      ['A', 'When can we expect a fix?'],
      ['M', 'It is in 3.2.1, out since ten minutes.'],
      ['B', '3.2.1 does the job.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Since 3.2 `invalid_client` for confidential clients.'],
      ['M', 'Fix is on main, release follows next week.'],
      ['A', 'Great, thanks!'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'device login: authorization_pending for ever'],
      ['B', 'Did you type the code?'],
      ['A', 'of course'],
      ['B', 'hm'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Como arreglo redirect_uri_mismatch?'],
      ['B', 'Agrega la URI exacta en la consola de Google, en Credenciales.'],
      ['A', 'Listo, funcionó. Gracias'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Our app gets interaction_required for all users since noon'],
      ['B', 'Which conditional access policies changed?'],
      ['C', 'I had switched on the new one for all apps, excluded yours again.'],
      ['A', 'looking good again'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Our Azure DevOps login task suddenly answers AADSTS7000222, keys are expired.'],
      ['B', 'Had the very same last month.'],
      ['C', 'Renew the secret of the service connection in the Azure portal, and update the connection.'],
      ['A', 'Renewed, the task is happy.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Cannot use SSO in the mobile app, `invalid_request`.'],
      ['M', 'Can you share which version?'],
      ['A', '5.11.2 on Android 13'],
      ['B', '5.11.2, iOS, identical symptom'],
      ['M', 'Thank you both, we will look into it.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Zoom SSO gives "Your account cannot be found (error 1120)".'],
      ['A', 'Update: concerns only people hired this year.'],
      ['B', 'Provisioning problem? Are they in the group?'],
      ['A', 'They are in the group. Provisioning log shows success.'],
    ],
  ],
  [
    'unclear',
    null,
    [
      [
        'A',
        'kubectl says Unauthorized with our OIDC provider, error oidc: verify token: oidc: expected audience "kube" got ["web"]',
      ],
      ['B', 'Your kube-apiserver has --oidc-client-id=kube, so the token must be issued for kube.'],
      ['B', 'or change the flag to web'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'No refresh token from Google on second login.'],
      ['B', 'prompt=consent and access_type=offline are needed.'],
      ['A', 'Both are there since day one.'],
      ['B', 'Then revoke the grant in the account and start over.'],
      ['A', 'That gave me one, but on the following login it is missing once more.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'jira oauth: oauth_problem=consumer_key_unknown'],
      ['B', 'the consumer key in the application link is case sensitive'],
      ['A', 'You were right on the money.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'AADSTS65005 for our add-in since last night'],
      ['B', 'ours as well, big customer impact'],
      ['M', 'This was caused by a deployment on our side, which we have undone at 06:40 UTC.'],
      ['B', 'works again'],
      ['A', 'yes, back to life'],
    ],
  ],
];

const explainer = realExplainer();

test.each(ENDINGS.map(([status, fix, said]) => [status, said.at(-1)?.[1], fix, said] as const))(
  'is %s after "%s"',
  (status, _, fix, said) => {
    const messages = said.map(([user, text], at) => ({
      user: `U${user}`,
      ts: `${1_700_000_000 + at * 3600}.000100`,
      text: text.replace(/<@(\w)>/g, '<@U$1>'),
    }));
    const summary = summarize(messages, explainer);
    expect(summary.status).toBe(status);
    expect(summary.resolution?.ts).toBe(fix === null ? undefined : messages[fix]?.ts);
  },
);

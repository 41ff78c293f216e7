import { testEndings } from './endings.ts';

testEndings([
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
    'open',
    null,
    [
      ['A', 'Slack install fails with bad_redirect_uri'],
      ['B', 'Fixed it here by url-encoding the redirect.'],
      ['A', 'Mine is url-encoded already, same outcome.'],
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
    'open',
    null,
    [
      ['A', 'Any idea what invalid_scope means here?'],
      ['B', 'It was working in beta, now it is the same mess again for me.'],
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
    'open',
    null,
    [
      ['A', 'I keep being asked for MFA, code AADSTS50074.'],
      ['B', 'I can confirm the issue, also in our tenant.'],
      ['C', 'We are aware and investigating.'],
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
]);

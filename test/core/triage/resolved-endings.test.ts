import { testEndings } from './endings.ts';

testEndings([
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
    'resolved',
    2,
    [
      ['A', 'Login timeouts all over, 504 Gateway Timeout from the auth service.'],
      ['B', 'us too'],
      ['C', 'Traffic has been shifted away from the affected zone and error rates are back to baseline.'],
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
    'resolved',
    1,
    [
      ['A', 'ADFS: MSIS3127 The specified request failed.'],
      ['B', 'Claims rule for the relying party permits only group X, add your people.'],
      ['A', 'Added them, all are able to work now.'],
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
]);

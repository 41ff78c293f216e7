import { testEndings } from './endings.ts';

// How people close a matter: with a cause of their own, because it went away, or without any word of a cure.
testEndings([
  [
    'resolved',
    1,
    [
      ['A', 'Getting a 500 when I sign in. Clearing cookies did not work.'],
      ['A', 'Seems to be fine now, so I am closing this.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'The SSO button is missing on the login page, invalid_request in the console.'],
      ['B', 'Have you tried another browser or a private window?'],
      [
        'A',
        'Sorry for the confusion, it was a cached request in Firefox. After clearing the cache the button is there again. Closing. <@B> thank you!',
      ],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'AADSTS7000215 in production, locally all is well.'],
      [
        'A',
        'That took me a whole night. My secret in .env had a dollar sign in it. Fixed it like this: put it in quotes. Now all ok.',
      ],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'The token endpoint says invalid_client, I followed the guide.'],
      ['B', 'Can you make sure that you send client_id and client_secret?'],
      ['A', 'Feeling a bit silly, I was sending it as "secret" instead of client_secret.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'OIDC is broken since I upgraded, invalid_grant.'],
      [
        'A',
        'For anyone who finds this later: the issue was a change in the reverse proxy config. A change to my Caddyfile made it work again.',
      ],
    ],
  ],
  [
    'workaround',
    1,
    [
      ['A', 'Since 1.20 the OIDC login in the UI ends in a 403.'],
      ['A', 'I was able to work around this for now by logging in with the CLI and pasting the token.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Endless loop between Keycloak and ADFS, RequestDenied.'],
      [
        'A',
        'My first broker login was misconfigured to redirect to the IdP, which caused the loop. Removing the redirect solved it.',
      ],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'A tab with too many redirects opens on the account page.'],
      ['B', 'Okay, this is fixed now, I had to set the account theme. Please confirm that it works for you.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Sign-in is down for us, server_error.'],
      ['B', 'Did you ever get any further with this?'],
      ['A', 'Yes <@B>, that is sorted. The project had been suspended by billing, it turned out.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'login.microsoftonline.com answers with AADSTS90033 all morning.'],
      ['B', 'Did you go through the steps of the setup page?'],
      ['A', 'Solved. Microsoft had an outage that morning. Thanks anyway.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'My account ends in an OAuth user mismatch.'],
      ['A', 'Inexplicably I could log in the day after, it went away on its own. I changed nothing.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Invalid OAuth token since an hour ago.'],
      ['B', 'same here'],
      ['C', 'Not on mine, could you log in again?'],
      ['A', 'Tested, works again. Closing it.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'The provider metadata could not be fetched, 404.'],
      ['A', 'I rebooted everything and it did not help, but today it works by itself.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'No calendar any more: Error 400: invalid_request'],
      ['B', 'Closing, works on my machine.'],
      ['B', 'Now I see what the problem is: we have to leave the old flow.'],
      ['B', 'The OAuth part is fixed, I hope it is good on your side, too.'],
    ],
  ],
  [
    'workaround',
    0,
    [
      ['A', 'With 4.1.0 the login fails with invalid_nonce. Go back to 4.0.9 and it logs in as always.'],
      ['B', 'Thanks for the report, we are looking into it.'],
    ],
  ],
  [
    'workaround',
    0,
    [
      ['A', 'Desde ayer el SSO da invalid_request. Mientras tanto volvimos a las cuentas locales.'],
      ['B', '¿Qué proveedor es?'],
    ],
  ],
  [
    'unclear',
    1,
    [
      ['A', 'AADSTS7000222: The provided client secret keys are expired.'],
      ['B', 'should be fixed, try again please'],
      ['A', 'Now it is another one: AADSTS50011: The redirect URI does not match.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'AADSTS50105 for all of us'],
      ['B', 'Group is synced again. Please log in again.'],
      ['A', 'works, thanks'],
      ['C', 'still the same here'],
      ['B', '<@C> you were in the old group, moved you'],
      ['C', 'yes, now'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'invalid_client from the token endpoint.'],
      ['B', 'I am going to assume that this has been resolved and close the issue.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'We get invalid_grant since Monday.'],
      ['B', 'Did you ever solve this?'],
      ['A', 'No, I gave up on it.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'unsupported_grant_type from the token endpoint.'],
      ['B', 'For anyone who ends up here: open a ticket with support.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'invalid_scope when I sign in.'],
      ['B', 'Could be that it is fixed in the next version.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Users get 503 from the login page.'],
      ['B', 'The status page is all green, by the way.'],
    ],
  ],
]);

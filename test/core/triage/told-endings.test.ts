import { testEndings } from './endings.ts';

testEndings([
  [
    'resolved',
    2,
    [
      ['A', 'In the sandbox the SDK says `invalid_client - System error (invalid_client)`.'],
      ['A', 'Does nobody have an idea? How could one debug it?'],
      [
        'A',
        'Looks like it was something special about this compiler. For reference, there the IDs are set like this: `init({ live: A, test: B })`',
      ],
      ['B', 'Sorry for answering late. Good that you found it!'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'Authorizing an org ends in ERR_CONNECTION_REFUSED. Until a few days ago it worked.'],
      ['B', 'same for me'],
      ['C', 'Which version do you have, and is there a firewall in between?'],
      ['A', 'Version 7.18, no firewall. Up to about a week ago it worked.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', '「Redirect URIが不正です。」というエラーになります。原因を教えてください。'],
      ['B', '<@UA> アプリ登録の `redirect_uri` とリクエストの `redirect_uri` が同じか確認してください。'],
      ['A', '原因はこれでした。無事にログインできました。ご指摘ありがとうございます。'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Always "Invalid State" on login, with the sample as well.'],
      ['B', 'Which version is it, and which browser?'],
      ['B', 'Closing this for the time being; reopen it if it goes on.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'The single tenant login ends with "State check failed", the setup at Microsoft looks right.'],
      ['B', 'Which version do you run?'],
      ['A', 'forget it, I have figured out myself what it was'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Our job says `invalid_grant: Invalid JWT Signature` since this morning, nothing was changed.'],
      ['B', 'Can you show the configuration?'],
      ['A', 'Thanks for asking. The fault was on our side, somebody had replaced the key.'],
    ],
  ],
  [
    'workaround',
    0,
    [
      [
        'A',
        'Every now and then the dashboard says "Failed to get token". Once you log in at the provider again it goes away.',
      ],
      ['B', 'I see something like it here.'],
      ['A', 'The newest version has it, too.'],
    ],
  ],
  // Who had asked leaves the answer behind.
  [
    'resolved',
    1,
    [
      [
        'A',
        'Our Electron app gets `invalid_client` from the token endpoint, the secret is right. Any hints?',
      ],
      [
        'A',
        'Seems an Electron matter. In case anyone needs it, there the two secrets are passed like this: `init({ prod: X, test: Y })`',
      ],
      ['B', 'Glad you found it.'],
    ],
  ],
  // A way around that the report itself tells.
  [
    'workaround',
    0,
    [
      [
        'A',
        'Now and then `invalid_grant` after a deploy of our backend. What helps is to log out and in once more. Does everybody have to do that each time?',
      ],
      ['B', 'I will close this, reopen it when it shows up again.'],
    ],
  ],
  [
    'workaround',
    1,
    [
      ['A', 'Login to the console fails for a few people with `access_denied`'],
      ['B', 'Way around it: <https://sso.example.com/start>'],
      ['C', 'I have it right now as well'],
    ],
  ],
  // Whoever goes around the cause still has it.
  [
    'workaround',
    1,
    [
      ['A', 'Login to the console fails for a few people with `access_denied`'],
      ['B', 'Way around it: <https://sso.example.com/start>'],
      ['B', '<@C> do you still have this?'],
      ['C', 'Just looked, still the same.'],
    ],
  ],
  // Thanks for a way around.
  [
    'workaround',
    1,
    [
      ['A', 'Login from /reports ends in `Invalid parameter: redirect_uri`'],
      ['B', 'From the start page the login goes through: <http://localhost:4200>'],
      ['A', 'Thanks, fine as a workaround!'],
      ['C', 'Could be the slash at the end.'],
    ],
  ],
  // What somebody was told is no fault of the speaker.
  [
    'unclear',
    null,
    [
      ['A', 'Google says "This app is blocked"'],
      [
        'B',
        'They told me that we had the wrong scope, so it is another one in the beta. With that the page should not come.',
      ],
    ],
  ],
  // The end of an outage, after somebody's own report.
  [
    'resolved',
    2,
    [
      ['A', 'Sign-in answers `Internal server error` with InternalErrorException'],
      [
        'B',
        'Neither Google nor GitHub works here, `InternalErrorException`. A pity for somebody who has paid for a year.',
      ],
      ['C', 'Hi <@B>, the service is online again, there was an issue at AWS.'],
    ],
  ],
  // That there is an outage mends nothing.
  [
    'resolved',
    2,
    [
      ['A', 'Our login throws a 502'],
      ['B', 'The login service has an outage, our people are on it.'],
      ['A', 'Thanks <@B>, it looks like it is working today.'],
    ],
  ],
  // Denied before it could take effect.
  [
    'resolved',
    2,
    [
      ['A', 'AADSTS7000222: The provided client secret keys are expired'],
      ['B', '<@C> can you renew it?'],
      ['C', 'new secret is created and in the vault'],
      ['D', 'still the same error for me'],
      ['C', 'give it ten minutes, the workers are still restarting'],
      ['D', 'ok now'],
      ['A', 'works, thanks'],
    ],
  ],
  // Two steps, of which the second one mends it for all.
  [
    'resolved',
    4,
    [
      ['A', 'CLI login fails with invalid_grant'],
      ['B', '<@C> can we get the same policy on both apps?'],
      ['C', 'done, the native app has it now'],
      ['B', 'first try 400, second try in. <@C> can we have five minutes instead?'],
      ['C', 'both apps are at five minutes now'],
      ['B', 'good here'],
      ['A', 'works again, thanks all'],
    ],
  ],
  // Done, and nobody tells.
  [
    'unclear',
    1,
    [
      ['A', 'SAML login: Current time is earlier than NotBefore condition'],
      ['B', 'restarted the time service on that box'],
      ['B', '<@A> can you try again please?'],
      ['C', 'any news?'],
      ['B', 'anybody?'],
    ],
  ],
  // Followed, and thanked for.
  [
    'resolved',
    2,
    [
      ['A', 'AADSTS7000215: Invalid client secret is provided'],
      ['B', 'Our secret ran out as well. How is it replaced?'],
      [
        'B',
        'Got it. What I did:\nMade a new secret in the registration.\nAdded it to the vault as a new version.',
      ],
      ['C', 'fyi, did it like <@B> (thanks!)'],
    ],
  ],
  // An inference is no announcement.
  [
    'resolved',
    1,
    [
      ['A', 'The CLI prints `400 Bad Request` after the Okta sign-in'],
      ['B', 'The client IDs must be ok then. Something in the federation app is not set up right.'],
      ['A', "it's sorted now, your guess was right, thanks!"],
    ],
  ],
]);

import { testEndings } from './endings.ts';

// Whom a reply answers: who had named what is said to have helped, and nobody where nobody had named it.
testEndings([
  [
    'resolved',
    2,
    [
      ['A', 'Sign-in ends with invalid_state since the update.'],
      ['B', 'Go back to the old image and it works for now.'],
      ['C', 'Had this, too. I solved it by setting COOKIE_DOMAIN on the gateway.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Sign-in ends with invalid_state since the update.'],
      ['B', 'Please check COOKIE_DOMAIN on the gateway.'],
      ['C', 'And try a private window.'],
      ['A', 'Setting COOKIE_DOMAIN fixed it, thank you both.'],
    ],
  ],
  [
    'resolved',
    3,
    [
      ['A', 'Login loops on 7.2.'],
      ['B', 'I put a filter step in front of the redirect, that has to be changed upstream.'],
      ['C', "With that patch it's gone. Thanks <@B>!"],
      ['D', "It's fixed in v7.3.1, thanks to <@B>"],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'The token endpoint answers with invalid_request.'],
      ['B', 'I see that, too.'],
      ['C', "4.0.1 of the client doesn't work, 4.0.2 does."],
      ['B', 'With the update to 4.0.2 the issue is fixed.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'PayPal says invalid_client, the sandbox key is the right one.'],
      ['B', '<@A> please check the client ID of the sandbox in the portal.'],
      ['A', 'It works!! The problem was my sandbox token.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'PayPal says invalid_client.'],
      ['B', '<@A> please check the client ID in the portal.'],
      ['A', 'It works! The problem was my firewall.'],
    ],
  ],
]);

// What is no cure although it sounds like one, and what is one although it does not.
testEndings([
  [
    'open',
    null,
    [
      ['A', 'Token exchange fails with invalid_client.'],
      ['B', 'That header should be set by the client, which provider do you use?'],
      ['A', 'Thanks for getting back. The provider is our own.'],
      ['C', 'Same error for me. In the browser it logs me in.'],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Token exchange fails with invalid_client.'],
      ['B', 'Not sure if it helps anybody, but you should send the client ID as a number.'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'With 2.0.30 the error invalid_grant is still there.'],
      ['B', '@A what do you have in the config?'],
      ['A', 'Forget it, I just went to 2.0.31.'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Sign-in ends with "failed to get token".'],
      ['B', 'Had that. In the end it was the DNS of the container.'],
      ['C', 'Sign-in ends with "failed to get token".'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'sfdx login is not working for me nor for my co-workers'],
      ['B', "I can't authenticate either, same error."],
      ['B', 'Now it works, so it may have been an outage'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'sfdx login is not working for me nor for my co-workers'],
      ['B', "I can't authenticate either, same error."],
      ['B', 'Now it works.'],
      ['A', 'Not for me, still the same error'],
    ],
  ],
  [
    'resolved',
    2,
    [
      ['A', 'Sign-in to AWS ends with "Forbidden".'],
      ['B', 'Is the portal URL right?'],
      ['A', 'My bad. Wrong region in the SSO configuration.'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', 'ADFS answers with InvalidNameIDPolicy.'],
      [
        'A',
        'I fixed the policy, however now it is another one: Authentication failed for userid mycorp, I get it with each user',
      ],
    ],
  ],
  [
    'unclear',
    null,
    [
      ['A', 'Did the tutorial, all I get is AADSTS50011.'],
      ['B', 'It can take 2 hours until the URL is live. Also the two boxes at the bottom have to be ticked.'],
    ],
  ],
]);

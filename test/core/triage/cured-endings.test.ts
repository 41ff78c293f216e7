import { describe } from 'vitest';
import { type Ending, testEndings } from './endings.ts';

const REPORT = 'Since this morning I cannot sign in, it says `invalid_grant`.';
const ASKED = 'Hm, which version is it?';

/** Threads of a report, a question back, and one answer. */
const after = (status: Ending[0], fix: number | null, answers: readonly (readonly [string, string])[]) =>
  answers.map(
    ([user, text]): Ending => [
      status,
      fix,
      [
        ['A', REPORT],
        ['B', ASKED],
        [user, text],
      ],
    ],
  );

describe('what cured it, in the words of who was cured', () => {
  testEndings(
    after('resolved', 2, [
      ['C', 'With us the upgrade to auth-bridge 4.1.0 fixed it (we use the popup).'],
      ['C', 'the trailing slash did it in our case'],
      ['C', 'looks like removing the second provider solved my problem.'],
      ['C', 'in 5.0.2 it is gone'],
      ['A', 'Update from me: sign-in does go through if I choose the `Basic` option.'],
      ['C', 'Had that too. For whoever lands here later: it needs `trust_proxy = true` in the config'],
      ['A', 'I added the claim in the console and ticked "include", now it goes like a charm!'],
      ['A', 'nvm, forgot to add the second redirect'],
      ['A', 'ok got it, needed to request offline_access'],
      ['A', 'Solution found: in the tab Keys one has to switch off "Client signature required"'],
      ['A', 'there was a spelling mistake in the callback URL :S'],
      ['A', 'How embarrassing: the clock of the server was two hours behind. Works.'],
    ]),
  );
});

describe('what somebody mended in a program or a service', () => {
  testEndings(
    after('resolved', 2, [
      ['B', "It's now out in https://example.com/bridge/releases/tag/v5.2.0"],
      ['B', 'Fix reading of group claims (#744): https://example.com/bridge/pull/747'],
      ['B', '`SameSite` is now set to `Lax` by default. I tested it.'],
      ['B', 'Google has verified the app now, so new people get in again.'],
      ['A', 'The outage at the provider was resolved'],
    ]),
  );
});

describe('what only looks like a cure', () => {
  testEndings([
    ...after('open', null, [
      ['A', "J'avance un peu, j'ai corrigé le vhost, mais c'est tout pour aujourd'hui"],
      ['C', 'With some luck the last release fixed it, I would not know.'],
      ['C', 'is there anything new? the new release did it in, we are still locked out'],
    ]),
    [
      'open',
      null,
      [
        ['A', 'We had this error last month, an update fixed it. And here it is again: `invalid_grant`.'],
        ['B', 'same here'],
      ],
    ],
    [
      'open',
      null,
      [
        ['A', REPORT],
        ['B', 'In the meantime `setSkew(20)` can be used to get around the clocks.'],
        ['C', '<@A> was that the solution for you? <@B> do you still want the other ticket?'],
        ['A', "<@C> no, it didn't help for whatever reason"],
      ],
    ],
    [
      'resolved',
      1,
      [
        ['A', REPORT],
        ['B', 'In `Valid Redirect URLs` you need `https://idp.example.com/cb`'],
        ['A', 'Fixed that, thanks for holding my hand.'],
      ],
    ],
  ]);
});

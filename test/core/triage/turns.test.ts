import { expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

const explainer = realExplainer();

function endOf(said: readonly Said[]) {
  const messages = said.map(([user, text], at) => ({
    user: `U0${user}`,
    ts: `${1_700_000_000 + at * 3_600}.000100`,
    text,
  }));
  const { status, resolution } = triageJson(summarize(messages, explainer));
  return [status, messages.findIndex(({ ts }) => ts === resolution?.ts)];
}

// [what the thread shows, status, which post holds the fix or -1, the posts]
test.each<readonly [shows: string, status: string, fix: number, said: readonly Said[]]>([
  [
    'a request for the log is no fix',
    'resolved',
    2,
    [
      ['1', 'the login with google gives redirect_uri_mismatch'],
      ['2', 'could you send me the address of the page where it starts?'],
      ['1', 'All is well now, whatever you did.'],
    ],
  ],
  [
    'a diagnosis that is accepted is the fix',
    'resolved',
    1,
    [
      ['1', 'I get redirect_uri_mismatch since today, cookies cleared, nothing helps'],
      ['2', 'Your redirect URI is wrong.'],
      ['1', 'You are right, all good now, sorry.'],
    ],
  ],
  [
    'a check that was asked for and helped is the fix',
    'resolved',
    1,
    [
      ['1', 'all of a sudden I cannot log in, whatever the user'],
      ['2', 'Have you tried another browser or removed the cookies?'],
      ['1', 'You were spot on. All good now :)'],
    ],
  ],
  [
    'what works elsewhere is no end of the trouble',
    'open',
    -1,
    [
      ['1', 'the app gives invalid_grant when I log in'],
      [
        '2',
        'I have a similar issue. With my own account everything works. The problem is when I try another one.',
      ],
      ['1', 'any news?'],
    ],
  ],
  [
    'an announced fix that is denied is none',
    'open',
    -1,
    [
      ['1', 'login fails with invalid_grant'],
      ['2', 'This should be fixed with #53. Tell me if it goes on.'],
      ['1', 'I continue with the same error.'],
    ],
  ],
  [
    'what was fixed and is to be published is fixed',
    'resolved',
    1,
    [
      ['1', 'SAML login is stuck in a loop since the update'],
      ['2', 'Fixed in the `main` branch and will be published in the next release.'],
    ],
  ],
  [
    'an older version that is put back is a way around',
    'workaround',
    1,
    [
      ['1', 'SAML login stopped working with the update of the plugin'],
      ['1', 'Took it off and put 3.1.2 in instead, everything works again.'],
      ['2', 'Going back to 3.1.2 solves it for us as well, I can confirm that.'],
    ],
  ],
  [
    'an owner who mended a part and asks how it looks leaves it unclear',
    'unclear',
    1,
    [
      ['1', 'the editor cannot authenticate, the forum does not let me in either'],
      ['2', 'The forum part is fixed, it was being blocked by a firewall rule.'],
      ['2', '@U01 would you try once more in the editor?'],
    ],
  ],
  [
    'a plain nod confirms nothing',
    'open',
    -1,
    [
      ['1', 'access_denied on the consent screen'],
      ['2', 'Add your address under the test users.'],
      ['1', 'ok'],
    ],
  ],
  [
    '"done" from who has the trouble announces nothing',
    'open',
    -1,
    [
      ['1', 'workday on my phone: it spins and I am back at the login page'],
      ['2', 'identity team wants the time of the last try, best in the ticket'],
      ['1', 'done, was 9:41'],
      ['1', 'news?'],
    ],
  ],
])('%s', (_, status, fix, said) => expect(endOf(said)).toEqual([status, fix]));

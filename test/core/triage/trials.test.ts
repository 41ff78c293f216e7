import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const OPENS = ['A', 'Sign-in to the portal fails with invalid_grant for me.'] as const;

/** The indexes of the posts that tell of a try. */
function triesIn(...said: readonly (readonly [user: string, text: string])[]): readonly number[] {
  const messages = said.map(([user, text], at) => ({
    user: `U${user}`,
    ts: `${1_700_000_000 + at * 600}.000100`,
    text,
  }));
  const { attempts } = summarize(messages, explainer);
  return messages.flatMap(({ ts }, at) => (attempts.some((attempt) => attempt.ts === ts) ? [at] : []));
}

test.each([
  'incognito window: same',
  'other laptop - works',
  'Firefox on the same machine: ok',
  'Second account is fine, though.',
  'a new key -> no change',
  'the old plugin is ok with it, the new one not',
  'Exactly the same error with the debug flag.',
  'Same result when using the v2 endpoint.',
  'Same thing without the proxy.',
  'It does work when I leave the scope out, but then there is no refresh token.',
  'Sign-in works if I use the IP address.',
  'With an API key you get in.',
  'Over the CLI we come through.',
  'in, at the third attempt',
  'After several reloads it let me in.',
  'one clean login on the box and it works',
  'A restart of the pod later everything is fine.',
  'I am taking it up with the vendor as well.',
  'set the lifetime to 3600 and restarted the node',
  'com a outra conta entra normal',
  'con la cuenta de prueba funciona',
  'mit dem alten Konto geht es',
  'en mode local je rentre sans souci',
])('"%s" tells of a try by who has the trouble', (text) =>
  expect(triesIn(OPENS, ['B', 'Hm, no idea.'], ['A', text])).toEqual([2]),
);

test.each([
  'Which browser works: Chrome or Edge?',
  'The page is nice to look at, but slow.',
  'I do not know the flow well.',
  'That is the same page as before.',
  'On the page it says:\n```\ninvalid_grant\n```',
  'Took me quite a while to see that.',
  'Nobody here has access to the tenant.',
  'Any other flag that I should know of?',
  'Ran into this one too on the other machine.',
  'My bet is the change that we made to the logout.',
  'Sorry, I overlooked this thread until today.',
  "After updating the desktop I'm in the same spot.",
])('"%s" tells of none', (text) => expect(triesIn(OPENS, ['B', 'Hm, no idea.'], ['A', text])).toEqual([]));

test('the way that was gone and the error below it are a try of who had reported before', () =>
  expect(
    triesIn(
      OPENS,
      ['B', 'should be fixed, please try again'],
      ['A', 'With Google:\n`Username is already taken.`'],
      ['A', 'And when I use the test account:\n`Your account is inactive.`'],
    ),
  ).toEqual([2, 3]));

test.each([
  ['Have you been through all steps of the wiki?', 'I have, yes, step by step.'],
  ['Did you clear the cookies and restart?', 'Yes, we did, twice.'],
  ['should be fixed, please try again', 'Now I get a different error.'],
  ['Cookies wegwerfen wirkt da oft Wunder.', 'hat nix gebracht'],
])('"%s" is followed, says "%s"', (advice, reply) =>
  expect(triesIn(OPENS, ['B', advice], ['A', reply])).toEqual([2]),
);

test.each([
  ['IT here, please do not reset your password, that will not help.', 'not for me'],
  ['Have you tried the other browser?', 'I have not, the laptop is at home.'],
])('"%s" is not followed, says "%s"', (advice, reply) =>
  expect(triesIn(OPENS, ['B', advice], ['A', reply])).toEqual([]),
);

test('somebody new with the same in another version is a me-too', () =>
  expect(triesIn(OPENS, ['B', 'Same error with 3.9.9.'])).toEqual([]));

test('a cause of which nobody did anything is no try', () =>
  expect(triesIn(OPENS, ['A', 'Solved. The service account had been deleted, it turned out.'])).toEqual([]));

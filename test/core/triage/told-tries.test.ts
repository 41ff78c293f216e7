import { describe, expect, test } from 'vitest';
import { type Cue, readCues } from '../../../src/core/triage/cues.ts';
import { tellsDeed } from '../../../src/core/triage/deed.ts';
import { readLines } from '../../../src/core/triage/lines.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const does = (text: string, ...cues: readonly Cue[]) => {
  const found = new Set(readLines(text).lines.flatMap(({ masked }) => [...readCues(masked)]));
  return cues.some((cue) => found.has(cue));
};

describe('deeds', () => {
  test.each(['I got brave and changed the mapper.', 'We found the old key and removed it from the store.'])(
    '"%s" joins one to another verb of the speaker',
    (text) => {
      expect(tellsDeed(text)).toBe(true);
    },
  );

  test.each([
    "I'd read that as a clock problem.",
    'The URI at the token call is not the one we sent to authorize.',
    'Built with their own tool, perhaps.',
    'Included Client Audience: my-client',
    'I think they restarted it and changed the mapper.',
    "I can't restart it and changed the plan",
  ])('"%s" is none', (text) => {
    expect(tellsDeed(text)).toBe(false);
  });
});

test.each([
  'With the change above we get another error:',
  'The web login works, the desktop one does not.',
  'No matter which client I take, it loops.',
  'Had that too, 3rd attempt went through.',
  'Raised OPS-17 to urgent.',
  'Hi @U02 , just checked, and yes.',
  "Quand je teste l'API à la main, pas de souci.",
  'Cuando pruebo con otra cuenta funciona.',
  'Wenn ich das direkt aufrufe, klappt es.',
  'If I start from the home page the login works.',
])('"%s" tells of a try', (text) => {
  expect(does(text, 'did', 'elsewhere')).toBe(true);
});

test.each([
  ['The app, which logs in with a plugin, is open.', 'elsewhere'],
  ['The CLI worked fine on friday.', 'elsewhere'],
  ['First try 400, second try in.', 'instructs'],
  ['Got it.', 'same'],
  ['A pity for somebody who has paid for it.', 'shares'],
  ['The IDs must be ok then.', 'claims'],
  ['They told me that I had the wrong scope.', 'found'],
] as const)('"%s" is no %s', (text, cue) => {
  expect(does(text, cue)).toBe(false);
});

test.each([
  ['Neither Google nor SSO works.', 'suffers'],
  ['Pity, it used to work.', 'suffers'],
  ['Signed out, and now there is this:', 'suffers'],
  ['Our release hangs on this.', 'suffers'],
  ['Also stuck on this.', 'same'],
  ['I have it right now on the laptop.', 'same'],
  ['👀', 'receives'],
  ['Ich guck mal.', 'receives'],
  ['What helps is to reload the page.', 'around'],
  ['Way around it: use the other link', 'around'],
  ['The new key is created.', 'handled'],
  ['Both apps are at two minutes now.', 'handled'],
  ['Login is fully back.', 'mends'],
] as const)('"%s" is read as %s', (text, cue) => {
  expect(does(text, cue)).toBe(true);
});

test.each([
  [
    'A',
    'nothing but "works" behind "done, try again"',
    'corrected the hostname and restarted, try again pls',
    'works, ty!',
    [],
  ],
  ['A', 'what is not where it was said to be', 'Click on "Advanced" there.', 'No button, no link.', [2]],
] as const)('counts right, by %s: %s', (_, __, told, answered, attempts) => {
  const said = [
    ['A', 'AADSTS50011 for all of us, can nobody get in?'],
    ['B', told],
    ['A', answered],
  ];
  const messages = said.map(([user, text], at) => ({
    user: `U${user}`,
    ts: `${1_700_000_000 + at * 3600}.000100`,
    text: text ?? '',
  }));
  const found = summarize(messages, realExplainer()).attempts.filter(({ user }) => user === 'UA');
  expect(found.map(({ ts }) => messages.findIndex((message) => message.ts === ts))).toEqual(attempts);
});

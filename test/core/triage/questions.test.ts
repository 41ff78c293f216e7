import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const DAY = 86_400;

type Said = readonly [user: string, text: string, day?: number];

/** Which posts leave a question open; without a day each post is ten minutes after the one before. */
function openIn(...said: readonly Said[]): readonly number[] {
  const messages = said.map(([user, text, day], at) => ({
    user,
    ts: `${1_700_000_000 + (day === undefined ? at * 600 : day * DAY)}.000100`,
    text,
  }));
  const open = summarize(messages, explainer).questions.map(({ ts }) => ts);
  return messages.flatMap(({ ts }, at) => (open.includes(ts) ? [at] : []));
}

const OPENS: Said = ['U1', 'Sign-in to the portal fails with invalid_grant for me.'];

describe('who helps asks back', () => {
  const ASKS: Said = ['U2', 'Which version do you have?'];

  test('and nobody but those who have the trouble can answer', () => {
    expect(openIn(OPENS, ASKS, ['U3', 'The proxy cuts long headers, raise its limit.'])).toEqual([1]);
    expect(openIn(OPENS, ASKS, ['U1', 'It is 4.2.'])).toEqual([]);
  });

  test('and may be answered by who is named only', () => {
    const named: Said = ['U2', '@U1 could you post the log of the proxy?'];
    expect(openIn(OPENS, named, ['U4', 'Clear the cache, that helped here.'])).toEqual([1]);
    expect(openIn(OPENS, named, ['U1', '`level=warn msg="header too large"`'])).toEqual([]);
  });

  test('and leaves what was asked before open', () =>
    expect(
      openIn(['U1', 'Sign-in fails with invalid_grant. Why does it not refresh the token?'], ASKS),
    ).toEqual([0, 1]));

  test.each([
    'Please provide the logs at debug level.',
    "You'd need to share web.log first.",
    'Run it with --debug and send what it prints.',
  ])('without a question mark: "%s"', (text) => expect(openIn(OPENS, ['U2', text])).toEqual([1]));

  test.each(['We do not post the full log.', 'You have to send the code in the body.'])(
    'and asks for nothing where the log is their own or what is sent is part of the sign-in: "%s"',
    (text) => expect(openIn(OPENS, ['U2', text])).toEqual([]),
  );
});

describe('who has the trouble asks', () => {
  test.each([
    'Same here, need help please :)',
    'Seeing it as well. Any suggestions would be great.',
    'We get it too, we just do not know how to enable that.',
  ])('without a question mark: "%s"', (text) => expect(openIn(OPENS, ['U2', text])).toEqual([1]));

  test('and a me-too answers only who wants to hear of some', () => {
    expect(openIn(OPENS, ['U2', 'I have it too. Any idea why?'], ['U3', 'Also here, on Safari.'])).toEqual([
      1,
    ]);
    expect(openIn(['U1', 'Is anyone else getting logged out?'], ['U2', 'same here'])).toEqual([]);
  });

  test('"not so far" answers who asks for news or for a cure', () =>
    expect(openIn(OPENS, ['U2', 'Same, did you get it solved?'], ['U1', 'Not so far, sorry.'])).toEqual([]));

  test('and whoever is named answers, however it went', () =>
    expect(
      openIn(
        OPENS,
        ['U3', '@U1 same issue, would you tell me how to fix it?', 1],
        ['U1', 'I did nothing but move it to production.', 200],
      ),
    ).toEqual([]));

  test('and is not answered by a reply to a question that came later', () =>
    expect(
      openIn(
        OPENS,
        ['U2', 'I have it too. Was localhost closed as a redirect URI?'],
        ['U4', '@U5 why is there no fix?'],
        ['U5', 'The vendor has to change the consent page, you can follow that in their forum.'],
      ),
    ).toEqual([1]));

  test('and is not answered by being sent elsewhere, unless there is advice as well', () => {
    const ASKS: Said = ['U2', 'Can anyone suggest something?'];
    expect(openIn(OPENS, ASKS, ['U3', 'Please file it at their tracker.'])).toEqual([1]);
    expect(openIn(OPENS, ASKS, ['U3', 'Clear the cache. Otherwise open a new issue.'])).toEqual([]);
  });

  test('and offers what a named person may need, which only that person can take up', () => {
    const OFFERS: Said = ['U3', '@U2 I have the same issue and can give you all that you need!'];
    const ASKED: Said = ['U2', 'No user had it twice, I believe.'];
    expect(openIn(OPENS, ASKED, OFFERS, ['U4', 'The client ID has to be a number.'])).toEqual([2]);
    expect(openIn(OPENS, ASKED, OFFERS, ['U2', 'Good, I will write to you.'])).toEqual([]);
  });
});

test('the last proposal of who has been helping stays open as long as nobody says whether it helped', () => {
  const TALK: readonly Said[] = [OPENS, ['U2', 'Which version do you have?'], ['U1', 'It is 4.2.']];
  expect(openIn(...TALK, ['U2', 'Not sure, you could give an upgrade a try.'])).toEqual([3]);
  expect(openIn(...TALK, ['U2', 'Upgrade to 4.3, that has the fix.'])).toEqual([]);
  expect(openIn(...TALK, ['U3', 'You could try an upgrade.'])).toEqual([]);
});

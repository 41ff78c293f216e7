import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();

function read(...said: readonly (readonly [user: string, text: string])[]) {
  const messages = said.map(([user, text], at) => ({
    user,
    ts: `${1_700_000_000 + at * 600}.000100`,
    text,
  }));
  const summary = summarize(messages, explainer);
  const at = (ts: string) => messages.findIndex((message) => message.ts === ts);
  return {
    open: [...new Set(summary.questions.map(({ ts }) => at(ts)))],
    reporters: summary.affected.map(({ user }) => user),
    codes: summary.errors.map(({ code }) => code),
    role: summary.escalate?.role,
  };
}
const OPENS = ['U1', 'Sign-in to the portal fails with invalid_grant for me.'] as const;

test.each([
  'what about taking the old policy back out',
  'I sign out every evening, could that be the difference',
  'But that makes it a matter of the identity provider then, right?',
  'still one question, what is it that I have to change for production:',
  'tem novidade?',
])('"%s" is a question', (text) => expect(read(OPENS, ['U2', text]).open).toEqual([1]));

test.each(['You are on 2.3, right?', 'What about you.', 'No questions, all clear.'])(
  '"%s" leaves no question open',
  (text) => expect(read(OPENS, ['U2', text]).open).toEqual([]),
);

test('a count of tickets is no news, and who says that he is on it gives some', () => {
  expect(read(OPENS, ['U2', 'any news?'], ['U3', '23 tickets']).open).toEqual([1]);
  expect(read(OPENS, ['U2', 'any news?'], ['U3', 'Only the receipt from the vendor so far.']).open).toEqual(
    [],
  );
});

test('a failed try of somebody else answers nobody who wonders about a cause', () =>
  expect(
    read(
      OPENS,
      ['U2', 'was it the provider that changed the scopes?'],
      ['U3', 'I cleared the cookies, nothing.'],
    ).open,
  ).toEqual([1]));

test('who asks for whom else it fails has it, and so has who answers with a bare status', () =>
  expect(
    read(['U1', 'dashboard spinning for anyone else?'], ['U2', '504'], ['U3', 'all fine here']).reporters,
  ).toEqual(['U1', 'U2']));

test.each([
  ["can't deploy, the login for it goes through okta", true],
  ['everything behind okta is out for the whole team incl me', true],
  ["can't reproduce it", false],
  ['IT here, we see it and are on it', false],
  ['I am taking it up with their support as well.', false],
])('"%s" counts as affected: %s', (text, affected) =>
  expect(read(OPENS, ['U2', text]).reporters.includes('U2')).toBe(affected),
);

test("the ID of a bot is nobody's", () =>
  expect(read(['B01', 'nightly-export FAILED: invalid_grant'], OPENS).reporters).toEqual(['U1']));

test("the provider's own code comes before the code of the standard that carries it", () =>
  expect(
    read([
      'U1',
      'OAuth token endpoint failure: invalid_client;Description=AADSTS7000222: The keys are expired.',
    ]).codes[0],
  ).toBe('AADSTS7000222'));

test.each([
  ['10.0.0.7 - - [07/Nov/2023:08:52:07] GET "/callback HTTP/1.1" "Mozilla/5.0" 403 2718', '403'],
  ['Request has failed with error: invalid_client. Try later. (401) | Debug', '401'],
  ['Là j\'ai droit à "Votre compte est désactivé. Contactez votre manager."', 'Votre compte est désactivé'],
  ["`Error unmarshalling the response! invalid character '<' in it`", 'Error unmarshalling the response'],
])('finds in "%s" the error %s', (text, code) => expect(read(['U1', text]).codes).toContain(code));

test('trouble that the provider had is for who runs it', () =>
  expect(
    read(
      ['U1', 'I am getting AADSTS65001 since noon.'],
      ['U1', 'It is sorted. Microsoft had a technical issue that day.'],
    ).role,
  ).toBe('idp-owner'));

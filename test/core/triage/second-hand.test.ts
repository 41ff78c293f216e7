import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/core/text/markup.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';
import { testEndings } from './endings.ts';

const explainer = realExplainer();
const thread = (...said: readonly (readonly [user: string, text: string])[]) =>
  summarize(
    said.map(([user, text], at) => ({
      user: `U${user}`,
      ts: `${1_700_000_000 + at * 600}.000100`,
      text: readMarkup(text.replace(/<@(\w)>/g, '<@U$1>')),
    })),
    explainer,
  );

const REPORT = ['A', 'Since noon our sign-in ends in `invalid_client`, we cannot get in'] as const;

describe('who only knows it from others, or guesses, has not mended it', () => {
  testEndings([
    ['unclear', null, [REPORT, ['B', 'Two customers wrote that what fixed it was a new client secret.']]],
    ['unclear', null, [REPORT, ['B', 'Several users said that they solved it by clearing the cookies.']]],
    [
      'resolved',
      1,
      [
        REPORT,
        ['B', 'Some people said that they fixed it by adding a new client secret.'],
        ['A', 'Thanks, a new secret did it'],
      ],
    ],
    ['resolved', 1, [REPORT, ['B', 'Had that last week, I fixed it by adding a new client secret.']]],
    ['unclear', null, [REPORT, ['B', 'Perhaps it was the old secret, please check that one.']]],
    ['unclear', null, [REPORT, ['B', 'FWIW, our developers have to set the client secret in the vault.']]],
    ['resolved', 1, [REPORT, ['B', 'FWIW, I set the client secret in the vault and it works']]],
  ]);
});

describe('a cure is heard in other forms', () => {
  testEndings([
    ['resolved', 1, [REPORT, ['B', 'What did it for us :\n1. Open the console\n2. Add a new secret']]],
    ['resolved', 1, [REPORT, ['B', 'Gone for us since we put the new secret into the vault.']]],
    [
      'resolved',
      1,
      [
        REPORT,
        ['B', 'Gone for me since I renewed the secret. On my dev machine it still fails, no TLS there.'],
        ['C', 'Hi all, does it still happen with the latest version?'],
      ],
    ],
    ['resolved', 1, [REPORT, ['B', 'Used the approach of <@D>, works on our staging.']]],
    ['open', null, [REPORT, ['B', 'With `DEBUG` set to `true` I can reproduce it.']]],
    [
      'open',
      null,
      [
        ['A', 'Since noon our sign-in ends in `invalid_client`'],
        ['B', 'Us too. In the browser it works, with the desktop client it does not:'],
      ],
    ],
  ]);
});

test('nothing changed and a step that fails are no attempts, and a Korean cure is one', () => {
  const tried = (text: string) =>
    thread(['A', 'Sign-in ends in `invalid_client`'], ['A', text]).attempts.length;
  expect(tried('We changed nothing, and since today it says so')).toBe(0);
  expect(tried('We changed the secret, and it still says so')).toBe(1);
  expect(tried('Decoding of the response fails with this')).toBe(0);
  expect(tried('설정에서 비밀번호를 바꾸니까 되네요')).toBe(1);
  expect(tried('설정에서 비밀번호를 바꾸니까 안 되네요')).toBe(0);
});

describe('the answer may stand in the post that opens the thread', () => {
  const told = [
    'A',
    'FAQ: the message "The token is not authorised" puzzles many. The answer is to sign in again with `tool login`.',
  ] as const;
  testEndings([
    ['resolved', 0, [told, ['B', 'Solved it for us too, many thanks!']]],
    ['unclear', null, [told, ['B', 'Where do I find that?']]],
  ]);
});

test('who thanks in their own name is not whom they quote', () => {
  const { resolution } = thread(
    REPORT,
    ['B', 'Set `client_auth` to `post` in the config of the proxy, please'],
    ['A', '&gt; <@A> set it in the config\n\nGreat, thanks, works now'],
  );
  expect(resolution?.user).toBe('UB');
});

test('who had it once and now advises, and who reads the log of others, is not affected', () => {
  expect(
    thread(
      REPORT,
      ['B', 'Had this as well. The cookie was bound to www, set it for the whole domain.'],
      ['C', '<@A> which secret do you send?'],
    ).affected.map(({ user }) => user),
  ).toEqual(['UA']);
  expect(
    thread(
      REPORT,
      ['B', '<@A> could you send the log?'],
      ['B', '<@A> The log says: `The client secret has expired`. Get a new one, please.'],
    ).affected.map(({ user }) => user),
  ).toEqual(['UA']);
  expect(
    thread(REPORT, ['B', 'we see something similar on the tablets']).affected.map(({ user }) => user),
  ).toEqual(['UA', 'UB']);
});

test.each([
  ['Failed to obtain token when using the new proxy', ['Failed to obtain token']],
  ['{"msg":"state is gone","code":5031}', ['5031']],
  ['{"items":[{"name":"a","code":5031}]}', []],
  ['Sign-in hangs.\n\n- OS: Ubuntu\n- OpenID Connect provider: Google', []],
])('names the errors of "%s"', (text, codes) => {
  const named = thread(['A', text]).errors.map(({ code }) => code);
  for (const code of codes) expect(named).toContain(code);
  if (codes.length === 0) expect(named).toEqual([]);
});

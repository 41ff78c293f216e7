import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const roleOf = (...texts: readonly string[]) =>
  summarize(
    texts.map((text, at) => ({ user: `U0${at + 1}`, ts: `${1_780_000_000 + at * 300}.000100`, text })),
    explainer,
  ).escalate?.role;

describe('who has to act', () => {
  test.each<readonly [why: string, role: string, said: readonly string[]]>([
    [
      'the report was handed over to the identity team',
      'idp-owner',
      ['the HR page loops for me', 'handed it over to the identity team'],
    ],
    [
      'a case is open with the provider',
      'idp-owner',
      ['the push never arrives, login fails', 'I opened a case with Okta'],
    ],
    [
      'a status page is linked',
      'idp-owner',
      ['the tool refuses my key, login fails', 'see https://www.example.com/status'],
    ],
    [
      'the release has the fix',
      'developer',
      ['login fails with a 302 since noon', '2.1.7 should have the fix'],
    ],
    [
      'an admin has to grant it',
      'tenant-admin',
      ['the login of the tool fails', 'your admin has to grant it once'],
    ],
    ['nobody names anybody', 'developer', ['login fails with a 403 for me']],
  ])('when %s: %s', (_, role, said) => {
    expect(roleOf(...said)).toBe(role);
  });
});

import { describe, expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const summaryOf = (...said: readonly (readonly [user: string, text: string])[]) =>
  triageJson(
    summarize(
      said.map(([user, text], at) => ({ user, ts: `${1_780_000_000 + at * 300}.000100`, text })),
      explainer,
    ),
  );
const REPORT = [
  'U01',
  "can't sign in to the wiki: AADSTS50105: The signed-in user is not assigned to a role for the application. Correlation ID: 3f0c2a51-7d84-4b0e-9a6c-51c7e2d90b18",
] as const;
const OTHER_ID = '7be1d4c0-93a2-4f5e-8c1b-2d60f7a91e35';
const OTHER = `AADSTS50126: Error validating credentials due to invalid username or password. Correlation ID: ${OTHER_ID}`;

/** What an error is called, by its code or its sentence, and which entry that is. */
const namesOf = (codes: readonly { readonly code: string; readonly entry: string | null }[]) =>
  codes.map(({ code, entry }) => [entry, code] as const);
const ITS_OWN = [
  ['entra/AADSTS50105', 'AADSTS50105'],
  ['entra/AADSTS50105', expect.stringMatching(/^The signed-in user is not assigned/)],
];

describe('what belongs to another incident', () => {
  test.each([
    ['a story of last time', `last time it was AADSTS50126, Correlation ID: ${OTHER_ID}. dunno if related`],
    ['a question whether it belongs here', `could that also be why our backup job is red? ${OTHER}`],
  ])('%s gives neither code nor ID', (_, text) => {
    const { codes, ids } = summaryOf(REPORT, ['U02', text]);
    expect(namesOf(codes)).toEqual(ITS_OWN);
    expect(ids.correlation).not.toContain(OTHER_ID);
  });

  test('what somebody turns away as another matter gives neither code nor ID, and nobody is affected by it', () => {
    const { codes, ids, reporters } = summaryOf(
      REPORT,
      ['U02', `and this in the nightly import:\n${OTHER}`],
      ['U03', '@U02 no thats a different thing, the import has been broken since monday'],
    );
    expect(namesOf(codes)).toEqual(ITS_OWN);
    expect(ids.correlation).not.toContain(OTHER_ID);
    expect(reporters).not.toContain('U03');
  });

  test('the first post keeps its codes and IDs, whoever calls it another matter', () => {
    const { codes, ids } = summaryOf(REPORT, ['U02', '@U01 that is a different issue from ours']);
    expect(namesOf(codes)).toEqual(ITS_OWN);
    expect(ids.correlation).toEqual(['3f0c2a51-7d84-4b0e-9a6c-51c7e2d90b18']);
  });

  test('a me-too keeps its ID though it looks back', () => {
    const { ids } = summaryOf(REPORT, ['U02', `same here, last week it was fine. ${OTHER}`]);
    expect(ids.correlation).toContain(OTHER_ID);
  });
});

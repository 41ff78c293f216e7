import { expect, test } from 'vitest';
import { renderAnswer } from '../../src/slack/blocks/answer.ts';
import { realExplainer } from '../fakes/catalog.ts';

test('the page for an unknown code is named once, whatever its title says', () => {
  const { answer } = realExplainer().explain('error AADSTS50012345');
  const said = JSON.stringify(renderAnswer(answer, { look: 'plain' }));
  expect(said).toContain(
    'Where its provider explains its codes: <https://login.microsoftonline.com/error?code=',
  );
  expect(said).not.toContain("is the provider's own page");
});

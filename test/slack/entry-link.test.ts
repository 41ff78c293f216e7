import { expect, test } from 'vitest';
import { buildExplainer } from '../../src/core/explainer.ts';
import { entryAddress } from '../../src/pages/address.ts';
import { renderAnswer } from '../../src/slack/blocks/answer.ts';
import { catalogOf, entryText, noContacts } from '../fakes/catalog.ts';

const { catalog } = catalogOf({ 'example/XY1001.yml': entryText('Something failed', 'code: XY1001') });

function blocksOf(publicUrl?: string): string {
  const pages =
    publicUrl === undefined
      ? {}
      : { pageOf: (entry: { provider: string; slug: string }) => entryAddress(publicUrl, entry) };
  const { answer } = buildExplainer(catalog, noContacts, pages).explain('it says XY1001 today');
  return JSON.stringify(renderAnswer(answer, { look: 'public' }).blocks);
}

test('an answer links the page of its entry when the public address is known', () => {
  expect(blocksOf('https://bot.example.com')).toContain(
    '<https://bot.example.com/catalog/example/XY1001|In the catalog> · <https://docs.example.com/x|Page>',
  );
});

test('an answer has no such link without a public address', () => {
  expect(blocksOf()).toContain('<https://docs.example.com/x|Page>');
  expect(blocksOf()).not.toContain('In the catalog');
});

import { describe, expect, test } from 'vitest';
import { realCatalog, realExplainer } from '../fakes/catalog.ts';

const { catalog } = realCatalog();
const explainer = realExplainer();
const entries = catalog.entries.filter(({ retired }) => retired === undefined);

describe('every example in the catalog is a test', () => {
  const matches = entries.flatMap((entry) =>
    entry.examples.matches.map((match) => [entry.id, match] as const),
  );
  test.each(matches)('%s is recognised in its example', (id, { text, captures = {} }) => {
    const { findings } = explainer.detect(text);
    expect(findings[0]?.entry?.id).toBe(id);
    expect(findings[0]?.captures).toMatchObject(captures);
  });

  const ignores = entries.flatMap((entry) => entry.examples.ignores.map((text) => [entry.id, text] as const));
  test.each(ignores)('%s is not the answer to "%s"', (id, text) => {
    const first = explainer.detect(text).findings.find(({ confidence }) => confidence >= 0.4);
    expect(first?.entry?.id).not.toBe(id);
  });
});

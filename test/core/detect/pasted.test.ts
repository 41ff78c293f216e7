import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const ROOT = fileURLToPath(new URL('../../pasted', import.meta.url));
const explainer = realExplainer();

const cases = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => existsSync(join(ROOT, path, 'found.json')))
  .toSorted();

describe('what people paste, in the wrapping in which they paste it', () => {
  test.each(cases)('%s', (path) => {
    const { findings, clues, reply } = explainer.detect(readFileSync(join(ROOT, path, 'input.txt'), 'utf8'));
    const [first] = findings;
    const expected = JSON.parse(readFileSync(join(ROOT, path, 'found.json'), 'utf8'));
    const found = first && {
      entry: first.entry?.id ?? null,
      code: first.code ?? null,
      evidence: first.evidence,
      captures: first.captures,
    };
    expect({ reply, first: found ?? null, clues }).toEqual(expected);
    if (path.startsWith('none')) expect(reply).toBe(false);
  });
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { triageJson } from '../../../src/core/triage/json.ts';
import { renderMarkdown } from '../../../src/core/triage/markdown.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { readCases, score, TARGETS } from '../../bench/triage-score.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const FOLDER = fileURLToPath(new URL('../../threads', import.meta.url));
const explainer = realExplainer();
const cases = readCases(FOLDER);

describe('the threads of test/threads', () => {
  const { figures, wrongIds, invented, misses } = score(cases, (messages) =>
    triageJson(summarize(messages, explainer)),
  );

  test('are all read', () => {
    expect(cases).toHaveLength(readdirSync(FOLDER).length);
  });

  test.each(Object.entries(TARGETS))('reach the figure "%s"', (name, target) => {
    expect(figures[name], misses.join('\n')).toBeGreaterThanOrEqual(target);
  });

  test('give no ID that is none and no resolution that nobody stated', () => {
    expect({ wrongIds, invented }).toEqual({ wrongIds: 0, invented: 0 });
  });

  test.each(cases.map((one) => [one.id, one] as const))(
    '%s has the summary beside it',
    async (id, { messages }) => {
      const text = renderMarkdown(
        summarize(messages, explainer),
        (ts) => `https://example.slack.com/p${ts.replace('.', '')}`,
      );
      await expect(text).toMatchFileSnapshot(`${FOLDER}/${id}/summary.md`);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printTriage } from '../../../src/cli/print-triage.ts';
import { triageJson } from '../../../src/core/triage/json.ts';
import { renderMarkdown } from '../../../src/core/triage/markdown.ts';
import { outlineOf } from '../../../src/core/triage/outline.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import type { ThreadMessage } from '../../../src/core/triage/types.ts';
import { fakeTerminal } from '../../cli/fake-terminal.ts';
import { anyText } from '../../fakes/any-text.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const SAID = [
  'I get AADSTS50011: The redirect URI does not match. Correlation ID: 5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34',
  'same here',
  '+1',
  'any update?',
  'Did you try another browser?',
  'Set the redirect URI in the portal.',
  'That fixed it, thanks!',
  'still broken for me',
  'As a workaround use incognito for now.',
  'Fixed in 2.3.1.',
  'I tried that, no luck.',
  '`Unknown document type`',
  '@U1 can you take a look?',
  '```\nERROR invalid_grant\n```',
  'client_secret=abcdefghijklmnop123',
  '<!DOCTYPE html>',
  '> quoted',
  '',
];
const message = fc.record(
  {
    user: fc.constantFrom('U1', 'U2', 'U3', 'B1', ''),
    ts: fc.oneof(
      fc.integer({ min: 1_600_000_000, max: 1_700_000_000 }).map((seconds) => `${seconds}.000100`),
      fc.constantFrom('1650000000.000100', '1650000000.000200', '', 'x', '-1', '99999999999999999999.1'),
    ),
    text: fc.oneof(
      fc.constantFrom(...SAID),
      fc.array(fc.constantFrom(...SAID)).map((lines) => lines.join(' ')),
      anyText(),
    ),
    bot: fc.boolean(),
    edited: fc.boolean(),
    deleted: fc.boolean(),
    subtype: fc.constantFrom('channel_join', 'thread_broadcast', 'bot_message'),
  },
  { requiredKeys: ['user', 'ts', 'text'] },
) satisfies fc.Arbitrary<ThreadMessage>;
const thread = fc.oneof(
  { weight: 9, arbitrary: fc.array(message, { maxLength: 14 }) },
  // Long enough for every list to be shortened, the timeline included.
  { weight: 1, arbitrary: fc.array(message, { minLength: 60, maxLength: 120 }) },
);
const link = (ts: string) => `https://example.com/${encodeURIComponent(ts)}`;

describe('every summary', () => {
  test('names at least one message of the thread in each of its lines', () => {
    fc.assert(
      fc.property(thread, (messages) => {
        const known = new Set(messages.map(({ ts }) => ts));
        for (const { lines } of outlineOf(summarize(messages, explainer))) {
          for (const line of lines) {
            expect(line.messages.length).toBeGreaterThan(0);
            expect(line.messages.filter((ts) => !known.has(ts))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('links a message in each line of its Markdown', () => {
    fc.assert(
      fc.property(thread, (messages) => {
        const lines = renderMarkdown(summarize(messages, explainer), link).split('\n');
        const told = lines.filter((line) => line.startsWith('- ') || line.startsWith('> '));
        expect(told.filter((line) => !/\(\[.*\]\(https:\/\/example\.com\/.*\)$/.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('names a message in each line of its terminal text', () => {
    fc.assert(
      fc.property(thread, (messages) => {
        const lines = printTriage(summarize(messages, explainer), fakeTerminal()).split('\n');
        const told = lines.filter((line) => line.startsWith('  '));
        expect(told.filter((line) => !/\[[^\]]*\]$/.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same for the same messages in another order', () => {
    fc.assert(
      fc.property(
        thread.chain((messages) =>
          fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length })),
        ),
        ([messages, shuffled]) => {
          expect(summarize(shuffled, explainer)).toEqual(summarize(messages, explainer));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has a resolution where it says resolved or workaround, and none where it says open', () => {
    fc.assert(
      fc.property(thread, (messages) => {
        const { status, resolution } = triageJson(summarize(messages, explainer));
        // What was done may be known where nobody says whether it helped.
        if (status !== 'unclear') expect(resolution === null).toBe(status === 'open');
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['question marks', '? '],
  ['spaces', ' '],
  ['quotes', '"'],
  ['backticks', '`a'],
  ['first persons', 'i we '],
  ['gerunds', 'adding '],
  ['words of trouble', 'we get users get errors '],
  ['dots', 'a.b.'],
  ['class names', 'Aa.'],
  ['braces', '{"a":'],
  ['labels', 'error: '],
  ['brackets', '<a '],
  ['IDs', 'client_id '],
])('40,000 characters of %s take no more than linear time', (_, unit) => {
  const run = (length: number) => {
    const text = unit.repeat(length / unit.length);
    const start = performance.now();
    summarize([{ user: 'U1', ts: '1.0', text }], explainer);
    return performance.now() - start;
  };
  run(2_000);
  expect(run(40_000)).toBeLessThan(1_500);
});

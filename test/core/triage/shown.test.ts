import { describe, expect, test } from 'vitest';
import { printTriage } from '../../../src/cli/print-triage.ts';
import { triageJson } from '../../../src/core/triage/json.ts';
import { renderMarkdown } from '../../../src/core/triage/markdown.ts';
import { outlineOf } from '../../../src/core/triage/outline.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { fakeTerminal } from '../../cli/fake-terminal.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const said = (...texts: readonly string[]) =>
  summarize(
    texts.map((text, at) => ({ user: `U${at % 7}`, ts: `${1_700_000_000 + 60 * at}.000100`, text })),
    explainer,
  );
const linesOf = (summary: ReturnType<typeof said>, title: string) =>
  outlineOf(summary).find((section) => section.title === title)?.lines ?? [];
const wordsOf = ({ parts }: ReturnType<typeof linesOf>[number]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.value)).join('');

const SECRETS = [
  'GOCSPX-abcdefghijklmnopqrstuvwxyz12',
  'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
];

describe('a secret behind the label of an ID', () => {
  test.each(
    SECRETS.flatMap((secret) =>
      ['client_id: ', 'request_id=', 'trace id '].map((label) => [`${label}${secret}`]),
    ),
  )('is in no rendering of the summary: %s', (text) => {
    const summary = said(`I get AADSTS50011: The redirect URI does not match. ${text}`, 'same here');
    const shown = [
      JSON.stringify(summary),
      JSON.stringify(triageJson(summary)),
      renderMarkdown(summary, () => undefined),
      printTriage(summary, fakeTerminal()),
    ].join('\n');
    expect(shown).not.toContain(text.split(/[ =]/).at(-1)?.slice(0, 20));
    expect(summary.ids).toEqual([]);
  });
});

test('the name of a key to a cloud is no ID of a request', () => {
  expect(said('AADSTS50011 again, request_id=AKIAIOSFODNN7EXAMPLE').ids).toEqual([]);
});

describe('what a long thread leaves out', () => {
  const long = said(
    'I get AADSTS50011: The redirect URI does not match.',
    ...Array.from({ length: 600 }, (_, at) => `I cleared the cache of machine ${at}.`),
  );

  test('is counted in the middle of the timeline, with the first and last message of it', () => {
    const lines = linesOf(long, 'Timeline');
    expect(lines).toHaveLength(41);
    expect(lines[20] && wordsOf(lines[20])).toBe('and 561 more');
    expect(lines[20]?.messages).toEqual(['1700001200.000100', '1700034800.000100']);
    expect(renderMarkdown(long, () => undefined)).toContain(
      'and 561 more (`1700001200.000100` to `1700034800.000100`)',
    );
  });

  test('is counted behind the attempts as it was told', () => {
    expect(long.attempts).toHaveLength(600);
    expect(linesOf(long, 'Tried').map(wordsOf).at(-1)).toBe('and 590 more');
    expect(linesOf(long, 'Tried').at(-1)?.messages).toEqual(['1700000660.000100', '1700036000.000100']);
  });
});

describe('a thread that tells of no trouble', () => {
  test('names nobody who has to act', () => {
    const hello = said('hello');
    expect(hello.escalate).toBeNull();
    expect(linesOf(hello, 'Who has to act').map(wordsOf)).toEqual(['Not stated']);
    expect(linesOf(hello, 'Coverage').map(wordsOf)[0]).toContain('1 message of 1 person');
  });
});

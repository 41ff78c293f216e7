import { describe, expect, test } from 'vitest';
import { type CanvasAbout, peopleIn, renderCanvas } from '../../../src/core/triage/canvas.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { PASTE, smallExplainer } from '../../slack/small-catalog.ts';

const explainer = smallExplainer();
const at = (second: number) => `1716200000.${String(second).padStart(6, '0')}`;
const summaryOf = (...texts: readonly string[]) =>
  summarize(
    texts.map((text, index) => ({ user: `U0PERSON0${index}`, ts: at(index), text })),
    explainer,
  );
const about: CanvasAbout = {
  link: (ts) => `https://x.slack.com/archives/C1/p${ts.replace('.', '')}`,
  names: new Map([['U0PERSON01', 'Ben *B*']]),
  threadTs: at(0),
  complete: true,
};
const tried = (text: string) => {
  const { markdown } = renderCanvas(summaryOf(PASTE.redirect, `I tried ${text} but it still fails`), about);
  return markdown.split('\n').find((line) => line.includes('I tried')) ?? '';
};

describe('a summary as a canvas', () => {
  test('is named after its errors and its day, without anything that could act', () => {
    expect(renderCanvas(summaryOf(PASTE.redirect), about).title).toBe(
      'Sign-in incident AADSTS50011 2024-05-20',
    );
    expect(renderCanvas(summaryOf('nobody can sign in'), about).title).toBe('Sign-in incident 2024-05-20');
  });

  test.each([
    ['*bold* and _this_', '\\*bold\\* and \\_this\\_'],
    ['![](@U0BENJI002)', '!\\[\\](@\u2060U0BENJI002)'],
    ['[x](https://evil.example)', '\\[x\\](https:\u2060//evil.example)'],
    ['www.evil.example', 'www\u2060.evil.example'],
    [':tada: ::: {.callout}', ':\u2060tada: :\u2060:: {.callout}'],
    ['&#64;channel <b>', '&\u2060\\#64;channel \\<b\\>'],
    ['a\u202Eb', 'a b'],
  ])('shows "%s" as it is', (pasted, shown) => expect(tried(pasted)).toContain(shown));

  test('names people where their names are known, also in quotes', () => {
    const summary = summaryOf(PASTE.redirect, 'I tried what @U0PERSON00 said, but it still fails');
    expect(peopleIn(summary)).toEqual(expect.arrayContaining(['U0PERSON00', 'U0PERSON01']));
    const { markdown } = renderCanvas(summary, about);
    expect(markdown).toContain('Ben \\*B\\*');
    expect(markdown).not.toContain('U0PERSON01');
    expect(markdown).toContain('@\u2060U0PERSON00');
  });

  test('says when not all was read', () => {
    const summary = summaryOf(PASTE.redirect);
    expect(renderCanvas(summary, about).markdown).not.toContain('Not all messages');
    expect(renderCanvas(summary, { ...about, complete: false }).markdown).toContain('Not all messages');
  });

  test('is no longer than a canvas may be, and says what is left out', () => {
    const { markdown } = renderCanvas(summaryOf(PASTE.redirect), { ...about, most: 600 });
    expect(markdown.length).toBeLessThanOrEqual(600);
    expect(markdown).toContain('## Status');
    expect(markdown).toMatch(/The rest is too long for a canvas\. It stands in the thread\.\n$/);
  });
});

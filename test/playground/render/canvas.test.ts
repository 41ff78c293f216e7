import { describe, expect, test } from 'vitest';
import { renderCanvas } from '../../../src/playground/render/canvas.ts';
import { processorTime } from '../../fakes/processor-time.ts';

const names = { users: { U0BENJI002: 'Ben' }, channels: { C0SUPPORT1: 'support' } };
const render = (markdown: string) => renderCanvas(markdown, names);

describe('the Markdown of a canvas', () => {
  test.each([
    ['# One\n## Two\n### Three', '<h2>One</h2><h3>Two</h3><h4>Three</h4>'],
    ['one\ntwo\n\nthree', '<p>one two</p><p>three</p>'],
    ['- a\n- b\n\n1. c', '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>'],
    ['> a\n> b', '<blockquote>a<br>b</blockquote>'],
    ['---', '<hr>'],
    ['```\n<b> *x*\n```\nafter', '<pre class="code"><code>&lt;b&gt; *x*</code></pre><p>after</p>'],
    ['**a** *b* ~~c~~ `*d*`', '<p><strong>a</strong> <em>b</em> <s>c</s> <code>*d*</code></p>'],
    ['an _invalid_grant_ and invalid_grant', '<p>an <em>invalid_grant</em> and invalid_grant</p>'],
    ['![](@U0BENJI002)', '<p><span class="mention user" data-user="U0BENJI002">@Ben</span></p>'],
  ])('%j is shown as %s', (markdown, html) => expect(render(markdown)).toBe(html));

  test('links what it is told to, and bare addresses', () => {
    expect(render('[a *b*](https://x.example/?a=1&b=2)')).toContain('href="https://x.example/?a=1&amp;b=2"');
    expect(render('see www.x.example')).toContain('href="https://www.x.example"');
    expect(render('![](#C0SUPPORT1)')).toContain('data-channel="C0SUPPORT1"');
  });

  test.each([
    '\\*a\\* \\_b\\_ \\[c\\](https\\:x)',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<script>alert(1)</script>',
    'a `` b "c" \'d\'',
  ])('nothing in %j acts', (markdown) => {
    expect(render(markdown).replace(/<\/?p>/g, '')).not.toMatch(/<[a-z]/i);
  });

  test('closes what was left open, and takes time that grows with the text alone', () => {
    expect(render('**open')).toBe('<p><strong>open</strong></p>');
    const pieces = ['[', '![', '`', '**', '\\', ':', 'www.', '> ', '[a]('];
    expect(
      processorTime(() => {
        for (const piece of pieces) render(piece.repeat(100_000));
      }),
    ).toBeLessThan(3_000);
  });
});

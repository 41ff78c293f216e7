import { describe, expect, test } from 'vitest';
import { externalLink, html } from '../../src/pages/html.ts';
import { plainProse, renderProse, renderWording } from '../../src/pages/prose.ts';
import { countOf, dayInWords, renderWhen } from '../../src/pages/words.ts';

describe('markup', () => {
  test('escapes what is filled in and keeps what it made itself', () => {
    const inner = html`<b>${'<i>&"\''}</b>`;
    expect(html`<p title="${'"'}">${inner}${['a', 1, undefined, false]}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;i&gt;&amp;&quot;&#39;</b>a1</p>',
    );
  });

  test('drops control characters, signs that turn the direction of writing around, and halves of characters', () => {
    expect(html`${'a\u0000b\u0001\u202Ec\u2066\ud800d\n'}`.markup).toBe('abc\ufffdd\n');
  });

  test.each([
    ['https://docs.example.com/?a=1&b="2"', /^<a href="https:\/\/docs.example.com\/\?a=1&amp;b=%222%22" /],
    ['javascript:alert(1)', /^<span>x<\/span>$/],
    ['data:text/html,x', /^<span>x<\/span>$/],
    ['//example.com', /^<span>x<\/span>$/],
  ])('links %s only when it is a web address', (url, expected) => {
    expect(externalLink(url, 'x').markup).toMatch(expected);
  });
});

describe('prose', () => {
  test.each([
    ['The client {client_id|in this request} waits.', 'The client in this request waits.'],
    [
      'Back to {redirect_uri}, says {client_id|the client}.',
      'Back to <var>redirect URI</var>, says the client.',
    ],
    ['Run `w32tm /query` first.', 'Run <code>w32tm /query</code> first.'],
    ['A {constructor} and {constructor|x}.', 'A <var>constructor</var> and x.'],
    ['A lone ` stays.', 'A lone ` stays.'],
    ['{a|<b>} & {c|"}', '&lt;b&gt; &amp; &quot;'],
  ])('shows %j', (prose, markup) => {
    expect(renderProse(prose).markup).toBe(markup);
  });

  test('is plain where no markup can stand', () => {
    expect(plainProse('Run `x` on {host} or {user|somebody}.')).toBe(
      'Run x on authorization server or somebody.',
    );
  });

  test('marks the places for values in a wording', () => {
    expect(renderWording("The '{redirect_uri:uri}' of {client_id:uuid} & {now:number}").markup).toBe(
      'The &#39;<var>redirect URI</var>&#39; of <var>client ID</var> &amp; <var>now</var>',
    );
  });
});

describe('words', () => {
  test.each([
    [{ redirect_uri: 'http://*' }, 'the redirect URI begins with <code>http://</code>'],
    [{ redirect_uri: '*.example.com' }, 'the redirect URI ends with <code>.example.com</code>'],
    [{ subject: '*bot*' }, 'the subject contains <code>bot</code>'],
    [{ subject: 'repo:*:pull' }, 'the subject has the form <code>repo:…:pull</code>'],
    [{ tenant: '*' }, 'the tenant is known'],
    [
      { grant_type: 'password', message: 'no <b>' },
      'the grant type is <code>password</code>, and the message says <q>no &lt;b&gt;</q>',
    ],
  ])('describes the circumstances %j', (when, markup) => {
    expect(renderWhen(when as Record<string, string>).markup).toBe(markup);
  });

  test('writes counts and days out', () => {
    expect([countOf(1), countOf(2336)]).toEqual(['1 entry', '2,336 entries']);
    expect([dayInWords('2026-01-05'), dayInWords('soon'), dayInWords('2026-99-99')]).toEqual([
      '5 January 2026',
      'soon',
      '2026-99-99',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../../src/core/catalog/names.ts';
import type { Entry, Provider } from '../../src/core/catalog/types.ts';
import type { Explainer } from '../../src/core/explainer.ts';
import { cleanText } from '../../src/pages/html.ts';
import { createCatalogPages } from '../../src/pages/pages.ts';
import { anyText } from '../fakes/any-text.ts';

/** What somebody would write who wants more than to explain an error. */
const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '-->',
  '<!--',
  '&lt;b&gt;',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '{x|<b>}',
  '{x:uri}',
  '`<b>`',
  '\u0001<b>\u0001',
  '\u202Egpj',
  '\u2028',
  '\ud800',
  '../..',
  '//evil.example',
  'constructor',
  '__proto__',
] as const;

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), anyText()), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 3 });

const hostileEntry = fc.record({
  provider: text,
  slug: text,
  code: text,
  title: text,
  cause: text,
  fix: texts,
  verify: text,
  note: text,
  when: text,
  reviewed: text,
  url: text,
  name: text,
  include: text,
  extends: text,
});

type Hostile = typeof hostileEntry extends fc.Arbitrary<infer Value> ? Value : never;

function entryOf(own: Hostile): Entry {
  const { provider, slug, code, title, cause, fix, verify, note, when, reviewed, url, name, include } = own;
  return {
    id: `${provider}/${slug}`,
    provider,
    slug,
    path: `${provider}/${slug}.yml`,
    code,
    title,
    cause,
    fix,
    verify,
    reviewed,
    names: [{ name: code }, { name, only: 'number' }],
    kind: 'informational',
    grade: 'full',
    carrier: true,
    keywords: [name],
    fixer: 'developer',
    messages: [{ text: cause, note }],
    causes: [{ cause, fix: verify, see: `${provider}/${slug}` }],
    variants: [{ when: { message: when, [include]: when }, cause, fix, verify }],
    escalate: { to: 'developer', if: note, include: [include] },
    docs: [{ title, url }],
    extends: own.extends,
    retired: { on: reviewed, instead: `${provider}/${slug}` },
    examples: { matches: [], ignores: [] },
  };
}

function providerOf({ provider, title, code, url, name }: Hostile): Provider {
  return {
    id: provider,
    name: title,
    short: name,
    codes: [code],
    numbers: [],
    hosts: [],
    fields: [],
    words: [],
    lookup: { title, url },
    status: url,
    unknown: { fixer: 'developer', escalate: { to: 'developer', include: [] } },
  };
}

function pagesOf(hostile: Hostile) {
  const entry = entryOf(hostile);
  const provider = providerOf(hostile);
  const catalog = indexCatalog({ entries: [entry], providers: [provider] });
  const answer: ReturnType<Explainer['lookUp']>['answer'] = {
    kind: 'unknown-code',
    code: hostile.code,
    provider: provider.id,
    providerName: provider.name,
    lookup: { title: hostile.title, url: hostile.url },
    fixer: { role: 'developer', label: hostile.name },
    escalation: { contact: { role: 'developer' }, have: [], missing: [] },
    near: [{ code: hostile.code, entry: entry.id, title: entry.title }],
    also: [],
  };
  const explainer = {
    catalog,
    search: () => [{ entry, score: 1, suggestion: true, exact: false }],
    lookUp: () => ({ answer, secrets: [], reply: false, offer: false }),
    redact: (words: string) => words,
  };
  const pages = createCatalogPages({
    explainer,
    files: {},
    editUrl: () => hostile.url,
    publicUrl: 'https://bot.example.com',
  });
  const step = (words: string) => encodeURIComponent(words.toWellFormed());
  return [
    '/catalog',
    `/catalog?q=${step(hostile.code)}&provider=${step(hostile.provider)}`,
    `/catalog/${step(provider.id)}`,
    `/catalog/${step(provider.id)}/${step(entry.slug)}`,
    `/catalog/${step(hostile.title)}/${step(hostile.title)}`,
  ].flatMap((target) => pages.reply(target) ?? []);
}

const ELEMENTS = new Set(
  'html head meta title link script body a header div span small img form label input button nav ol ul li main section h1 h2 h3 p code var q b dl dt dd select option article aside time footer'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset name content rel href src class id role aria-label aria-labelledby aria-current aria-hidden action for type value maxlength placeholder autocomplete autocapitalize spellcheck alt width height tabindex datetime selected'.split(
    ' ',
  ),
);
const ADDRESS = /^(?:\/catalog(?:[/?]|$)|#main$|https?:\/\/)/;

/** Everything in a page that is not ours: elements, attributes and addresses which no page of ours has. */
function strangersIn(markup: string): readonly string[] {
  const tags = [...markup.matchAll(/<([^>]*)>/g)]
    .map(([, tag = '']) => tag)
    .filter((tag) => tag !== '!doctype html');
  return tags.flatMap((tag) => {
    const [, name = ''] = /^\/?([a-z0-9]+)/.exec(tag) ?? [];
    const rest = tag.slice(tag.indexOf(name) + name.length);
    const attributes = [...rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
    const isWhole = attributes.map(([all]) => all).join('') === rest;
    const strange = attributes.filter(
      ([, attribute = '', value = '']) =>
        !ATTRIBUTES.has(attribute) || (/^(?:href|src|action)$/.test(attribute) && !ADDRESS.test(value)),
    );
    return ELEMENTS.has(name) && isWhole && strange.length === 0 ? [] : [tag];
  });
}

describe('whatever a catalog says', () => {
  test('the check finds strangers', () => {
    expect(
      strangersIn('<p><img src="/catalog/icon.svg" onerror="x"><iframe></iframe><a href="javascript:x">'),
    ).toHaveLength(4);
    expect(strangersIn('<a href="/catalog" <b>')).toHaveLength(1);
  });

  test('adds no element, attribute or address to a page', () => {
    fc.assert(
      fc.property(hostileEntry, (hostile) => {
        const replies = pagesOf(hostile);
        expect(replies.length).toBeGreaterThan(3);
        for (const { body, headers } of replies) {
          expect(strangersIn(body)).toEqual([]);
          expect(body.match(/<script/g) ?? []).toHaveLength(body === '' || headers.Location ? 0 : 1);
          expect(headers.Location ?? '/catalog').toMatch(/^\/catalog[!-~]*$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is still shown', () => {
    const hostile = {
      provider: 'p',
      slug: 's',
      code: '<c>',
      title: `a${NASTY.join(' ')}z`,
      cause: 'x',
      fix: ['f'],
      verify: 'v',
      note: 'n',
      when: 'w',
      reviewed: 'r',
      url: 'u',
      name: 'n',
      include: 'i',
      extends: 'e',
    };
    const shown = pagesOf(hostile)[3]?.body ?? '';
    const plain = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(plain).toContain(cleanText(hostile.title));
  });
});

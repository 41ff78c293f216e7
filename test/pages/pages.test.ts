import { describe, expect, test } from 'vitest';
import { editUrl, sample, samplePages, textOf } from './sample.ts';

const pages = samplePages();
const bodyOf = (target: string, from = pages) => from.reply(target)?.body ?? '';
const textAt = (target: string) => textOf(bodyOf(target));

test('the sample catalog is sound', () => {
  expect(sample.problems).toEqual([]);
});

describe('an entry', () => {
  const text = textAt('/catalog/example/XY1001');

  test.each([
    'XY1001 Redirect URI is not registered',
    'Example IdP',
    'Also called ReplyAddressUnknown 1001 as an error number',
    'The client in this request asked for redirect URI, which is not on its list.',
    'The address was never added.',
    'Add it to the list.',
    'See XY1002 A clock is behind',
    'Open Console > Clients > the client and compare the list.',
    'How to see that it works Sign in again in a private window.',
    'If the redirect URI begins with http://, and the message says case sensitivity',
    'Trust the header of the proxy.',
    'Who can fix it Developer',
    'If nobody may edit the client, ask the tenant admin and hand over: Error XY1001 Client ID Time of the failed sign-in (UTC)',
    "The address 'redirect URI' is not registered for client ID older wording",
    'It builds on invalid_request The request is not valid',
    'Redirect URIs',
    'Compared with the documentation on 23 November 2026.',
  ])('says "%s"', (words) => expect(text).toContain(words));

  test('names its causes in the order of the catalog, the likeliest first', () => {
    expect(text.indexOf('The address was never added.')).toBeLessThan(
      text.indexOf('The client sends another one.'),
    );
  });

  test('links the same code at other providers, the standard first', () => {
    const body = bodyOf('/catalog/example/invalid_request');
    const links = [...body.slice(body.indexOf('id="related"')).matchAll(/href="([^"]*)"/g)].map(
      ([, to]) => to,
    );
    expect(links).toEqual(['/catalog/oauth/invalid_request', '/catalog/other/invalid_request']);
  });

  test('tells what it is when it is no plain failure', () => {
    expect(textAt('/catalog/example/XY1002')).toContain(
      'Retired on 5 January 2026: this error no longer occurs. Look at XY1001 Redirect URI is not registered instead.',
    );
    expect(textAt('/catalog/example/XY1002')).toContain('This is no failure');
    expect(textAt('/catalog/other/invalid_request')).toContain('only looks like a sign-in error');
    expect(textAt('/catalog/example/consent-missing')).toContain('often wraps a more specific error');
  });

  test('has a link to its file only where that is known', () => {
    expect(bodyOf('/catalog/example/XY1001')).not.toContain('Edit this entry');
    expect(bodyOf('/catalog/example/XY1001', samplePages({ editUrl }))).toContain(
      'href="https://git.example.com/edit/example/XY1001.yml"',
    );
  });
});

describe('the way in', () => {
  test('lists the providers, the standards first, and counts their entries', () => {
    expect(textAt('/catalog')).toMatch(
      /126 entries from 4 providers, 1 of them in depth.*oauth things 1 entry.*Example IdP 4 entries/,
    );
  });

  test.each([
    ['?q=redirect+uri', ['XY1001']],
    ['?q=XY1002', ['XY1002']],
    ['?q=invalid_request&provider=other', ['Other refuses it']],
    ['?q=&provider=example&fixer=&grade=full', ['XY1001']],
    ['?provider=EXAMPLE&fixer=developer&grade=short', ['XY1002', 'invalid_request', 'Nobody has consented']],
    ['?fixer=end-user', ['0 entries (The person who signs in)']],
    ['?q=zzzz+qqqq', ['0 entries for “zzzz qqqq”', 'Nothing in the catalog fits']],
    ['?q=invalid_request&grade=full', ['Search without them', 'Example refuses the request']],
    [
      '?q=XY9999',
      ['XY9999 has the form of a code of Example IdP, but it is not in this catalog. Codes may explain it.'],
    ],
    ['?q=XY1003', ['Codes that look alike, in case it was mistyped: XY1001 Redirect URI']],
    ['?page=3', ['oauth things', '126 entries from']],
    ['?provider=many&page=2', ['120 entries (many things)', 'E51 Number 51 of many']],
    ['?provider=many&page=99', ['E120 Number 120 of many']],
    ['?provider=__proto__&fixer=nobody&grade=x', ['126 entries from']],
  ])('finds with %s', (query, expected) => {
    for (const words of expected) expect(textAt(`/catalog${query}`)).toContain(words);
  });

  test('keeps what was chosen in the form', () => {
    const body = bodyOf('/catalog?q=%22x%22&provider=example&fixer=developer&grade=full');
    expect(body).toContain('value="&quot;x&quot;"');
    for (const value of ['example', 'developer', 'full']) expect(body).toContain(`value="${value}" selected`);
  });

  test('masks secrets in what was asked for', () => {
    const token = `xoxb-${'1234567890-'.repeat(3)}abcdefABCDEF123456`;
    expect(bodyOf(`/catalog?q=invalid_request+${token}`)).not.toContain(token);
  });

  test('keeps the filters on the links to other pages', () => {
    const body = bodyOf('/catalog?q=&provider=many&fixer=developer&page=2');
    expect(body).toContain('href="/catalog?provider=many&amp;fixer=developer&amp;page=3"');
    expect(body).toContain('href="/catalog?provider=many&amp;fixer=developer"');
  });
});

describe('a provider', () => {
  test('shows its code formats and its entries, numbers by their value', () => {
    expect(textAt('/catalog/example')).toMatch(/Codes XY….*XY1001.*XY1002.*Nobody has consented/);
    expect(textAt('/catalog/many')).toMatch(/E9 Number 9 of many.*E10 Number 10 of many/);
  });

  test('is paged', () => {
    expect(textAt('/catalog/many?page=3')).toContain('E120 Number 120');
    expect(bodyOf('/catalog/many?page=2')).toContain('href="/catalog/many?page=3"');
  });
});

describe('addresses', () => {
  test.each([
    ['/catalog/', '/catalog'],
    ['/catalog/EXAMPLE', '/catalog/example'],
    ['/catalog/example/', '/catalog/example'],
    ['/catalog/example/xy1001', '/catalog/example/XY1001'],
    ['/catalog/example/XY1001/', '/catalog/example/XY1001'],
    ['/catalog/example/replyaddressunknown', '/catalog/example/XY1001'],
    ['/catalog/Example/XY1001', '/catalog/example/XY1001'],
    ['/catalog/XY1001', '/catalog/example/XY1001'],
    ['/catalog/invalid_request', '/catalog/oauth/invalid_request'],
  ])('%s leads to %s', (from, to) => {
    const reply = pages.reply(from);
    expect([reply?.status, reply?.headers.Location ?? from]).toEqual(
      from === '/catalog/Example/XY1001' ? [200, from] : [302, to],
    );
  });

  test.each([
    '/catalog/nobody',
    '/catalog/nobody/XY1001',
    '/catalog/example/XY1001/more',
    '/catalog/example/%2e%2e%2fsecret',
    '/catalog/../package.json',
    '/catalog/..%2f..%2fpackage.json',
    '/catalog/%ff',
    '/catalog/__proto__',
    '/catalog/example/constructor',
    '/catalog//example.com/x',
    '/catalog/page.cs',
  ])('%s is not found', (target) => {
    const reply = pages.reply(target);
    expect(reply?.status).toBe(404);
    expect(reply?.body).not.toContain('oauth-error-bot",');
  });

  test.each(['/', '/catalogue', '/page/page.js', '//catalog', 'catalog', '*', ''])(
    '%j is none of ours',
    (target) => {
      expect(pages.reply(target)).toBeUndefined();
    },
  );

  test('a page that is not there names entries that may have been meant', () => {
    expect(textAt('/catalog/example/XY101')).toMatch(
      /There is no entry XY101\..*Perhaps one of these XY1001 Redirect/,
    );
  });

  test.each([
    ['/catalog/nope/XY1001', /There is no provider nope\..*Perhaps one of these XY1001/],
    ['/catalog/nope/XY1001/more', /There is no provider nope\./],
    ['/catalog/nope', /There is no entry nope\./],
  ])('%s says what is missing', (target, says) => expect(textAt(target)).toMatch(says));

  test('every page forbids what it does not need', () => {
    for (const target of [
      '/catalog',
      '/catalog/example/XY1001',
      '/catalog/example/nix',
      '/catalog/page.css',
    ]) {
      expect(pages.reply(target)?.headers['Content-Security-Policy']).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
    }
  });
});

describe('the public address', () => {
  const outside = samplePages({ publicUrl: 'https://help.example.com/bot' });
  const canonical = (target: string, from = outside) =>
    /<link rel="canonical" href="([^"]*)">/.exec(bodyOf(target, from))?.[1];

  test.each([
    ['/catalog', 'https://help.example.com/bot/catalog'],
    ['/catalog/example/XY1001?x=1', 'https://help.example.com/bot/catalog/example/XY1001'],
    ['/catalog/many?page=2', 'https://help.example.com/bot/catalog/many?page=2'],
    ['/catalog?grade=&q=x&z=1', 'https://help.example.com/bot/catalog?q=x'],
    ['/catalog/nobody', undefined],
  ])('makes %s known', (target, expected) => expect(canonical(target)).toBe(expected));

  test('is not made up', () => expect(canonical('/catalog', pages)).toBeUndefined());

  test('stands in every link when it has a path, whether the proxy takes that off or not', () => {
    for (const target of ['/bot/catalog/example/XY1001', '/catalog/example/XY1001']) {
      const reply = outside.reply(target);
      expect(reply?.status).toBe(200);
      const own = [...(reply?.body ?? '').matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, to]) => to);
      expect(own.filter((to) => !to?.startsWith('/bot/catalog'))).toEqual([]);
    }
  });

  test('search results and missing pages are kept out of search engines', () => {
    const hidden = (target: string) => bodyOf(target).includes('content="noindex"');
    expect(['/catalog', '/catalog/example', '/catalog/example/XY1001'].map(hidden)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['/catalog?q=x', '/catalog/nobody'].map(hidden)).toEqual([true, true]);
  });
});

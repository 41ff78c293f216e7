import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMessage, renderView } from '../../../src/playground/render.ts';
import { processorTime } from '../../fakes/processor-time.ts';
import { link, names } from './names.ts';

const text = (words: string): string => renderMessage({ text: words }, names);

describe('message text', () => {
  test.each([
    ['plain words', 'plain words'],
    ['*bold* _italic_ ~gone~ `code`', '<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code>'],
    ['*_both_*', '<strong><em>both</em></strong>'],
    ['a*b*c and snake_case_name', 'a*b*c and snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*open and _crossed* over_', '<strong>open and _crossed</strong> over_'],
    ['**', '**'],
    ['`*not bold*`', '<code>*not bold*</code>'],
    ['first\nsecond', 'first<br>second'],
    ['first\n\nsecond', 'first<span class="gap"></span>second'],
    ['&gt; quoted\nafter', '<blockquote>quoted</blockquote>after'],
    ['&gt;&gt;&gt; one\ntwo', '<blockquote>one<br>two</blockquote>'],
    ['```\nx = *1*\n```after', '<pre class="code"><code>x = *1*</code></pre>after'],
    ['```never closed', '```never closed'],
    ['fish &amp; chips &lt;tag&gt;', 'fish &amp; chips &lt;tag&gt;'],
    ['&amp;lt; stays', '&amp;lt; stays'],
    ['&quot;', '&amp;quot;'],
  ])('shows %j', (given, html) => expect(text(given)).toBe(html));

  test.each([
    [
      '<https://example.com/a?b=1&amp;c=2>',
      link('https://example.com/a?b=1&amp;c=2', 'https://example.com/a?b=1&amp;c=2'),
    ],
    ['<https://example.com|our *site*>', link('https://example.com', 'our *site*')],
    ['<mailto:a@example.com|a@example.com>', link('mailto:a@example.com', 'a@example.com')],
    ['<javascript:alert(1)|click>', '&lt;javascript:alert(1)|click&gt;'],
    ['<data:text/html,x>', '&lt;data:text/html,x&gt;'],
    ['<https://x.example/"onmouseover="x|y>', link('https://x.example/&quot;onmouseover=&quot;x', 'y')],
    ['<@U2>', '<span class="mention user" data-user="U2">@Priya</span>'],
    ['<@U1>', '<span class="mention user" data-user="U1">@Dana &lt;b&gt;</span>'],
    ['<@U9|nina>', '<span class="mention user" data-user="U9">@nina</span>'],
    ['<#C1>', '<a class="mention" href="#C1" data-channel="C1">#support</a>'],
    ['<!subteam^S1>', '<span class="mention usergroup" data-usergroup="S1">@identity</span>'],
    ['<!here>', '<span class="mention broadcast" data-broadcast="here">@here</span>'],
    ['<!unknown|label>', 'label'],
    ['<@__proto__>', '<span class="mention user" data-user="__proto__">@__proto__</span>'],
    ['`<https://example.com|a> <@U2>`', '<code>a @Priya</code>'],
    ['<', '&lt;'],
  ])('shows %j', (given, html) => expect(text(given)).toBe(html));

  test.each([
    ['<!date^1716200000^{date_num} {time_secs}|then>', '2024-05-20 10:13:20'],
    ['<!date^1716200000^on {date}|then>', 'on May 20, 2024'],
    ['<!date^1716200000^{nonsense}|then>', '{nonsense}'],
  ])('shows the date %j', (given, shown) =>
    expect(text(given)).toBe(`<time datetime="2024-05-20T10:13:20.000Z">${shown}</time>`),
  );

  test('shows the words beside a date that is none', () => {
    expect(text('<!date^never^{date}|some day>')).toBe('some day');
  });

  test('shows emoji of the common set and leaves other words between colons', () => {
    expect(text(':tada: 10:30:45 :nonsense:')).toBe(
      '<span class="emoji" role="img" aria-label="tada" title=":tada:">🎉</span> 10:30:45 :nonsense:',
    );
  });
});

describe('whatever is pasted', () => {
  const tags = /<\/?([a-z0-9]+)/g;
  const known = new Set([
    'a',
    'strong',
    'em',
    's',
    'u',
    'code',
    'pre',
    'br',
    'span',
    'blockquote',
    'time',
    'div',
    'h3',
    'hr',
  ]);
  const nasty = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '&lt;',
      '*',
      '_',
      '`',
      '```',
      '|',
      '"',
      "'",
      '\n',
      ':tada:',
      '<script>',
      'https://a.example',
      '<@U1>',
      '<!date^1^{date}|x>',
      'javascript:',
      ' ',
      'x',
    ),
    { maxLength: 60 },
  );

  test('gives balanced tags of our own and no attribute of theirs', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const html = renderMessage({ text: parts.join('') }, names);
        const open: string[] = [];
        for (const [whole, tag = ''] of html.matchAll(tags)) {
          expect(known).toContain(tag);
          if (tag === 'br' || tag === 'hr') continue;
          if (whole.startsWith('</')) expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
        expect(html).not.toMatch(/href="(?!https?:|mailto:|#)/);
      }),
    );
  });

  test('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        renderMessage(value, names);
        renderMessage({ blocks: [value], attachments: [value] }, names);
        renderView(
          {
            blocks: [
              { type: 'input', element: value },
              { type: 'actions', elements: [value] },
            ],
          },
          names,
        );
      }),
    );
  });

  test.each(['<', '`', '*a ', '```', '<a', '&gt;', ':a', '_ ', '*_~'])(
    'takes linear time for many %j',
    (part) => {
      const time = (count: number) => processorTime(() => renderMessage({ text: part.repeat(count) }, names));
      time(4_000);
      expect(time(200_000)).toBeLessThan(2_000);
    },
  );
});

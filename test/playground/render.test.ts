import { describe, expect, test } from 'vitest';
import { renderMessage, renderView } from '../../src/playground/render.ts';
import { link, names } from './render/names.ts';

const block = (value: unknown): string => renderMessage({ blocks: [value] }, names);
const words = (value: string) => ({ type: 'plain_text', text: value });

describe('blocks', () => {
  test('stand in for the text', () => {
    expect(renderMessage({ text: 'fallback', blocks: [{ type: 'divider' }] }, names)).toBe(
      '<hr class="block">',
    );
  });

  test.each([
    [{ type: 'header', text: words('A <b>') }, '<h3 class="block header">A &lt;b&gt;</h3>'],
    [
      { type: 'context', elements: [{ type: 'mrkdwn', text: '*a*' }] },
      '<div class="block context"><span><strong>a</strong></span></div>',
    ],
    [
      { type: 'section', text: words('*as it stands*'), fields: [{ type: 'mrkdwn', text: '_f_' }] },
      '<div class="block section"><div class="main"><div class="words">*as it stands*</div><div class="fields"><div class="field"><em>f</em></div></div></div></div>',
    ],
    [
      { type: '<script>' },
      '<div class="block unknown"><em class="unsupported">“&lt;script&gt;” is not shown here.</em></div>',
    ],
  ])('renders %j', (given, html) => expect(block(given)).toBe(html));

  test('give a button what the page needs to press it', () => {
    const button = {
      type: 'button',
      action_id: 'go"',
      value: '<v>',
      text: words('Go'),
      style: 'primary',
      url: 'javascript:x',
    };
    expect(block({ type: 'actions', block_id: 'b', elements: [button] })).toBe(
      '<div class="block actions"><button type="button" class="button primary" data-action-id="go&quot;" data-block-id="b" data-type="button" data-value="&lt;v&gt;">Go</button></div>',
    );
  });

  test('carry the question that a button asks first', () => {
    const confirm = {
      title: words('Sure?'),
      text: words('"Really"'),
      confirm: words('Do it'),
      deny: words('No'),
    };
    const html = block({
      type: 'actions',
      elements: [{ type: 'button', action_id: 'a', text: words('x'), confirm }],
    });
    const question = /data-confirm="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"');
    expect(question).toBe('{"title":"Sure?","text":"\\"Really\\"","confirm":"Do it","deny":"No","style":""}');
  });

  test('show menus, overflow, feedback and choices', () => {
    const options = [{ text: words('One'), value: '1' }];
    const elements = [
      { type: 'static_select', action_id: 's', options, initial_option: options[0] },
      { type: 'overflow', action_id: 'o', options },
      { type: 'checkboxes', action_id: 'c', options },
    ];
    const html = block({ type: 'actions', block_id: 'b', elements });
    expect(html).toContain('<option value="1" selected>One</option>');
    expect(html).toContain('<details class="overflow">');
    expect(html).toContain('type="checkbox"');
    const feedback = {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: { text: words('Good'), value: 'up' },
    };
    expect(block({ type: 'context_actions', elements: [feedback] })).toContain('data-value="up"');
  });

  test('load pictures from the workspace only', () => {
    const image = (url: string) => ({ type: 'image', image_url: url, alt_text: 'a chart' });
    expect(block(image('http://localhost:3000/files/F1/x.png'))).toContain('<img class="picture"');
    expect(block(image('https://example.com/x.png'))).not.toContain('<img');
    expect(block(image('https://example.com/x.png'))).toContain('a chart');
  });

  test('render rich text with lists, quotes, styles and mentions', () => {
    const element = (value: object) => ({ type: 'rich_text_section', elements: [value] });
    const html = block({
      type: 'rich_text',
      elements: [
        element({ type: 'text', text: '<i>', style: { bold: true, code: true } }),
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 1,
          offset: 2,
          elements: [element({ type: 'user', user_id: 'U2' })],
        },
        { type: 'rich_text_quote', elements: [{ type: 'link', url: 'javascript:x', text: 'no link' }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a\n b' }] },
      ],
    });
    expect(html).toContain('<strong><code>&lt;i&gt;</code></strong>');
    expect(html).toContain(
      '<ol class="indent-1" start="3"><li><div class="rich-section"><span class="mention user"',
    );
    expect(html).toContain('<blockquote>no link</blockquote>');
    expect(html).toContain('<pre class="code"><code>a<br> b</code></pre>');
  });

  test('show attachments, old and new', () => {
    const attachments = [
      { title: 'T', title_link: 'https://example.com', fields: [{ title: 'F', value: '*v*' }] },
      { blocks: [{ type: 'divider' }] },
    ];
    const html = renderMessage({ text: 'x', attachments }, names);
    expect(html).toContain(`<strong>${link('https://example.com', 'T')}</strong>`);
    expect(html).toContain('<div class="attachment"><hr class="block"></div>');
  });
});

describe('views', () => {
  const field = (element: object, more: object = {}) => ({
    type: 'input',
    block_id: 'b',
    label: words('Why'),
    element,
    ...more,
  });

  test('tie each field to its label, hint and error', () => {
    const html = renderView(
      { id: 'V1', blocks: [field({ type: 'plain_text_input', action_id: 'a' }, { hint: words('Short') })] },
      names,
    );
    expect(html).toContain('<label for="s-V1-field-0">Why</label>');
    expect(html).toContain(
      '<input id="s-V1-field-0" aria-describedby="s-V1-field-0-hint s-V1-field-0-error" aria-required="true"',
    );
    expect(html).toContain('<p class="field-error" id="s-V1-field-0-error" data-error-for="b" hidden></p>');
  });

  test.each([
    ['plain_text_input', { multiline: true, initial_value: '</textarea>' }, '&lt;/textarea&gt;</textarea>'],
    ['users_select', { initial_user: 'U2' }, '<option value="U2" selected>@Priya</option>'],
    ['conversations_select', {}, '<option value="C1">#support</option>'],
    ['radio_buttons', { options: [{ text: words('One'), value: '1' }] }, '<legend>Why</legend>'],
    ['datepicker', { initial_date: '2026-11-23' }, 'type="date"'],
  ])('show %s', (type, more, part) => {
    expect(renderView({ blocks: [field({ type, action_id: 'a', ...more })] }, names)).toContain(part);
  });

  test.each([
    ['channels_select', undefined, ['C1']],
    ['conversations_select', undefined, ['C1', 'G1', 'D1']],
    ['conversations_select', { include: ['public', 'private'] }, ['C1', 'G1']],
    ['multi_conversations_select', { include: ['im', 'private'], exclude_bot_users: true }, ['G1']],
  ])('offer in a %s with the filter %j what Slack would', (type, filter, ids) => {
    const offered = [
      { id: 'C1', kind: 'public', label: '#support' },
      { id: 'G1', kind: 'private', label: '#board' },
      { id: 'D1', kind: 'im', label: '@Bot' },
    ] as const;
    const element = { type, action_id: 'a', ...(filter ? { filter } : {}) };
    const html = renderView({ blocks: [field(element)] }, { ...names, offered });
    expect([...html.matchAll(/<option value="(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
  });
});

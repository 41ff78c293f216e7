import { expect, test } from 'vitest';
import { validateBlocks } from '../../src/playground/validate-blocks.ts';
import { validateView } from '../../src/playground/validate-view.ts';
import { button, modal, section } from './support.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const input = (blockId = 'b') => ({
  type: 'input',
  block_id: blockId,
  label: plain('Why'),
  element: { type: 'plain_text_input', action_id: 'a' },
});
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));
const feedback = {
  type: 'feedback_buttons',
  action_id: 'verdict',
  positive_button: { text: plain('Yes'), value: 'yes' },
  negative_button: { text: plain('No'), value: 'no' },
};

test.each([
  ['a header', { type: 'header', text: plain('x'.repeat(150)) }],
  [
    'a section with text, fields and a button',
    { ...section('x'.repeat(3_000)), fields: [mrkdwn('f')], accessory: button('a') },
  ],
  [
    'a context',
    {
      type: 'context',
      elements: [mrkdwn('x'), { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' }],
    },
  ],
  ['a divider', { type: 'divider' }],
  ['buttons', actions(...many(25, (index) => button(`a${index}`)))],
  [
    'a menu',
    actions({ type: 'static_select', action_id: 's', placeholder: plain('Pick'), options: [option('1')] }),
  ],
  ['feedback buttons', { type: 'context_actions', elements: [feedback] }],
  ['an image', { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a picture' }],
  ['markdown', { type: 'markdown', text: '**bold**' }],
  [
    'a table',
    {
      type: 'table',
      rows: [
        [
          { type: 'raw_text', text: 'a' },
          { type: 'raw_number', value: 1 },
        ],
      ],
    },
  ],
  [
    'rich text',
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'link', url: 'https://example.com' }] },
        { type: 'rich_text_list', style: 'ordered', elements: [{ type: 'rich_text_section', elements: [] }] },
      ],
    },
  ],
])('%s is fine in a message', (_, block) => expect(validateBlocks([block], 'message')).toEqual([]));

test.each([
  [
    'a header that is too long',
    { type: 'header', text: plain('x'.repeat(151)) },
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a header in mrkdwn',
    { type: 'header', text: mrkdwn('x') },
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text]',
  ],
  ['a section without text', { type: 'section' }, 'missing required field: text [json-pointer:/blocks/0]'],
  ['an empty text', section(''), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  ['a text that is too long', section('x'.repeat(3_001)), 'must be less than 3001 characters'],
  [
    'a field that is too long',
    { type: 'section', fields: [mrkdwn('x'.repeat(2_001))] },
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'too many fields',
    { type: 'section', fields: many(11, () => mrkdwn('x')) },
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'too many context elements',
    { type: 'context', elements: many(11, () => mrkdwn('x')) },
    'no more than 10 items',
  ],
  ['no elements', actions(), 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
  ['too many buttons', actions(...many(26, (index) => button(`a${index}`))), 'no more than 25 items'],
  [
    'a button with a long label',
    actions({ ...button('a'), text: plain('x'.repeat(76)) }),
    'must be less than 76 characters',
  ],
  [
    'a button with a long value',
    actions(button('a', 'x'.repeat(2_001))),
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a button with a long URL',
    actions({ ...button('a'), url: `https://example.com/${'x'.repeat(3_000)}` }),
    'must be less than 3001 characters',
  ],
  ['a button with a URL that is none', actions({ ...button('a'), url: 'here' }), 'invalid url'],
  ['a button in mrkdwn', actions({ ...button('a'), text: mrkdwn('x') }), 'unsupported type: mrkdwn'],
  [
    'a button of an unknown style',
    actions({ ...button('a'), style: 'green' }),
    'must be one of: primary, danger',
  ],
  ['a long action_id', actions(button('x'.repeat(256))), 'must be less than 256 characters'],
  [
    'two elements of one action_id',
    actions(button('a'), button('a')),
    'action_id already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  ['a long block_id', { type: 'divider', block_id: 'x'.repeat(256) }, 'must be less than 256 characters'],
  [
    'a field that does not exist',
    { type: 'divider', colour: 'red' },
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  ['a block that does not exist', { type: 'footer' }, 'unsupported type: footer [json-pointer:/blocks/0]'],
  ['a block without a type', { text: 'x' }, 'unsupported type: undefined'],
  ['no object', 'divider', 'must be an object'],
  [
    'too many menu options',
    actions({ type: 'static_select', action_id: 's', options: many(101, (index) => option(`${index}`)) }),
    'no more than 100 items',
  ],
  [
    'a menu without options',
    actions({ type: 'static_select', action_id: 's' }),
    'exactly one of options, option_groups',
  ],
  [
    'too many feedback buttons',
    { type: 'context_actions', elements: many(6, () => feedback) },
    'no more than 5 items',
  ],
  [
    'an image without alt_text',
    { type: 'image', image_url: 'https://example.com/a.png' },
    'missing required field: alt_text',
  ],
  ['an image without address', { type: 'image', alt_text: 'x' }, 'exactly one of image_url, slack_file'],
  [
    'a table with too many columns',
    { type: 'table', rows: [many(21, () => ({ type: 'raw_text', text: 'a' }))] },
    'no more than 20 items',
  ],
  [
    'markdown that is too long',
    { type: 'markdown', text: 'x'.repeat(12_001) },
    'must be less than 12001 characters',
  ],
  [
    'rich text with an unknown element',
    { type: 'rich_text', elements: [{ type: 'section' }] },
    'unsupported type: section',
  ],
])('%s is refused in a message', (_, block, problem) => {
  expect(validateBlocks([block], 'message').join('\n')).toContain(problem);
});

test('a message holds 50 blocks, a home tab 100, and their IDs are unique', () => {
  const dividers = (count: number) => many(count, () => ({ type: 'divider' }));
  expect(validateBlocks(dividers(50), 'message')).toEqual([]);
  expect(validateBlocks(dividers(51), 'message')).toEqual([
    '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
  ]);
  expect(validateBlocks(dividers(100), 'home')).toEqual([]);
  expect(validateBlocks([input('same'), input('same')], 'modal')).toEqual([
    '[ERROR] block_id already exists [json-pointer:/blocks/1/block_id]',
  ]);
});

test('a message holds one table and 12,000 characters of markdown in total', () => {
  const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] };
  expect(validateBlocks([table, table], 'message').join()).toContain('only_one_table_allowed');
  const markdown = { type: 'markdown', text: 'x'.repeat(6_001) };
  expect(validateBlocks([markdown, markdown], 'message').join()).toContain('in total');
});

test.each(['markdown', 'context_actions', 'table'])('%s is only for messages', (type) => {
  const fields = {
    markdown: { text: 'x' },
    context_actions: { elements: [feedback] },
    table: { rows: [[{ type: 'raw_text', text: 'a' }]] },
  };
  const block = { type, ...fields[type as keyof typeof fields] };
  expect(validateBlocks([block], 'modal')).toEqual([
    `[ERROR] unsupported type: ${type} [json-pointer:/blocks/0]`,
  ]);
});

test.each([
  ['a modal without title', { ...modal(), title: undefined }, 'missing required field: title'],
  [
    'a title that is too long',
    { ...modal(), title: plain('x'.repeat(25)) },
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  ['inputs without submit', { ...modal(), submit: undefined }, 'missing required field: submit'],
  [
    'long private metadata',
    { ...modal(), private_metadata: 'x'.repeat(3_001) },
    'must be less than 3001 characters',
  ],
  ['no blocks', { ...modal(), blocks: [] }, 'no fewer than 1 items'],
  ['a home tab', { type: 'home', blocks: [] }, 'must be one of: modal'],
  ['no view at all', null, 'must be an object'],
])('%s is refused as a modal', (_, view, problem) =>
  expect(validateView(view, 'modal').join('\n')).toContain(problem),
);

test('a modal and a home tab are fine', () => {
  expect(validateView(modal(), 'modal')).toEqual([]);
  expect(validateView({ type: 'home', blocks: [section('hi')] }, 'home')).toEqual([]);
});

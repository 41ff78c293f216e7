import { expect, test } from 'vitest';
import { fillSample } from '../../src/playground/sample.ts';
import { readTyped } from '../../src/playground/typed-text.ts';
import { createWorkspace } from '../../src/playground/workspace.ts';
import { processorTime } from '../fakes/processor-time.ts';

const workspace = createWorkspace(Date.now);
fillSample(workspace);

test.each([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['see https://example.com/a?b=1&c=2.', 'see <https://example.com/a?b=1&amp;c=2>.'],
  ["URI 'https://app.example.com/cb' does", "URI '<https://app.example.com/cb>' does"],
  ['redirect_uri=http://localhost:5173/cb', 'redirect_uri=<http://localhost:5173/cb>'],
  ['(https://example.com)', '(<https://example.com>)'],
  ['go to login.example.com/a now', 'go to <http://login.example.com/a|login.example.com/a> now'],
  ['mail amina@contoso.com', 'mail <mailto:amina@contoso.com|amina@contoso.com>'],
  ['org.example.security.OAuthFailure', 'org.example.security.OAuthFailure'],
  ['token.json and E0000011', 'token.json and E0000011'],
  ['https://', 'https://'],
  ['@amina and <@U0OAUTHBOT>', '<@U0AMINA001> and <@U0OAUTHBOT>'],
  ['<@U404> @nobody', '&lt;@U404&gt; @nobody'],
  ['<!channel>', '&lt;!channel&gt;'],
  ['@here', '<!here>'],
  ['<#C0SUPPORT1>', '<#C0SUPPORT1>'],
])('"%s" is stored as "%s"', (typed, stored) => expect(readTyped(typed, workspace).text).toBe(stored));

test('fenced text is preformatted, and keeps its fences in the text', () => {
  const { text, blocks } = readTyped('log:\n```\na < b\n```', workspace);
  expect(text).toBe('log:\n```\na &lt; b\n```');
  expect(blocks).toEqual([
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: 'log:\n' }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '\na < b\n' }] },
      ],
    },
  ]);
});

test.each(['a.', '@', 'https://', '(', 'a@b.', '```', '<@U'])(
  'a long row of "%s" takes linear time',
  (piece) => {
    expect(processorTime(() => readTyped(piece.repeat(200_000), workspace))).toBeLessThan(1_500);
  },
);

import { describe, expect, test } from 'vitest';
import { type Doing, learnt, readLearnt } from '../../../src/core/triage/learnt.ts';
import { readPosts } from '../../../src/core/triage/read.ts';
import { LEARNT } from '../../../src/core/triage/words/learnt.ts';
import { readLabelledPosts, tableOf } from '../../bench/learn-words.ts';

const NOTHING = { detect: () => ({ findings: [], clues: {}, reply: false, offer: false, secrets: [] }) };

function read(text: string) {
  const [post] = readPosts([{ ts: '1760000000.000100', user: 'U01', text }], NOTHING);
  if (!post) throw new Error('not read');
  return post;
}

describe('words together tell what no single one does', () => {
  test.each([
    'Flushed the browser storage and went through the consent screen once more, nothing changes',
    'Bumping the library did not do anything',
    'Compared both tenants side by side, no difference',
  ])('that something was tried: %s', (said) => {
    expect([...read(said).cues]).toContain('did');
  });

  test.each([
    'Seeing this as well on three of our clusters after the upgrade',
    'Our users get thrown back to the login page all day',
  ])('that the author has the trouble: %s', (said) => {
    expect(read(said).affected).toBeGreaterThan(0);
  });

  test.each([
    'The metadata is cached for an hour, so give it some time.',
    'Which version of the plugin is that?',
    'I did not change anything on the server.',
    'Will try the new build tomorrow.',
  ])('that nothing was tried: %s', (said) => {
    expect([...read(said).cues]).not.toContain('did');
  });
});

test('a word that nobody has written yet says nothing', () => {
  const { find, weigh } = learnt();
  const bare = weigh(new Set(), 'attempt');
  const found = find({ masked: 'Zyxwv qponm', at: 1, of: 3, cues: new Set() });
  const strange = [...find({ masked: '', at: 1, of: 3, cues: new Set() })];
  expect([...found].filter((weights) => !strange.includes(weights))).toEqual([]);
  expect(bare).toBeLessThan(0);
});

test('a line of the table that is none of it is named', () => {
  expect(() => readLearnt('tried\t1.2')).toThrow('a feature and 5 numbers: tried\t1.2');
  expect(() => readLearnt('tried\t1\t2\tx\t0\t0')).toThrow('tried\t1\t2\tx');
});

test('what words together say is the sum of what each says', () => {
  const table =
    '@always\t-1\t0\t0\t0\t0\ntried\t2\t0\t0\t0\t0\ntried it\t0.5\t0\t0\t0\t0\n@only\t0\t1\t0\t0\t0';
  const { find, weigh } = readLearnt(table);
  const found = find({ masked: 'We tried it, tried it.', at: 0, of: 1, cues: new Set() });
  const sums = (['attempt', 'affected', 'fix'] satisfies Doing[]).map((doing) => weigh(found, doing));
  expect(sums).toEqual([1.5, 1, 0]);
});

test('the table is what the labelled posts give; "node test/bench/learn.ts --write" makes it anew', () => {
  expect(tableOf(readLabelledPosts()) === LEARNT.trim()).toBe(true);
});

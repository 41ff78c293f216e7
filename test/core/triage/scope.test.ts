import { expect, test } from 'vitest';
import { readCues } from '../../../src/core/triage/cues.ts';

// What of a sentence is told of this matter, and for certain: a doubt about the cause takes nothing from the success, and
// a condition, another issue or another project tells of no fix.

/** A sentence, the cues that it has to give, and those that it must not. */
type Row = readonly [sentence: string, has: string, lacks: string];

const ROWS: readonly Row[] = [
  ['It is working now, so it might have been their maintenance', 'success', ''],
  ['Works now, but no idea why.', 'success', ''],
  ['The error is gone though I am not sure what changed', 'success', ''],
  ['No idea what it was, but it works again.', 'success', ''],
  ['I am not sure that it works now', '', 'success'],
  ['It might be working again', '', 'success'],
  ['If it is fixed, it may have been the proxy', '', 'success'],
  ['Once 2.4 is released, please check again', '', 'announces'],
  ['Let us know whether it is fixed in 2.4', '', 'announces'],
  ['If you still see it, 2.4 is out and has the fix', 'announces', ''],
  ['It is fixed in 2.4, tell me if it comes back', 'announces', ''],
  ['This looks like #311 (fixed in 4.1.0)', '', 'announces'],
  ['#311 is fixed in 4.1.0', 'announces', ''],
  ['For passport-saml it was solved like this https://example.com/1', '', 'success mends experience'],
  ['Similar to my other server, only there it was a wrong certificate', '', 'experience found'],
  ['For me it was a wrong certificate', 'experience', ''],
  ['3.0.0 fails with the same error, 3.0.1 is fine', 'experience', 'failure'],
  ['2.9 is fine, 3.0 is broken', '', 'experience'],
  ["Firefox doesn't work, Chrome does", '', 'experience'],
  ['Back on 4.7.1 all of our users can sign in', 'around', ''],
  ['We are still on 4.7.1', '', 'around'],
  ['Every morning I restart the connector', 'around', ''],
  ['Putting the old package back makes everything normal again', 'around success', ''],
  ['Deleting the token by hand gets round it', 'around', ''],
  ['Every morning I get this error', '', 'around'],
  ['The hotfix is out', 'announces', ''],
  ['A fix is in progress', '', 'announces'],
  ["They've mitigated it", 'announces over', ''],
  ['Once they have fixed it we can go on', '', 'announces'],
  ['And if you empty the cache, what happens?', 'question suggests', ''],
  ['Give the nightly build a try', 'instructs', ''],
  ['Nobody fixed it', '', 'success'],
  ['A restart of the pod fixed it', 'success', ''],
  ['It does not seem to work', '', 'success'],
  ['Seems to work with the new certificate', 'success', ''],
  ['Sorry all, a bad config on our side', 'admits', ''],
  ['Wrong region in the SSO configuration.', 'admits', ''],
  ['It was the trailing slash.', 'found experience', ''],
  ['It was the same error.', '', 'found'],
  ['2.2 off, 2.1 on: solved here.', 'success', ''],
  ["I can't get it to happen any more", 'success', ''],
  ['I cannot reproduce it, works for me', '', 'success'],
  ['v0.11.0 has a setting for the clock skew', 'announces', ''],
  ['0.11.0 has the same problem', '', 'announces'],
  ['Got in once, and since then it is the white page again', 'relapse', 'success'],
];

const words = (text: string) => text.split(' ').filter((word) => word !== '');

test.each(ROWS.map(([sentence, has, lacks]) => [sentence, words(has), words(lacks)] as const))(
  'reads what "%s" tells of this matter',
  (sentence, has, lacks) => {
    const cues: readonly string[] = [...readCues(sentence)];
    expect(has.filter((cue) => !cues.includes(cue))).toEqual([]);
    expect(lacks.filter((cue) => cues.includes(cue))).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { thingsIn, versionsIn } from '../../../src/core/triage/things.ts';
import { isFixedInNewer } from '../../../src/core/triage/versions.ts';

test.each<readonly [text: string, things: readonly string[]]>([
  ['I fixed the problem, it works now, thanks for your help', []],
  ['Clearing the cookies', ['cooki']],
  ['set `global.domain`', ['domain', 'global', 'global.domain']],
  ['the redirectUri', ['redirect']],
  ['see https://example.com/docs/proxy', ['https://example.com/docs/proxy']],
  ['3.1.2 did it', ['3.1.2']],
])('finds what "%s" names', (text, things) => expect([...thingsIn(text)].toSorted()).toEqual(things));

test.each<readonly [text: string, versions: readonly string[]]>([
  ['fixed in v1.0.5, not in 1.0.4', ['1.0.5', '1.0.4']],
  ['the server at 10.0.0.1:8080 says 404', ['10.0.0.1']],
  ['HTTP/1.1 and 2 more', []],
])('finds the versions in "%s"', (text, versions) => expect([...versionsIn(text)]).toEqual(versions));

test.each<readonly [sentence: string, fixed: boolean]>([
  ["1.0.1 of the gem doesn't work, 1.0.2 does.", true],
  ['2.10.0 is fine, 2.9.1 fails', true],
  ['2.9.1 is fine, 2.10.0 fails', false],
  ['1.4 fails, 1.5 fails', false],
  ['Neither 1.4 nor 1.5 works', false],
])('knows whether the newer version does it in "%s"', (sentence, fixed) =>
  expect(isFixedInNewer(sentence)).toBe(fixed),
);

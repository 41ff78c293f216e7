import { expect, test } from 'vitest';
import { readDuration, sayDuration, writeDuration } from '../../../src/core/text/duration.ts';

test.each([
  ['90s', 90_000, '90s', '90 seconds'],
  ['10m', 600_000, '10m', '10 minutes'],
  [' 2 h ', 7_200_000, '2h', '2 hours'],
  ['60m', 3_600_000, '1h', '1 hour'],
  ['1d', 86_400_000, '1d', '1 day'],
  ['0', 0, '0', '0 seconds'],
])('reads %j, and writes and says it again', (text, ms, written, said) => {
  expect(readDuration(text)).toBe(ms);
  expect(writeDuration(ms)).toBe(written);
  expect(sayDuration(ms)).toBe(said);
});

test.each(['', '10', 'm', '10 minutes', '-1m', '1.5h', '1234567s'])('takes %j for no duration', (text) => {
  expect(readDuration(text)).toBeUndefined();
});

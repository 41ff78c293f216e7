import { describe, expect, test } from 'vitest';
import { joinInto } from '../../src/slack/blocks/limits.ts';

describe('lines in pieces that Slack takes', () => {
  test.each([
    ['whole lines', ['one', 'two', 'three'], 8, ['one\ntwo', 'three']],
    ['a longer line divided, with what follows it', ['a', '0123456789', 'b'], 8, ['a', '01234567', '89\nb']],
    ['no entity divided', ['012345&amp;x'], 8, ['012345', '&amp;x']],
    ['no character divided', ['0123456😀x'], 8, ['0123456', '😀x']],
    ['empty lines kept', ['a', '', 'b'], 8, ['a\n\nb']],
  ])('are %s', (_, lines, most, pieces) => expect(joinInto(lines, most)).toEqual(pieces));
});

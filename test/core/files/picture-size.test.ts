import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPictureSize } from '../../../src/core/files/picture-size.ts';

const text = (letters: string) => [...Buffer.from(letters, 'latin1')];
const little = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => (value >> (8 * at)) & 0xff);
const big = (value: number, bytes: number) => little(value, bytes).toReversed();

/** Headers of pictures that are 640 wide and 480 high. */
const HEADERS: Readonly<Record<string, readonly number[]>> = {
  png: [
    0x89,
    ...text('PNG\r\n\u001a\n'),
    0,
    0,
    0,
    13,
    ...text('IHDR'),
    ...big(640, 4),
    ...big(480, 4),
    8,
    6,
    0,
    0,
    0,
  ],
  gif: [...text('GIF89a'), ...little(640, 2), ...little(480, 2), 0, 0],
  bmp: [...text('BM'), ...little(0, 12), ...little(40, 4), ...little(640, 4), ...little(-480, 4)],
  'bmp (old)': [...text('BM'), ...little(0, 12), ...little(12, 4), ...little(640, 2), ...little(480, 2)],
  jpeg: [
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    1,
    0xff,
    0xff,
    0xc4,
    0,
    3,
    1,
    0xff,
    0xc2,
    0,
    17,
    8,
    ...big(480, 2),
    ...big(640, 2),
  ],
  webp: [
    ...text('RIFF'),
    ...little(0, 4),
    ...text('WEBPVP8X'),
    ...little(10, 4),
    0,
    0,
    0,
    0,
    ...little(639, 3),
    ...little(479, 3),
  ],
  'webp (lossless)': [
    ...text('RIFF'),
    ...little(0, 4),
    ...text('WEBPVP8L'),
    ...little(10, 4),
    0x2f,
    ...little(639 | (479 << 14), 4),
  ],
  'webp (lossy)': [
    ...text('RIFF'),
    ...little(0, 4),
    ...text('WEBPVP8 '),
    ...little(10, 4),
    0,
    0,
    0,
    0x9d,
    1,
    0x2a,
    ...little(640, 2),
    ...little(480, 2),
  ],
};

describe('the size of a picture is read from its header', () => {
  test.each(Object.entries(HEADERS))('%s', (name, header) => {
    expect(readPictureSize(Uint8Array.from(header))).toEqual({
      format: name.split(' ')[0],
      width: 640,
      height: 480,
    });
  });

  test('of a real one', () => {
    const picture = readFileSync(new URL('../../pasted/pictures/redirect-uri.png', import.meta.url));
    expect(readPictureSize(picture)).toEqual({ format: 'png', width: 680, height: 330 });
  });

  test.each(Object.entries(HEADERS))('a %s that is cut off has none', (_, header) => {
    for (const length of [0, 1, 4, header.length - 6]) {
      expect(readPictureSize(Uint8Array.from(header.slice(0, length)))).toBeUndefined();
    }
  });
});

test('whatever the bytes, it does not throw', () => {
  const starts = fc.constantFrom(...Object.values(HEADERS).map((header) => header.slice(0, 16)));
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      const size = readPictureSize(Uint8Array.from([...start, ...rest]));
      if (size) expect(size.width * size.height).toBeGreaterThan(0);
    }),
  );
});

import fc from 'fast-check';

const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

/** Text of any characters at all. The same as fast-check's `unit: 'binary'`, which takes two seconds to get ready. */
export const anyText = ({ maxLength }: { readonly maxLength?: number } = {}) =>
  fc.string({ unit: character, ...(maxLength === undefined ? {} : { maxLength }) });

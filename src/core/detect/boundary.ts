const LETTER_OR_DIGIT = /[A-Za-z0-9_]/;

/**
 * The one definition of where a code may start and end. A code is a whole token: no digit may touch its number, since
 * longer codes extend shorter ones. A short prefix (`E`) wants clear edges on both sides; a telling one (`AADSTS`) may
 * be glued to a word, as in `ErrorAADSTS50011The`.
 */
export function isWholeCode(text: string, start: number, end: number, prefixLength: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[0-9]/.test(after)) return false;
  if (prefixLength >= 4) return !/[A-Z0-9]/.test(before) || !/[A-Z]/.test(text[start] ?? '');
  return (
    !LETTER_OR_DIGIT.test(before) &&
    !LETTER_OR_DIGIT.test(after) &&
    before !== '-' &&
    !/^[-.][A-Za-z0-9]/.test(text.slice(end, end + 2))
  );
}

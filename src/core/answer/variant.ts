import type { Entry, Variant } from '../catalog/types.ts';
import type { Captures } from '../detect/types.ts';
import { holdsOneOf, isToldOneOf } from './description.ts';

/**
 * The first variant of an entry whose conditions all hold, or nothing. `message: words` asks that they stand in the text,
 * `description: words | other words` that one of them stands in what the server told beside the code; of a capture, too,
 * several patterns may be parted by `|`.
 */
export function variantFor(entry: Entry, values: Captures, text: string): Variant | undefined {
  return entry.variants.find(({ when }) =>
    Object.entries(when).every(([name, wanted]) => {
      if (name === 'message') return holdsOneOf(text, wanted);
      if (name === 'description') return isToldOneOf(text, entry, wanted);
      return fitsOneOf(values[name], wanted);
    }),
  );
}

/** Whether a value fits one of these patterns, parted by `|`. */
function fitsOneOf(value: string | undefined, patterns: string): boolean {
  return value !== undefined && patterns.split('|').some((pattern) => fits(value, pattern.trim()));
}

/** `http://*` fits every value that begins so; without a star the value must be equal. Case does not matter. */
function fits(value: string, pattern: string): boolean {
  const [subject, pieces] = [value.toLowerCase(), pattern.toLowerCase().split('*')];
  const [head = '', ...rest] = pieces;
  if (rest.length === 0) return subject === head;
  if (!subject.startsWith(head)) return false;
  let at = head.length;
  for (const [i, piece] of rest.entries()) {
    const last = i === rest.length - 1;
    const found = last
      ? subject.endsWith(piece)
        ? subject.length - piece.length
        : -1
      : subject.indexOf(piece, at);
    if (found < at) return false;
    at = found + piece.length;
  }
  return true;
}

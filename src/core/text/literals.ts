/** Calls `found` with the number of each literal that stands in a text; with one that stands there twice, perhaps twice. */
export type LiteralSearch = (text: string, found: (literal: number) => void) => void;

/** Literals of fewer characters are looked for one by one. */
export const SHORTEST_LITERAL = 3;

/** So many cells for each literal keep most places of a text out of all buckets. */
const SPARSE = 16;
const NONE: readonly number[] = [];

/** The last three characters of a text as one number, out of that of the three before and of what comes next. */
const next = (three: number, code: number) => ((three & 0xffff) << 8) ^ code;

/**
 * Finds which of many literals stand in a text, in one pass over its characters however many there are. Compares
 * characters as they are; to find them in any case, give literals and texts in lower case.
 */
export function searchLiterals(literals: readonly string[]): LiteralSearch {
  const short: number[] = [];
  const buckets: number[][] = [[]];
  const bits = Math.min(16, Math.ceil(Math.log2(SPARSE * Math.max(literals.length, 2))));
  const cellOf = (three: number) => Math.imul(three, 0x9e3779b1) >>> (32 - bits);
  const cells = new Uint16Array(2 ** bits);
  for (const [number, literal] of literals.entries()) {
    if (literal.length < SHORTEST_LITERAL) {
      short.push(number);
      continue;
    }
    let three = 0;
    for (let at = 0; at < SHORTEST_LITERAL; at++) three = next(three, literal.charCodeAt(at));
    const cell = cellOf(three);
    cells[cell] ||= buckets.push([]) - 1;
    buckets[cells[cell] ?? 0]?.push(number);
  }
  return (text, found) => {
    for (const number of short) if (text.includes(literals[number] ?? '')) found(number);
    let three = 0;
    for (let last = 0; last < text.length; last++) {
      three = next(three, text.charCodeAt(last));
      const bucket = cells[cellOf(three)];
      if (!bucket) continue;
      for (const number of buckets[bucket] ?? NONE)
        if (text.startsWith(literals[number] ?? '', last - SHORTEST_LITERAL + 1)) found(number);
    }
  };
}

import { SHORTEST_LITERAL } from './literals.ts';

const MOST = 40;

/**
 * Pieces of which every text that fits the source of a regular expression holds one, in lower case; nothing when there
 * are none of three characters. Holds for expressions that ignore case as for those that do not.
 */
export function neededLiterals(source: string): readonly string[] | undefined {
  const choices = partsOf(source).filter(
    (literals) =>
      literals.length > 0 &&
      literals.length <= MOST &&
      literals.every(({ length }) => length >= SHORTEST_LITERAL),
  );
  return choices.toSorted((a, b) => worth(b) - worth(a))[0];
}

/** The alternatives of a pattern that stand in no group: `a(b|c)|d` → `a(b|c)`, `d`. */
export function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let [start, depth, inClass] = [0, 0, false];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, source.slice(start)];
}

/** Words of every other sentence. */
const EVERYWHERE = /^ ?(?:the|you|your|me|is|in|for|that|this|has|have|was|are|and|it|not|can|with) ?$/;

/** Few and long pieces stand in few texts. */
function worth(literals: readonly string[]): number {
  const least = Math.min(6, ...literals.map((one) => (EVERYWHERE.test(one) ? 0 : one.length)));
  return least - literals.length / 8;
}

/** For each part of a sequence that must stand there, the literals of which it holds one. */
function partsOf(source: string): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  let run = '';
  const close = () => {
    if (run !== '') parts.push([run]);
    run = '';
  };
  for (let at = 0; at < source.length; ) {
    const end = endOfAtom(source, at);
    const next = endOfCount(source, end);
    const atom = source.slice(at, end);
    const literal = literalOf(atom);
    at = next;
    if (atom === '\\b' || atom === '^' || atom === '$') continue;
    if (literal !== undefined && next === end) {
      run += literal;
      continue;
    }
    close();
    const isOptional = next > end && (/[?*]/.test(source.charAt(end)) || source.startsWith('{0', end));
    if (isOptional || !OPENS_GROUP.test(atom)) continue;
    const inner = alternativesOf(atom.slice(atom.startsWith('(?:') ? 3 : 1, -1)).map(neededLiterals);
    if (inner.every((literals) => literals !== undefined)) parts.push(inner.flat() as string[]);
  }
  close();
  return parts;
}

/** A group that has to stand there, and is no assertion. */
const OPENS_GROUP = /^\((?:\?:|(?!\?))/;

/** The character that a single character or its escape stands for, in lower case. */
function literalOf(atom: string): string | undefined {
  if (atom.length === 1) return atom === '.' || atom === '|' ? undefined : atom.toLowerCase();
  return atom.length === 2 && /^\\[^A-Za-z0-9]/.test(atom) ? atom.charAt(1) : undefined;
}

const COUNT = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** Where what says how often an atom stands there ends; its start when there is nothing of the kind. */
function endOfCount(source: string, start: number): number {
  if (!/[?*+{]/.test(source.charAt(start))) return start;
  COUNT.lastIndex = start;
  return start + (COUNT.exec(source)?.[0].length ?? 0);
}

const ESCAPE = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|p\{\w{1,40}\}|.)/iy;

/** Where an escape, a class, a group or a single character ends. */
function endOfAtom(source: string, start: number): number {
  const first = source[start];
  if (first === '\\') {
    ESCAPE.lastIndex = start;
    return start + (ESCAPE.exec(source)?.[0].length ?? 2);
  }
  if (first !== '[' && first !== '(') return start + 1;
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) {
      if (character === ']') inClass = false;
    } else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && !inClass) return at + 1;
  }
  return source.length;
}

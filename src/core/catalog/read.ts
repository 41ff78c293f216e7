import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import { checkShape, type Shape } from './files.ts';
import type { Problem } from './types.ts';

/** Finds the line and column (1-based) of a place in the file, named by its path; the nearest parent if it is not there. */
export type Locate = (at: readonly (string | number)[]) => { readonly line: number; readonly column: number };

export type ReadResult<T> =
  | { readonly kind: 'read'; readonly value: T; readonly locate: Locate }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads one YAML 1.2 text into a value of the given shape, or into problems with line, column and remedy.
 * Never throws: malformed YAML, wrong types and unknown fields are problems.
 */
export function readYaml<T>(path: string, text: string, shape: Shape<T>): ReadResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const locate: Locate = (at) => place(offsetOf(document.contents, at));
  const fatal = document.errors.map((error): Problem => {
    const says = error.message.split('\n')[0] ?? 'is not YAML';
    return {
      path,
      ...place(error.pos[0]),
      rule: 'yaml',
      says,
      hint: 'quote a text that holds ": ", " #" or begins with a symbol',
      level: 'error',
    };
  });
  if (fatal.length > 0) return { kind: 'problems', problems: fatal };
  const checked = checkShape(shape, document.toJS({ maxAliasCount: 50 }));
  if ('value' in checked) return { kind: 'read', value: checked.value, locate };
  const problems = checked.complaints.map(
    ({ at, says, hint }): Problem => ({
      path,
      ...locate(at),
      rule: 'shape',
      says: `${at.join('.') || 'the file'}: ${says}`,
      ...(hint ? { hint } : {}),
      level: 'error',
    }),
  );
  return { kind: 'problems', problems };
}

function offsetOf(root: unknown, at: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = isNode(root) ? ((root as Node).range?.[0] ?? 0) : 0;
  for (const step of at) {
    const next = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === String(step))
      : (node as { items?: readonly unknown[] } | null)?.items?.[Number(step)];
    if (next === undefined) break;
    if (isPair(next)) {
      offset = (next.key as Node | null)?.range?.[0] ?? offset;
      node = next.value;
    } else {
      offset = (next as Node | null)?.range?.[0] ?? offset;
      node = next;
    }
  }
  return offset;
}

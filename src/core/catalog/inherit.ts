import type { EntryFile } from './files.ts';

const INHERITED = ['cause', 'fix', 'verify', 'fixer', 'variants', 'escalate', 'docs'] as const;

/** The fields that an entry takes from the one it extends when it leaves them out; each is taken whole, nothing is merged. */
export const inheritedFields: readonly string[] = INHERITED;

/**
 * Fills what `child` leaves out from `parent`. Inheritance has one level: the parent is used as its own file says it.
 * The list of several causes goes with the cause that it spells out.
 */
export function inherit(child: EntryFile, parent: EntryFile): EntryFile {
  const filled = INHERITED.filter((field) => child[field] === undefined && parent[field] !== undefined);
  const taken = Object.fromEntries(filled.map((field) => [field, parent[field]]));
  const causes = child.cause === undefined && child.causes.length === 0 ? parent.causes : child.causes;
  return { ...child, ...taken, causes };
}

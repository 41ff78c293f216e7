import type { EntryFile } from './files.ts';

/** The fields that an entry takes from the one it extends when it leaves them out; each is taken whole, nothing is merged. */
const INHERITED = ['cause', 'fix', 'verify', 'fixer', 'variants', 'escalate', 'docs'] as const;

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

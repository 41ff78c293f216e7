import { type Dirent, readdirSync, statSync } from 'node:fs';

/** What lies in a folder; `path` is relative to it, with `/`, and empty for the folder itself. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** A folder that is not looked into: links may lead in a circle. */
  | { readonly kind: 'too-deep'; readonly path: string }
  /** What cannot be looked at, such as a link that leads nowhere. */
  | { readonly kind: 'failed'; readonly path: string; readonly error: unknown };

/** How many folders deep files may lie. */
export const MAX_DEPTH = 5;

/**
 * Lists the files in a folder and in the folders within it, by name. Links are followed; hidden files and folders, and
 * installed packages, are passed over. Never throws.
 */
export function listFiles(folder: string): readonly Found[] {
  return listIn(folder, '', 0);
}

/** The same order on every machine, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function listIn(folder: string, path: string, depth: number): readonly Found[] {
  if (depth > MAX_DEPTH) return [{ kind: 'too-deep', path }];
  const begin = path === '' ? '' : `${path}/`;
  try {
    return readdirSync(`${folder}/${path}`, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .toSorted((a, b) => byCodeUnit(a.name, b.name))
      .flatMap((entry) => look(folder, { entry, path: begin + entry.name, depth }));
  } catch (error) {
    return [{ kind: 'failed', path, error }];
  }
}

interface Place {
  readonly entry: Dirent;
  readonly path: string;
  /** Of the folder that it lies in. */
  readonly depth: number;
}

function look(folder: string, { entry, path, depth }: Place): readonly Found[] {
  try {
    // A start lists some thousands of files: only of a link is it not known yet what it is.
    const kind = entry.isSymbolicLink() ? statSync(`${folder}/${path}`) : entry;
    return kind.isDirectory() ? listIn(folder, path, depth + 1) : [{ kind: 'file', path }];
  } catch (error) {
    return [{ kind: 'failed', path, error }];
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogData, Problem } from '../core/catalog/types.ts';
import type { PackedWordings } from '../core/detect/packed-wordings.ts';

/** The catalog that comes with the program. */
export const CATALOG_FOLDER = fileURLToPath(new URL('../../catalog', import.meta.url));
/** Where the compiled catalog is kept; made by the first run after a change, never committed. */
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
/** The code that reads entries, and that takes their sentences apart. */
const READERS = ['catalog', 'detect', 'text'].map((part) =>
  fileURLToPath(new URL(`../core/${part}/`, import.meta.url)),
);

/** Where the catalog is read from, and where its compiled form is kept. */
export interface CatalogPlaces {
  readonly folder?: string;
  /** An organisation's own entries, which override ours. */
  readonly own?: string | undefined;
  readonly cache?: string;
}

export interface LoadedCatalog {
  /** Without the entries' examples, which are tests and nothing that an answer is made of. */
  readonly data: CatalogData;
  /** The index of its sentences. */
  readonly wordings: PackedWordings;
  readonly problems: readonly Problem[];
  /** Whether the compiled form was used. */
  readonly compiled: boolean;
}

/**
 * Loads the catalog, compiled when nothing has changed since, else from its files; then the compiled form is made anew.
 * It is keyed by path, size and time of every file, the code that reads them included, so it is never stale. A cache that
 * cannot be written costs time and nothing else.
 */
export async function loadCatalog({
  folder = CATALOG_FOLDER,
  own,
  cache = CACHE,
}: CatalogPlaces = {}): Promise<LoadedCatalog> {
  const folders = own === undefined ? [folder] : [folder, own];
  const key = fingerprint([...folders, ...READERS]);
  const file = join(
    cache,
    `catalog-${createHash('sha256').update(folders.join('\n')).digest('hex').slice(0, 12)}.json`,
  );
  const kept = readKept(file);
  if (kept?.key === key) return { data: kept.data, wordings: kept.wordings, problems: [], compiled: true };
  // Reading YAML takes libraries that a start with a compiled catalog does without.
  const { compileCatalog } = await import('./compile-catalog.ts');
  const { problems, ...made } = compileCatalog(folders);
  if (problems.length === 0) keep(file, { key, ...made });
  return { ...made, problems, compiled: false };
}

interface Kept {
  readonly key: string;
  readonly data: CatalogData;
  readonly wordings: PackedWordings;
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of listFiles(folder)) {
      const { size, mtimeMs } = statSync(join(folder, name));
      hash.update(`${folder}/${name}:${size}:${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yml|yaml|ts|js)$/.test(name))
      .toSorted();
  } catch {
    // A folder that is not there is a problem of reading it, and said there.
    return [];
  }
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // Not there yet, or cut off by a crash: both mean that it has to be made.
    return undefined;
  }
}

function keep(file: string, value: Kept): void {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, JSON.stringify(value));
    // Renaming is atomic: another process reads the old or the new one, never half of it.
    renameSync(part, file);
  } catch {
    // A read-only installation: every start reads the files.
  }
}

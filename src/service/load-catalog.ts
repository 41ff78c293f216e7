import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogData, Problem } from '../core/catalog/types.ts';
import type { PackedWordings } from '../core/detect/packed-wordings.ts';
import { type Found, listFiles } from './list-files.ts';
import { StartProblem } from './start-problem.ts';

/** The catalog that comes with the program. */
export const CATALOG_FOLDER = fileURLToPath(new URL('../../catalog', import.meta.url));
/** Where the compiled catalog is kept; made by the first run after a change, never committed. */
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
/** The code that reads entries, and that takes their sentences apart. */
const READERS = ['catalog', 'detect', 'text'].map((part) =>
  fileURLToPath(new URL(`../core/${part}/`, import.meta.url)),
);

/** How the compiled form is written; another number makes it anew. */
const FORMAT = 2;

/** Where the catalog is read from, and where its compiled form is kept. */
export interface CatalogPlaces {
  readonly folder?: string;
  /** An organisation's own entries, which override ours. */
  readonly own?: string | undefined;
  readonly cache?: string;
}

export interface LoadedCatalog {
  /** Without the entries' examples, which are tests and nothing that an answer is made of. Read on first use. */
  readonly data: CatalogData;
  /** The index of its sentences. Read on first use. */
  readonly wordings: PackedWordings;
  readonly problems: readonly Problem[];
  /** How many entries there are. */
  readonly entries: number;
  /** Whether the compiled form was used. */
  readonly compiled: boolean;
}

/**
 * Loads the catalog, compiled when nothing has changed since, else from its files; then the compiled form is made anew.
 * It is keyed by path, size and time of every file, the code that reads them included, so it is never stale; only catalogs
 * without a problem are kept. What is in it is read when it is first asked for, which throws when the file was damaged
 * meanwhile. A cache that cannot be written costs time and nothing else.
 */
export async function loadCatalog({
  folder = CATALOG_FOLDER,
  own,
  cache = CACHE,
}: CatalogPlaces = {}): Promise<LoadedCatalog> {
  const folders = own === undefined ? [folder] : [folder, own];
  const key = `${FORMAT}:${fingerprint([...folders, ...READERS])}`;
  const file = join(
    cache,
    `catalog-${createHash('sha256').update(folders.join('\n')).digest('hex').slice(0, 12)}.json`,
  );
  const entries = countKept(file, key);
  if (entries !== undefined) {
    let read: Kept | undefined;
    const kept = () => {
      read ??= readKept(file);
      return read;
    };
    return {
      get data() {
        return kept().data;
      },
      get wordings() {
        return kept().wordings;
      },
      ...{ problems: [], entries, compiled: true },
    };
  }
  // Reading YAML takes libraries that a start with a compiled catalog does without.
  const { compileCatalog } = await import('./compile-catalog.ts');
  const { problems, ...made } = compileCatalog(folders);
  if (problems.length === 0) keep(file, key, made);
  return { ...made, problems, entries: made.data.entries.length, compiled: false };
}

type Kept = Pick<LoadedCatalog, 'data' | 'wordings'>;

/** The first line of a compiled catalog; what is kept stands in the second. */
interface Header {
  readonly key: string;
  readonly entries: number;
  /** Length of the second line. */
  readonly bytes: number;
}
const MOST_HEADER = 256;

function fingerprint(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => listFiles(folder).flatMap((found) => lineOf(folder, found)));
  return createHash('sha256').update(files.toSorted().join('\n')).digest('hex');
}

/** What tells a file from its earlier state; nothing for what no catalog is made of. */
function lineOf(folder: string, { kind, path }: Found): readonly string[] {
  if (kind === 'file' && !/\.(?:ya?ml|ts|js)$/i.test(path)) return [];
  const whole = `${folder}/${path}`;
  return [`${whole}:${kind === 'file' ? stampOf(whole) : kind}`];
}

function stampOf(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size}:${mtimeMs}`;
  } catch {
    // It went away a moment ago. Whether that is a problem is said where it is read.
    return 'failed';
  }
}

/** How many entries a compiled catalog has, if it is there whole and made of what is there now. */
function countKept(file: string, key: string): number | undefined {
  try {
    const opened = openSync(file, 'r');
    try {
      const begin = Buffer.alloc(MOST_HEADER);
      const line = begin.toString('utf8', 0, readSync(opened, begin)).split('\n', 1)[0] ?? '';
      const header = JSON.parse(line) as Header;
      const isWhole = fstatSync(opened).size === line.length + 1 + header.bytes;
      return header.key === key && isWhole ? header.entries : undefined;
    } finally {
      closeSync(opened);
    }
  } catch {
    // Not there yet, or cut off by a crash: both mean that it has to be made.
    return undefined;
  }
}

function readKept(file: string): Kept {
  try {
    const text = readFileSync(file, 'latin1');
    return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Kept;
  } catch (error) {
    rmSync(file, { force: true });
    throw new StartProblem(
      `${file} was damaged (${String(error)}) and is removed; start again, and it is made anew.`,
    );
  }
}

function keep(file: string, key: string, value: Kept): void {
  const body = toAscii(JSON.stringify(value));
  const header: Header = { key, entries: value.data.entries.length, bytes: body.length };
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, `${JSON.stringify(header)}\n${body}`);
    // Renaming is atomic: another process reads the old or the new one, never half of it.
    renameSync(part, file);
  } catch {
    // A read-only installation: every start reads the files.
  }
}

/** JSON in ASCII: a single character beyond Latin 1 would double what the text takes in memory while it is read. */
function toAscii(json: string): string {
  return json.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

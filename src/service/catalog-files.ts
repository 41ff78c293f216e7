import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/catalog/types.ts';
import { byCodeUnit, type Found, listFiles, MAX_DEPTH } from './list-files.ts';

/** The text of one catalog file; `path` is relative to the catalog folder, with `/`: `entra/AADSTS50011.yml`. */
export interface CatalogFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a catalog folder in the order of their paths, and what kept others from being read. */
export interface CatalogFiles {
  readonly files: readonly CatalogFile[];
  readonly problems: readonly Problem[];
}

const MAX_BYTES = 1_000_000;

/**
 * Reads every `*.yml` in the provider folders of a catalog, and in folders within those. Hidden files and everything that
 * is not YAML are passed over; a file that cannot be read, is no UTF-8, is larger than 1 MB, lies outside a provider
 * folder or ends in `.yaml` is a problem. Never throws.
 */
export function readCatalogFolder(folder: string): CatalogFiles {
  const files: CatalogFile[] = [];
  const problems: Problem[] = [];
  const report = (path: string, says: string, hint: string) =>
    void problems.push({ path, rule: 'files', says, hint, level: 'error' });

  const take = (found: Found) => {
    const { kind, path } = found;
    if (kind === 'too-deep')
      return report(
        path,
        `lies deeper than ${MAX_DEPTH} folders`,
        'remove the link or folder that leads there',
      );
    if (kind === 'failed') return reportUnread(path, found.error);
    if (!/\.ya?ml$/i.test(path)) return;
    try {
      readOne(path);
    } catch (error) {
      reportUnread(path, error);
    }
  };
  const reportUnread = (path: string, error: unknown) =>
    path === ''
      ? report(folder, `the catalog folder cannot be read (${reasonOf(error)})`, 'correct its path')
      : report(path, `cannot be read (${reasonOf(error)})`, 'make it a readable UTF-8 text, or remove it');
  const readOne = (path: string) => {
    if (!path.includes('/'))
      return report(path, 'lies outside a provider folder', `move it to <provider>/${path}`);
    if (!path.endsWith('.yml'))
      return report(path, 'has another ending than .yml', 'rename it, so that it ends in .yml');
    files.push({ path, text: readText(join(folder, path)) });
  };

  for (const found of listFiles(folder)) take(found);
  return { files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)), problems };
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length > MAX_BYTES) throw new Error(`${bytes.length} bytes are more than ${MAX_BYTES}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

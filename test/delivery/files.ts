import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Whether the project has such a file or folder. */
export const isThere = (path: string): boolean => existsSync(join(ROOT, path));

/** The project's folder. */
export const root = ROOT;

/** The project's package.json. */
export const packageJson = () => JSON.parse(textOf('package.json'));

/** The TypeScript files below a folder of the project, by their paths in the project. */
export const sourcesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));

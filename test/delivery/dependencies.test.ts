import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageJson, root, textOf } from './files.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { dependencies, optionalDependencies, devDependencies } = packageJson();
const locked = Object.entries<Locked>(JSON.parse(textOf('package-lock.json')).packages).filter(
  ([path]) => path !== '',
);

/** Install scripts that are known, and that fetch nothing. */
const HARMLESS: Readonly<Record<string, string>> = {
  'node_modules/tesseract.js': 'prints who pays for its upkeep',
  'node_modules/fsevents': 'is only on macOS, for watching files in development',
};

describe('the dependencies', () => {
  test('are exact versions, each with its checksum', () => {
    const ranges = Object.values({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
      (version) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(ranges).toEqual([]);
    expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
  });

  test('fetch nothing when they are installed', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted.filter((path) => !(path in HARMLESS))).toEqual([]);
  });

  test('of the program are all that it imports, and none that only development needs', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.[jt]s$/.test(path) && !path.includes('page/'),
    );
    const imported = sources.flatMap((path) =>
      [...textOf(join('src', path)).matchAll(/\bfrom '([^'.][^'\n]*)'|\bimport\('([^'.][^'\n]*)'\)/g)].map(
        ([, a, b]) => /^(?:@[^/]+\/)?[^/]+/.exec(a ?? b ?? '')?.[0] ?? '',
      ),
    );
    const packages = new Set(
      imported.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)),
    );
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

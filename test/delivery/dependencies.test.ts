import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
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

  test('of the program are all that it imports, and nothing else', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.[jt]s$/.test(path) && !path.includes('page/'),
    );
    const imported = sources.flatMap((path) =>
      [
        ...textOf(join('src', path)).matchAll(
          /\bfrom '([^'.][^'\n]*)'|\bimport\('([^'.][^'\n]*)'\)|\bresolve\('([^'.][^'\n]*)'\)/g,
        ),
      ].map(([, a, b, c]) => /^(?:@[^/]+\/)?[^/]+/.exec(a ?? b ?? c ?? '')?.[0] ?? ''),
    );
    const packages = new Set(
      imported.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)),
    );
    expect([...packages].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });
});

describe('npm run audit', () => {
  /** Runs it with an npm that prints this, and never reaches a registry. */
  function audit(printed: unknown, ...args: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    writeFileSync(join(folder, 'report.json'), JSON.stringify(printed));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat "${join(folder, 'report.json')}"\nexit 1\n`, {
      mode: 0o755,
    });
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const ran = spawnSync(process.execPath, ['scripts/audit.js', ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status: ran.status, says: ran.stdout + ran.stderr };
  }
  const finding = (severity: string) => ({
    vulnerabilities: { left: { name: 'left', severity, range: '<2', via: [{ title: 'A hole' }, 'other'] } },
  });
  const refusal = { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } };

  test.each([
    ['a high finding', finding('high'), [], 1, /left <2: high, A hole/],
    ['a critical finding', finding('critical'), [], 1, /left <2: critical/],
    ['a moderate finding', finding('moderate'), [], 0, /No high or critical/],
    ['no finding', { vulnerabilities: {} }, [], 0, /No high or critical/],
    ['a registry that refuses', refusal, [], 0, /405 Method Not Allowed.*\n.*--registry/],
    ['a registry that refuses, when that will not do', refusal, ['--strict'], 2, /405/],
  ])('says what there is: %s', { skip: process.platform === 'win32' }, (_, printed, args, status, says) => {
    const result = audit(printed, ...args);
    expect(result.status).toBe(status);
    expect(result.says).toMatch(says);
  });

  test('is a command of the package', () => {
    expect(packageJson().scripts.audit).toBe('node scripts/audit.js');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, syntaxOf } from './fakes/syntax.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Module {
  /** Path below src, with `/`. */
  readonly path: string;
  readonly imports: readonly string[];
  readonly text: string;
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [
      ...text.matchAll(
        /^(?:import|export)\b[^;]*?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm,
      ),
    ]
      .map(([, a, b, c]) => a ?? b ?? c ?? '')
      .map((specifier) =>
        specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier,
      );
    return { path, imports, text };
  });

/** Everything. */
const ALL = [''];

/** What a file, or the files of a folder, may import. A trailing slash means a folder of ours. */
const LAYERS: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'slack/', may: ['slack/', 'bot/', 'core/', '@slack/', 'undici', 'node:'] },
  { folder: 'cli/', may: ['cli/', 'core/', 'service/', 'node:', 'commander', 'fflate'] },
  {
    folder: 'service/',
    may: [
      'service/',
      'bot/ports.ts',
      'bot/settings.ts',
      'bot/picture-reader.ts',
      'core/',
      'keyv',
      '@keyv/',
      'pino',
      'prom-client',
      'zod',
      'node:',
      'tesseract.js',
      'pg',
    ],
  },
  { folder: 'bot/', may: ['bot/', 'core/'] },
  { folder: 'core/text/', may: ['core/text/', 'entities', 'fflate'] },
  { folder: 'core/files/', may: ['core/text/', 'core/files/', 'fflate'] },
  { folder: 'core/catalog/', may: ['core/text/', 'core/catalog/', 'yaml', 'zod', 'fuse.js'] },
  { folder: 'core/detect/', may: ['core/text/', 'core/catalog/', 'core/detect/'] },
  { folder: 'core/answer/', may: ['core/text/', 'core/catalog/', 'core/detect/', 'core/answer/'] },
  {
    folder: 'core/triage/',
    may: ['core/text/', 'core/catalog/', 'core/detect/', 'core/answer/', 'core/triage/', 'core/explainer.ts'],
  },
  { folder: 'core/lint/', may: ['core/'] },
  {
    folder: 'core/explainer.ts',
    may: ['core/text/', 'core/catalog/', 'core/detect/', 'core/answer/'],
  },
  { folder: 'core/picture.ts', may: ['core/catalog/', 'core/detect/', 'core/explainer.ts'] },
  { folder: 'pages/', may: ['pages/', 'core/'] },
  { folder: 'playground/', may: ['playground/', 'node:', 'ws'] },
  { folder: 'open-playground.ts', may: ['bot/', 'playground/', 'service/config.ts', 'slack/blocks/ids.ts'] },
  { folder: 'reach-slack.ts', may: ['playground/', 'service/', 'slack/'] },
  { folder: 'shut-down.ts', may: ['bot/', 'playground/', 'service/', 'slack/'] },
  { folder: 'main.ts', may: ALL },
];

/** Packages that one file of the core alone may import, so that they can be replaced there. */
const ALONE: Readonly<Record<string, string>> = {
  yaml: 'core/catalog/read.ts',
  'fuse.js': 'core/catalog/search-fuzzy.ts',
  zod: 'core/catalog/files.ts',
};

/** `async` functions, `await`, `for await`. */
const isAsync = ({ type, async, await: awaits }: SyntaxNode) =>
  async === true || awaits === true || type === 'AwaitExpression';

const layerOf = (path: string) => LAYERS.find(({ folder }) => path.startsWith(folder));

describe('the layers', () => {
  test('are the home of every module', () => {
    expect(modules.filter(({ path }) => !layerOf(path)).map(({ path }) => path)).toEqual([]);
  });

  test.each(modules.map((module) => [module.path, module] as const))(
    '%s imports only what its layer may',
    (path, { imports }) => {
      const may = layerOf(path)?.may ?? [];
      expect(imports.filter((specifier) => !may.some((allowed) => specifier.startsWith(allowed)))).toEqual(
        [],
      );
    },
  );

  test('may import nothing that nobody imports', () => {
    const idle = LAYERS.flatMap(({ folder, may }) => {
      const imported = modules
        .filter(({ path }) => path.startsWith(folder))
        .flatMap(({ imports }) => imports);
      return may
        .filter((allowed) => !imported.some((specifier) => specifier.startsWith(allowed)))
        .map((allowed) => `${folder}: ${allowed}`);
    });
    expect(idle).toEqual([]);
  });

  test.each(Object.entries(ALONE))('only one file of the core imports %s', (name, home) => {
    const importers = modules.filter(
      ({ path, imports }) => path.startsWith('core/') && imports.includes(name),
    );
    expect(importers.map(({ path }) => path)).toEqual([home]);
  });

  test('only the configuration reads the environment', () => {
    const readers = modules.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['service/config.ts']);
  });

  test('the core, the bot and the pages have no clock, no chance and no promises of their own', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bsetTimeout\b/;
    const timed = modules.filter(({ path, text }) => /^(?:core|bot|pages)\//.test(path) && impure.test(text));
    expect(timed.map(({ path }) => path)).toEqual([]);
    const async = modules.filter(
      ({ path }) => /^(?:core|pages)\//.test(path) && syntaxOf(join(SRC, path)).some(isAsync),
    );
    expect(async.map(({ path }) => path)).toEqual([]);
  });

  test('no module imports itself through others', () => {
    expect(findCycle(new Map(modules.map(({ path, imports }) => [path, imports])))).toBeUndefined();
  });

  test('the check for cycles finds one', () => {
    const cycle = findCycle(
      new Map([
        ['a.ts', ['b.ts']],
        ['b.ts', ['c.ts']],
        ['c.ts', ['a.ts']],
      ]),
    );
    expect(cycle).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  });

  test('no source file that a person wrote is longer than 250 lines', () => {
    // Written by `node test/bench/learn.ts --write`, a line for each feature.
    const written = modules.filter(({ path }) => !path.endsWith('core/triage/words/learnt.ts'));
    const long = written.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = graph.has(next) ? visit(next, [...trail, path]) : undefined;
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

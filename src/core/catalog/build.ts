import { type EntryFile, entryFile, type ProviderFile, providerFile, type Shape } from './files.ts';
import { inherit } from './inherit.ts';
import { type Locate, readYaml } from './read.ts';
import type { CatalogData, Entry, Name, Problem, Provider } from './types.ts';

/** One catalog file as it was found: the path inside the catalog folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface BuildResult {
  readonly data: CatalogData;
  readonly problems: readonly Problem[];
  /** Line and column of a place in an entry's own file, for checks that run over the finished catalog. */
  readonly locate: (
    path: string,
    at: readonly (string | number)[],
  ) => { readonly line: number; readonly column: number };
}

const PROVIDER_FILE = '_provider.yml';

/**
 * Builds the catalog from its files. A later file with the path of an earlier one overrides it, so an organisation's
 * own folder is given last. All problems are collected; a file with a problem is left out of `data`.
 */
export function buildCatalog(files: readonly SourceFile[]): BuildResult {
  const problems: Problem[] = [];
  const locators = new Map<string, Locate>();
  const latest = new Map(files.map((file) => [file.path, file]));
  const read = <T>(file: SourceFile, shape: Shape<T>): T | undefined => {
    const result = readYaml(file.path, file.text, shape);
    if (result.kind === 'read') {
      locators.set(file.path, result.locate);
      return result.value;
    }
    problems.push(...result.problems);
    return undefined;
  };
  const providers: Provider[] = [];
  const parsed = new Map<string, { readonly path: string; readonly file: EntryFile }>();
  for (const file of [...latest.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [provider = '', name = ''] = splitPath(file.path);
    if (name === PROVIDER_FILE) {
      const value = read(file, providerFile);
      if (value) providers.push(toProvider(provider, value));
    } else {
      const value = read(file, entryFile);
      if (value) parsed.set(`${provider}/${name.replace(/\.ya?ml$/, '')}`, { path: file.path, file: value });
    }
  }
  const entries: Entry[] = [];
  for (const [id, { path, file }] of parsed) {
    const entry = complete(
      id,
      path,
      file,
      parsed,
      (at) => locators.get(path)?.(at) ?? { line: 1, column: 1 },
    );
    if ('problem' in entry) problems.push(entry.problem);
    else entries.push(entry.entry);
  }
  problems.push(...missingProviders(entries, providers));
  const locate: BuildResult['locate'] = (path, at) => locators.get(path)?.(at) ?? { line: 1, column: 1 };
  return { data: { entries, providers }, problems, locate };
}

function splitPath(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(-2);
}

function toProvider(id: string, { lookup, status, unknown, numbers, ...rest }: ProviderFile): Provider {
  return {
    ...rest,
    id,
    numbers: numbers.map(({ after, as, needs }) => ({ after, as, ...(needs ? { needs } : {}) })),
    ...(lookup ? { lookup } : {}),
    ...(status ? { status } : {}),
    unknown: unknown as Provider['unknown'],
  };
}

type Parsed = ReadonlyMap<string, { readonly file: EntryFile }>;

function complete(
  id: string,
  path: string,
  own: EntryFile,
  all: Parsed,
  locate: (at: readonly string[]) => { line: number; column: number },
): { readonly entry: Entry } | { readonly problem: Problem } {
  const parent = own.extends === undefined ? undefined : all.get(own.extends)?.file;
  const problem = (at: string, says: string, hint: string): { problem: Problem } => ({
    problem: { path, ...locate([at]), rule: 'complete', says, hint, level: 'error' },
  });
  if (own.extends !== undefined && !parent) {
    return problem(
      'extends',
      `extends: there is no entry "${own.extends}"`,
      'name an entry as provider/slug',
    );
  }
  const file = parent ? inherit(own, parent) : own;
  const missing = (['cause', 'fix', 'fixer', 'escalate'] as const).filter(
    (field) => file[field] === undefined,
  );
  if (missing[0] !== undefined) {
    const from =
      own.extends === undefined ? 'or extend an entry that has it' : `${own.extends} has none either`;
    return problem('title', `${missing.join(', ')}: missing`, `write it, ${from}`);
  }
  return { entry: toEntry(id, path, file) };
}

function toEntry(id: string, path: string, file: EntryFile): Entry {
  const [provider = '', slug = ''] = id.split('/');
  const names: Name[] = [
    ...(file.code === undefined ? [] : [{ name: file.code }]),
    ...file.aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : stripUndefined(alias))),
  ];
  const { code, carrier, extends: parent, verify, reviewed, retired } = file;
  const entry = {
    id,
    provider,
    slug,
    path,
    ...{ code, carrier, verify, extends: parent, reviewed, retired },
    names,
    title: file.title,
    kind: file.kind,
    grade: file.grade,
    keywords: file.keywords,
    messages: file.messages.map((message) => (typeof message === 'string' ? { text: message } : message)),
    cause: file.cause ?? '',
    causes: file.causes,
    fix: file.fix ?? [],
    fixer: file.fixer,
    variants: file.variants ?? [],
    escalate: file.escalate,
    docs: file.docs ?? [],
    examples: file.examples,
  };
  // Through JSON, so that nothing is `undefined`: the compiled catalog and the built one are then the same value.
  return JSON.parse(JSON.stringify(entry)) as Entry;
}

function stripUndefined(alias: { name: string; only?: 'number' | 'parameter' | undefined }): Name {
  return alias.only === undefined ? { name: alias.name } : { name: alias.name, only: alias.only };
}

function missingProviders(entries: readonly Entry[], providers: readonly Provider[]): Problem[] {
  const known = new Set(providers.map(({ id }) => id));
  const lost = [...new Set(entries.map(({ provider }) => provider))].filter((id) => !known.has(id));
  return lost.map((id) => ({
    path: `${id}/${PROVIDER_FILE}`,
    rule: 'complete',
    says: `the provider "${id}" has entries and no ${PROVIDER_FILE}`,
    hint: `write catalog/${id}/${PROVIDER_FILE}; catalog/README.md shows one`,
    level: 'error',
  }));
}

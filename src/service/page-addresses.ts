import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { echo } from './problems.ts';
import type { ReadVariable, Report } from './slack-access.ts';

/** Where the catalog's pages are reached from outside, and where their entries can be edited. */
export interface PageAddresses {
  /** Without a slash at the end: `https://help.example.com/bot`. */
  readonly publicUrl?: string;
  /** Ends with a slash; the path of an entry's file follows it. */
  readonly editUrl?: string;
}

const LONGEST = 300;
const PACKAGE = new URL('../../package.json', import.meta.url);

/** Reads PUBLIC_URL and EDIT_URL; what is wrong with them is reported. `manifest` is the package's own description. */
export function readPageAddresses(
  read: ReadVariable,
  report: Report,
  manifest: () => unknown = readManifest,
): PageAddresses {
  const example = 'https://oauth-error-bot.example.com';
  const publicUrl = readAddress('PUBLIC_URL', { read, report, example });
  const editExample = 'https://github.com/example/oauth-error-bot/edit/main/catalog';
  const given = readAddress('EDIT_URL', { read, report, example: editExample });
  const editUrl = given ?? repositoryFolder(manifest());
  return {
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(editUrl === undefined ? {} : { editUrl: `${editUrl}/` }),
  };
}

/**
 * Where an entry can be edited, by its path in the catalog (`entra/AADSTS50011.yml`). Files of the organisation's own
 * catalog have no such place, since they are not in the repository.
 */
export function createEditLinks(
  editUrl: string | undefined,
  ownFolder: string | undefined,
): (entry: { readonly path: string }) => string | undefined {
  return ({ path }) => {
    if (editUrl === undefined || (ownFolder !== undefined && existsSync(join(ownFolder, path))))
      return undefined;
    return editUrl + path.split('/').map(encodeURIComponent).join('/');
  };
}

function readAddress(
  name: string,
  { read, report, example }: { read: ReadVariable; report: Report; example: string },
): string | undefined {
  const value = read(name);
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (isPlain && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST)
    return url.href.replace(/\/+$/, '');
  const shown = value.includes('@') ? 'the value' : `"${echo(value)}"`;
  report(name, `${shown} is no plain web address`, `write for example ${example}`);
  return undefined;
}

function readManifest(): unknown {
  return JSON.parse(readFileSync(PACKAGE, 'utf8'));
}

/** The catalog's folder in the repository that a package.json names, where its host is one whose addresses are known. */
function repositoryFolder(manifest: unknown): string | undefined {
  const { repository } = Object(manifest) as { readonly repository?: unknown };
  const named = typeof repository === 'string' ? repository : Object(repository).url;
  if (typeof named !== 'string') return undefined;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(named)?.[1];
  const full = /^(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+)$/.exec(named)?.[1];
  const path = (short ?? full)?.replace(/\.git$/, '');
  return path && `https://github.com/${path}/edit/HEAD/catalog`;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from '../../core/catalog/lookup.ts';
import { indexCatalog, slugOf } from '../../core/catalog/names.ts';
import type { Catalog, Provider } from '../../core/catalog/types.ts';
import { nearest } from '../../core/text/nearest.ts';
import { CATALOG_FOLDER, loadCatalog } from '../../service/load-catalog.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/**
 * Writes a new entry file in which every field is explained, from the provider's defaults, and says what to do next.
 *
 * @throws UsageProblem when the provider is unknown or the error has an entry already
 */
export async function create(
  terminal: Terminal,
  {
    provider: id,
    code,
    json,
    folder = CATALOG_FOLDER,
  }: {
    readonly provider: string;
    readonly code: string;
    readonly json?: boolean;
    readonly folder: string | undefined;
  },
): Promise<boolean> {
  const catalog = indexCatalog((await loadCatalog({ folder })).data);
  const provider = catalog.providerById.get(id);
  if (!provider) throw new UsageProblem(unknownProvider(id, catalog));
  const known = lookUp(catalog, code, id);
  if (known?.provider === id)
    throw new UsageProblem(`${id} has this error already: ${join(folder, known.path)}.`);
  const slug = slugOf(code);
  if (slug === '')
    throw new UsageProblem(`"${code}" gives no file name; use the code, or a few words with dashes.`);
  const path = join(folder, id, `${slug}.yml`);
  if (existsSync(path)) throw new UsageProblem(`${path} is there already.`);
  mkdirSync(join(folder, id), { recursive: true });
  writeFileSync(path, template(provider, code));
  if (json) terminal.write(`${JSON.stringify({ path, entry: `${id}/${slug}` })}\n`);
  else
    terminal.write(
      `${path}\n\nFill it in, then: oauth-error check. See it as people will: oauth-error explain "${code}".\n`,
    );
  return true;
}

function unknownProvider(id: string, catalog: Catalog): string {
  const ids = catalog.providers.map((provider) => provider.id);
  const near = nearest(id, ids);
  return `There is no provider "${id}"${near ? `; did you mean "${near}"?` : '.'} Known: ${ids.toSorted().join(', ')}. A new provider is a folder with a _provider.yml (catalog/README.md).`;
}

function template(provider: Provider, code: string): string {
  const { fixer, escalate } = provider.unknown;
  const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(code);
  const docs = provider.lookup
    ? `  - { title: ${JSON.stringify(provider.lookup.title)}, url: ${JSON.stringify(provider.lookup.url.replace(/\{(?:digits|code)\}/g, code.replace(/\D+/g, '')))} }`
    : '  - { title: "Page title", url: "https://…" }   # https only, at most two';
  return `# yaml-language-server: $schema=../entry.schema.json
${isSlug ? '# No `code:`, because this error has none; it is known by its message.' : `code: ${JSON.stringify(code)}                # as on the wire`}
title:                           # what happened, up to 100 characters, no full stop
grade: short                     # full: captures, steps with places, verify, look-alikes, reviewed
aliases: []                      # every other name: symbolic name, exception class
keywords: []                     # what people type who have no code
messages: []                     # what people paste; {name:kind} is captured: uri, uuid, number, word, text
cause: >-                        # what happened and why, one or two sentences; {name|words for when nothing was captured}

fix:                             # 2 to 5 steps: one action each, beginning with a verb, naming the place
  -
verify:                          # how to see that it works again (full only; remove it otherwise)
fixer: ${fixer}                  # who can act first: developer, tenant-admin, idp-owner, end-user, provider
escalate:                        # whom to turn to when the fixer cannot
  to: ${escalate.to}             # developer, tenant-admin, idp-owner
  include: [${escalate.include.join(', ')}]
docs:
${docs}
# reviewed: 2026-01-31           # the day you held this against the documentation; leave it out until then
examples:                        # each line is a test
  matches:
    - text: ${JSON.stringify(`${code}: `)}
  ignores: []                    # look-alikes that are another error, or none
`;
}

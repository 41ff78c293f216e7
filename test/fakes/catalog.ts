import { fileURLToPath } from 'node:url';
import type { Contacts } from '../../src/core/answer/types.ts';
import { type BuildResult, buildCatalog } from '../../src/core/catalog/build.ts';
import { indexCatalog } from '../../src/core/catalog/names.ts';
import type { Catalog } from '../../src/core/catalog/types.ts';
import { buildExplainer, type Explainer } from '../../src/core/explainer.ts';
import { readCatalogFolder } from '../../src/service/catalog-files.ts';

/** The catalog folder of this repository. */
export const CATALOG_FOLDER = fileURLToPath(new URL('../../catalog', import.meta.url));

/** Contacts of an organisation that has configured none. */
export const noContacts: Contacts = { find: ({ role }) => ({ role }) };

type RealCatalog = BuildResult & { readonly catalog: Catalog };

let real: RealCatalog | undefined;
const explainers = new Map<Contacts, Explainer>();

/** The real catalog, read once for all test files of a process. */
export function realCatalog(): RealCatalog {
  real ??= readRealCatalog();
  return real;
}

function readRealCatalog(): RealCatalog {
  const built = buildCatalog(readCatalogFolder(CATALOG_FOLDER).files);
  return { ...built, catalog: indexCatalog(built.data) };
}

/** The explainer over the real catalog, built once for each of the contacts. */
export function realExplainer(contacts: Contacts = noContacts): Explainer {
  const explainer = explainers.get(contacts) ?? buildExplainer(realCatalog().catalog, contacts);
  explainers.set(contacts, explainer);
  return explainer;
}

const PROVIDER = `
name: Example IdP
short: Example
codes: ["XY{digits:3-6}"]
hosts: [login.example.com, "*.idp.example.com"]
fields: [xy_trace]
words: [Example IdP]
lookup: { title: Codes, url: "https://docs.example.com/{digits}" }
unknown: { fixer: developer, escalate: { to: idp-owner, include: [timestamp] } }
`;

/** A small valid entry as YAML; `fields` are lines that are added to it. */
export function entryText(title: string, fields = ''): string {
  return `title: ${title}
cause: The cause of ${title}.
fix: [Look at ${title} in the console., Change what ${title} says.]
fixer: developer
escalate: { to: idp-owner }
docs: [{ title: Page, url: "https://docs.example.com/x" }]
examples: { matches: [{ text: "${title}" }], ignores: [] }
${fields}`;
}

/** A catalog of the provider \`example\` (and others with the same provider file) from entry texts by path. */
export function catalogOf(
  entries: Readonly<Record<string, string>>,
): BuildResult & { readonly catalog: Catalog; readonly explainer: Explainer } {
  const providers = new Set(Object.keys(entries).map((path) => path.split('/')[0] ?? ''));
  const files = [
    ...[...providers].map((id) => ({
      path: `${id}/_provider.yml`,
      text:
        id === 'example'
          ? PROVIDER
          : `name: ${id} things\nshort: ${id}\nunknown: { fixer: developer, escalate: { to: developer } }\n`,
    })),
    ...Object.entries(entries).map(([path, text]) => ({ path, text })),
  ];
  const built = buildCatalog(files);
  const catalog = indexCatalog(built.data);
  return { ...built, catalog, explainer: buildExplainer(catalog, noContacts) };
}

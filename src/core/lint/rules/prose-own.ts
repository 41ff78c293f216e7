import type { Entry } from '../../catalog/types.ts';
import type { Complaint, LintContext, Rule } from '../types.ts';

const MOST_SHARED = 3;

/** No cause and no step stands word for word in more than three entries; what a family shares is inherited. */
export const proseOwn: Rule = {
  name: 'prose-own',
  check: ({ catalog }: LintContext) => {
    const uses = new Map<string, { readonly entry: Entry; readonly at: readonly (string | number)[] }[]>();
    for (const entry of catalog.entries) {
      for (const { at, text } of ownProse(entry, catalog.byId)) {
        const key = text
          .toLowerCase()
          .replace(/\{[^}]*\}/g, '{}')
          .replace(/[^a-z0-9{}]+/g, ' ')
          .trim();
        const list = uses.get(key) ?? [];
        list.push({ entry, at });
        uses.set(key, list);
      }
    }
    return [...uses.values()].flatMap((places): Complaint[] =>
      new Set(places.map(({ entry }) => entry.id)).size <= MOST_SHARED
        ? []
        : places.map(({ entry, at }) => ({
            entry,
            at,
            says: `the same sentence stands in ${places.length} entries`,
            hint: 'say what is special here, or share it through extends',
          })),
    );
  },
};

function ownProse(
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
): { at: (string | number)[]; text: string }[] {
  const parent = entry.extends === undefined ? undefined : byId.get(entry.extends);
  const cause = entry.cause === parent?.cause ? [] : [{ at: ['cause'], text: entry.cause }];
  const same = parent !== undefined && JSON.stringify(parent.fix) === JSON.stringify(entry.fix);
  return [...cause, ...(same ? [] : entry.fix.map((text, i) => ({ at: ['fix', i], text })))];
}

import { ownsName } from '../../catalog/names.ts';
import type { Entry } from '../../catalog/types.ts';
import type { Complaint, Rule } from '../types.ts';

/**
 * In one provider a name belongs to one entry. A wire code may be shared by entries that have messages of their own;
 * then one entry is named after the code and speaks for it.
 */
export const uniqueNames: Rule = {
  name: 'unique-names',
  check: ({ catalog }) => {
    const complaints: Complaint[] = [];
    for (const [name, entries] of catalog.byName) {
      for (const group of Map.groupBy(entries, ({ provider }) => provider).values()) {
        if (group.length > 1) complaints.push(...complain(name, group));
      }
    }
    return complaints;
  },
};

function complain(name: string, group: readonly Entry[]): Complaint[] {
  const owner = group.find((entry) => ownsName(entry, name));
  return group.flatMap((entry): Complaint[] => {
    if (entry === owner) return [];
    if (entry.code?.toLowerCase() === name && (entry.messages.length > 0 || entry.retired)) return [];
    const first = owner ?? group[0];
    if (entry === first) return [];
    const at = entry.code?.toLowerCase() === name ? ['code'] : ['aliases'];
    const hint =
      entry.code?.toLowerCase() === name
        ? 'give it messages of its own, by which it can be told apart'
        : 'remove it from one of them';
    return [{ entry, at, says: `"${name}" is also a name of ${first?.id ?? ''}`, hint }];
  });
}

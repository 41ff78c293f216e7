import type { Rule } from '../types.ts';

/** `extends`, `see` and `retired.instead` name entries that exist; inheritance has one level. */
export const extendsKnown: Rule = {
  name: 'extends-known',
  check: ({ catalog }) =>
    catalog.entries.flatMap((entry) => {
      const parent = entry.extends === undefined ? undefined : catalog.byId.get(entry.extends);
      const deep =
        parent?.extends !== undefined
          ? [
              {
                entry,
                at: ['extends'],
                says: `extends: "${parent.id}" extends another entry itself`,
                hint: `extend "${parent.extends}"; inheritance has one level`,
              },
            ]
          : [];
      const references = [
        ...entry.causes.map(({ see }, i) => ({ at: ['causes', i, 'see'], id: see })),
        { at: ['retired', 'instead'], id: entry.retired?.instead },
      ];
      const lost = references.flatMap(({ at, id }) =>
        id === undefined || catalog.byId.has(id)
          ? []
          : [
              {
                entry,
                at,
                says: `${at.join('.')}: there is no entry "${id}"`,
                hint: 'name an entry as provider/slug',
              },
            ],
      );
      return [...deep, ...lost];
    }),
};

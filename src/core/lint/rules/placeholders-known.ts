import type { Entry } from '../../catalog/types.ts';
import { blanksOf, PLACEHOLDER_KINDS, placeholdersOf } from '../../catalog/wording.ts';
import { COMMON_NAMES } from '../../detect/clues.ts';
import type { Complaint, Rule } from '../types.ts';

/** Kinds in wordings exist; what prose and `when` ask for is captured by this entry or found by its label. */
export const placeholdersKnown: Rule = {
  name: 'placeholders-known',
  check: ({ catalog }) =>
    catalog.entries.flatMap((entry) => {
      const known = new Set([
        ...COMMON_NAMES,
        'message',
        'description',
        ...entry.messages.flatMap(({ text }) => placeholdersOf(text).map(({ name }) => name)),
      ]);
      return [...wrongKinds(entry), ...wrongBlanks(entry, known), ...wrongConditions(entry, known)];
    }),
};

function wrongKinds(entry: Entry): Complaint[] {
  return entry.messages.flatMap(({ text }, i) =>
    placeholdersOf(text).flatMap(({ name, kind }) =>
      kind === undefined || PLACEHOLDER_KINDS.some((known) => known === kind)
        ? []
        : [
            {
              entry,
              at: ['messages', i],
              says: `{${name}:${kind}}: "${kind}" is no kind of value`,
              hint: `use ${PLACEHOLDER_KINDS.join(', ')}`,
            },
          ],
    ),
  );
}

function wrongBlanks(entry: Entry, known: ReadonlySet<string>): Complaint[] {
  const prose: readonly (readonly [readonly (string | number)[], string])[] = [
    [['cause'], entry.cause],
    ...entry.fix.map((step, i) => [['fix', i], step] as const),
    ...(entry.verify === undefined ? [] : [[['verify'], entry.verify] as const]),
    ...entry.causes.flatMap(({ cause, fix }, i) => [
      [['causes', i, 'cause'], cause] as const,
      [['causes', i, 'fix'], fix] as const,
    ]),
    ...entry.variants.flatMap(({ cause, fix = [] }, i) => [
      ...(cause === undefined ? [] : [[['variants', i, 'cause'], cause] as const]),
      ...fix.map((step, n) => [['variants', i, 'fix', n], step] as const),
    ]),
  ];
  return prose.flatMap(([at, text]) =>
    blanksOf(text).flatMap(({ name }) =>
      known.has(name)
        ? []
        : [
            {
              entry,
              at,
              says: `{${name}}: nothing captures "${name}"`,
              hint: 'capture it in a wording, or use a name from catalog/README.md',
            },
          ],
    ),
  );
}

function wrongConditions(entry: Entry, known: ReadonlySet<string>): Complaint[] {
  return entry.variants.flatMap(({ when }, i) =>
    Object.keys(when).flatMap((name) =>
      known.has(name)
        ? []
        : [
            {
              entry,
              at: ['variants', i, 'when'],
              says: `when: nothing captures "${name}"`,
              hint: 'use a capture of this entry, a clue, message or description',
            },
          ],
    ),
  );
}

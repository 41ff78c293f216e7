import { placeholdersOf } from '../../catalog/wording.ts';
import type { Rule } from '../types.ts';

/** An entry has what its grade promises. */
export const gradeEarned: Rule = {
  name: 'grade-earned',
  check: ({ catalog }) =>
    catalog.entries.flatMap((entry) => {
      const wants: readonly (readonly [boolean, string, string])[] =
        entry.grade === 'full'
          ? [
              [
                entry.fix.length >= 2 || entry.kind !== 'failure',
                'fix: a full entry has 2 to 5 steps',
                'say what to do in which place',
              ],
              [
                entry.verify !== undefined || entry.kind !== 'failure',
                'verify: missing in a full entry',
                'say how to see that it works again',
              ],
              [entry.docs.length > 0, 'docs: a full entry links its documentation', 'add one or two links'],
              [
                entry.examples.ignores.length > 0,
                'examples.ignores: a full entry names a look-alike',
                'add a text that resembles it and is something else',
              ],
              [
                entry.messages.length > 0 || entry.names.length > 0,
                'messages: nothing by which to recognise it',
                'add a wording or a name',
              ],
            ]
          : [
              [
                entry.fix.length >= 2 || entry.kind !== 'failure',
                'fix: even a short entry has 2 steps',
                'say what to check and what to change',
              ],
            ];
      const captured = new Set(
        entry.messages.flatMap(({ text }) => placeholdersOf(text).map(({ name }) => name)),
      );
      const asserted = entry.examples.matches.some(({ captures = {} }) =>
        Object.keys(captures).some((name) => captured.has(name)),
      );
      const unproved =
        entry.grade === 'full' && captured.size > 0 && !asserted
          ? [[false, 'examples: captures are never asserted', 'add captures to one of the matches'] as const]
          : [];
      return [...wants, ...unproved].flatMap(([holds, says, hint]) =>
        holds ? [] : [{ entry, at: ['grade'], says, hint }],
      );
    }),
};

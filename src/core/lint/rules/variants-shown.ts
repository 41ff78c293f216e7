import { holdsOneOf } from '../../answer/description.ts';
import type { Entry } from '../../catalog/types.ts';
import type { Complaint, Rule } from '../types.ts';

/** The words on which a variant waits stand in a wording, a name or an example of its entry: others may never be met. */
export const variantsShown: Rule = {
  name: 'variants-shown',
  check: ({ catalog }) => catalog.entries.flatMap((entry) => (entry.retired ? [] : unmet(entry))),
};

function unmet(entry: Entry): Complaint[] {
  const texts = [
    ...entry.messages.map(({ text }) => text),
    ...entry.names.map(({ name }) => name),
    ...entry.examples.matches.map(({ text }) => text),
  ];
  return entry.variants.flatMap(({ when: { message = '' } }, i) =>
    message
      .split('|')
      .filter((words) => words.trim() !== '' && !texts.some((text) => holdsOneOf(text, words)))
      .map((words) => ({
        entry,
        at: ['variants', i, 'when', 'message'],
        says: `"${words.trim()}" stands in no message, name or example of this entry`,
        hint: 'add an example that holds it, or write it as it stands in what people paste',
      })),
  );
}

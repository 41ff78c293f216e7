import type { Entry } from '../../catalog/types.ts';
import { readWording } from '../../catalog/wording.ts';
import type { Rule } from '../types.ts';

/** In one provider no two entries have the same wording: nothing could tell them apart. */
export const wordingsDistinct: Rule = {
  name: 'wordings-distinct',
  check: ({ catalog }) => {
    const owners = new Map<string, Entry>();
    return catalog.entries.flatMap((entry) =>
      entry.messages.flatMap(({ text }, i) => {
        const words = readWording(text)
          .map((item) => (item.kind === 'word' ? item.word : '{}'))
          .join(' ');
        const key = `${entry.provider} ${words}`;
        const owner = owners.get(key);
        if (!owner) owners.set(key, entry);
        if (!owner || owner.id === entry.id) return [];
        // Two codes may come with one sentence; there the code tells them apart and the sentence alone is the first's.
        if (owner.code !== undefined && entry.code !== undefined && owner.code !== entry.code) return [];
        return [
          {
            entry,
            at: ['messages', i],
            says: `${owner.id} has the same wording`,
            hint: 'keep it in one of them, or make one entry of both',
          },
        ];
      }),
    );
  },
};

import type { Catalog } from '../../src/core/catalog/types.ts';
import { findMessages } from '../../src/core/detect/finders/message.ts';
import { buildVocabulary, type Vocabulary } from '../../src/core/detect/vocabulary.ts';
import { clean } from '../../src/core/text/clean.ts';

const built = new WeakMap<Catalog, Vocabulary>();

/** How many parts of wordings the sentence finder looks at for a text: its work, whatever the machine does meanwhile. */
export function countComparisons(catalog: Catalog, text: string): number {
  const vocabulary = built.get(catalog) ?? buildVocabulary(catalog);
  built.set(catalog, vocabulary);
  let count = 0;
  const wordings = vocabulary.wordings.wordings.map((wording) => ({
    ...wording,
    parts: new Proxy(wording.parts, {
      get: (parts, key) => {
        count++;
        return Reflect.get(parts, key);
      },
    }),
  }));
  findMessages(clean(text), { ...vocabulary, wordings: { ...vocabulary.wordings, wordings } });
  return count;
}

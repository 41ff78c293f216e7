import type { Rule } from '../types.ts';

/** Links are https, have a host with a dot, and no entry names one page twice. */
export const docsWellFormed: Rule = {
  name: 'docs-well-formed',
  check: ({ catalog }) =>
    catalog.entries.flatMap((entry) =>
      entry.docs.flatMap(({ url }, i) => {
        const twice = entry.docs.findIndex((other) => other.url === url) < i;
        const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/i.test(url);
        if (host && !twice) return [];
        return [
          {
            entry,
            at: ['docs', i],
            says: twice ? 'docs: this page stands there twice' : `docs: "${url}" is no address of a page`,
            hint: 'use one full https address',
          },
        ];
      }),
    ),
};

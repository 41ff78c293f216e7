import { type Token, tokenize } from '../text/tokens.ts';

export const PLACEHOLDER_KINDS = ['uri', 'uuid', 'number', 'word', 'text'] as const;
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/** One step of a wording: a word that must stand there, or a value to capture. */
export type WordingItem =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'capture';
      readonly name: string;
      readonly as: PlaceholderKind;
      /** What stands between this value and the next when no word does: ` < `, `'(`. */
      readonly until?: string;
    };

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)(?::([a-z]+))?\}/g;

/** Splits a wording into words and captures. Words are compared without case, white space or style of quotes. */
export function readWording(text: string): readonly WordingItem[] {
  const items: WordingItem[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const between = text.slice(from, match.index);
    const words = wordsIn(between);
    const last = items.at(-1);
    if (words.length === 0 && last?.kind === 'capture') items[items.length - 1] = { ...last, until: between };
    items.push(...words);
    const kind = PLACEHOLDER_KINDS.find((known) => known === match[2]) ?? 'text';
    items.push({ kind: 'capture', name: match[1] ?? '', as: kind });
    from = match.index + match[0].length;
  }
  items.push(...wordsIn(text.slice(from)));
  return items;
}

function wordsIn(text: string): WordingItem[] {
  return tokenize(text).map((token: Token) => ({ kind: 'word', word: token.word }));
}

/** What stands in braces in a wording, with kinds that we do not know, so that `check` can say so. */
export function placeholdersOf(text: string): readonly { readonly name: string; readonly kind?: string }[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '', kind]) => (kind ? { name, kind } : { name }));
}

const BLANK = /\{([a-z][a-z0-9_]*)(?:\|([^{}]*))?\}/g;

/** The names that a piece of prose wants filled in: `{client_id|this client}` wants `client_id`. */
export function blanksOf(prose: string): readonly { readonly name: string; readonly otherwise?: string }[] {
  return [...prose.matchAll(BLANK)].map(([, name = '', otherwise]) =>
    otherwise === undefined ? { name } : { name, otherwise },
  );
}

/**
 * Fills `{name|words}` in prose with what was captured, or with the words when nothing was.
 * `quote` marks a filled-in value, since every renderer marks and escapes values in its own way.
 */
export function fillProse(
  prose: string,
  values: Readonly<Record<string, string>>,
  quote: (value: string) => string,
): string {
  return prose.replace(BLANK, (_, name: string, otherwise?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined || value === '' ? (otherwise ?? name.replaceAll('_', ' ')) : quote(value);
  });
}

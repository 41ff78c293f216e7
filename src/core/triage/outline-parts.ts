import type { Said } from './types.ts';

/** A piece of a line; who renders it escapes `value` for the surface. `user` and `time` hold a user ID and a `ts`. */
export type Part = string | { readonly kind: 'code' | 'quote' | 'user' | 'time'; readonly value: string };

/** One line of a summary and the messages that it comes from, oldest first. */
export interface OutlineLine {
  readonly parts: readonly Part[];
  readonly messages: readonly string[];
  /** The line stands for everything from the first of its messages to the last. */
  readonly range?: true;
}

/** The longest list of a section; what is left out is said in one line. */
export const MOST_LINES = 10;

/** A value in the face of code. */
export const code = (value: string): Part => ({ kind: 'code', value });
/** What somebody said, as it stands. */
export const quote = (value: string): Part => ({ kind: 'quote', value });
/** Somebody, by their ID. */
export const person = (value: string): Part => ({ kind: 'user', value });
/** When a message was written, by its `ts`. */
export const time = (value: string): Part => ({ kind: 'time', value });
/** Parts with commas between them. */
export const listed = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
/** The first parts with commas between them, and how many are left out. */
export const listedUpTo = (parts: readonly Part[], most: number): readonly Part[] => [
  ...listed(parts.slice(0, most)),
  ...(parts.length > most ? [` and ${parts.length - most} more`] : []),
];

/** People, each once, and where they say so. */
export function saidBy(words: string, said: readonly Said[]): OutlineLine {
  const people = [...new Set(said.map(({ user }) => user))];
  return {
    parts: [words, ...listedUpTo(people.map(person), MOST_LINES)],
    messages: said.map(({ ts }) => ts),
  };
}

/** A piece of a line; who renders it escapes `value` for the surface. `user` and `time` hold a user ID and a `ts`. */
export type Part = string | { readonly kind: 'code' | 'quote' | 'user' | 'time'; readonly value: string };

/** One line of a summary and the messages that it comes from, oldest first. */
export interface OutlineLine {
  readonly parts: readonly Part[];
  readonly messages: readonly string[];
  /** The line stands for everything from the first of its messages to the last. */
  readonly range?: true;
}

/** A name, a code or a value, as it stands in the thread. */
export const code = (value: string): Part => ({ kind: 'code', value });
/** Somebody's words. */
export const quote = (value: string): Part => ({ kind: 'quote', value });
/** A person, by their user ID. */
export const person = (value: string): Part => ({ kind: 'user', value });
/** The time of a message, by its `ts`. */
export const time = (value: string): Part => ({ kind: 'time', value });
/** Parts with commas between them. */
export const listed = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
/** The same of the first `most`, and how many more there are. */
export const listedUpTo = (parts: readonly Part[], most: number): readonly Part[] => [
  ...listed(parts.slice(0, most)),
  ...(parts.length > most ? [` and ${parts.length - most} more`] : []),
];

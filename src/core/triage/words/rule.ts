/** What people say, as the source of a regular expression without flags, and why it means what we take it for. */
export interface Phrase {
  readonly say: string;
  readonly why: string;
}

/** All phrases as one pattern that ignores case. Phrases hold no unbounded gap, so a sentence costs linear time. */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  return new RegExp(phrases.map(({ say }) => `(?:${say})`).join('|'), 'i');
}

import { redact } from '../text/redact.ts';
import type { Post, Sentence } from './read.ts';
import type { Said } from './types.ts';

const LONGEST = 240;

/** What a post says in these sentences, redacted, on one line, at most 240 characters. */
export function say(post: Post, ...sentences: readonly (Sentence | undefined)[]): Said {
  const chosen = sentences.filter((sentence) => sentence !== undefined);
  const text =
    chosen.length === 0 ? post.text : chosen.map(({ start, end }) => post.text.slice(start, end)).join(' ');
  return { ts: post.ts, user: post.user, text: oneLine(text) };
}

/** Redacted, on one line, shortened at a word. */
export function oneLine(text: string): string {
  const line = redact(text.slice(0, 4_000)).replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}

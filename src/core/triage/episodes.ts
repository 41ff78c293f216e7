import { secondsOf } from './order.ts';
import type { Post } from './read.ts';

/** After this many seconds without a word, somebody else's new error begins a new episode: two weeks. */
const LONG_SILENCE = 14 * 86_400;

/** One stretch of a thread, oldest post first, never empty. */
export type Stretch = readonly Post[];

/**
 * Cuts a thread where, after a long silence, somebody who has not written yet reports an error that was not seen yet,
 * without speaking to the people before.
 */
export function cutEpisodes(posts: readonly Post[]): readonly Stretch[] {
  const stretches: Post[][] = [];
  const people = new Set<string>();
  const codes = new Set<string>();
  for (const [at, post] of posts.entries()) {
    const before = posts[at - 1];
    const current = stretches.at(-1);
    if (
      !current ||
      (before && secondsOf(post.ts) - secondsOf(before.ts) >= LONG_SILENCE && isNew(post, people, codes))
    ) {
      stretches.push([post]);
    } else {
      current.push(post);
    }
    people.add(post.user);
    for (const { code, finding } of post.errors) codes.add(finding?.entry?.id ?? code.toLowerCase());
  }
  return stretches;
}

function isNew(post: Post, people: ReadonlySet<string>, codes: ReadonlySet<string>): boolean {
  if (post.bot || people.has(post.user) || post.cues.has('same')) return false;
  if (post.mentions.some((user) => people.has(user)) && !post.cues.has('calls')) return false;
  // The same trouble is worded in many ways: only what has a code or a name is known to be another.
  const told = post.errors.filter(
    ({ hedged, shape, finding }) =>
      !hedged && shape !== 'status' && (shape !== 'sentence' || finding !== undefined),
  );
  return (
    told.length > 0 && told.every(({ code, finding }) => !codes.has(finding?.entry?.id ?? code.toLowerCase()))
  );
}

import type { Post } from './read.ts';
import type { Candidate } from './weigh.ts';

/** A fix that did not last, and the posts that say so. */
export interface Reopened {
  readonly fix: Candidate;
  readonly by: readonly Post[];
}

/**
 * Whether the affected take a fix back: who opened the thread or had confirmed it has the trouble again, or an
 * announcement is contradicted by as many as confirmed it. Advice that helped one need not help all. What somebody says
 * last counts, and a fix that came after the last complaint closes the matter again.
 */
export function findReopened(
  fix: Candidate,
  holding: readonly Candidate[],
  posts: readonly Post[],
): Reopened | undefined {
  const start = posts.indexOf(fix.post);
  const opener = posts[0]?.user;
  const happy = new Set(fix.confirmed.map(({ user }) => user));
  const against = new Map<string, Post>();
  for (const post of posts.slice(start + 1)) {
    if (post.bot || post.user === fix.post.user) continue;
    if (complains(post)) against.set(post.user, post);
    else if (isContent(post)) against.delete(post.user);
  }
  const by = [...against.values()];
  const last = Math.max(-1, ...by.map((post) => posts.indexOf(post)));
  if (last === -1 || holding.some(({ post }) => posts.indexOf(post) > last)) return undefined;
  const turned = by.some(({ user }) => user === opener || happy.has(user));
  const outvoted =
    fix.kind === 'announced' && by.length >= [...happy].filter((user) => !against.has(user)).length;
  return turned || outvoted ? { fix, by } : undefined;
}

/** Has it still, or again; a question about it is no complaint. */
function complains({ cues }: Post): boolean {
  return (cues.has('still') || cues.has('relapse')) && !cues.has('taken-back') && !cues.has('instructs');
}

function isContent({ cues }: Post): boolean {
  return cues.has('taken-back') || ((cues.has('success') || cues.has('pleased')) && !cues.has('failure'));
}

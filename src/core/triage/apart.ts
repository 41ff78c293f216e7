import type { Post } from './read.ts';

/** How many posts later somebody may say that it is another matter. */
const REACH = 12;

/**
 * Takes errors and IDs out of posts that speak of another incident: of one that is over, by the author's own word
 * ("last time it was …"), or of one that somebody else says has nothing to do with this. The first post tells what the
 * thread is about, whoever calls it something else.
 */
export function setApart(posts: readonly Post[]): readonly Post[] {
  const opener = posts[0]?.user;
  return posts.map((post, at) => {
    if (at === 0 || (post.errors.length === 0 && post.ids.length === 0)) return post;
    if (isOtherStory(post)) return { ...post, ids: [], details: [] };
    if (post.user === opener || !isTurnedAway(post, posts.slice(at + 1, at + 1 + REACH))) return post;
    return { ...post, errors: [], ids: [], details: [] };
  });
}

/** Whoever asks whether it belongs here does not know, and all that a tale of last year names is of last year. */
function isOtherStory({ cues, errors }: Post): boolean {
  if (!errors.every(({ hedged }) => hedged)) return false;
  return cues.has('belongs') || (cues.has('long-ago') && errors.length > 0);
}

/** "@U03 no, that's another thing": said to the author by name, or right behind the post. */
function isTurnedAway({ user, cues }: Post, later: readonly Post[]): boolean {
  if (cues.has('same')) return false;
  return later.some(
    (reply, at) =>
      reply.user !== user &&
      reply.cues.has('other') &&
      (reply.mentions.includes(user) || (at === 0 && reply.mentions.length === 0)),
  );
}

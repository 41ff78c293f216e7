import type { Draft } from './drafts.ts';
import type { Post } from './read.ts';

/** Characters of a reply that is thanks and no report. */
const MOST_THANKS = 160;
const AGAINST = ['failure', 'question', 'promises', 'objects', 'suffers'] as const;
const OWN_WAY = ['did', 'instructs', 'experience', 'announces', 'success'] as const;
const FIRST_PERSON_VERB =
  /\b(?:i|we)(?:'ve|'m|'re| have| am| are)? (?!(?:guess|think|see|know|hope|suppose)\b)[a-z]+/i;

/**
 * "That works, but we cannot ask everybody to", "thanks, good enough until then": what was advised helps and is no fix.
 * `find` gives what a post answers.
 */
export function acceptsForNow(post: Post, find: () => Draft | undefined): boolean {
  const { bot, cues, errors } = post;
  const mixed = cues.has('success') && cues.has('points-back') && cues.has('contrast');
  if (bot || !(mixed || isContentForNow(post)) || cues.has('failure') || errors.length > 0) return false;
  const target = find();
  if (!target) return false;
  target.confirmed.push(post);
  target.around = true;
  return true;
}

/** Thanks for a way around, and names no other. */
function isContentForNow({ cues, sentences, text }: Post): boolean {
  if (!cues.has('thanks') || !cues.has('around') || text.length > MOST_THANKS) return false;
  if ([...AGAINST, ...OWN_WAY].some((cue) => cues.has(cue))) return false;
  return !sentences.some(({ cues: own, masked }) => own.has('around') && FIRST_PERSON_VERB.test(masked));
}

/** "Did the same as @U03, thanks; needed a restart on top": says whose way it went, and thanks for it. */
export function wentTheWayOf({ cues, mentions }: Post, { post }: Draft): boolean {
  return (
    mentions.includes(post.user) &&
    cues.has('thanks') &&
    cues.has('points-back') &&
    cues.has('did') &&
    ![...AGAINST, 'contrast' as const].some((cue) => cues.has(cue))
  );
}

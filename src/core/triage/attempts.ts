import { isOwnSuccess } from './people.ts';
import { type Post, sentenceThat } from './read.ts';
import { say } from './said.ts';
import type { Attempt } from './types.ts';

/** "fails since we moved it": what set it off, not what was tried against it. */
const TRIGGER = /\b(?:after|since|when|until|before|once) (?:i|we|our|the)\b/i;

/** What was there before the trouble, in the report of it. */
const FROM_TO =
  /^(?:i |we )?(?:just |recently )?(?:updated|upgraded|migrated|moved|went|switched) (?:from|to)\b/i;

const REACH = 12;

/** "Never mind, works now" tells of no try. */
function isSelfMade({ cues, sentences }: Post): boolean {
  return cues.has('taken-back') && sentences.length < 2;
}

/** Somebody else told the author what to do, so that 'still the same' tells of a try. An announcement asks for none. */
function wasAdvised(post: Post, before: readonly Post[]): boolean {
  const last = before.findLast(
    ({ user, cues, mentions }) =>
      user !== post.user &&
      TOLD.some((cue) => cues.has(cue)) &&
      (mentions.length === 0 || mentions.includes(post.user) || post.mentions.includes(user)),
  );
  if (!last || last.cues.has('announces')) return false;
  return !(last.cues.has('claims') && last.cues.has('handled'));
}

const TOLD = ['instructs', 'suggests', 'announces', 'claims'] as const;

/** "Last year we had that, we threw out the rule. Maybe look there?" */
function isOldStory({ cues, mentions }: Post): boolean {
  return cues.has('long-ago') && cues.has('suggests') && !cues.has('claims') && mentions.length === 0;
}

/** Short, and of what was tried: "no luck", "with your settings it runs". */
function tellsResult({ cues, errors }: Post): boolean {
  return (
    !(['still', 'relapse', 'same', 'suffers'] as const).some((cue) => cues.has(cue)) && errors.length === 0
  );
}

/** What people did about it, not what was only proposed: own deeds in the past, and suggestions whose result is told. */
export function findAttempts(posts: readonly Post[]): readonly Attempt[] {
  const found = posts.flatMap((post, at) => {
    if (post.bot) return [];
    const deed = post.sentences.find(
      ({ cues, masked }) =>
        cues.has('did') &&
        !cues.has('long-ago') &&
        !isOldStory(post) &&
        !(TRIGGER.test(masked) && (cues.has('suffers') || cues.has('same'))) &&
        !(at === 0 && FROM_TO.test(masked)),
    );
    const told = post.cues.has('experience')
      ? post.sentences.find(({ cues }) => cues.has('experience'))
      : undefined;
    const result = post.sentences.find(({ cues }) => cues.has('success') || cues.has('failure'));
    const followed =
      post.cues.has('success') &&
      !post.cues.has('announces') &&
      !isSelfMade(post) &&
      wasAdvised(post, posts.slice(Math.max(0, at - REACH), at)) &&
      isOwnSuccess(post, posts.slice(Math.max(0, at - 50), at))
        ? result
        : undefined;
    const refused =
      post.cues.has('failure') &&
      !post.cues.has('question') &&
      tellsResult(post) &&
      wasAdvised(post, posts.slice(Math.max(0, at - REACH), at))
        ? result
        : undefined;
    const looked = at > 0 ? sentenceThat(post, 'looked') : undefined;
    const main = deed ?? told ?? followed ?? refused ?? looked;
    if (!main) return [];
    return [{ post, main, result: result && result.start > main.start ? result : undefined }];
  });
  return found.map(({ post, main, result }) => ({
    ...say(post, main, result),
    result: resultOf(post),
    messages: [post.ts],
  }));
}

function resultOf({ cues, sentences }: Post): Attempt['result'] {
  const last = sentences.findLast((sentence) => sentence.cues.has('success') || sentence.cues.has('failure'));
  if (last) return last.cues.has('success') ? 'worked' : 'failed';
  return cues.has('experience') ? 'worked' : 'not stated';
}

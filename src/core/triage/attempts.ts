import { isOwnSuccess } from './people.ts';
import type { Post } from './read.ts';
import { say } from './said.ts';
import type { Attempt } from './types.ts';

/** "fails since we moved it": what set it off, not what was tried against it. */
const TRIGGER = /\b(?:after|since|when|until|before|once) (?:i|we|our|the)\b/i;

/** What people did about it, not what was only proposed: own deeds in the past, and suggestions whose result is told. */
export function findAttempts(posts: readonly Post[]): readonly Attempt[] {
  return posts.flatMap((post, at): Attempt[] => {
    if (post.bot) return [];
    const deed = post.sentences.find(
      ({ cues, masked }) =>
        cues.has('did') && !(TRIGGER.test(masked) && (cues.has('suffers') || cues.has('same'))),
    );
    const told = post.cues.has('experience')
      ? post.sentences.find(({ cues }) => cues.has('experience'))
      : undefined;
    const result = post.sentences.find(({ cues }) => cues.has('success') || cues.has('failure'));
    const followed =
      post.cues.has('success') && isOwnSuccess(post, posts.slice(Math.max(0, at - 50), at))
        ? result
        : undefined;
    const main = deed ?? told ?? followed;
    if (!main) return [];
    const said = say(post, main, result && result.start > main.start ? result : undefined);
    return [{ ...said, result: resultOf(post), messages: [post.ts] }];
  });
}

function resultOf({ cues, sentences }: Post): Attempt['result'] {
  const last = sentences.findLast((sentence) => sentence.cues.has('success') || sentence.cues.has('failure'));
  if (last) return last.cues.has('success') ? 'worked' : 'failed';
  return cues.has('experience') ? 'worked' : 'not stated';
}

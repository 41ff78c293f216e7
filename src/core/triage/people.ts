import { hadItBefore, isAtWork } from './at-work.ts';
import { answersCall, isCall } from './calls.ts';
import { couldHelp } from './could-help.ts';
import type { Post } from './read.ts';
import { sentenceThat } from './read.ts';

import { tellsSolution } from './solved.ts';
import type { Affected, Helper, Known } from './types.ts';

/** Who is affected and who helps. Posts are many, people are few: each is listed once. */
export interface People {
  readonly affected: readonly Affected[];
  readonly helpers: readonly Helper[];
}

/** Finds the people of a thread; bots are none. */
export function findPeople(posts: readonly Post[]): People {
  const affected = new Map<string, { how: Known; messages: string[] }>();
  const helpers = new Map<string, string[]>();
  const owners = new Set<string>();
  const asked = new Set<string>();
  for (const [at, post] of posts.entries()) {
    if (post.bot) continue;
    // Who takes reports in tries them out, and is not affected by that.
    if (post.cues.has('receives') && !post.cues.has('same') && !affected.has(post.user))
      owners.add(post.user);
    const found = owners.has(post.user)
      ? undefined
      : affectedBy(post, at === 0, posts.slice(Math.max(0, at - 50), at));
    const helped = !affected.has(post.user) && (helpers.has(post.user) || asked.has(post.user));
    const how = found && helped && isAtWork(post, asked.has(post.user)) ? undefined : found;
    if (post.cues.has('question')) for (const user of post.mentions) if (!affected.has(user)) asked.add(user);
    // "Ah yes, that was it, sorry for the noise": it was another trouble.
    if (isWithdrawn(post, affected.get(post.user)?.how) && post.user !== posts[0]?.user) {
      affected.delete(post.user);
      continue;
    }
    if (how) {
      const known = affected.get(post.user) ?? { how, messages: [] };
      known.messages.push(post.ts);
      affected.set(post.user, known);
    } else if (helps(post, affected.has(post.user))) {
      const known = helpers.get(post.user) ?? [];
      known.push(post.ts);
      helpers.set(post.user, known);
    }
  }
  return {
    affected: [...affected].map(([user, rest]) => ({ user, ...rest })),
    helpers: [...helpers].map(([user, messages]) => ({ user, messages })),
  };
}

/** Who had said "same" had the same, whatever cured it. */
function isWithdrawn({ cues }: Post, how: Known | undefined): boolean {
  return how === 'reported' && cues.has('taken-back') && cues.has('success');
}

/** From here on the words of a post together say that its author has the trouble, in log-odds, where no rule does. */
const SOUNDS_AFFECTED = 2;

/** How a post shows that its author is affected, or nothing. `opens`: it is the first of the thread. */
function affectedBy(post: Post, opens: boolean, before: readonly Post[]): Known | undefined {
  const { cues } = post;
  // 'Had it, fixed it by …' helps; who thanks for somebody else's fix was affected until then.
  if (
    (cues.has('experience') || cues.has('shares')) &&
    !opens &&
    !cues.has('thanks') &&
    !cues.has('points-back')
  ) {
    return saysStill(post) || (cues.has('suffers') && cues.has('question') && !cues.has('suggests'))
      ? 'reported'
      : undefined;
  }
  if (opens ? isCall(post) : answersCall(post, before)) return 'reported';
  if (opens && cues.has('notice') && !cues.has('suffers')) return undefined;
  // "That's another thing, the job has failed since Tuesday": of somebody else's trouble.
  if (!opens && cues.has('other') && !cues.has('same')) return undefined;
  if (pastesOwnError(post, opens) || (opens && pastes(post))) return 'reported';
  // "I did that setup yesterday, with the same error at first", "had this, too": who then advises is through with it.
  if (!opens && cues.has('instructs') && !cues.has('suffers') && hadItBefore(post)) return undefined;
  if (cues.has('same')) return opens ? 'reported' : isNod(post, before) ? undefined : 'same';
  if (
    cues.has('suffers') &&
    !cues.has('promises') &&
    !(cues.has('instructs') && !opens && !sufferFirst(post))
  )
    return 'reported';
  if (isStillAffected(post, before)) return 'reported';
  if (
    cues.has('success') &&
    !cues.has('announces') &&
    !cues.has('deflects') &&
    !tellsSolution(post) &&
    isOwnSuccess(post, before)
  )
    return 'confirmed';
  // "Put the other URL there. Not the same thing, but users don't notice": who advises does not sound so.
  const advises = !opens && cues.has('instructs') && cues.has('around') && !cues.has('suffers');
  if (post.affected > SOUNDS_AFFECTED && !advises) return 'reported';
  return opens && tellsTrouble(post) ? 'reported' : undefined;
}

/** Whoever opens a thread has the trouble, unless the post asks others how it is with them, or tells them something. */
function tellsTrouble({ cues, sentences }: Post): boolean {
  if (OUTSIDE.some((cue) => cues.has(cue))) return false;
  if (
    sentences.some(({ cues: own, masked }) => (own.has('suggests') && YOU.test(masked)) || DOCS.test(masked))
  )
    return false;
  return sentences.some(
    ({ cues: own, masked }) => !own.has('question') && !own.has('thanks') && masked.length > A_GREETING,
  );
}

const OUTSIDE = ['notice', 'instructs', 'announces', 'receives', 'handled', 'claims'] as const;
/** Characters of "good morning everybody". */
const A_GREETING = 24;
const YOU = /\byou(?:r|rs)?\b/i;
const DOCS = /\b(?:readme|documentation|docs|changelog|feature request)\b/i;

const FIRST_PERSON = /\b(?:i|we|me|us|my|our|mine|ours|mir|uns|moi|nous)\b|[我私]|저[는도희]|у (?:меня|нас)/i;
const OVER = /\b(?:now|again|fixed|gone|solved|resolved|back)\b|了|ました|[됐돼됩]|теперь|снова/i;

/** "Fixed for me too", "mine works now": only who had it can say so. */
function isRelief({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('success') && FIRST_PERSON.test(masked) && OVER.test(masked);
}

/** "Still broken", "no luck either": what was tried or announced did not help its author. */
function isStillAffected(post: Post, before: readonly Post[]): boolean {
  const { cues, sentences } = post;
  if (!cues.has('failure') || cues.has('promises') || cues.has('suggests') || cues.has('announces'))
    return false;
  if (cues.has('still') || cues.has('relapse')) return !cues.has('instructs');
  return sentences.some(
    ({ cues: own, masked }) =>
      own.has('failure') &&
      (!own.has('question') || own.has('did')) &&
      (own.has('did') || FIRST_PERSON.test(masked)) &&
      before.some(({ user }) => user !== post.user),
  );
}

/** A thumb up right behind what somebody did or advises says "seen". */
function isNod({ text }: Post, before: readonly Post[]): boolean {
  const last = before.at(-1);
  if (!last || !/^[\s@]*(?::thumbsup:|:point_up:|👍|☝)/.test(text)) return false;
  return (['announces', 'claims', 'handled', 'instructs', 'experience', 'promises'] as const).some((cue) =>
    last.cues.has(cue),
  );
}

/**
 * A success that is the author's own, after somebody else's word: thanks, an answer, or from who was affected before. A
 * bystander's "works for me" says only that nothing can be reproduced there.
 */
export function isOwnSuccess(post: Post, before: readonly Post[]): boolean {
  const { cues } = post;
  // "Tried it just now, that worked": right behind the report, before anybody has advised anything.
  const first = before.every(({ user }) => user === before[0]?.user) && before[0]?.user !== post.user;
  if (first && !cues.has('thanks') && !cues.has('same') && !before.some((one) => one.cues.has('claims')))
    return false;
  if (cues.has('thanks') || cues.has('points-back') || cues.has('same')) return true;
  if (cues.has('announces') || cues.has('claims')) return false;
  const told = before.some(
    (earlier) =>
      earlier.user !== post.user &&
      (earlier.cues.has('announces') || earlier.cues.has('suggests') || couldHelp(earlier)),
  );
  if (!told) return false;
  // "@U03 great, that's what it was": of what the one who is named had said; the first to write had only asked.
  const named = before.some(
    ({ user, cues: said }, at) =>
      at > 0 &&
      user !== before[0]?.user &&
      post.mentions.includes(user) &&
      !said.has('suffers') &&
      !said.has('same'),
  );
  if (named && !cues.has('suffers')) return true;
  if (before.length > 1 && post.sentences.some(isRelief)) return true;
  return before.some(
    (earlier, at) =>
      earlier.user === post.user &&
      (at === 0 || earlier.errors.length > 0 || earlier.cues.has('same') || earlier.cues.has('suffers')),
  );
}

/** What a page or a log said, with an ID to hand over: whoever opens a thread with it has the trouble. */
function pastes({ cues, ids, text }: Post): boolean {
  return (ids.length > 0 || text.includes('```')) && !cues.has('instructs') && !cues.has('announces');
}

function pastesOwnError(post: Post, opens: boolean): boolean {
  const own = post.errors.filter(({ hedged }) => !hedged);
  if (own.length === 0) return false;
  if (opens)
    return !post.cues.has('instructs') || post.cues.has('suffers') || own.some(({ pasted }) => pasted);
  if (
    (['instructs', 'suggests', 'announces', 'claims', 'receives', 'belongs', 'looked'] as const).some((cue) =>
      post.cues.has(cue),
    )
  )
    return false;
  return own.some(
    ({ pasted, shape }) => pasted && (shape === 'entry' || shape === 'unknown' || shape === 'carrier'),
  );
}

function saysStill(post: Post): boolean {
  return sentenceThat(post, 'failure') !== undefined && post.cues.has('suffers');
}

/** Reports begin with the trouble; advice that mentions trouble begins with the advice. */
function sufferFirst(post: Post): boolean {
  return (sentenceThat(post, 'suffers')?.start ?? 0) < (sentenceThat(post, 'instructs')?.start ?? 0);
}

const HELPFUL = [
  'looked',
  'shares',
  'instructs',
  'suggests',
  'announces',
  'claims',
  'handled',
  'receives',
  'experience',
  'deflects',
  'calls',
  'promises',
  'around',
] as const;

function helps({ cues, text }: Post, affected: boolean): boolean {
  if (HELPFUL.some((cue) => cues.has(cue))) return true;
  return (
    !affected &&
    !cues.has('news') &&
    (/https?:\/\//.test(text) || (cues.has('question') && !cues.has('thanks')))
  );
}

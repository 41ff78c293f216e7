import { secondsOf } from './order.ts';
import { type Post, sentenceThat } from './read.ts';
import { say } from './said.ts';
import type { Asked, Question } from './types.ts';

/** A post that speaks to nobody in particular answers what was asked within this many seconds: two weeks. */
const SOON = 14 * 86_400;
/** How many posts are looked through for an answer; a thread of thousands stays linear. */
const REACH = 60;

/** Questions that nobody answered. `fix`: the post with the fix, which answers what was asked before it. */
export function findQuestions(posts: readonly Post[], fix?: Post): readonly Question[] {
  return posts.flatMap((post, at): Question[] => {
    // Housekeeping asks for the form's sake: "Resolved? Otherwise it will be closed."
    const question = post.bot || post.cues.has('deflects') ? undefined : sentenceThat(post, 'question');
    if (!question) return [];
    const to = addressee(posts, at);
    const later = posts.slice(at + 1, at + 1 + REACH);
    if (later.some((reply) => answers(reply, post, { to, explicit: post.mentions.length > 0, fix })))
      return [];
    return [{ ...say(post, question), ...(to === undefined ? {} : { to }), messages: [post.ts] }];
  });
}

/** Whom a question is put to: who is mentioned, or, when a helper asks back, who reported last. */
function addressee(posts: readonly Post[], at: number): string | undefined {
  const post = posts[at];
  if (post?.mentions[0] !== undefined) return post.mentions[0];
  if (!post?.cues.has('suggests')) return undefined;
  return posts
    .slice(0, at)
    .findLast(
      ({ user, bot, cues }) => !bot && user !== post.user && (cues.has('suffers') || cues.has('same')),
    )?.user;
}

interface Asking {
  readonly to: string | undefined;
  readonly explicit: boolean;
  readonly fix: Post | undefined;
}

function answers(reply: Post, asked: Post, { to, explicit, fix }: Asking): boolean {
  if (reply.bot) return false;
  // Who asked and then says that it is done wants no answer any more.
  if (reply.user === asked.user)
    return (['success', 'experience', 'shares'] as const).some((cue) => reply.cues.has(cue)) || reply === fix;
  if (reply === fix && reply.mentions.length === 0 && !explicit) return true;
  if (!isAnswer(reply)) return false;
  if (reply.mentions.includes(asked.user)) return true;
  if (reply.mentions.length === 0 && asked.mentions.includes(reply.user)) return true;
  if (to !== undefined && reply.user === to) return reply.mentions.length === 0;
  if (reply.mentions.length > 0) return to !== undefined && explicit && reply.mentions.includes(to);
  if (explicit && !['instructs', 'experience', 'announces'].some((cue) => reply.cues.has(cue as 'instructs')))
    return false;
  return secondsOf(reply.ts) - secondsOf(asked.ts) <= SOON;
}

/** "see: https://…", with the address masked. */
const ONLY_A_LINK = /^(?:see|cf|source|link|docs?)?[:\s]*x*$/i;

/** Neither a me-too nor a question nor a reference elsewhere. */
function isAnswer({ cues, sentences }: Post): boolean {
  if (cues.has('deflects') || cues.has('news') || cues.has('dunno') || cues.has('belongs')) return false;
  const says = sentences.some(
    ({ cues: own, masked }) => !own.has('question') && !isFiller(own) && !ONLY_A_LINK.test(masked),
  );
  return says && !(cues.has('same') && !cues.has('experience') && !cues.has('instructs'));
}

function isFiller(cues: ReadonlySet<string>): boolean {
  return cues.has('calls') || (cues.has('thanks') && !cues.has('success') && cues.size === 1);
}

/** Who was asked to look at it, and when one of them wrote next. */
export function findAsked(posts: readonly Post[]): readonly Asked[] {
  return posts.flatMap((post, at): Asked[] => {
    const call = post.bot ? undefined : sentenceThat(post, 'calls', 'tickets');
    const whom = post.mentions.filter((user) => user !== post.user);
    if (!call || (whom.length === 0 && !call.cues.has('tickets'))) return [];
    const answer = posts.slice(at + 1, at + 1 + REACH).find(({ user }) => whom.includes(user));
    return [
      {
        ...say(post, call),
        whom: call.cues.has('calls') ? whom : [],
        ...(answer ? { answered: answer.ts } : {}),
        messages: answer ? [post.ts, answer.ts] : [post.ts],
      },
    ];
  });
}

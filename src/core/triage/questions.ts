import { secondsOf } from './order.ts';
import { type Post, type Sentence, sentenceThat } from './read.ts';
import { say } from './said.ts';
import type { Asked, Question } from './types.ts';

/** A post that speaks to nobody in particular answers what was asked within this many seconds: two weeks. */
const SOON = 14 * 86_400;
/** How many posts are looked through for an answer; a thread of thousands stays linear. */
const REACH = 60;

/** Questions that nobody answered, each of a post by itself. `fix`: the post with the fix, which answers what was asked before it. */
export function findQuestions(posts: readonly Post[], fix?: Post): readonly Question[] {
  return posts.flatMap((post, at): Question[] => {
    // Housekeeping asks for the form's sake: "Resolved? Otherwise it will be closed."
    if (post.bot || post.cues.has('deflects')) return [];
    const later = posts.slice(at + 1, at + 1 + REACH);
    const open = questionsOf(post).flatMap(({ sentences, mentions }): Question[] => {
      const asked = { ...post, mentions };
      const to = addressee(posts, at, asked);
      const next = later.find(({ user, bot }) => !bot && user !== post.user);
      if (later.some((reply) => answers(reply, asked, { to, explicit: mentions.length > 0, fix, next })))
        return [];
      return [{ ...say(post, ...sentences), ...(to === undefined ? {} : { to }), messages: [post.ts] }];
    });
    return open.filter(({ text }, first) => open.findIndex((other) => other.text === text) === first);
  });
}

interface Put {
  readonly sentences: readonly Sentence[];
  /** Who is asked: named in the question, or else anywhere in the post. */
  readonly mentions: readonly string[];
}

/** The questions of a post; those that stand together and are put to the same people are one. */
function questionsOf({ sentences, mentions }: Post): readonly Put[] {
  const asked: { sentences: Sentence[]; mentions: readonly string[]; last: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.cues.has('question')) continue;
    const named = mentions.filter((user) => sentence.masked.includes(`@${user}`));
    const before = asked.at(-1);
    if (before && before.last === at - 1 && named.length === 0) {
      before.sentences.push(sentence);
      before.last = at;
    } else asked.push({ sentences: [sentence], mentions: named.length > 0 ? named : mentions, last: at });
  }
  return asked;
}

/** Whom a question is put to: who is mentioned, or, when a helper asks back, who reported last. */
function addressee(posts: readonly Post[], at: number, post: Post): string | undefined {
  if (post.mentions[0] !== undefined) return post.mentions[0];
  if (!post.cues.has('suggests')) return undefined;
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
  /** The next post by somebody else. */
  readonly next: Post | undefined;
}

function isBareRelief({ cues }: Post): boolean {
  const says = (['experience', 'did', 'around', 'shares'] as const).some((cue) => cues.has(cue));
  return cues.has('over') || (cues.has('success') && !says && !cues.has('instructs'));
}

/** Wants to hear how others got rid of it. */
const WANTS_CURE =
  /\b(?:solved?|fix(?:ed)?|resolved?|figured?|sort(?:ed)?|find (?:a|any|the)|found (?:a|any|the)|way (?:around|out)|work-?arounds?|ever get|get (?:it|this|that) (?:to work|working|going)|overcome)\b/i;
const CURES = [
  'experience',
  'announces',
  'mends',
  'instructs',
  'shares',
  'success',
  'around',
  'claims',
] as const;

/** Characters of a mere count. */
const MOST_TALLY = 20;
const TELLS_NEWS = [
  ...CURES,
  'promises',
  'handled',
  'did',
  'receives',
  'failure',
  'around',
  'points-back',
  'looked',
] as const;

/** Tells of a try that failed, to nobody: no answer to who wondered about a cause. */
function isOwnTrial(reply: Post, asked: Post): boolean {
  const { cues, mentions } = reply;
  return (
    cues.has('did') &&
    cues.has('failure') &&
    mentions.length === 0 &&
    !asked.cues.has('suggests') &&
    !CURES.some((cue) => cues.has(cue))
  );
}

/** Shows an error of their own and asks on. */
function isOwnReport({ cues, errors, mentions }: Post): boolean {
  return (
    cues.has('suffers') &&
    cues.has('question') &&
    errors.length > 0 &&
    mentions.length === 0 &&
    !cues.has('experience') &&
    !cues.has('shares')
  );
}

/** Has the trouble as well, and knows no cure. */
function onlySuffers({ cues }: Post): boolean {
  return (cues.has('same') || cues.has('suffers')) && !cues.has('experience') && !cues.has('shares');
}

const HOW_TO = /^(?:and |so |but )?how (?:do|can|could|would|should) (?:i|we|one)\b/i;

function answers(reply: Post, asked: Post, { to, explicit, fix, next }: Asking): boolean {
  if (reply.bot) return false;
  // Who asked and then says that it is done wants no answer any more.
  if (reply.user === asked.user)
    return (['success', 'experience', 'shares'] as const).some((cue) => reply.cues.has(cue)) || reply === fix;
  // The end of an outage tells nobody how to get in another way.
  if (isBareRelief(reply) && asked.sentences.some(({ masked }) => HOW_TO.test(masked))) return false;
  if (reply === fix && reply.mentions.length === 0 && !explicit) return true;
  if (!isAnswer(reply)) return false;
  // "23 tickets": no news.
  if (
    asked.cues.has('news') &&
    reply.text.length < MOST_TALLY &&
    !TELLS_NEWS.some((cue) => reply.cues.has(cue))
  )
    return false;
  if (isOwnTrial(reply, asked) || isOwnReport(reply)) return false;
  if (asked.sentences.some(({ cues, masked }) => cues.has('question') && WANTS_CURE.test(masked))) {
    if (onlySuffers(reply) || !CURES.some((cue) => reply.cues.has(cue))) return false;
  }
  if (reply.mentions.includes(asked.user)) return true;
  if (reply.mentions.length === 0 && asked.mentions.includes(reply.user)) return true;
  if (to !== undefined && reply.user === to) return reply.mentions.length === 0;
  if (reply.mentions.length > 0) return to !== undefined && explicit && reply.mentions.includes(to);
  if (explicit && !['instructs', 'experience', 'announces'].some((cue) => reply.cues.has(cue as 'instructs')))
    return false;
  // In an issue tracker the next to write may do so months later.
  if (reply === next && reply.cues.has('instructs') && !onlySuffers(reply)) return true;
  return secondsOf(reply.ts) - secondsOf(asked.ts) <= SOON;
}

/** "see: https://…", with the address masked. */
const ONLY_A_LINK = /^(?:see|cf|source|link|docs?)?[:\s]*x*$/i;

/** Neither a me-too nor a question nor a reference elsewhere. */
function isAnswer({ cues, sentences }: Post): boolean {
  if (cues.has('deflects') || cues.has('news') || cues.has('dunno') || cues.has('belongs')) return false;
  // "Hm. Opening a case with them": asks on.
  if (cues.has('tickets') && !cues.has('instructs') && !cues.has('experience')) return false;
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

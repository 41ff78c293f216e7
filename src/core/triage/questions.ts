import { type Asking, answers } from './answered.ts';
import { asksBack, asksQuietly, findUntried, firstReports, isHelping, offers } from './asking.ts';
import { type Post, type Sentence, sentenceThat } from './read.ts';
import { say } from './said.ts';
import type { Asked, Question } from './types.ts';

/** How many posts are looked through for an answer; a thread of thousands stays linear. */
const REACH = 60;

/**
 * Questions that nobody answered, each of a post by itself, and the last proposal if nobody said whether it helped.
 * `fix`: the post with the fix, which answers what was asked before it.
 */
export function findQuestions(posts: readonly Post[], fix?: Post): readonly Question[] {
  const reported = firstReports(posts);
  return posts.flatMap((post, at): Question[] => {
    // Housekeeping asks for the form's sake: "Resolved? Otherwise it will be closed."
    if (post.bot || post.cues.has('deflects')) return [];
    const helping = isHelping(post, reported.get(post.user), at);
    const before = lastOther(posts, at);
    const open = questionsOf(post, helping)
      .filter((put) => !isAnswered(put, { posts, at, fix, reported, helping, before }))
      .map(({ sentences, mentions }): Question => {
        const to = addressee(posts, at, { ...post, mentions });
        return { ...say(post, ...sentences), ...(to === undefined ? {} : { to }), messages: [post.ts] };
      });
    if (open.length === 0 && at === posts.length - 1 && helping && !fix) {
      const proposal = findUntried(posts, reported.has(before ?? '') ? before : undefined);
      return proposal ? [{ ...say(post, proposal), messages: [post.ts] }] : [];
    }
    return open.filter(({ text }, first) => open.findIndex((other) => other.text === text) === first);
  });
}

interface Place {
  readonly posts: readonly Post[];
  readonly at: number;
  readonly fix: Post | undefined;
  readonly reported: ReadonlyMap<string, number>;
  readonly helping: boolean;
  readonly before: string | undefined;
}

function isAnswered({ sentences, mentions }: Put, place: Place): boolean {
  const { posts, at, fix, reported, helping, before } = place;
  const post = posts[at];
  if (!post) return false;
  const asked = { ...post, mentions };
  const explicit = mentions.length > 0;
  const later = posts.slice(at + 1, at + 1 + REACH);
  const taken = new Set<string>();
  const asking: Asking = {
    asked,
    to: addressee(posts, at, asked),
    explicit,
    fix,
    next: later.find(({ user, bot }) => !bot && user !== post.user),
    helping,
    back: helping ? asksBack(sentences) : offers(sentences),
    isAsked: (user) =>
      explicit ? mentions.includes(user) : user === before || (reported.get(user) ?? at) < at,
    taken,
  };
  return later.some((reply) => {
    if (answers(reply, asking)) return true;
    if (reply.user !== post.user && reply.cues.has('question'))
      for (const user of reply.mentions) taken.add(user);
    return false;
  });
}

/** Who else wrote last before a post. */
function lastOther(posts: readonly Post[], at: number): string | undefined {
  const own = posts[at]?.user;
  return posts.slice(Math.max(0, at - REACH), at).findLast(({ user, bot }) => !bot && user !== own)?.user;
}

interface Put {
  readonly sentences: readonly Sentence[];
  /** Who is asked: named in the question, or else anywhere in the post. */
  readonly mentions: readonly string[];
}

/** The questions of a post; those that stand together and are put to the same people are one. */
function questionsOf(post: Post, helping: boolean): readonly Put[] {
  const { sentences, mentions } = post;
  const asked: { sentences: Sentence[]; mentions: readonly string[]; last: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.cues.has('question') && !asksQuietly(sentence, post, helping)) continue;
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

import { MOST_DELIGHT } from './confirmations.ts';
import { type Post, sentenceThat } from './read.ts';
import { findReopened, type Reopened } from './reopened.ts';
import type { Status } from './types.ts';
import { type Candidate, weighStatements } from './weigh.ts';

/** How an episode ended. */
export interface Outcome {
  readonly status: Status;
  readonly fix?: Candidate;
  /** A fix that seemed to hold, and the affected who say since then that it does not. */
  readonly reopened?: Reopened;
  /** What was said against fixes, whether they hold or not. */
  readonly denied: readonly Post[];
}

/** A statement counts as the fix from this score on. */
const HOLDS = 2;

/** Finds the fix of one episode: an instruction or statement, and what the others said to it. */
export function settle(posts: readonly Post[]): Outcome {
  const opener = (posts.find(({ bot }) => !bot) ?? posts[0])?.user ?? '';
  const candidates = weighStatements(posts, opener);
  const holding = candidates.filter(({ score, kind }) => score >= HOLDS && kind !== 'bare');
  const fix = best(holding.filter(({ around }) => !around)) ?? best(holding);
  const denied = candidates.flatMap((candidate) => candidate.denied);
  const reopened = fix && findReopened(fix, holding, posts);
  if (reopened) return { status: 'open', reopened, denied: [...denied, ...reopened.by] };
  if (fix && isUntold(fix, posts))
    return isAwaited(fix, posts) ? { status: 'unclear', denied } : { status: 'unclear', fix, denied };
  if (fix && isUnsettled(fix, posts, opener)) return { status: 'unclear', fix, denied };
  if (fix)
    return {
      status:
        fix.around || (isPartial(fix, posts) && !isOneOfSeveral(fix, holding)) ? 'workaround' : 'resolved',
      fix,
      denied,
    };
  const without = withoutFix(posts, candidates, opener);
  const lost = without.status === 'open' ? candidates.findLast(isLost) : undefined;
  if (!lost) return { ...without, denied };
  return { ...without, reopened: { fix: lost, by: lastOf(lost.denied) }, denied };
}

/** Said to be done, or to have helped, and turned down by more than said so. */
function isLost({ kind, confirmed, denied }: Candidate): boolean {
  return denied.length > 0 && (kind === 'announced' || confirmed.length > 0);
}

/** What each person said last. */
function lastOf(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ user }, at) => !posts.slice(at + 1).some((later) => later.user === user));
}

/** The best one; of equal ones the first, but of equal announcements the last. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((top, candidate) => {
    if (!top || candidate.score > top.score) return candidate;
    return candidate.score === top.score && candidate.kind === 'announced' ? candidate : top;
  }, undefined);
}

/** "Persistence is on, try again please", and all that comes is "how is it looking?": done, and nobody says whether it helped. */
function isUntold({ kind, confirmed, denied, carriedOut, post }: Candidate, posts: readonly Post[]): boolean {
  if (confirmed.length > 0 || denied.length > 0 || (kind !== 'announced' && !carriedOut)) return false;
  const deed = carriedOut ?? post;
  const later = posts.slice(posts.indexOf(deed) + 1);
  if (later.length === 0) return false;
  if (!deed.cues.has('claims') && !isAskedWhetherItHelped(posts)) return false;
  return later.every(
    ({ user, cues }) =>
      (user !== deed.user || cues.has('claims') || cues.has('question')) &&
      (cues.has('question') || cues.has('news') || (cues.has('promises') && !cues.has('success'))),
  );
}

/** "Should be fixed", and who opened the thread comes back with another error: nobody says that it helped. */
function isUnsettled(fix: Candidate, posts: readonly Post[], opener: string): boolean {
  if (fix.kind !== 'announced' || fix.confirmed.length > 0) return false;
  const back = laterOf(posts, fix.post).filter(({ user }) => user === opener);
  return (
    back.some(({ cues, errors }) => cues.has('suffers') || errors.some(({ hedged }) => !hedged)) &&
    !back.some(({ cues }) => cues.has('success') || cues.has('pleased') || cues.has('thanks'))
  );
}

/** Two people who each tell what cured it for them. */
function isOneOfSeveral({ post }: Candidate, holding: readonly Candidate[]): boolean {
  return holding.some(
    (other) => other.kind === 'experienced' && !other.around && other.post.user !== post.user,
  );
}

/** "Ok, will tell her": nobody has even tried it yet. */
function isAwaited({ post }: Candidate, posts: readonly Post[]): boolean {
  const later = laterOf(posts, post);
  return later.length > 0 && later.every(({ cues }) => cues.has('promises') && !cues.has('question'));
}

/** One person's fix that nobody confirmed while others go on asking is a way around for that person. */
function isPartial({ kind, confirmed, post }: Candidate, posts: readonly Post[]): boolean {
  if (kind !== 'experienced' || confirmed.length > 0 || posts[0]?.user === post.user) return false;
  // "In the end it was DNS": a cause that was found is a fix, whoever comes with the same error later.
  const open = post.cues.has('found') ? ASKING_ON : UNCURED;
  // "Does it still happen with the latest one?": wants to know how the others are.
  return laterOf(posts, post).some(
    ({ cues, sentences }) => open.some((cue) => cues.has(cue)) && !sentences.some(asksResult),
  );
}

const ASKING_ON = ['question', 'news'] as const;
const UNCURED = [...ASKING_ON, 'same', 'suffers'] as const;

function laterOf(posts: readonly Post[], post: Post): readonly Post[] {
  return posts.slice(posts.indexOf(post) + 1).filter(({ user, bot }) => user !== post.user && !bot);
}

const UNEASY = ['same', 'suffers', 'failure', 'news', 'question', 'contrast'] as const;
/** "Any luck, @U01?" asks how it went, and denies nothing. */
const ASKING = new Set<string>(['question', 'news', 'calls', 'suggests']);

/** Who wants to understand the advice has not turned it down. */
const FOR_DETAILS =
  /\b(?:more (?:specific|detail(?:s|ed)?|precise|explicit)|elaborate|explain|(?:which|what|where|how) exactly)\b/i;

function isEasy({ user, cues, mentions, text }: Post, opener: string): boolean {
  // Who asked came back and did not say that it helped.
  if (user === opener && !(cues.has('thanks') && text.length < MOST_DELIGHT)) return false;
  if (cues.has('question') && !cues.has('failure') && FOR_DETAILS.test(text)) return true;
  if (mentions.includes(opener) && [...cues].every((cue) => ASKING.has(cue))) return true;
  return !UNEASY.some((cue) => cues.has(cue));
}

const UNWELL = ['same', 'suffers', 'still'] as const;

/** A bystander who wants to know when or how takes nothing back. */
function isOnlyAsking({ cues }: Post): boolean {
  return cues.has('question') && !cues.has('failure') && !cues.has('contrast');
}

function withoutFix(
  posts: readonly Post[],
  candidates: readonly Candidate[],
  opener: string,
): Pick<Outcome, 'status' | 'fix'> {
  const bare = candidates.findLast(
    ({ kind, post, denied }) =>
      kind === 'bare' && denied.length === 0 && (post.user === opener || isLastWord(post, posts)),
  );
  if (bare) {
    const others = laterOf(posts, bare.post).some(({ cues }) => cues.has('same') || cues.has('suffers'));
    return others ? { status: 'unclear' } : { status: 'resolved', fix: bare };
  }
  const secondHand = new Set(
    candidates
      .filter(({ kind, post }) => kind === 'advised' && post.cues.has('experience'))
      .map(({ post }) => post),
  );
  const advice = posts.findLast((post) => isPendingAdvice(post) || secondHand.has(post));
  if (isAskedWhetherItHelped(posts)) return { status: 'unclear' };
  if (!advice) return { status: 'open' };
  const affected = new Set(
    posts.filter(({ cues }, at) => at === 0 || UNWELL.some((cue) => cues.has(cue))).map(({ user }) => user),
  );
  const silent = laterOf(posts, advice).every(
    (later) => isEasy(later, opener) || (isOnlyAsking(later) && !affected.has(later.user)),
  );
  const refused = candidates.some(({ post, denied }) => post === advice && denied.length > 0);
  return { status: silent && !refused ? 'unclear' : 'open' };
}

/** "Works again", from somebody else who had it, and nobody says otherwise or asks any more: so it ended. */
function isLastWord(post: Post, posts: readonly Post[]): boolean {
  return laterOf(posts, post).every(({ cues }) => !UNEASY.some((cue) => cues.has(cue)));
}

const ASKS_RESULT =
  /\b(?:how (?:does|do|is|are) (?:it|that|things|this) (?:look|going|now)|how'?s it (?:look|going)|does (?:it|that|this) (?:work|help)|is (?:it|that) (?:any )?(?:better|ok|fine|gone|fixed)|any better|working now|did (?:it|that|this) (?:help|work|fix|solve)|better now|once more|try again|still (?:see|get|have|happen)\w*)\b/i;
const DEEDS = ['did', 'handled', 'claims', 'mends'] as const;

/** Somebody else did something, is asked or asks how it looks, and nobody answers. */
function isAskedWhetherItHelped(posts: readonly Post[]): boolean {
  const spoken = posts.filter(({ bot }) => !bot);
  // Whoever waits for word, or asks once more, does not tell.
  const end = spoken.findLastIndex(({ sentences }) => sentences.some(asksResult));
  if (end === -1 || !spoken.slice(end + 1).every(onlyWaits)) return false;
  const said = spoken.slice(0, end + 1);
  const last = said.at(-1);
  const before = said.at(-2);
  if (!last || !before || last.cues.has('failure') || last.user === posts[0]?.user) return false;
  return [before, last].some(({ cues }) => DEEDS.some((cue) => cues.has(cue)) && !cues.has('failure'));
}

function asksResult({ cues, masked }: Post['sentences'][number]): boolean {
  return cues.has('question') && ASKS_RESULT.test(masked);
}

const TELLS = [
  'success',
  'failure',
  'same',
  'suffers',
  'instructs',
  'did',
  'experience',
  'thanks',
  'pleased',
] as const;

/** Asks for news, or into the silence. */
function onlyWaits({ cues }: Post): boolean {
  return cues.has('question') && !TELLS.some((cue) => cues.has(cue));
}

/** Advice, or a part of a fix, that somebody could have followed. */
function isPendingAdvice(post: Post): boolean {
  const { bot, cues } = post;
  if (bot || cues.has('same') || cues.has('failure')) return false;
  if (cues.has('announces')) return !(cues.has('over') && cues.has('looked'));
  return sentenceThat(post, 'instructs') !== undefined && !cues.has('suffers') && !cues.has('deflects');
}

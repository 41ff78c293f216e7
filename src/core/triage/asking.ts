import { WANTS_CURE } from './answered.ts';
import type { Post, Sentence } from './read.ts';
import { MAY_HELP, OFFERS, REQUESTS, WONDERS } from './words/open.ts';
import { anyOf } from './words/rule.ts';

const REQUEST = anyOf(REQUESTS);
const WONDER = anyOf(WONDERS);
const OFFER = anyOf(OFFERS);
const MAYBE = anyOf(MAY_HELP);

/** Where in the thread each person told of the trouble first. */
export function firstReports(posts: readonly Post[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [at, { user, bot, cues }] of posts.entries()) {
    const reports = at === 0 || cues.has('suffers') || cues.has('same');
    if (!bot && reports && !first.has(user)) first.set(user, at);
  }
  return first;
}

/** Neither has reported the trouble (`reported`: where first) nor does so here, nor asks how far it is. */
export function isHelping({ cues }: Post, reported: number | undefined, at: number): boolean {
  if (at === 0 || (reported !== undefined && reported < at)) return false;
  return !(['suffers', 'same', 'news'] as const).some((cue) => cues.has(cue));
}

const CIRCUMSTANCES =
  /\byou(?:r|'ve|'re)?\b|\bmore (?:details?|infos?|information)\b|\b(?:which|what) (?:\w+ )?(?:version|browser|os|provider|distribution|package|platform|remote|client|setup|flow)\b/i;
/** Wants to be told what the other knows, which others may know, too. */
const TEACHES =
  /\b(?:explain|clarify|elaborate|tell (?:me|us)|know|recommend|suggest|advise|think|anyone|anybody|someone|somebody|whoever)\b/i;

/** "Which version do you have?", "please post the log": asks about the other's circumstances. */
export function asksBack(sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(({ masked }) => CIRCUMSTANCES.test(masked) || REQUEST.test(masked)) &&
    !sentences.some(({ masked }) => WANTS_CURE.test(masked) || TEACHES.test(masked))
  );
}

/** Asks, though no question: "please post the log", "I don't know how to enable it", "@U02, I can send you a trace". */
export function asksQuietly({ cues, masked }: Sentence, post: Post, helping: boolean): boolean {
  if (cues.has('question')) return false;
  if (helping) return REQUEST.test(masked);
  return WONDER.test(masked) || (post.mentions.length > 0 && OFFER.test(masked));
}

/** "@U02, I can send you a trace": only who is named can take it up. */
export function offers(sentences: readonly Pick<Sentence, 'masked'>[]): boolean {
  return sentences.every(({ masked }) => OFFER.test(masked));
}

/** The last word of a talk: who has been helping somebody (`before`) proposes what might help, and nobody says whether it did. */
export function findUntried(posts: readonly Post[], before: string | undefined): Sentence | undefined {
  const last = posts.at(-1);
  if (!last || before === undefined || posts.findIndex(({ user }) => user === last.user) === posts.length - 1)
    return undefined;
  return last.sentences.find(
    ({ cues, masked }) => cues.has('instructs') && !cues.has('deflects') && MAYBE.test(masked),
  );
}

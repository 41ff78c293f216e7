import type { Explainer } from '../explainer.ts';
import { setApart } from './apart.ts';
import { type Cure, findAttempts } from './attempts.ts';
import { findCodes } from './codes.ts';
import { cutEpisodes } from './episodes.ts';
import { askFor, findMissing } from './missing.ts';
import { type Ordered, orderMessages } from './order.ts';
import { isOver } from './outline-status.ts';
import { findPeople } from './people.ts';
import { findAsked, findQuestions } from './questions.ts';
import { type Post, readPosts, sentenceThat } from './read.ts';
import { type Outcome, settle } from './resolution.ts';
import { findRole } from './role.ts';
import { oneLine, say } from './said.ts';
import { tellingOf } from './telling.ts';
import { findTimeline } from './timeline.ts';
import type {
  Coverage,
  Detail,
  ErrorSeen,
  Reopening,
  Resolution,
  ThreadMessage,
  TriageSummary,
} from './types.ts';
import type { Candidate } from './weigh.ts';

/**
 * What a thread says about a sign-in incident, out of its messages alone: no language model, no clock, no order of
 * arrival. Every part names the messages that it comes from; texts are redacted. Costs linear time and never throws.
 */
export function summarize(
  messages: readonly ThreadMessage[],
  explainer: Pick<Explainer, 'detect' | 'catalog'>,
): TriageSummary {
  const ordered = orderMessages(messages);
  const posts = setApart(readPosts(ordered.messages, explainer));
  const stretches = cutEpisodes(posts);
  const outcomes = stretches.map(settle);
  const current = stretches.at(-1) ?? [];
  const outcome = outcomes.at(-1) ?? { status: 'open' as const, denied: [] };
  const { affected, helpers } = findPeople(posts);
  const errors = findCodes(posts, new Set(affected.map(({ user }) => user)), current);
  const { catalog } = explainer;
  const timeline = findTimeline(posts, affected, outcomes);
  // What somebody else has confirmed to be mended goes to no support any more.
  const end = { status: outcome.status, resolution: toResolution(outcome) };
  const missing = isOver(end) ? [] : findMissing(posts, errors, catalog);
  return {
    errors,
    ids: collect(
      posts,
      ({ ids }) => ids,
      ({ kind, value }) => `${kind} ${value}`,
    ),
    details: collectDetails(posts),
    affected,
    helpers,
    ...end,
    reopened: toReopening(outcome),
    attempts: stretches.flatMap((stretch, at) => findAttempts(stretch, deedOf(outcomes[at]))),
    questions: stretches.flatMap((stretch, at) => findQuestions(stretch, realFix(outcomes[at]))),
    asked: findAsked(posts),
    escalate: findRole({
      errors,
      posts: current,
      fix: outcome.fix?.post,
      around: outcome.status === 'workaround',
      catalog,
      affected,
    }),
    missing,
    ask: askFor(missing),
    episodes: stretches.map((stretch, at) => ({
      from: stretch[0]?.ts ?? '',
      to: stretch.at(-1)?.ts ?? '',
      status: outcomes[at]?.status ?? 'open',
      codes: errors.filter(isSeenIn(stretch)).map(({ code }) => code),
      messages: [...new Set([stretch[0]?.ts ?? '', stretch.at(-1)?.ts ?? ''])],
    })),
    timeline: timeline.events,
    timelineLeft: timeline.left,
    coverage: coverageOf(ordered, posts),
  };
}

function isSeenIn(stretch: readonly Post[]): (error: ErrorSeen) => boolean {
  const own = new Set(stretch.map(({ ts }) => ts));
  return ({ messages }) => messages.some((ts) => own.has(ts));
}

/** A way around does not answer who asks for a fix. */
function realFix(outcome: Outcome | undefined): Post | undefined {
  return outcome?.fix && !outcome.fix.around ? outcome.fix.post : undefined;
}

/** What mended it was tried, too; what was only advised was not, by who advised it. */
function deedOf(outcome: Outcome | undefined): Cure | undefined {
  const { fix } = outcome ?? {};
  return fix && (fix.kind === 'announced' || fix.kind === 'experienced') ? fix : undefined;
}

function toResolution({ fix, status }: Outcome): Resolution | null {
  if (!fix) return null;
  const { post, confirmed, denied } = fix;
  return {
    ...say(post, ...tellingOf(post)),
    kind: status === 'workaround' ? 'workaround' : 'fix',
    detailed: isDetailed(fix),
    confirmed: confirmed.map((by) =>
      say(
        by,
        by.sentences.find(({ cues }) => cues.has('success')),
      ),
    ),
    contradicted: denied.map((by) => say(by, sentenceThat(by, 'failure', 'nope', 'objects'))),
    messages: [post.ts, ...confirmed.map(({ ts }) => ts)],
  };
}

/** "I added the redirect URI" says how, "should be fixed now" does not. */
function isDetailed({ kind, post: { cues, text, sentences } }: Candidate): boolean {
  if (kind !== 'announced') return kind !== 'bare';
  if (cues.has('did') || cues.has('experience') || text.length >= 60) return true;
  const tells = (masked: string) => /\d\.\d|\b(?:by|via|because|due to)\b/i.test(masked);
  return sentences.some(
    ({ cues: own, masked }) => (own.has('instructs') && !own.has('claims')) || tells(masked),
  );
}

function toReopening({ reopened }: Outcome): Reopening | null {
  if (!reopened) return null;
  const { fix, by } = reopened;
  return {
    fix: say(fix.post, ...tellingOf(fix.post)),
    by: by.map((post) => say(post, sentenceThat(post, 'relapse', 'still', 'failure'))),
    messages: [fix.post.ts, ...by.map(({ ts }) => ts)],
  };
}

/** The same value in several posts is one value with several sources. */
function collect<T extends object>(
  posts: readonly Post[],
  pick: (post: Post) => readonly T[],
  key: (found: T) => string,
): readonly (T & { readonly messages: readonly string[] })[] {
  const found = new Map<string, T & { messages: string[] }>();
  for (const post of posts) {
    for (const one of pick(post)) {
      const known = found.get(key(one)) ?? { ...one, messages: [] };
      if (known.messages.at(-1) !== post.ts) known.messages.push(post.ts);
      found.set(key(one), known);
    }
  }
  return [...found.values()];
}

function collectDetails(posts: readonly Post[]): readonly Detail[] {
  return collect(
    posts,
    ({ details }) => details,
    ({ name, value }) => `${name} ${value}`,
  ).map((detail) => ({ ...detail, value: oneLine(detail.value) }));
}

function coverageOf({ messages, deleted, skipped }: Ordered, posts: readonly Post[]): Coverage | null {
  const [first, last] = [posts[0], posts.at(-1)];
  if (!first || !last) return null;
  return {
    count: posts.length,
    people: new Set(posts.filter(({ bot }) => !bot).map(({ user }) => user)).size,
    from: first.ts,
    to: last.ts,
    bots: posts.filter(({ bot }) => bot).length,
    edited: messages.filter(({ edited }) => edited).length,
    deleted,
    skipped,
    messages: [...new Set([first.ts, last.ts])],
  };
}

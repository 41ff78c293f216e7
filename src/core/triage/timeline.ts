import { type Post, type Sentence, sentenceThat } from './read.ts';
import type { Outcome } from './resolution.ts';
import { say } from './said.ts';
import { saysMore, tellingOf } from './telling.ts';
import type { Affected, LeftOut, TimelineEvent } from './types.ts';

/** The longest timeline; of a longer one the beginning and the end are kept, and what is between is counted. */
const MOST_EVENTS = 40;

/** The events that are told, and those that are left out behind the first `after` of them. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly left: LeftOut | null;
}

/** What happened when, oldest first: one event for a post, the strongest thing that it does. */
export function findTimeline(
  posts: readonly Post[],
  affected: readonly Affected[],
  outcomes: readonly Outcome[],
): Timeline {
  const reports = new Map(affected.flatMap(({ messages, how }) => messages.map((ts) => [ts, how] as const)));
  const fixes = new Set(outcomes.flatMap(({ fix }) => fix?.post ?? []));
  const confirmed = new Set(outcomes.flatMap(({ fix }) => fix?.confirmed ?? []));
  const denied = new Set(outcomes.flatMap((outcome) => outcome.denied));
  const known = new Set<string>();
  const events = posts.flatMap((post): { post: Post; kind: TimelineEvent['kind'] }[] => {
    const kind = kindOf(post, {
      fixes,
      confirmed,
      denied,
      how: reports.get(post.ts),
      isNew: !known.has(post.user),
    });
    if (kind === 'report' || kind === 'same') known.add(post.user);
    return kind ? [{ post, kind }] : [];
  });
  const left = events.slice(MOST_EVENTS / 2, -MOST_EVENTS / 2);
  const [from, to] = [left[0], left.at(-1)];
  const kept =
    events.length <= MOST_EVENTS
      ? events
      : [...events.slice(0, MOST_EVENTS / 2), ...events.slice(-MOST_EVENTS / 2)];
  return {
    events: kept.map(({ post, kind }) => ({ ...say(post, ...best(post, kind)), kind, messages: [post.ts] })),
    left:
      from && to
        ? { after: MOST_EVENTS / 2, count: left.length, messages: [...new Set([from.post.ts, to.post.ts])] }
        : null,
  };
}

interface Context {
  readonly fixes: ReadonlySet<Post>;
  readonly confirmed: ReadonlySet<Post>;
  readonly denied: ReadonlySet<Post>;
  readonly how: Affected['how'] | undefined;
  readonly isNew: boolean;
}

function kindOf(
  post: Post,
  { fixes, confirmed, denied, how, isNew }: Context,
): TimelineEvent['kind'] | undefined {
  if (fixes.has(post)) return 'fix';
  if (confirmed.has(post)) return 'confirmed';
  if (denied.has(post)) return 'contradicted';
  if (how !== undefined && isNew) return how === 'same' ? 'same' : 'report';
  const { cues, bot } = post;
  if ((cues.has('announces') || (cues.has('claims') && cues.has('handled'))) && !cues.has('promises'))
    return 'announced';
  if (bot) return undefined;
  if (cues.has('did')) return 'tried';
  if (cues.has('instructs') || cues.has('suggests') || cues.has('experience')) return 'advice';
  return cues.has('calls') && post.mentions.length > 0 ? 'asked' : undefined;
}

/** Sentences of a fix in the timeline; all of them stand above it. */
const MOST_TOLD = 2;

function best(post: Post, kind: TimelineEvent['kind']): readonly (Sentence | undefined)[] {
  switch (kind) {
    case 'report':
      return [sentenceThat(post, 'suffers') ?? post.sentences.find(saysMore) ?? post.sentences[0]];
    case 'same':
      return [sentenceThat(post, 'same')];
    case 'advice':
      return [sentenceThat(post, 'instructs', 'experience', 'suggests')];
    case 'tried':
      return [sentenceThat(post, 'did')];
    case 'asked':
      return [sentenceThat(post, 'calls')];
    case 'announced':
      return [sentenceThat(post, 'announces')];
    case 'fix':
      return tellingOf(post).slice(0, MOST_TOLD);
    case 'confirmed':
      return [sentenceThat(post, 'success')];
    case 'contradicted':
      return [sentenceThat(post, 'failure', 'contrast')];
    default:
      return kind satisfies never;
  }
}

import type { Memory } from './memory.ts';
import { once } from './once.ts';
import type { BotParts } from './parts.ts';
import { markOf } from './say-answer.ts';
import type { Utterance, Voice } from './voice.ts';

/** Somebody pressed the button below an answer that only they saw. */
export interface ShareRequest {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  readonly shareId: string;
}

/** What became of it. `unreachable` carries what to say by another way, because the bot may not post in that channel. */
export type Shared =
  | { readonly kind: 'shared' }
  | { readonly kind: 'already' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'unreachable'; readonly what: Utterance; readonly reason: string };

/** Shows an answer to the whole channel, or in its thread, once, and says who shared it. */
export async function shareAnswer(
  parts: BotParts,
  memory: Memory,
  { request, voice }: { readonly request: ShareRequest; readonly voice: Voice },
): Promise<Shared> {
  const { workspace, channel, user, shareId } = request;
  const draft = await memory.draft(workspace, shareId);
  if (!draft) return { kind: 'forgotten' };
  const answer = await memory.withContact(request, parts.explainer.lookUp(draft.query).answer);
  const what: Utterance = { kind: 'answer', answer, look: 'plain', sharedBy: user };
  const place = { workspace, channel, ...(draft.threadTs ? { threadTs: draft.threadTs } : {}) };
  const { value, fresh } = await once(parts, `${workspace}:share:${shareId}`, async ({ tried, confirm }) => {
    const mark = markOf(parts, answer, shareId);
    const said = await voice.say(place, what, { mark, doubt: tried ? 'likely' : 'none', confirm });
    return said.kind === 'said' ? '' : said.reason;
  });
  if (!fresh) return { kind: 'already' };
  return value === '' ? { kind: 'shared' } : { kind: 'unreachable', what, reason: value };
}

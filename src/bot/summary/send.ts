import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import type { Utterance, Voice } from '../voice.ts';
import { markOfCopy } from './copies.ts';
import { MOST_COPIES } from './news-book.ts';
import { readSummaryFor } from './read.ts';
import type { NoSummary, SummaryRequest, ThreadSummary } from './types.ts';

/** Where a summary is to go besides its thread: a channel by its ID, or the direct messages of whoever sends it. */
export type Destination = { readonly kind: 'channel'; readonly channel: string } | { readonly kind: 'me' };

/** Somebody sends a summary elsewhere; `nonce` names the form that they sent, so that it counts once. */
export interface SendingOrder extends SummaryRequest {
  readonly to: Destination;
  readonly nonce: string;
}

/** What became of it. */
export type SentSummary =
  | { readonly kind: 'sent'; readonly to: Destination }
  /** What is said in a private channel or a direct message goes to the asker alone. */
  | { readonly kind: 'private-source' }
  /** The asker is not in that channel, or we do not know it. */
  | { readonly kind: 'not-a-member' }
  /** Each copy has to follow its thread, and no more can. */
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | NoSummary;

/**
 * Sends a copy of a summary to another channel or to the asker. A channel has to be one that the asker is in, as they have
 * to be in the thread's; what is private stays with the asker.
 */
export async function sendSummary(
  parts: BotParts,
  memory: Memory,
  { order, voice }: { readonly order: SendingOrder; readonly voice: Voice },
): Promise<SentSummary> {
  const { to, user, place } = order;
  if (to.kind === 'channel') {
    const channels = await voice.channelsOf(user);
    const source = channels?.get(place.channel);
    if (source?.audience !== 'public') return { kind: 'private-source' };
    if (!channels?.has(to.channel)) return { kind: 'not-a-member' };
  }
  const read = await readSummaryFor(parts, memory, order, voice);
  if (read.kind !== 'read') return read;
  const copies = await memory.copiesOf(read.it.place);
  if (copies.length >= MOST_COPIES && copies.every(({ nonce }) => nonce !== order.nonce))
    return { kind: 'too-many', most: MOST_COPIES };
  const key = `${place.workspace}:summary-sent:${order.nonce}`;
  const { value } = await once(parts, key, async ({ tried, confirm }) => {
    const target = { workspace: place.workspace, channel: to.kind === 'me' ? user : to.channel };
    const doubt = tried ? ('likely' as const) : ('none' as const);
    return deliver(memory, voice, { it: read.it, order, target }, { doubt, confirm });
  });
  return value === '' ? { kind: 'sent', to } : { kind: 'refused', reason: value };
}

interface Copy {
  readonly it: ThreadSummary;
  readonly order: SendingOrder;
  readonly target: Place;
}

/** Posts a copy, and gives the reason when that was refused. In a channel people are named only by a change, as that calls nobody. */
async function deliver(
  memory: Memory,
  voice: Voice,
  { it, order, target }: Copy,
  attempt: { readonly doubt: 'none' | 'likely'; readonly confirm: () => Promise<void> },
): Promise<string> {
  const { version, place } = it;
  const { nonce, user: by } = order;
  const mark = markOfCopy(it, nonce);
  const whole: Utterance = { kind: 'summary', it, look: 'copy', by };
  const direct = order.to.kind === 'me';
  const said = await voice.say(target, direct ? whole : { kind: 'summary-brief', it }, { ...attempt, mark });
  if (said.kind === 'refused') return said.reason;
  const channel = said.channel ?? target.channel;
  const copy = {
    place: { ...target, channel },
    ts: said.ts,
    by,
    nonce,
    direct,
    version,
    sentAt: memory.now(),
  };
  await memory.rememberCopy(place, copy);
  if (direct) return '';
  const changed = await voice.change(target, said.ts, whole, mark);
  return changed.kind === 'said' ? '' : changed.reason;
}

import type { Memory } from '../memory.ts';
import type { KnownChannel, Voice } from '../voice.ts';
import type { CopyRecord } from './news-book.ts';
import { isOwn } from './read.ts';
import { GONE, takeCopyBack } from './take-back.ts';
import type { ThreadSummary } from './types.ts';

interface FollowingCopies {
  readonly it: ThreadSummary;
  /** Who wrote in the thread. */
  readonly authors: ReadonlySet<string>;
  readonly voice: Voice;
  /** Whether something was edited or deleted that the copies may show. */
  readonly changed: boolean;
}

/**
 * Brings the copies of a summary up to date, so that none of them shows what was deleted or is out of date. What a copy may
 * show is asked anew: where its sender is not known to be in the channel, or a public channel has become private, it gets
 * nothing new, and after a deletion it is taken back.
 */
export async function refreshCopies(
  memory: Memory,
  { it, authors, voice, changed }: FollowingCopies,
): Promise<void> {
  const { place, version } = it;
  const channels = new Map<string, ReadonlyMap<string, KnownChannel> | undefined>();
  for (const copy of await memory.copiesOf(place)) {
    if (copy.version === version && !changed) continue;
    if (!channels.has(copy.by)) channels.set(copy.by, await voice.channelsOf(copy.by));
    const source = channels.get(copy.by)?.get(place.channel);
    // Nobody's direct messages are among their channels.
    if (!mayShow(copy, source) && !(copy.direct && isOwn(authors, copy.by))) {
      if (changed) await takeCopyBack(memory, { thread: place, copy, voice });
      continue;
    }
    const mark = markOfCopy(it, copy.nonce);
    const what = { kind: 'summary', it, look: 'copy', by: copy.by } as const;
    const said = await voice.change(copy.place, copy.ts, what, mark);
    if (said.kind === 'said') await memory.rememberCopy(place, { ...copy, version });
    else if (said.reason === GONE) await memory.forgetCopy(place, copy);
    else if (changed) await takeCopyBack(memory, { thread: place, copy, voice });
  }
}

const mayShow = ({ direct }: CopyRecord, source: KnownChannel | undefined): boolean =>
  direct ? source !== undefined : source?.audience === 'public';

/** The unseen mark of a copy; `nonce` names the form that it was sent with. */
export function markOfCopy({ place, version }: ThreadSummary, nonce: string) {
  const { threadTs: sourceTs } = place;
  return { kind: 'summary' as const, entry: `copy ${nonce}`, codes: [], sourceTs, version };
}

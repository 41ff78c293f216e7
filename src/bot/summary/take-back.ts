import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import type { Mark, Voice } from '../voice.ts';
import type { CopyRecord } from './news-book.ts';

/** The version of a summary of which nothing is left. */
export const NOTHING_LEFT = 'nothing left';

/** Slack's word for a post that is not there any more. */
export const GONE = 'message_not_found';

/** Whether a thread is told to be gone, and with it all that was said in it. */
export const isGone = (reason: string): boolean => reason === GONE || reason === 'thread_not_found';

/**
 * Takes back what a summary says, because what it was made of is gone or cannot be read any more: its post says so instead,
 * and quotes nothing. It is not deleted, as people may have linked it or replied below; where it cannot be changed it is.
 */
export async function takeSummaryBack(
  memory: Memory,
  {
    place,
    voice,
    readAt,
  }: { readonly place: Required<Place>; readonly voice: Voice; readonly readAt: number },
): Promise<void> {
  const shown = await memory.summaryOf(place);
  if (!shown || shown.version === NOTHING_LEFT || shown.readAt > readAt) return;
  const { ts, turn } = shown;
  const stands = await empty(voice, { place, ts, mark: markOf(`summary ${turn}`, place) });
  const askedAt = stands ? shown.askedAt : 0;
  await memory.rememberSummary(place, { ...shown, version: NOTHING_LEFT, readAt, askedAt });
}

/** The same for a copy of the summary of `thread` that was sent elsewhere. */
export async function takeCopyBack(
  memory: Memory,
  {
    thread,
    copy,
    voice,
  }: { readonly thread: Required<Place>; readonly copy: CopyRecord; readonly voice: Voice },
): Promise<void> {
  if (copy.version === NOTHING_LEFT) return;
  const { place, ts, nonce } = copy;
  const stands = await empty(voice, { place, ts, mark: markOf(`copy ${nonce}`, thread) });
  await (stands
    ? memory.rememberCopy(thread, { ...copy, version: NOTHING_LEFT })
    : memory.forgetCopy(thread, copy));
}

/** True when the post stands and says that nothing is left. */
async function empty(
  voice: Voice,
  { place, ts, mark }: { readonly place: Place; readonly ts: string; readonly mark: Mark },
): Promise<boolean> {
  const said = await voice.change(place, ts, { kind: 'summary-gone' }, mark);
  if (said.kind === 'said') return true;
  if (said.reason !== GONE) await voice.withdraw(place, ts);
  return false;
}

function markOf(entry: string, { threadTs }: Required<Place>): Mark {
  return { kind: 'summary', entry, codes: [], sourceTs: threadTs, version: NOTHING_LEFT };
}

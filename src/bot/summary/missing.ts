import type { Memory } from '../memory.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { Refused } from '../refused.ts';
import type { Voice } from '../voice.ts';
import { readSummaryFor } from './read.ts';
import type { NoSummary, SummaryRequest } from './types.ts';

/** What became of the wish to ask the thread for what is missing. */
export type AskedForMissing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'already' }
  | { readonly kind: 'nothing-missing' }
  | { readonly kind: 'refused'; readonly reason: string }
  | NoSummary;

/** Posts in the thread the sentence that asks for what support will need and nobody has named; the same sentence once. */
export async function askForMissing(
  parts: BotParts,
  memory: Memory,
  { request, voice }: { readonly request: SummaryRequest; readonly voice: Voice },
): Promise<AskedForMissing> {
  const read = await readSummaryFor(parts, memory, request, voice);
  if (read.kind !== 'read') return read;
  const { place, summary } = read.it;
  if (summary.ask === '') return { kind: 'nothing-missing' };
  const what = summary.missing.map((one) => one.what).join('/');
  const { workspace, channel, threadTs } = place;
  const key = `${workspace}:ask-missing:${channel}:${threadTs}:${what.slice(0, 500)}`;
  const ask = once(parts, key, async ({ tried, confirm }) => {
    const entry = `missing ${what.slice(0, 500)}`;
    const mark = { kind: 'missing' as const, entry, codes: [], sourceTs: threadTs };
    const words = { kind: 'missing' as const, text: summary.ask, by: request.user };
    const result = await voice.say(place, words, { mark, doubt: tried ? 'likely' : 'none', confirm });
    if (result.kind === 'refused') throw new Refused(result.reason);
    return '';
  });
  try {
    return { kind: (await ask).fresh ? 'asked' : 'already' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: 'refused', reason: error.message };
  }
}

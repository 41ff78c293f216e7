import { joinInto } from './blocks/limits.ts';
import { COPYABLE } from './blocks/summary.ts';
import { type ReplyTo, replyInThread } from './reply.ts';
import type { Tools } from './tools.ts';

/** How many messages a text is told in; a response URL takes five answers. */
const MOST_PIECES = 4;

/** Whether a text can be told whole. */
export const fitsInPieces = (text: string): boolean =>
  joinInto(text.split('\n'), COPYABLE).length <= MOST_PIECES;

/** Tells one person a long text as it is, in as few messages as possible; what does not fit is said to be left out. */
export async function replyInPieces(
  tools: Tools,
  to: ReplyTo,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<void> {
  const pieces = joinInto(text.split('\n'), COPYABLE);
  const shown = pieces.slice(0, MOST_PIECES);
  const left = pieces.length - shown.length;
  for (const [at, piece] of shown.entries()) {
    const part = pieces.length > 1 ? ` (${at + 1} of ${pieces.length})` : '';
    const more = left > 0 && at === shown.length - 1 ? '. The rest is too long to be shown here' : '';
    await replyInThread(tools, to, { kind: 'copyable', title: `${title}${part}${more}`, text: piece });
  }
}
